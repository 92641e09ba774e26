package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.answer.Answers;
import dev.gonogo.answer.Hangar;
import dev.gonogo.checklist.Phase;
import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.input.InputKind;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.Evidence;
import dev.gonogo.log.FlightLog;
import dev.gonogo.log.Person;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every go-live decision, whatever people say: over projects made at random, each
/// from its seed.
class GoLiveLawsTest {
  private static final List<InputKind> KINDS =
      List.of(InputKind.TERRAFORM, InputKind.KUBERNETES, InputKind.DOTENV);

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  /// However many people attest whatever they like: what files refuse or cannot tell stays so, and
  /// NO-GO stays NO-GO.
  @ParameterizedTest
  @MethodSource("seeds")
  void attestationsOverruleNoFileAndNoRefusal(int seed) {
    var random = new Random(seed);
    Rehearsal project = project(random);
    List<Event> said = events(project.items(), random);
    Decision before = decide(project, said);
    List<Event> more = new ArrayList<>(said);
    for (CompiledItem item : project.items()) {
      for (Person person : List.of(Hangar.ANA, Hangar.BEN)) {
        more.add(shown(Hangar.said(person, Did.ATTEST, "2026-11-24T17:00:00Z", item)));
      }
    }
    Decision after = decide(project, more);
    if (before.outcome() == Outcome.NO_GO) {
      assertEquals(Outcome.NO_GO, after.outcome());
    }
    for (int i = 0; i < before.items().size(); i++) {
      ItemResult item = before.items().get(i);
      State then = after.items().get(i).state();
      switch (item.state()) {
        case WAITING, NOT_EVALUATED -> assertEquals(State.ATTESTED, then, item.item().id());
        case PASS, FAIL, UNKNOWN, REFUSED, NOT_APPLICABLE, ATTESTED, WAIVED ->
            assertEquals(item.state(), then, item.item().id());
      }
    }
  }

  /// What is attested though no file was given of it is told as a weakening, one by one.
  @ParameterizedTest
  @MethodSource("seeds")
  void whatNoFileWasGivenOfIsToldWhereItIsAttested(int seed) {
    var random = new Random(seed);
    Rehearsal project = project(random);
    Decision nobody = decide(project, List.of());
    Decision decision = decide(project, events(project.items(), random));
    List<String> unseen = new ArrayList<>();
    for (int i = 0; i < nobody.items().size(); i++) {
      if (nobody.items().get(i).state() == State.NOT_EVALUATED
          && decision.items().get(i).state() == State.ATTESTED) {
        unseen.add(decision.items().get(i).item().id());
      }
    }
    assertEquals(
        unseen,
        decision.weakenings().stream()
            .flatMap(weakening ->
                weakening instanceof Weakening.AttestedUnseen(var item, _)
                    ? List.of(item).stream()
                    : List.<String>of().stream())
            .toList());
  }

  /// GO is said only where each item that is asked for at the gate has a reason of its own.
  @ParameterizedTest
  @MethodSource("seeds")
  void goNamesAReasonForEachItem(int seed) {
    var random = new Random(seed);
    Rehearsal project = project(random);
    Decision decision = decide(project, events(project.items(), random));
    boolean open =
        decision.items().stream()
            .filter(item -> item.item().severity().isAtLeast(decision.gate()))
            .filter(item -> item.item().phase().compareTo(Question.GoLive.USUAL_PHASE) <= 0)
            .anyMatch(item ->
                switch (item.state()) {
                  case PASS, ATTESTED, WAIVED, NOT_APPLICABLE -> false;
                  case FAIL, REFUSED, UNKNOWN, WAITING, NOT_EVALUATED -> true;
                });
    assertTrue(!open || decision.outcome() != Outcome.GO, decision.outcome().label());
    assertEquals(open, !decision.blocks().isEmpty());
  }

  private static Decision decide(Rehearsal project, List<Event> events) {
    Answers answers =
        Answers.of(new FlightLog(events), project.items(), Hangar.terms(Rehearsal.NOW));
    return project.goLive().answers(answers).decide();
  }

  private static Rehearsal project(Random random) {
    var project = new Rehearsal();
    Map<InputKind, List<String>> checks = new EnumMap<>(InputKind.class);
    int items = 1 + random.nextInt(7);
    for (int i = 0; i < items; i++) {
      String id = "item-" + i;
      List<InputKind> kinds = KINDS.stream().filter(_ -> random.nextInt(3) == 0).toList();
      boolean partial = random.nextInt(4) == 0;
      project.item(
          id,
          draft -> {
            draft
                .severity(one(random, Severity.values()))
                .phase(one(random, Phase.BUILD, Phase.PRE_LAUNCH_48H, Phase.GO_LIVE_DURING));
            kinds.forEach(kind -> draft.check(kind, "", partial, Optional.empty()));
          });
      kinds.forEach(kind ->
          checks.computeIfAbsent(kind, _ -> new ArrayList<>()).add(kind.label() + "/" + id));
    }
    checks.forEach((kind, ids) -> {
      if (random.nextInt(4) > 0) {
        project.paper(kind, kind.label(), paper -> ids.forEach(id -> say(paper, id, random)));
      }
    });
    return project;
  }

  private static void say(Paper paper, String check, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> paper.deny(check, "thing", "it is wrong");
      case 1 -> paper.unknown(check, "thing", "nobody knows yet");
      case 2 -> paper.judged(check, "thing");
      default -> {
        // It says nothing of this one.
      }
    }
  }

  private static List<Event> events(List<CompiledItem> items, Random random) {
    List<Event> events = new ArrayList<>();
    for (CompiledItem item : items) {
      for (int i = random.nextInt(3); i > 0; i--) {
        Person by = one(random, Hangar.ANA, Hangar.BEN, Hangar.EVE);
        Did did = one(random, Did.ATTEST, Did.ATTEST, Did.ATTEST, Did.DONE, Did.REFUSE, Did.NOTE);
        Event event = Hangar.said(by, did, "2026-11-2" + random.nextInt(4) + "T10:00:00Z", item);
        events.add(did.attests() && random.nextBoolean() ? shown(event) : event);
      }
    }
    return events;
  }

  private static Event shown(Event event) {
    return event.withEvidence(List.of(new Evidence.Link("https://example.com/run/7")));
  }

  @SafeVarargs
  private static <T> T one(Random random, T... all) {
    return all[random.nextInt(all.length)];
  }
}
