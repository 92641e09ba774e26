package dev.gonogo.rego.builtin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// Amounts with units (OPA's documentation, "Units").
final class Units {
  private static final String PREFIXES = "kmgtpe";
  private static final int FRACTION_DIGITS = 10;
  private static final int MAX_EXPONENT_DIGITS = 6;
  // An amount is everything up to the unit; `e` belongs to it where an exponent follows.

  static final List<Builtin> ALL =
      List.of(
          Builtin.of("units.parse(string) -> number", (_, a) -> parse(Args.text(a, 0))),
          Builtin.of("units.parse_bytes(string) -> number", (_, a) -> bytes(Args.text(a, 0))));

  private record Amount(BigDecimal number, String unit) {}

  /// Compiled when they are asked for: most evaluations never do.
  private static final class Patterns {
    static final Pattern AMOUNT = Pattern.compile("(?:[0-9.+-]|[eE][0-9+-])*");
    static final Pattern NUMBER =
        Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?([0-9]+))?");
  }

  private Units() {}

  private static Amount amount(String name, String text) {
    String plain = text.replace("\"", "");
    if (plain.contains(" ")) {
      throw new BuiltinException(name + ": spaces not allowed in resource strings");
    }
    Matcher matcher = Patterns.AMOUNT.matcher(plain);
    String number = matcher.lookingAt() ? matcher.group() : "";
    String what = name.equals("units.parse") ? "amount" : "byte amount";
    if (number.isEmpty()) {
      throw new BuiltinException(name + ": no " + what + " provided");
    }
    Matcher parts = Patterns.NUMBER.matcher(number);
    if (!parts.matches()) {
      throw new BuiltinException(name + ": could not parse " + what + " to a number");
    }
    if (parts.group(1) != null && parts.group(1).length() > MAX_EXPONENT_DIGITS) {
      throw new BuiltinException(name + ": exponent too large");
    }
    return new Amount(new BigDecimal(number), plain.substring(number.length()));
  }

  /// What a unit of SI (`k`) or of computers (`ki`) multiplies by, or nothing known: zero.
  private static BigDecimal factor(String unit) {
    int power = unit.isEmpty() ? 0 : PREFIXES.indexOf(unit.charAt(0)) + 1;
    if (unit.isEmpty()) {
      return BigDecimal.ONE;
    }
    if (power == 0 || unit.length() > 2 || (unit.length() == 2 && unit.charAt(1) != 'i')) {
      return BigDecimal.ZERO;
    }
    return (unit.length() == 1 ? BigDecimal.valueOf(1000) : BigDecimal.valueOf(1024)).pow(power);
  }

  // What the float 0.001 is exactly: OPA computes with that.
  private static final BigDecimal MILLI =
      new BigDecimal("0.001000000000000000020816681711721685132943093776702880859375");

  // `m` is a thousandth and `M` a million; all other letters have one meaning.
  private static Value parse(String text) {
    Amount amount = amount("units.parse", text);
    String unit = amount.unit();
    String lower = unit.toLowerCase(Locale.ROOT);
    BigDecimal factor = unit.equals("m") ? MILLI : factor(lower);
    if (factor.signum() == 0) {
      String shown = unit.substring(0, 1) + lower.substring(1);
      throw new BuiltinException("units.parse: unit " + shown + " not recognized");
    }
    BigDecimal product = amount.number().multiply(factor);
    boolean whole = product.signum() == 0 || product.stripTrailingZeros().scale() <= 0;
    BigDecimal shown =
        whole ? product.setScale(0) : product.setScale(FRACTION_DIGITS, RoundingMode.HALF_UP);
    return Value.number(shown.toPlainString());
  }

  private static Value bytes(String text) {
    Amount amount = amount("units.parse_bytes", text.toLowerCase(Locale.ROOT));
    String unit = amount.unit();
    BigDecimal factor =
        factor(
            unit.endsWith("b") && unit.length() > 1 ? unit.substring(0, unit.length() - 1) : unit);
    if (factor.signum() == 0) {
      throw new BuiltinException("units.parse_bytes: byte unit " + unit + " not recognized");
    }
    BinaryFloat product =
        BinaryFloat.of(amount.number(), false).multiply(BinaryFloat.of(factor, false));
    return Numbers.value(product.toBigInteger());
  }
}
