package dev.gonogo.input;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Java's `.properties`, any number of documents a file, in UTF-8 or, as of old, in ISO-8859-1.
record PropertiesForm() implements Form {
  @Override
  public String word() {
    return "properties";
  }

  @Override
  public boolean isNameOf(String name) {
    String base = Form.base(name);
    return base.endsWith(".properties") && SpringName.of(base).isPresent();
  }

  /// Lines of `name=value` are an environment file's as well: its name alone tells.
  @Override
  public boolean beginsLike(String text) {
    return false;
  }

  @Override
  public boolean isShared() {
    return false;
  }

  @Override
  public Source blotted(Source text) {
    return PropertiesText.read(text, new Problems()).blotted();
  }

  @Override
  public FormReading read(String name, byte[] bytes) {
    String text =
        Texts.decode(bytes).orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
    return text.isBlank()
        ? new FormReading.Nothing(new InputProblem.Empty("only white space"))
        : read(Source.of(name, text));
  }

  private static FormReading read(Source source) {
    var problems = new Problems();
    List<Map<String, PropertiesText.Property>> documents =
        PropertiesText.read(source, problems).documents();
    if (problems.hasErrors()) {
      return new FormReading.Broken(source, problems, List.of());
    }
    return documents.isEmpty()
        ? new FormReading.Nothing(new InputProblem.Empty("only comments"))
        : new FormReading.Sound(documents.stream().map(d -> parsed(source, d)).toList(), 0);
  }

  private static Parsed parsed(Source source, Map<String, PropertiesText.Property> document) {
    return new Parsed(
        PropertiesText.value(document),
        () -> source,
        (_, paths) -> paths.stream().map(path -> PropertiesText.place(document, path)).toList(),
        true);
  }
}
