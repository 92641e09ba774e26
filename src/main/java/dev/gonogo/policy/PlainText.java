package dev.gonogo.policy;

import dev.gonogo.checklist.Prose;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line or a paragraph of Markdown as plain text, on one line: for terminals and reports.
final class PlainText {
  private static final Pattern CODE = Pattern.compile("(`+)(.+?)\\1");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]]*)]\\([^()\\s]*(?:\\s[^()]*)?\\)");
  private static final Pattern AUTOLINK = Pattern.compile("<([a-z]+:[^<>\\s]+)>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\p{L}\\p{N}_*])([*_])(?=\\S)([^*_]+?)(?<=\\S)\\1(?![\\p{L}\\p{N}_*])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern ESCAPED = Pattern.compile("[\\uE021-\\uE07E]");

  private PlainText() {}

  static String of(Prose prose) {
    String text = withoutComments(prose.markdown());
    var out = new StringBuilder();
    var code = CODE.matcher(text);
    int from = 0;
    // What stands in code is text already.
    while (code.find()) {
      out.append(inline(text.substring(from, code.start()))).append(code.group(2).strip());
      from = code.end();
    }
    out.append(inline(text.substring(from)));
    return out.toString().replaceAll("\\s+", " ").strip();
  }

  // No regular expression: it would look for the end again from each of many beginnings.
  private static String withoutComments(String text) {
    var out = new StringBuilder();
    int from = 0;
    int start = text.indexOf("<!--");
    while (start >= 0) {
      int end = text.indexOf("-->", start);
      if (end < 0) {
        break;
      }
      out.append(text, from, start);
      from = end + 3;
      start = text.indexOf("<!--", from);
    }
    return out.append(text.substring(from)).toString();
  }

  private static String inline(String text) {
    // What is escaped is set aside in the private use area, where no mark is.
    String plain =
        ESCAPE
            .matcher(text)
            .replaceAll(m -> String.valueOf((char) (0xe000 + m.group(1).charAt(0))));
    plain = LINK.matcher(plain).replaceAll("$1");
    plain = AUTOLINK.matcher(plain).replaceAll("$1");
    plain = TAG.matcher(plain).replaceAll("");
    plain = STRONG.matcher(plain).replaceAll("$2");
    plain = EMPHASIS.matcher(plain).replaceAll("$2");
    return ESCAPED.matcher(plain).replaceAll(m -> restored(m.group().charAt(0)));
  }

  private static String restored(char c) {
    return Matcher.quoteReplacement(String.valueOf((char) (c - 0xe000)));
  }
}
