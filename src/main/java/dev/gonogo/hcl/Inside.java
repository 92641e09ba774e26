package dev.gonogo.hcl;

import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;

/// The way of a path into a value that is written as `{…}`, such as a map of variables. It goes as
/// far as keys stand there in plain words; what makes them (`for`, `merge`, a key in parentheses)
/// is where it ends, and so is a list: a plan sorts the elements of a set anew.
final class Inside {
  /// Behind as many characters of a value the way is not worth its time.
  private static final int MAX_LENGTH = 100_000;

  private final Characters text;
  private final int limit;
  private int at;

  private Inside(Characters text, int at) {
    this.text = text;
    this.at = at;
    this.limit = at + MAX_LENGTH;
  }

  /// Where the last part of a path stands that does.
  ///
  /// @param name where the name of the value stands
  /// @param value where the value begins
  static int deepest(Characters text, int name, int value, List<Value> path) {
    var way = new Inside(text, value);
    int deepest = name;
    try {
      for (Value step : path) {
        int next = way.step(step);
        if (next < 0) {
          return deepest;
        }
        deepest = next;
      }
    } catch (Broken _) {
      // The text was read before: this is a form that only looks like one of those.
    }
    return deepest;
  }

  /// @return where the key stands, -1 where it does not; goes on to its value
  private int step(Value step) throws Broken {
    skip();
    return step instanceof StringValue key && text.startsWith("{", at) ? key(key.value()) : -1;
  }

  private int key(String wanted) throws Broken {
    at++;
    skip();
    while (at < limit) {
      int start = at;
      String name = name();
      skip();
      boolean assigned =
          (text.startsWith("=", at) && !text.startsWith("==", at)) || text.startsWith(":", at);
      if (name.isEmpty() || !assigned) {
        return -1;
      }
      at++;
      if (name.equals(wanted)) {
        return start;
      }
      pass();
    }
    return -1;
  }

  private String name() {
    int start = at;
    if (text.startsWith("\"", at)) {
      int end = text.indexOf('"', at + 1);
      at = end < 0 ? text.length() : end + 1;
      return WrittenValue.of(text.part(start, at))
          .filter(StringValue.class::isInstance)
          .map(value -> ((StringValue) value).value())
          .orElse("");
    }
    at = text.identifier(at);
    return text.part(start, at);
  }

  /// Over a value, and over what stands between it and the next.
  private void pass() throws Broken {
    skip();
    at = Expressions.passElement(text, at);
    skip();
  }

  private void skip() throws Broken {
    int before = -1;
    while (before != at) {
      before = at;
      at = text.comment(at);
      while (at < text.length()
          && (Characters.isSpace(text.at(at)) || text.isLineEnd(at) || text.at(at) == ',')) {
        at++;
      }
    }
  }
}
