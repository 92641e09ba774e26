package dev.gonogo.checklist;

import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// YAML scalars to values, more strictly than YAML: what its versions read differently (`yes`,
/// `True`, `017`, `1_000`) is refused, so that nobody has to know which version this is.
final class Literals {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]{0,39})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?");

  /// What some version of YAML reads as a number, and JSON does not.
  private static final Pattern OTHER_NUMBER =
      Pattern.compile(
          "[-+]?(0[0-7_]+|0[xob][0-9a-fA-F_]+|[0-9][0-9_]*_[0-9_]*|\\.[0-9]+|[0-9]+\\.)"
              + "|\\+[0-9.]+|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  /// What some version of YAML reads as true or false, and JSON does not.
  private static final Set<String> OTHER_BOOLEANS =
      Set.of(
          "True", "TRUE", "False", "FALSE", "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON",
          "off", "Off", "OFF");

  private Literals() {}

  /// Whether it stands for null.
  static boolean isNull(Yaml.Scalar scalar) {
    return scalar.plain() && NULLS.contains(scalar.text());
  }

  /// Whether versions of YAML disagree on it.
  static boolean isAmbiguous(Yaml.Scalar scalar) {
    return scalar.plain()
        && (OTHER_BOOLEANS.contains(scalar.text())
            || OTHER_NUMBER.matcher(scalar.text()).matches());
  }

  static boolean isBoolean(Yaml.Scalar scalar) {
    return scalar.plain() && (scalar.text().equals("true") || scalar.text().equals("false"));
  }

  static boolean isNumber(Yaml.Scalar scalar) {
    return scalar.plain() && NUMBER.matcher(scalar.text()).matches();
  }

  /// The value that a node stands for, or nothing where a part of it stands for none, which is
  /// reported.
  static Optional<Value> value(Yaml node, FileProblems problems) {
    return switch (node) {
      case Yaml.Scalar scalar -> value(scalar, problems);
      case Yaml.Sequence list -> {
        var items = list.items().stream().map(item -> value(item, problems)).toList();
        yield items.stream().allMatch(Optional::isPresent)
            ? Optional.of(Value.array(items.stream().flatMap(Optional::stream).toList()))
            : Optional.empty();
      }
      case Yaml.Mapping mapping -> object(mapping, problems);
    };
  }

  private static Optional<Value> object(Yaml.Mapping mapping, FileProblems problems) {
    Map<String, Value> entries = new HashMap<>();
    boolean whole = true;
    for (Yaml.Entry entry : mapping.entries()) {
      Optional<Value> value = value(entry.value(), problems);
      value.ifPresent(v -> entries.put(entry.name(), v));
      whole &= value.isPresent();
    }
    return whole ? Optional.of(Value.objectOf(entries)) : Optional.empty();
  }

  private static Optional<Value> value(Yaml.Scalar scalar, FileProblems problems) {
    if (isNull(scalar)) {
      problems.report(new CheckProblem.NullLiteral(scalar.at()));
      return Optional.empty();
    }
    if (isAmbiguous(scalar)) {
      problems.report(new CheckProblem.AmbiguousLiteral(scalar.at(), scalar.text()));
      return Optional.empty();
    }
    if (isBoolean(scalar)) {
      return Optional.of(Value.of(scalar.text().equals("true")));
    }
    return Optional.of(
        isNumber(scalar) ? Value.of(new BigDecimal(scalar.text())) : Value.of(scalar.text()));
  }

  /// What a scalar is, in words.
  static String shape(Yaml.Scalar scalar) {
    if (isNull(scalar)) {
      return "nothing";
    }
    return isBoolean(scalar) ? "a boolean" : isNumber(scalar) ? "a number" : "a text";
  }
}
