package dev.gonogo.checklist.language;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Fences that would overflow the YAML parser, or keep it for minutes, are refused for the limit
/// that they are over. Too long for case files.
class HostileFenceTest {
  private static Problem first(String text) {
    var problems = new Problems();
    ChecklistReader.read("", List.of(Source.of("x.md", text)), problems);
    return problems.all().getFirst().problem();
  }

  @Test
  void isRefused() {
    assertInstanceOf(CheckProblem.YamlTooDeep.class, first(check("a: " + "[".repeat(10_000))));
    assertInstanceOf(CheckProblem.YamlTooDeep.class, first(check("- ".repeat(60) + "a")));
    assertInstanceOf(FenceProblem.FenceTooLong.class, first(check("a: b\n\n  ".repeat(20_000))));
  }

  /// A name of as many words as a fence can hold is a name, and no stack overflows over it.
  @Test
  void isReadToItsEnd() {
    String words = "_a".repeat(8_000);
    assertInstanceOf(CheckProblem.NoRequirement.class, first(check("terraform: a" + words)));
    assertInstanceOf(
        CheckProblem.NoRequirement.class,
        first(check("group: a" + words.replace('_', '-') + "\n  terraform: aws_lb")));
  }

  private static String check(String yaml) {
    return "- [ ] a <!-- a -->\n\n  ```yaml check\n  " + yaml + "\n  ```\n";
  }
}
