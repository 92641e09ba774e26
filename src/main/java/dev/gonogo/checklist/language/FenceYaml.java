package dev.gonogo.checklist.language;

import dev.gonogo.checklist.FenceText;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.StrictYaml;
import dev.gonogo.yaml.YamlProblem;
import dev.gonogo.yaml.YamlReader;
import java.util.Optional;

/// A fence's YAML with the places of the file that the fence stands in; what is wrong with it is
/// told in the words of whoever writes checks.
final class FenceYaml {
  /// How deep mappings and lists may nest: a check says what it means in a few levels.
  private static final int MAX_DEPTH = 40;

  /// How many characters a fence may have.
  private static final int MAX_LENGTH = 65_536;

  private final FenceText text;
  private final FileProblems problems;

  private FenceYaml(FenceText text, FileProblems problems) {
    this.text = text;
    this.problems = problems;
  }

  /// What a fence holds, or nothing, and then it was reported why.
  static Optional<StrictYaml> read(FenceText text, FileProblems problems) {
    if (text.lines().length() > MAX_LENGTH) {
      problems.report(new FenceProblem.FenceTooLong(text.at(), MAX_LENGTH));
      return Optional.empty();
    }
    return new FenceYaml(text, problems).read();
  }

  private Optional<StrictYaml> read() {
    var fence = Source.of(problems.source().name(), text.lines());
    return YamlReader.readStrict(fence, MAX_DEPTH, p -> problems.report(inFile(p)))
        .map(tree -> tree.moved(text::inFile));
  }

  private Problem inFile(YamlProblem problem) {
    Span at = text.inFile(problem.at());
    return switch (problem) {
      case YamlProblem.NotYaml p -> new CheckProblem.NotYaml(at, p.detail());
      case YamlProblem.NotPrintable _ -> new CheckProblem.ForbiddenCharacter(at);
      case YamlProblem.Tab _ -> new CheckProblem.TabInYaml(at);
      case YamlProblem.SeveralDocuments _ -> new CheckProblem.SeveralDocuments(at);
      case YamlProblem.TooDeep p -> new CheckProblem.YamlTooDeep(at, p.limit());
      case YamlProblem.Tagged p -> new CheckProblem.YamlTag(at, p.tag());
      case YamlProblem.DuplicateKey p -> new CheckProblem.DuplicateKey(at, p.key(), place(p));
      case YamlProblem.KeyIsNoText p -> new CheckProblem.WrongShape(at, "a name as key", p.what());
      case YamlProblem.Empty _ -> new FenceProblem.EmptyFence(text.at());
      case YamlProblem.Aliased _ -> new CheckProblem.YamlAlias(at);
      case YamlProblem.UnknownAlias _,
          YamlProblem.AliasInItself _,
          YamlProblem.TooManyAliases _,
          YamlProblem.MergeOfNoMapping _,
          YamlProblem.NoJsonNumber _,
          YamlProblem.WrongTag _ ->
          throw new IllegalStateException("strict reading refuses what leads to " + problem);
    };
  }

  private String place(YamlProblem.DuplicateKey problem) {
    return problems.source().place(text.inFile(problem.first()).start()).toString();
  }

  /// What a node is, in words.
  static String shape(StrictYaml node) {
    return switch (node) {
      case StrictYaml.Mapping _ -> "a mapping";
      case StrictYaml.Sequence _ -> "a list";
      case StrictYaml.Scalar scalar -> shape(scalar.value());
    };
  }

  private static String shape(Optional<Value> value) {
    return value
        .map(v ->
            switch (v) {
              case NullValue _ -> "nothing";
              case BooleanValue _ -> "a boolean";
              case NumberValue _ -> "a number";
              default -> "a text";
            })
        .orElse("a text");
  }
}
