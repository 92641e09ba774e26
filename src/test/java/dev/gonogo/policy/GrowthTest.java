package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.input.InputReader;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sixteen times as much in a document costs a check at most twenty times as many steps of our
/// engine. Each item of `cases/growth.md` is a check with a document that can be made as large as
/// wanted: the lines of its example that have a `000` are written again and again, as one block
/// where they stand together, with a number in its place.
class GrowthTest {
  private static final Path CASES = Path.of("src/test/resources/cases/growth.md");
  private static final String NUMBER = "000";
  private static final int FEW = 20;
  private static final int TIMES = 16;
  private static final int LEAST = 4;
  private static final int MOST = 20;

  static Stream<String> items() throws IOException {
    return Stream.of(Files.readString(CASES).split("(?m)^(?=- \\[ ])")).skip(1);
  }

  @ParameterizedTest
  @MethodSource("items")
  void growsWithTheDocument(String item) {
    Growing growing = Growing.of(item);
    long steps = growing.steps(growing.document(FEW));
    Value many = growing.document(FEW * TIMES);
    assertTrue(!growing.within(many, steps * LEAST), "what grows is not looked at");
    assertTrue(
        growing.within(many, steps * MOST),
        "more than " + steps * MOST + " steps, where " + FEW + " take " + steps);
  }

  private record Growing(Policy policy, NamedCheck named) {
    static Growing of(String item) {
      var problems = new Problems();
      Checklist checklist =
          ChecklistReader.read("en", List.of(Source.of("growth.md", item)), problems);
      PolicySet set =
          PolicyCompiler.compile(checklist, "key", problems)
              .orElseThrow(() -> new AssertionError(problems.drawn()));
      NamedCheck named =
          NamedCheck.of(checklist).stream()
              .filter(one -> !one.check().examples().isEmpty())
              .findFirst()
              .orElseThrow();
      return new Growing(set.compiled().policy(), named);
    }

    Value document(int count) {
      Check.Example example = named.check().examples().getFirst();
      Source text = Source.of("", repeated(example.text().lines(), count));
      var problems = new Problems();
      return InputReader.example(named.check().kind(), example.language(), text, problems)
          .orElseThrow(() -> new AssertionError(problems.drawn()));
    }

    private static String repeated(String lines, int count) {
      var text = new StringBuilder();
      var block = new StringBuilder();
      for (String line : (lines + "\n").split("(?<=\n)")) {
        if (line.contains(NUMBER)) {
          block.append(line);
          continue;
        }
        String each = block.toString();
        IntStream.range(0, block.isEmpty() ? 0 : count)
            .forEach(i -> text.append(each.replace(NUMBER, Integer.toString(i))));
        block.setLength(0);
        text.append(line);
      }
      return text.toString();
    }

    /// How many steps are enough, and at most a sixteenth too many.
    long steps(Value document) {
      long enough = 1 << 14;
      while (!within(document, enough)) {
        enough *= 2;
      }
      long part = enough / 32;
      while (within(document, enough - part)) {
        enough -= part;
      }
      return enough;
    }

    boolean within(Value document, long steps) {
      var limits = new Limits(Duration.ofMinutes(5), steps, Limits.DEFAULT.depth(), true);
      String entrypoint = Gatherers.entrypoint(named.check().kind());
      try {
        policy.evaluate(entrypoint, document, Value.objectOf(Map.of()), limits);
        return true;
      } catch (EvaluationException e) {
        if (!e.getMessage().contains("more than " + steps + " steps")) {
          throw e;
        }
        return false;
      }
    }
  }
}
