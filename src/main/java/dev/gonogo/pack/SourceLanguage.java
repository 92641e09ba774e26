package dev.gonogo.pack;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// In which language a checklist is written first: `fr` where it has a folder of that name, else
/// the first folder that is called by two lower-case letters; without one its own files are it.
public final class SourceLanguage {
  private static final String FIRST = "fr";
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

  private SourceLanguage() {}

  /// @param folders the names of the folders of a checklist
  /// @return its name, or empty
  public static String of(Stream<String> folders) {
    return folders
        .filter(name -> LANGUAGE.matcher(name).matches())
        .min(Comparator.comparing((String name) -> !name.equals(FIRST)).thenComparing(name -> name))
        .orElse("");
  }
}
