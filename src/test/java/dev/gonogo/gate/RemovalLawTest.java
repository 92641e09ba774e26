package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.ShippedChecklist;
import dev.gonogo.answer.Answers;
import dev.gonogo.answer.Hangar;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.input.Document;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.InputReader;
import dev.gonogo.input.InputReader.Argument;
import dev.gonogo.input.Inputs;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.Evidence;
import dev.gonogo.log.FlightLog;
import dev.gonogo.log.Person;
import dev.gonogo.policy.CompiledChecklist;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// From the broken shop, which is NO-GO, any files are taken away, and two people attest every item
/// of the checklist, with a page and a note: that is never a GO like one in which nothing was done.
class RemovalLawTest {
  private static final Path SHOP = Path.of("examples", "shop-broken");
  private static final CompiledChecklist CHECKLIST = ShippedChecklist.POLICIES.compiled();

  /// Where the mistakes are, so that nothing fails without these.
  private static final Set<String> WRONG =
      Set.of(
          ".env",
          "k6-summary.json",
          "plan-aws.json",
          "k8s/ingress.yaml",
          "k8s/web.yaml",
          "k8s/worker.yaml");

  private static List<String> files = List.of();
  private static Decision whole = new Rehearsal().goLive().decide();

  @BeforeAll
  static void judgeTheWholeShop() throws IOException {
    try (Stream<Path> all = Files.walk(SHOP)) {
      files =
          all.filter(Files::isRegularFile)
              .map(file -> SHOP.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.matches("\\.env|[^/]+\\.json|k8s/.*"))
              .sorted()
              .toList();
    }
    assertTrue(files.containsAll(WRONG), files::toString);
    whole = decide(Set.of());
  }

  static IntStream seeds() {
    return IntStream.range(0, 10);
  }

  @Test
  void whateverIsAttestedTheBrokenShopIsNoGo() {
    assertEquals(Outcome.NO_GO, whole.outcome());
    assertEquals(13, whole.count(State.FAIL), "the waiver stays away");
    assertEquals(0, whole.count(State.WAITING), "all else is attested");
    assertTrue(whole.count(State.ATTESTED) > 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void takenAwayFilesAreNoWayToAnInnocentGo(int seed) throws IOException {
    var random = new Random(seed);
    int keep = 1 + random.nextInt(3);
    Set<String> away =
        files.stream()
            .filter(_ -> random.nextInt(4) >= keep)
            .collect(Collectors.toCollection(TreeSet::new));
    hold(away, decide(away));
  }

  /// The law has something to say only where such a GO can be had at all.
  @Test
  void withoutAllThatIsWrongItIsAGoThatSaysSo() throws IOException {
    Decision decision = decide(WRONG);
    assertEquals(Outcome.GO, decision.outcome(), () -> decision.blocks().toString());
    hold(WRONG, decision);
    for (String item : List.of("allowed-hosts-configured", "load-test-500-users")) {
      assertTrue(unseen(decision).contains(item), item);
    }
  }

  private static void hold(Set<String> away, Decision decision) {
    if (decision.outcome() == Outcome.GO) {
      var more = new HashSet<>(decision.weakenings());
      more.removeAll(whole.weakenings());
      assertFalse(more.isEmpty(), () -> "GO without " + away + ", and nothing tells it");
    }
    Set<InputKind> given = kinds(away);
    for (int i = 0; i < whole.items().size(); i++) {
      ItemResult failed = whole.items().get(i);
      boolean isBlind =
          failed.checks().stream().noneMatch(check -> given.contains(check.check().kind()));
      if (failed.state() == State.FAIL
          && isBlind
          && decision.items().get(i).state() == State.ATTESTED) {
        String id = failed.item().id();
        assertTrue(unseen(decision).contains(id), () -> id + " is attested without " + away);
      }
    }
    if (away.stream().noneMatch(WRONG::contains)) {
      assertNotEquals(Outcome.GO, decision.outcome(), () -> "without " + away);
    }
  }

  private static Set<InputKind> kinds(Set<String> away) {
    return read(away).documents().stream().map(Document::kind).collect(Collectors.toSet());
  }

  private static Inputs read(Set<String> away) {
    List<Argument> kept =
        files.stream()
            .filter(name -> !away.contains(name))
            .map(name -> (Argument) new Argument.OnDisk(name, SHOP.resolve(name)))
            .toList();
    return InputReader.read(kept, Optional.empty());
  }

  private static Set<String> unseen(Decision decision) {
    return decision.weakenings().stream()
        .flatMap(weakening ->
            weakening instanceof Weakening.AttestedUnseen(var item, _)
                ? Stream.of(item)
                : Stream.<String>of())
        .collect(Collectors.toSet());
  }

  private static Decision decide(Set<String> away) throws IOException {
    var problems = new Problems();
    Path file = SHOP.resolve("gonogo.yaml");
    Profile profile =
        ProjectFile.profile(
            Source.of(file.toString(), Files.readString(file)), CHECKLIST, problems);
    assertFalse(problems.hasErrors(), problems::drawn);
    GateTerms usual = Rehearsal.terms(profile);
    return Gate.judge(
        CHECKLIST,
        read(away),
        new GateTerms(
            new Question.GoLive(
                Hangar.SUBJECT, Question.GoLive.USUAL_PHASE, Optional.empty(), true, false),
            usual.rules(),
            profile,
            List.of(),
            everything(),
            Set.of(),
            Set.of(),
            usual.cluster(),
            usual.declarations(),
            usual.gate(),
            Hangar.NOW,
            usual.version()));
  }

  private static Answers everything() {
    var said = new ArrayList<Event>();
    for (CompiledItem item : CHECKLIST.items()) {
      for (Person person : List.of(Hangar.ANA, Hangar.BEN)) {
        said.add(
            Hangar.said(person, Did.ATTEST, "2026-12-01T07:30:00Z", item)
                .withNote("seen")
                .withEvidence(List.of(new Evidence.Link("https://wiki.example.com/it"))));
      }
    }
    return Answers.of(new FlightLog(said), CHECKLIST.items(), Hangar.terms(Hangar.NOW));
  }
}
