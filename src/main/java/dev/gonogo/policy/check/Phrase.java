package dev.gonogo.policy.check;

import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.stream.Collectors;

/// Words in English, with places for the parameters.
///
/// @param text with `%v` where a parameter stands, and `%%` for a percent sign
/// @param arguments the parameters
record Phrase(String text, List<RegoTerm> arguments) {
  Phrase {
    arguments = List.copyOf(arguments);
  }

  static Phrase plain(String words) {
    return new Phrase(words.replace("%", "%%"), List.of());
  }

  /// As a term of Rego.
  RegoTerm term() {
    return arguments.isEmpty()
        ? RegoTerm.text(text.replace("%%", "%"))
        : RegoTerm.call("sprintf", RegoTerm.text(text), new RegoTerm.ListOf(arguments));
  }

  Phrase after(String words) {
    return new Phrase(words.replace("%", "%%") + text, arguments);
  }

  static Phrase joined(String between, List<Phrase> parts) {
    return new Phrase(
        parts.stream().map(Phrase::text).collect(Collectors.joining(between)),
        parts.stream().flatMap(part -> part.arguments().stream()).toList());
  }

  /// A value as the library's `findings.rego` shows it.
  static String show(Value value) {
    return switch (value) {
      case StringValue s -> "\"" + s.value() + "\"";
      case ArrayValue a when a.size() == 0 -> "an empty list";
      case ArrayValue a -> show(a.items());
      case ObjectValue _ -> "an object";
      default -> value.toString();
    };
  }

  static String show(List<Value> values) {
    return values.stream().map(Phrase::show).collect(Collectors.joining(", "));
  }
}
