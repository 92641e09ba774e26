package dev.gonogo.site;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// What the site says by itself, in the language of the checklist; French where there is no other.
///
/// @param language for the pages' `lang`
/// @param all key to text; templates read it
record Words(String language, Map<String, String> all) {

  static Words of(String language) {
    String known = language.equals("en") ? "en" : "fr";
    var read = new Properties();
    try (Reader text = new StringReader(Pages.resource("words." + known + ".properties"))) {
      read.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(
        known,
        read.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(key -> key, read::getProperty)));
  }

  String get(String key) {
    String text = all.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return text;
  }
}
