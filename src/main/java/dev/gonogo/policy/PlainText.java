package dev.gonogo.policy;

import dev.gonogo.checklist.Prose;
import java.util.regex.Pattern;

/// A line or a paragraph of Markdown as plain text, on one line: for terminals and reports.
final class PlainText {
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern CODE = Pattern.compile("(`+)(.+?)\\1");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]]*)]\\([^()\\s]*(?:\\s[^()]*)?\\)");
  private static final Pattern AUTOLINK = Pattern.compile("<([a-z]+:[^<>\\s]+)>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\p{L}\\p{N}_*])([*_])(?=\\S)([^*_]+?)(?<=\\S)\\1(?![\\p{L}\\p{N}_*])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  private PlainText() {}

  static String of(Prose prose) {
    String text = COMMENT.matcher(prose.markdown()).replaceAll("");
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

  private static String inline(String text) {
    String plain = LINK.matcher(text).replaceAll("$1");
    plain = AUTOLINK.matcher(plain).replaceAll("$1");
    plain = TAG.matcher(plain).replaceAll("");
    plain = STRONG.matcher(plain).replaceAll("$2");
    plain = EMPHASIS.matcher(plain).replaceAll("$2");
    return ESCAPE.matcher(plain).replaceAll("$1");
  }
}
