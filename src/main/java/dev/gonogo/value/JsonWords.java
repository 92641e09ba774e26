package dev.gonogo.value;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says in our words what the JSON library found wrong: its own speak of switches that nobody has,
/// and quote the text, which may be a password.
final class JsonWords {
  private static final Pattern UNEXPECTED = Pattern.compile("Unexpected character \\('(.)' .*");
  private static final Pattern TOKEN =
      Pattern.compile("(?:Unrecognized|Non-standard) token '([^']*)'.*");
  private static final Pattern CLOSE =
      Pattern.compile("Unexpected close marker '(.)': expected '(.)'.*");
  private static final Pattern NUMBER = Pattern.compile("Invalid numeric value: ?(.*)");

  /// Words of other languages that people take for values.
  private static final Set<String> MEANT =
      Set.of(
          "NaN",
          "Infinity",
          "-Infinity",
          "undefined",
          "None",
          "True",
          "False",
          "TRUE",
          "FALSE",
          "nil",
          "NULL",
          "Null");

  private JsonWords() {}

  /// @param message the library's, its first line
  static String of(String message) {
    if (message.startsWith("Unexpected end")) {
      return "the text ends in the middle of a value";
    }
    if (message.startsWith("Illegal unquoted character")) {
      return "a control character or a line end stands inside of a string";
    }
    if (message.contains("UTF-8")) {
      return "the text is not UTF-8";
    }
    Matcher m = UNEXPECTED.matcher(message);
    if (m.matches()) {
      char c = m.group(1).charAt(0);
      return Character.isLetterOrDigit(c)
          ? "a letter or a digit was not expected here"
          : "the character `" + c + "` was not expected here";
    }
    m = TOKEN.matcher(message);
    if (m.matches()) {
      return MEANT.contains(m.group(1))
          ? "`" + m.group(1) + "` is no value of JSON"
          : "a word without quotes is no value of JSON";
    }
    m = CLOSE.matcher(message);
    if (m.matches()) {
      return "`" + m.group(1) + "` stands where `" + m.group(2) + "` was expected";
    }
    m = NUMBER.matcher(message);
    return m.matches() ? "a number is not written as JSON wants it" : cut(message);
  }

  private static String cut(String message) {
    int end = message.indexOf(" (");
    return end < 0 ? message : message.substring(0, end);
  }
}
