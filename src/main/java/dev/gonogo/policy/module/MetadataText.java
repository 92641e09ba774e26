package dev.gonogo.policy.module;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text in annotations: METADATA is YAML, and a title may begin with anything.
public final class MetadataText {
  private static final Pattern SURROGATES =
      Pattern.compile("\\\\u(d[89ab][0-9a-f]{2})\\\\u(d[c-f][0-9a-f]{2})");

  private MetadataText() {}

  /// The text between double quotes.
  public static String quote(String text) {
    // YAML has no surrogates: what is above them has an escape of its own.
    return SURROGATES
        .matcher(RegoValues.quote(text))
        .replaceAll(m -> Matcher.quoteReplacement(above(m.group(1), m.group(2))));
  }

  private static String above(String high, String low) {
    return String.format(
        "\\U%08x",
        Character.toCodePoint((char) Integer.parseInt(high, 16), (char) Integer.parseInt(low, 16)));
  }
}
