package dev.gonogo.rego;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.OpaSource;
import dev.gonogo.rego.ConformanceCase.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/// OPA's own cases, through the whole chain, as a ratchet that turns one way: `refused.txt` names
/// every case that is refused, and the words it is refused with. A case beyond it that does not
/// pass fails this test, and so does one in it that passes, or that OPA has no longer.
class ConformanceTest {
  private static final Path LIST = Path.of("src/test/resources/conformance/refused.txt");
  private static final Path DOCS = Path.of("docs/engine.md");
  private static final String BEGIN = "<!-- figures of conformance/refused.txt -->\n";
  private static final String END = "<!-- end of figures -->\n";
  private static final boolean WRITE = Boolean.getBoolean("cases.write");

  // Some cases nest deeper than a thread of the tests has stack for.
  private static final long STACK = 64L << 20;

  @Test
  void everyCaseThatIsNotListedPasses()
      throws IOException, InterruptedException, ExecutionException {
    Path folder = OpaSource.at("v1/test/cases/testdata/v1");
    List<ConformanceCase> cases = ConformanceCase.all(folder);
    var run = new FutureTask<>(() -> outcomes(cases));
    new Thread(null, run, "conformance", STACK).start();
    Map<String, Outcome> outcomes = run.get();
    assertEquals(cases.size(), outcomes.size(), "two cases of one name");
    Map<String, String> refused = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    outcomes.forEach((name, outcome) -> {
      switch (outcome) {
        case Outcome.Passed _ -> {}
        case Outcome.Refused(var words) -> refused.put(name, words);
        case Outcome.Wrong(var how) -> wrong.add(name + ": " + how);
      }
    });
    assertEquals("", String.join("\n", wrong));
    var found = new RefusedCases(cases.size(), refused);
    if (WRITE) {
      write(found);
    }
    RefusedCases listed = RefusedCases.read(Files.readString(LIST));
    assertEquals("", String.join("\n", differences(listed, found)));
    assertEquals(found.text(), Files.readString(LIST));
  }

  private static Map<String, Outcome> outcomes(List<ConformanceCase> cases) {
    Map<String, Outcome> outcomes = new TreeMap<>();
    cases.forEach(c -> outcomes.put(c.name(), c.outcome()));
    return outcomes;
  }

  private static List<String> differences(RefusedCases listed, RefusedCases found) {
    List<String> differences = new ArrayList<>();
    found
        .reasons()
        .forEach((name, reason) -> {
          String known = listed.reasons().getOrDefault(name, "");
          if (!known.equals(reason)) {
            String not = known.isEmpty() ? "it is not listed" : "it is listed with `" + known + "`";
            differences.add(name + ": refused with `" + reason + "`, and " + not);
          }
        });
    listed.reasons().keySet().stream()
        .filter(name -> !found.reasons().containsKey(name))
        .forEach(name -> differences.add(name + ": listed, and it passes or is no case of OPA's"));
    return differences;
  }

  private static void write(RefusedCases found) throws IOException {
    Files.writeString(LIST, found.text());
    String docs = Files.readString(DOCS);
    String before = docs.substring(0, docs.indexOf(BEGIN) + BEGIN.length());
    Files.writeString(DOCS, before + found.figures() + docs.substring(docs.indexOf(END)));
  }

  @Test
  void theDocsHaveTheFiguresOfTheList() throws IOException {
    String docs = Files.readString(DOCS);
    assertTrue(docs.contains(BEGIN) && docs.contains(END), "marks of the figures in " + DOCS);
    assertEquals(
        RefusedCases.read(Files.readString(LIST)).figures(),
        docs.substring(docs.indexOf(BEGIN) + BEGIN.length(), docs.indexOf(END)));
  }

  @Test
  void aListThatDiffersFromTheRunIsTold() {
    var listed = new RefusedCases(4, Map.of("a", "x", "b", "x", "gone", "x"));
    var found = new RefusedCases(4, Map.of("a", "x", "b", "y", "new", "z"));
    List<String> told = differences(listed, found);
    assertEquals(3, told.size(), told.toString());
    assertTrue(told.contains("b: refused with `y`, and it is listed with `x`"));
    assertTrue(told.contains("new: refused with `z`, and it is not listed"));
    assertTrue(told.contains("gone: listed, and it passes or is no case of OPA's"));
  }
}
