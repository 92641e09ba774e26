package dev.gonogo.hcl;

import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an expression says in plain text: one string without a template, one number, `true` or
/// `false`. All else is nothing: nobody evaluates it.
final class WrittenValue {
  /// A longer text is none that anything is compared with.
  private static final int MAX_LENGTH = 1_000;

  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?([eE][+-]?\\d{1,2})?");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"\\\\\\p{Cntrl}]*+\"");
  private static final Pattern TEMPLATE = Pattern.compile("[$%]\\{");

  private WrittenValue() {}

  /// @param written as it stands in a source
  static Optional<Value> of(String written) {
    if (written.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    if (QUOTED.matcher(written).matches()) {
      return ofText(written.substring(1, written.length() - 1));
    }
    if (written.equals("true") || written.equals("false")) {
      return Optional.of(Value.of(written.equals("true")));
    }
    return NUMBER.matcher(written).matches()
        ? Optional.of(Value.of(new BigDecimal(written)))
        : Optional.empty();
  }

  /// @param text between its quotes
  static Optional<Value> ofText(String text) {
    return text.length() > MAX_LENGTH || TEMPLATE.matcher(text).find()
        ? Optional.empty()
        : Optional.of(Value.of(text));
  }
}
