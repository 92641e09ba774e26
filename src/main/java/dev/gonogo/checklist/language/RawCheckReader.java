package dev.gonogo.checklist.language;

import dev.gonogo.checklist.Check;
import dev.gonogo.input.InputKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads a `rego policy KIND [name] [partial] [group=NAME] [none=…]` fence. The rules themselves
/// are not looked at here.
final class RawCheckReader {
  private static final List<String> KINDS =
      Arrays.stream(InputKind.values()).map(InputKind::label).toList();
  private static final List<String> NONE_WORDS = List.of("fail", "not-applicable", "unknown");

  private final Fence fence;
  private final FileProblems problems;
  private String name = "";
  private boolean partial;
  private Optional<String> group = Optional.empty();
  private Check.Absence none = Check.Absence.NOT_APPLICABLE;

  private RawCheckReader(Fence fence, FileProblems problems) {
    this.fence = fence;
    this.problems = problems;
  }

  /// The check, or nothing where its kind is not known.
  static Optional<Check> read(Fence fence, List<Check.Example> examples, FileProblems problems) {
    return new RawCheckReader(fence, problems).read(examples);
  }

  private Optional<Check> read(List<Check.Example> examples) {
    if (fence.more().isEmpty()) {
      problems.report(new FenceProblem.NoKind(fence.at(), KINDS));
      return Optional.empty();
    }
    Word kindWord = fence.more().getFirst();
    Optional<InputKind> kind = InputKind.of(kindWord.text());
    if (kind.isEmpty()) {
      problems.report(new CheckProblem.NotOneOf(kindWord.at(), kindWord.text(), KINDS));
      return Optional.empty();
    }
    fence.more().stream().skip(1).forEach(this::take);
    if (fence.text().isBlank()) {
      problems.report(new FenceProblem.EmptyFence(fence.at()));
    }
    return Optional.of(
        new Check.Raw(fence.at(), fence.text(), name, partial, group, examples, kind.get(), none));
  }

  private void take(Word word) {
    String text = word.text();
    int equals = text.indexOf('=');
    if (text.equals("partial")) {
      partial = true;
    } else if (equals < 0 && name.isEmpty()) {
      name = named(word);
    } else if (text.startsWith("group=")) {
      group = Optional.of(named(word.from(equals + 1)));
    } else if (text.startsWith("none=")) {
      none = absence(word.from(equals + 1));
    } else {
      problems.report(new FenceProblem.FenceWord(word.at(), text, fence.role().text()));
    }
  }

  private String named(Word word) {
    if (!Kebab.isName(word.text()) || Kebab.isReserved(word.text())) {
      problems.report(new FenceProblem.FenceName(word.at(), word.text()));
    }
    return word.text();
  }

  private Check.Absence absence(Word word) {
    if (!NONE_WORDS.contains(word.text())) {
      problems.report(new CheckProblem.NotOneOf(word.at(), word.text(), NONE_WORDS));
    }
    return CheckReader.absence(word.text()).orElse(Check.Absence.NOT_APPLICABLE);
  }
}
