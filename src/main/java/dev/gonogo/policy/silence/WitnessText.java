package dev.gonogo.policy.silence;

import dev.gonogo.checklist.Reader;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.stream.Collectors;

/// Texts out of which a value is read.
final class WitnessText {
  private WitnessText() {}

  /// The text; null where nothing must be read.
  static Value of(Reader reader, Value part) {
    if (part instanceof NullValue) {
      return part;
    }
    String text = part instanceof StringValue(String written) ? written : part.toString();
    return Value.of(
        switch (reader) {
          case Reader.Part of ->
              switch (of) {
                case JSON -> part.toString();
                case ELEMENTS ->
                    part instanceof ArrayValue array
                        ? array.items().stream()
                            .map(
                                item -> item instanceof StringValue s ? s.value() : item.toString())
                            .collect(Collectors.joining(","))
                        : text;
                case TAG -> "image:" + text;
                case DIGEST -> "image@" + text;
                case REGISTRY -> text + "/image";
                case SCHEME -> text + "://host";
                case HOST -> "https://" + text;
                case PORT -> "https://host:" + text;
                case USER -> "https://" + text + "@host";
                case PASSWORD -> "https://user:" + text + "@host";
                // Bounds are told in their own unit: what a schedule runs by is only guessed.
                case INTERVAL -> "@hourly";
              };
          case Reader.Query(String name) -> "https://host/?" + name + "=" + text;
          case Reader.Option(String flag) -> flag + (text.equals("true") ? "" : "=" + text);
        });
  }
}
