package dev.gonogo.yaml;

import dev.gonogo.value.NullValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a plain scalar means, a dialect a method. Nothing where it is a number that JSON lacks.
final class Scalars {
  /// A longer number is taken for text: nobody means it, and it costs.
  private static final int MAX_NUMBER = 1_000;

  private static final Set<String> TRUE_1_1 =
      Set.of("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON");
  private static final Set<String> FALSE_1_1 =
      Set.of("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF");
  private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
  private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
  private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
  private static final Pattern NOT_JSON = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final Pattern POINTED =
      Pattern.compile("\\.[0-9](_?[0-9])*([eE][-+]?[0-9](_?[0-9])*)?");
  // Go's int64 and uint64; what is written with a base prefix and lies beyond is no integer there.
  private static final BigInteger LOWEST = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger HIGHEST = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-.*");
  private static final Pattern PREFIXED =
      Pattern.compile("([-+]?)0(?:[xX]([0-9a-fA-F]+)|[oO]([0-7]+)|[bB]([01]+)|([0-7]+))");
  private static final Pattern CORE_PREFIXED =
      Pattern.compile("()0(?:x([0-9a-fA-F]+)|o([0-7]+)|([^\\w\\W])|([^\\w\\W]))");

  /// How JSON spells a number; longer ones nobody means.
  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]{0,39})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?");

  private static final Set<String> LETTERS = Set.of("y", "Y", "n", "N");

  private Scalars() {}

  /// What every dialect and JSON read alike: a null, a text, `true`, `false`, and a number as JSON
  /// spells it, digit for digit. Nothing for the rest (`yes`, `True`, `017`, `1_000`), so that
  /// nobody has to know which version of YAML this is. `y` and `n` alone are letters.
  static Optional<Value> undisputed(String text) {
    if (JSON_NUMBER.matcher(text).matches()) {
      return Optional.of(Value.of(new BigDecimal(text)));
    }
    if (LETTERS.contains(text)) {
      return Optional.of(Value.of(text));
    }
    Optional<Value> core = plain(text, YamlDialect.CORE);
    boolean means = text.equals("true") || text.equals("false");
    boolean alike =
        core.filter(Scalars::isTextOrNull).isPresent()
            && core.equals(plain(text, YamlDialect.KUBERNETES));
    return means || alike ? core : Optional.empty();
  }

  private static boolean isTextOrNull(Value value) {
    return value instanceof StringValue || value instanceof NullValue;
  }

  static Optional<Value> plain(String text, YamlDialect dialect) {
    if (NULL.contains(text)) {
      return Optional.of(Value.ofNull());
    }
    boolean early = dialect == YamlDialect.KUBERNETES;
    if ((early ? TRUE_1_1 : TRUE).contains(text)) {
      return Optional.of(Value.of(true));
    }
    if ((early ? FALSE_1_1 : FALSE).contains(text)) {
      return Optional.of(Value.of(false));
    }
    char first = text.charAt(0);
    boolean mayBeNumber = first == '.' || first == '-' || first == '+' || isDigit(first);
    if (!mayBeNumber || text.length() > MAX_NUMBER) {
      return Optional.of(Value.of(text));
    }
    if (NOT_JSON.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(dialect.isOfGo() ? go(text) : core(text));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  // YAML 1.2.2, 10.3.2: a leading zero is decimal.
  private static Value core(String text) {
    Matcher prefixed = CORE_PREFIXED.matcher(text);
    if (prefixed.matches()) {
      return number(new BigDecimal(integer(prefixed)));
    }
    return DECIMAL.matcher(text).matches() ? decimal(text) : Value.of(text);
  }

  // go.yaml.in/yaml, v2 and v3, resolve.go: underscores are dropped, a leading zero is octal where
  // its
  // digits allow it, what looks like a date is text, and there is no base 60.
  private static Value go(String text) {
    if (text.charAt(0) == '.') {
      return POINTED.matcher(text).matches()
          ? decimalOrText(text.replace("_", ""), text)
          : Value.of(text);
    }
    if (DATE.matcher(text).matches()) {
      return Value.of(text);
    }
    String digits = text.replace("_", "");
    Matcher prefixed = PREFIXED.matcher(digits);
    if (prefixed.matches()) {
      BigInteger integer = integer(prefixed);
      if (integer.compareTo(LOWEST) >= 0 && integer.compareTo(HIGHEST) <= 0) {
        return number(new BigDecimal(integer));
      }
    }
    return DECIMAL.matcher(digits).matches() ? decimalOrText(digits, text) : Value.of(text);
  }

  private static BigInteger integer(Matcher m) {
    BigInteger magnitude =
        m.group(2) != null
            ? new BigInteger(m.group(2), 16)
            : m.group(3) != null
                ? new BigInteger(m.group(3), 8)
                : m.group(4) != null
                    ? new BigInteger(m.group(4), 2)
                    : new BigInteger(m.group(5), 8);
    return m.group(1).equals("-") ? magnitude.negate() : magnitude;
  }

  private static Value decimal(String text) {
    return decimalOrText(text, text);
  }

  /// A number beyond what a double holds is text, as it is to `kubectl`.
  private static Value decimalOrText(String digits, String text) {
    double nearest = Double.parseDouble(digits);
    if (Double.isInfinite(nearest)) {
      return Value.of(text);
    }
    // A double of 0 can be a number with an exponent that nobody could write out.
    return nearest == 0 ? Value.of(0) : number(new BigDecimal(digits));
  }

  /// Spelled as JSON would write it: `0.10` is 0.1, `1e3` is 1000; an integer keeps its digits.
  private static Value number(BigDecimal number) {
    if (number.scale() == 0) {
      return Value.of(number);
    }
    BigDecimal plain = number.stripTrailingZeros();
    boolean writeOut = plain.scale() < 0 && plain.precision() - plain.scale() <= 21;
    return Value.of(writeOut ? plain.setScale(0) : plain);
  }
}
