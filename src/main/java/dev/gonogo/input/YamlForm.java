package dev.gonogo.input;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.yaml.YamlDialect;
import dev.gonogo.yaml.YamlReader;
import java.util.List;

/// YAML, any number of documents a file.
record YamlForm(YamlDialect dialect) implements Form {
  @Override
  public String word() {
    return "yaml";
  }

  @Override
  public boolean isNameOf(String name) {
    String base = Form.base(name);
    return base.endsWith(".yaml") || base.endsWith(".yml");
  }

  /// All sorts of texts begin like YAML, so none is taken for it by its beginning.
  @Override
  public boolean beginsLike(String text) {
    return false;
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public Source blotted(Source text) {
    return BlottedYaml.of(text);
  }

  @Override
  public FormReading read(String name, byte[] bytes) {
    return FormReading.ofText(name, bytes, this::read);
  }

  private FormReading read(Source source) {
    var problems = new Problems();
    YamlReader.Documents read = YamlReader.readAll(source, dialect, problems);
    List<Parsed> documents = read.documents().stream().map(d -> Parsed.yaml(source, d)).toList();
    if (!read.ok()) {
      return new FormReading.Broken(source, problems, documents);
    }
    return documents.isEmpty()
        ? new FormReading.Nothing(new InputProblem.Empty("only white space, comments and `---`"))
        : new FormReading.Sound(documents, read.empty());
  }
}
