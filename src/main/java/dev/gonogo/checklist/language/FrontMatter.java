package dev.gonogo.checklist.language;

import dev.gonogo.checklist.FenceText;
import dev.gonogo.yaml.StrictYaml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the YAML at the top of a file says of all that is in it; other keys are other tools'.
///
/// @param title what the file is called
/// @param phase when its items are due
/// @param owners the roles that its items are for, with or without `@`
public record FrontMatter(Optional<Word> title, Optional<Word> phase, List<Word> owners) {
  public static final FrontMatter NONE =
      new FrontMatter(Optional.empty(), Optional.empty(), List.of());

  public FrontMatter {
    owners = List.copyOf(owners);
  }

  /// Reads the lines between the two rulers.
  ///
  /// @param problems takes what is no YAML, and what is no text under a key that is ours
  public static FrontMatter read(FenceText text, FileProblems problems) {
    boolean comments = text.lines().lines().allMatch(line -> line.strip().matches("(#.*)?"));
    Optional<StrictYaml> root = comments ? Optional.empty() : FenceYaml.read(text, problems);
    return root.map(node -> of(node, problems)).orElse(NONE);
  }

  private static FrontMatter of(StrictYaml root, FileProblems problems) {
    if (!(root instanceof StrictYaml.Mapping mapping)) {
      String found = FenceYaml.shape(root);
      problems.report(new CheckProblem.WrongShape(root.at(), "a mapping of keys to values", found));
      return NONE;
    }
    List<Word> owners =
        mapping.get("owner").stream()
            .flatMap(node ->
                node instanceof StrictYaml.Sequence s ? s.items().stream() : Stream.of(node))
            .flatMap(node -> word(node, problems).stream())
            .map(word ->
                word.text().startsWith("@") ? new Word(word.at(), word.text().substring(1)) : word)
            .toList();
    return new FrontMatter(
        mapping.get("title").flatMap(node -> word(node, problems)),
        mapping.get("phase").flatMap(node -> word(node, problems)),
        owners);
  }

  /// A text; nothing where a key stands without a value, as in a template.
  private static Optional<Word> word(StrictYaml node, FileProblems problems) {
    if (!(node instanceof StrictYaml.Scalar scalar)) {
      String found = FenceYaml.shape(node);
      problems.report(new CheckProblem.WrongShape(node.at(), "a text", found));
      return Optional.empty();
    }
    boolean nothing = LiteralReader.isNull(scalar) || scalar.text().isBlank();
    return nothing ? Optional.empty() : Optional.of(new Word(scalar.at(), scalar.text().strip()));
  }
}
