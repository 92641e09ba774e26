package dev.gonogo.input;

import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import dev.gonogo.yaml.YamlDialect;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A language that inputs are written in, which is not yet what they are. JSON and YAML are open to
/// all kinds; a kind that has a language of its own brings it along.
interface Form {
  Form JSON = new JsonForm();

  /// As Kubernetes reads it. What nothing is said of is read as this.
  Form YAML = new YamlForm(YamlDialect.KUBERNETES);

  /// The same language where no cluster reads it: examples that people write by hand.
  Form CORE_YAML = new YamlForm(YamlDialect.CORE);

  /// What fences call it.
  String word();

  /// Whether a file has a name that is usual for it. A folder is searched for such names, and no
  /// others.
  boolean isNameOf(String name);

  /// Whether a text that has no such name begins like it.
  boolean beginsLike(String text);

  /// Whether documents of several kinds may be written in it.
  boolean isShared();

  /// A text with its values blotted out, whether it can be read or not: a problem shows its line,
  /// and a line may hold a secret.
  Source blotted(Source text);

  /// Reads a whole file.
  FormReading read(String name, byte[] bytes);

  /// How a file is written: by the kind that was forced, then by its name, then by how its text
  /// begins.
  static Form of(String name, byte[] bytes, Optional<InputKind> forced) {
    // By its beginning alone, so that a large plan is not decoded twice.
    String head = new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.UTF_8);
    boolean braces = JSON.beginsLike(Encoding.withoutMark(head));
    if (forced.isPresent()) {
      return forced.get().reader().form(name, braces);
    }
    return all()
        .filter(form -> form.isNameOf(name))
        .findFirst()
        .orElseGet(() -> braces ? JSON : byBeginning(Texts.decode(bytes).orElse(head)));
  }

  private static Form byBeginning(String text) {
    return all().filter(form -> form.beginsLike(text)).findFirst().orElse(YAML);
  }

  /// Whether a file in a folder is looked into: the kinds' usual names and no others.
  static boolean isCandidate(String name) {
    return all().anyMatch(form -> form.isNameOf(name));
  }

  private static Stream<Form> all() {
    return Arrays.stream(InputKind.values())
        .map(kind -> kind.reader().forms())
        .flatMap(List::stream)
        .distinct();
  }

  /// The last part of a name, in lower case.
  static String base(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
        .toLowerCase(Locale.ROOT);
  }
}
