package dev.gonogo.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rego and YAML to HTML with the words that matter marked.
final class RegoMarkup {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<comment>#[^\\n]*)|(?<text>\"(?:[^\"\\\\\\n]|\\\\.)*\"|`[^`]*`)"
              + "|(?<keyword>\\b(?:package|import|as|default|if|else|contains|some|every|in|not|with)\\b)"
              + "|(?<number>\\b\\d+(?:\\.\\d+)?\\b|\\b(?:true|false|null)\\b)");
  private static final Pattern KEY =
      Pattern.compile(
          "(?<comment>(?<=^|\\s)#[^\\n]*)"
              + "|(?<text>\"(?:[^\"\\\\\\n]|\\\\.)*\"|'[^'\\n]*')"
              + "|(?<keyword>[A-Za-z_][\\w.\\[\\]*-]*(?=:(?:\\s|$)))"
              + "|(?<number>\\b\\d+(?:\\.\\d+)?\\b|\\b(?:true|false|null)\\b)",
          Pattern.MULTILINE);

  private RegoMarkup() {}

  static String rego(String source) {
    return marked(TOKEN, source);
  }

  static String yaml(String source) {
    return marked(KEY, source);
  }

  private static String marked(Pattern pattern, String source) {
    var out = new StringBuilder();
    Matcher token = pattern.matcher(source);
    int from = 0;
    while (token.find()) {
      out.append(escape(source.substring(from, token.start())))
          .append("<span class=\"")
          .append(kind(token))
          .append("\">")
          .append(escape(token.group()))
          .append("</span>");
      from = token.end();
    }
    return out.append(escape(source.substring(from))).toString();
  }

  private static String kind(Matcher token) {
    if (token.group("comment") != null) {
      return "tc";
    }
    if (token.group("text") != null) {
      return "ts";
    }
    return token.group("keyword") != null ? "tk" : "tn";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
