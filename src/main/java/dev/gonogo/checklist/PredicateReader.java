package dev.gonogo.checklist;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what must hold of a value.
///
/// The schema has looked at the shapes before: what is left are the meanings. A node of a shape
/// that the schema refuses is told again where it stands, and [FileProblems#oncePerPlace] drops
/// what was told already.
final class PredicateReader {
  /// The keys of a predicate, each of which [#keyed] reads.
  static final List<String> KEYS =
      List.of(
          "equals", "in", "not-in", "min", "max", "above", "below", "matches", "length", "every",
          "some", "fields", "all-of", "any-of", "none-of");

  private final FileProblems problems;

  PredicateReader(FileProblems problems) {
    this.problems = problems;
  }

  /// A literal, `present`, `absent`, or a mapping of predicate keys, all of which must hold.
  Optional<Predicate> read(Yaml node) {
    return switch (node) {
      case Yaml.Mapping mapping -> all(mapping, mapping.entries());
      case Yaml.Scalar s when s.plain() && s.text().equals("present") ->
          Optional.of(new Predicate.Present(s.at()));
      case Yaml.Scalar s when s.plain() && s.text().equals("absent") ->
          Optional.of(new Predicate.Absent(s.at()));
      case Yaml literal ->
          Literals.value(literal, problems).map(v -> new Predicate.Equal(literal.at(), v));
    };
  }

  /// What several keys say together.
  ///
  /// @param node where they stand
  Optional<Predicate> all(Yaml node, List<Yaml.Entry> entries) {
    var parts = new ArrayList<Predicate>();
    boolean whole = !entries.isEmpty();
    for (Yaml.Entry entry : entries) {
      Optional<Predicate> part = keyed(entry);
      part.ifPresent(parts::add);
      whole &= part.isPresent();
    }
    if (!whole) {
      return Optional.empty();
    }
    return Optional.of(
        parts.size() == 1 ? parts.getFirst() : new Predicate.AllOf(node.at(), parts));
  }

  private Optional<Predicate> keyed(Yaml.Entry entry) {
    Yaml value = entry.value();
    return switch (entry.name()) {
      case "equals" -> Literals.value(value, problems).map(v -> new Predicate.Equal(value.at(), v));
      case "in" -> values(value).map(vs -> new Predicate.In(value.at(), vs));
      case "not-in" ->
          values(value)
              .map(vs -> new Predicate.In(value.at(), vs))
              .map(in -> new Predicate.NoneOf(value.at(), List.of(in)));
      case "min", "max", "above", "below" -> bound(entry);
      case "matches" -> text(value).flatMap(this::regex);
      case "length" -> read(value).map(p -> new Predicate.Length(value.at(), p));
      case "every" -> read(value).map(p -> new Predicate.Every(value.at(), p));
      case "some" -> read(value).map(p -> new Predicate.Some(value.at(), p));
      case "fields" -> conditions(value).map(c -> new Predicate.Fields(value.at(), c));
      case "all-of" -> parts(value).map(p -> new Predicate.AllOf(value.at(), p));
      case "any-of" -> parts(value).map(p -> new Predicate.AnyOf(value.at(), p));
      case "none-of" -> parts(value).map(p -> new Predicate.NoneOf(value.at(), p));
      default -> {
        problems.report(
            new CheckProblem.UnknownKey(entry.key().at(), entry.name(), "a predicate", KEYS));
        yield Optional.empty();
      }
    };
  }

  private Optional<Predicate> bound(Yaml.Entry entry) {
    return text(entry.value())
        .flatMap(scalar -> Quantities.read(scalar, problems))
        .map(quantity ->
            new Predicate.Bound(entry.value().at(), comparison(entry.name()), quantity));
  }

  private static Predicate.Comparison comparison(String word) {
    return Arrays.stream(Predicate.Comparison.values())
        .filter(c -> c.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Predicate> regex(Yaml.Scalar scalar) {
    try {
      Pattern.compile(scalar.text());
      return Optional.of(new Predicate.Matches(scalar.at(), scalar.text()));
    } catch (PatternSyntaxException e) {
      problems.report(new CheckProblem.BadRegex(scalar.at(), e.getDescription()));
      return Optional.empty();
    }
  }

  private Optional<Yaml.Scalar> text(Yaml node) {
    if (node instanceof Yaml.Scalar scalar && !Literals.isNull(scalar)) {
      return Optional.of(scalar);
    }
    problems.report(new CheckProblem.WrongShape(node.at(), "one value", YamlReader.shape(node)));
    return Optional.empty();
  }

  private Optional<List<Value>> values(Yaml node) {
    return list(node)
        .flatMap(list -> Literals.value(list, problems))
        .flatMap(
            v -> v instanceof ArrayValue array ? Optional.of(array.items()) : Optional.empty());
  }

  private Optional<List<Predicate>> parts(Yaml node) {
    return list(node)
        .map(list -> list.items().stream().map(this::read).toList())
        .filter(parts -> parts.stream().allMatch(Optional::isPresent))
        .map(parts -> parts.stream().flatMap(Optional::stream).toList());
  }

  private Optional<Yaml.Sequence> list(Yaml node) {
    if (node instanceof Yaml.Sequence list) {
      if (!list.items().isEmpty()) {
        return Optional.of(list);
      }
      problems.report(new CheckProblem.Empty(list.at(), "list"));
      return Optional.empty();
    }
    problems.report(new CheckProblem.WrongShape(node.at(), "a list", YamlReader.shape(node)));
    return Optional.empty();
  }

  /// Reads fields and what must hold of each.
  ///
  /// @return nothing where some part could not be read
  Optional<List<Check.Condition>> conditions(Yaml node) {
    if (!(node instanceof Yaml.Mapping mapping)) {
      problems.report(
          new CheckProblem.WrongShape(
              node.at(), "a mapping of fields to predicates", YamlReader.shape(node)));
      return Optional.empty();
    }
    if (mapping.entries().isEmpty()) {
      problems.report(new CheckProblem.Empty(mapping.at(), "mapping"));
      return Optional.empty();
    }
    List<Optional<Check.Condition>> read = mapping.entries().stream().map(this::condition).toList();
    List<Check.Condition> conditions = read.stream().flatMap(Optional::stream).toList();
    boolean twice = reportTwice(conditions);
    return conditions.size() == read.size() && !twice ? Optional.of(conditions) : Optional.empty();
  }

  private Optional<Check.Condition> condition(Yaml.Entry entry) {
    Optional<Field> field = FieldReader.read(entry.key(), problems);
    Optional<Predicate> predicate = read(entry.value());
    return field.flatMap(
        f -> predicate.map(p -> new Check.Condition(entry.key().at().to(p.at()), f, p)));
  }

  /// Two spellings of one field (`a.b` and `a["b"]`) are no duplicate key to YAML.
  private boolean reportTwice(List<Check.Condition> conditions) {
    boolean twice = false;
    for (int i = 1; i < conditions.size(); i++) {
      Check.Condition later = conditions.get(i);
      Stream<Check.Condition> earlier = conditions.subList(0, i).stream();
      if (earlier.anyMatch(c -> c.field().equals(later.field()))) {
        problems.report(new CheckProblem.FieldTwice(later.at(), later.field().toString()));
        twice = true;
      }
    }
    return twice;
  }
}
