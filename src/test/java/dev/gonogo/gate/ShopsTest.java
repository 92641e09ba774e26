package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.ShippedChecklist;
import dev.gonogo.gate.Decision.CheckResult;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.Inputs;
import dev.gonogo.policy.CompiledChecklist;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The two shops of `examples/`, held against the checklist of this repository: one passes, and of
/// the other every mistake that its table lists is found, and nothing else.
class ShopsTest {
  /// A row of the table, and what of a finding is compared with it.
  private record Mistake(String item, String subject, String attribute)
      implements Comparable<Mistake> {
    static Mistake of(ItemResult item, Finding finding) {
      return new Mistake(item.item().id(), finding.subject(), attribute(finding.path()));
    }

    /// The last name of the path inside the subject, or a dash for the subject as a whole.
    private static String attribute(List<Value> path) {
      int own =
          path.getFirst().equals(Value.of("resource_changes"))
              ? 4
              : path.getFirst().equals(Value.of("items")) ? 2 : 0;
      return path.stream()
          .skip(own)
          .filter(StringValue.class::isInstance)
          .reduce((_, last) -> last)
          .map(last -> ((StringValue) last).value())
          .orElse("—");
    }

    @Override
    public int compareTo(Mistake other) {
      return toString().compareTo(other.toString());
    }
  }

  /// All that is noted: the route tables of the databases have no routes, which passes for a
  /// reason.
  private static final List<String> SILENT =
      List.of(
          "`terraform/network-segmentation/subnets` passes 2 subjects that say nothing of it",
          "`terraform/network-segmentation/routes` passes 2 subjects that say nothing of it");

  /// And that the shop has objects of which no API is known.
  private static final String FOREIGN =
      "no API is known of cert-manager.io, external-secrets.io: objects of these groups were held"
          + " against none; give their definitions in gonogo.yaml, as `catalogue: {crds: [FILE]}`";

  private static List<String> silent(Decision decision) {
    return decision.notes().stream()
        .filter(note -> !note.equals(FOREIGN))
        .map(note -> note.split(" \\(", 2)[0])
        .toList();
  }

  @Test
  void theShopPasses() throws IOException {
    Decision decision = judge("shop");

    assertEquals(Outcome.PASS, decision.outcome());
    assertEquals(List.of(), decision.items().stream().flatMap(i -> i.findings().stream()).toList());
    assertEquals(SILENT, silent(decision));
    assertTrue(decision.notes().contains(FOREIGN));
    assertTrue(
        decision.count(State.PASS) >= 40, () -> "too few passed: " + decision.count(State.PASS));
  }

  @Test
  void whatNoCheckLooksAtIsNamedAndWhatOneLooksForBesideIsNot() throws IOException {
    List<Unseen> unseen = judge("shop").unseen();

    assertTrue(unseen.stream().anyMatch(u -> u.type().equals("terraform_data")), unseen::toString);
    assertTrue(unseen.stream().anyMatch(u -> u.type().equals("ExternalSecret")), unseen::toString);
    Set<String> types = unseen.stream().map(Unseen::type).collect(Collectors.toSet());
    for (String seen :
        List.of(
            "aws_s3_bucket_public_access_block", "aws_s3_bucket", "Deployment", "NetworkPolicy")) {
      assertFalse(types.contains(seen), seen);
    }
  }

  @Test
  void everyKindOfInputPassesSomething() throws IOException {
    Set<InputKind> passed =
        judge("shop").items().stream()
            .flatMap(item -> item.checks().stream())
            .filter(check -> check.verdict() == Verdict.PASS)
            .map(check -> check.check().kind())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(InputKind.class)));

    assertEquals(EnumSet.copyOf(ShippedChecklist.kinds()), passed);
  }

  @Test
  void theBrokenShopHasTheMistakesOfItsTableAndNoOther() throws IOException {
    Decision decision = judge("shop-broken");

    assertEquals(Outcome.FAIL, decision.outcome());
    Set<Mistake> table = table();
    assertEquals(12, table.size());
    assertEquals(lines(table), lines(found(decision, State.FAIL)));
  }

  @Test
  void oneMoreIsWaived() throws IOException {
    Decision decision = judge("shop-broken");
    var waived =
        new Mistake(
            "database-automatic-failover", "module.database.aws_db_instance.main", "multi_az");

    assertEquals(lines(Set.of(waived)), lines(found(decision, State.WAIVED)));
    assertEquals(SILENT, silent(decision));
  }

  @Test
  void nothingIsUnknownAndEachFailureIsASingleFinding() throws IOException {
    Decision decision = judge("shop-broken");

    assertEquals(0, decision.count(State.UNKNOWN));
    List<Finding> all = decision.items().stream().flatMap(i -> i.findings().stream()).toList();
    assertEquals(13, all.size(), all::toString);
    assertEquals(
        4,
        decision.items().stream()
            .flatMap(item -> item.checks().stream())
            .filter(check -> check.verdict() == Verdict.FAIL)
            .map((CheckResult check) -> check.check().kind())
            .distinct()
            .count());
  }

  private static Decision judge(String shop) throws IOException {
    Path folder = Path.of("examples", shop);
    CompiledChecklist checklist = ShippedChecklist.POLICIES.compiled();
    var problems = new Problems();
    Inputs inputs = ShippedChecklist.inputs(folder);
    assertEquals(List.of(), inputs.refused());
    var terms =
        Rehearsal.terms(
            ProjectFile.profile(source(folder.resolve("gonogo.yaml")), checklist, problems),
            WaiverFile.read(
                source(folder.resolve("golive").resolve("waivers.yaml")),
                checklist,
                java.time.LocalDate.parse("2026-11-24"),
                problems));
    assertFalse(problems.hasErrors(), problems::drawn);
    return Gate.judge(checklist, inputs, terms);
  }

  private static Source source(Path file) throws IOException {
    return Source.of(file.toString(), Files.readString(file));
  }

  private static Set<Mistake> found(Decision decision, State state) {
    return decision.items().stream()
        .filter(item -> item.state() == state)
        .flatMap(item -> item.findings().stream().map(finding -> Mistake.of(item, finding)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The rows of the table in `MISTAKES.md`.
  private static Set<Mistake> table() throws IOException {
    return Files.readAllLines(Path.of("examples", "shop-broken", "MISTAKES.md")).stream()
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> List.of(line.split("\\|")))
        .map(cells -> new Mistake(cells.get(1).strip(), cells.get(2).strip(), cells.get(3).strip()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String lines(Set<Mistake> mistakes) {
    return mistakes.stream().sorted().map(Mistake::toString).collect(Collectors.joining("\n"));
  }
}
