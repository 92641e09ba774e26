package dev.gonogo.checklist.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// The check language as editors know languages: JSON Schemas (draft 2020-12) of its fences, the
/// very ones that the reader holds a fence against.
public final class CheckLanguage {
  private CheckLanguage() {}

  /// File name to text: `check.schema.json` of a `yaml check` fence, `item.schema.json` of a `yaml
  /// item` fence.
  public static SortedMap<String, String> schemas() {
    var schemas = new TreeMap<String, String>();
    schemas.put("check.schema.json", text("check.schema.json"));
    schemas.put("item.schema.json", text("item.schema.json"));
    return schemas;
  }

  static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(CheckLanguage.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
