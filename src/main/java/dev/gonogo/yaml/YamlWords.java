package dev.gonogo.yaml;

import java.util.regex.Pattern;

/// The YAML library's own words, and what of a text is in them.
final class YamlWords {
  static final String BLOT = "***";

  /// It quotes a letter of the text with its code, and what looks like the name of a tag.
  private static final Pattern QUOTED =
      Pattern.compile(
          "'?[\\p{L}\\p{N}]'?\\(\\d+\\)|(?<=handle )\\S+|(?<=anchor )\\S+|(?<=found: ).+");

  private YamlWords() {}

  static String withoutValues(String detail) {
    return QUOTED.matcher(detail).replaceAll("`*`");
  }
}
