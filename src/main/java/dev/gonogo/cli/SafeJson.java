package dev.gonogo.cli;

import dev.gonogo.source.Printable;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;

/// JSON for programs that people may look at too: what could steer a terminal is escaped.
final class SafeJson {
  private SafeJson() {}

  static String of(Value value) {
    var out = new StringBuilder();
    ValueWriter.toPrettyJson(value)
        .codePoints()
        .forEach(c -> {
          if (c == '\n' || Printable.isSafe(c)) {
            out.appendCodePoint(c);
          } else {
            for (char unit : Character.toChars(c)) {
              out.append(String.format("\\u%04x", (int) unit));
            }
          }
        });
    return out.append('\n').toString();
  }
}
