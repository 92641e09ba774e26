package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.Item.Combine;
import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.input.Document;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.Inputs;
import dev.gonogo.rego.host.EvaluationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From what policies answer of documents to the decision.
class GateTest {
  private static final String BUCKET = "terraform/bucket-private";

  private static Rehearsal bucket() {
    return new Rehearsal().item("bucket-private", item -> item.check(InputKind.TERRAFORM));
  }

  private static ItemResult only(Decision decision) {
    assertEquals(1, decision.items().size());
    return decision.items().getFirst();
  }

  @Test
  void onePassAmongDocumentsIsAPass() {
    Decision decision =
        bucket()
            .paper(InputKind.TERRAFORM, "a.json", paper -> paper.judged(BUCKET, "b.one", "b.two"))
            .paper(InputKind.TERRAFORM, "b.json", paper -> paper.judged(BUCKET))
            .decide();
    assertEquals(State.PASS, only(decision).state());
    assertEquals(List.of("b.one", "b.two"), only(decision).checks().getFirst().subjects());
    assertEquals(Outcome.PASS, decision.outcome());
    assertEquals(0, decision.exitStatus());
  }

  @Test
  void oneFailureAmongDocumentsIsAFailure() {
    Decision decision =
        bucket()
            .paper(InputKind.TERRAFORM, "a.json", paper -> paper.judged(BUCKET, "b.one"))
            .paper(InputKind.TERRAFORM, "b.json", paper -> paper.unknown(BUCKET, "b.two", "later"))
            .paper(InputKind.TERRAFORM, "c.json", paper -> paper.deny(BUCKET, "b.three", "open"))
            .decide();
    assertEquals(State.FAIL, only(decision).state());
    assertEquals(2, only(decision).findings().size(), "what is unknown stays visible");
    assertEquals(1, decision.exitStatus());
  }

  @Test
  void unknownAloneIsUndecided() {
    Decision decision =
        bucket()
            .paper(InputKind.TERRAFORM, "a.json", paper -> paper.judged(BUCKET, "b.one"))
            .paper(InputKind.TERRAFORM, "b.json", paper -> paper.unknown(BUCKET, "b.two", "later"))
            .decide();
    assertEquals(State.UNKNOWN, only(decision).state());
    assertEquals(Verdict.UNKNOWN, only(decision).checks().getFirst().verdict());
    assertEquals(Outcome.UNKNOWN, decision.outcome());
    assertEquals(3, decision.exitStatus());
  }

  @Test
  void absenceInOneDocumentIsNoneWhereAnotherHasSubjects() {
    Rehearsal both =
        bucket()
            .paper(InputKind.TERRAFORM, "a.json", paper -> paper.absent(BUCKET, "aws_s3", "none"))
            .paper(InputKind.TERRAFORM, "b.json", paper -> paper.judged(BUCKET, "b.one"));
    assertEquals(State.PASS, only(both.decide()).state());
    Decision alone =
        bucket()
            .paper(InputKind.TERRAFORM, "a.json", paper -> paper.absent(BUCKET, "aws_s3", "none"))
            .paper(InputKind.TERRAFORM, "b.json", paper -> paper.absent(BUCKET, "aws_s3", "none"))
            .decide();
    assertEquals(State.FAIL, only(alone).state());
    assertEquals(2, only(alone).findings().size());
  }

  @Test
  void absenceIsNoFailureYetWhereAnotherDocumentMayHoldASubject() {
    Decision decision =
        bucket()
            .paper(InputKind.TERRAFORM, "a.json", paper -> paper.absent(BUCKET, "aws_s3", "none"))
            .paper(InputKind.TERRAFORM, "b.json", paper -> paper.maybe(BUCKET, "b.one", "later"))
            .decide();
    assertEquals(State.UNKNOWN, only(decision).state());
    assertEquals(1, only(decision).findings().size());
  }

  @Test
  void whatADocumentSaysOfItselfIsNotMootByItself() {
    Decision decision =
        bucket()
            .paper(
                InputKind.TERRAFORM,
                "a.json",
                paper -> paper.judged(BUCKET, "b.one").absent(BUCKET, "aws_s3", "none of them"))
            .decide();
    assertEquals(State.FAIL, only(decision).state());
  }

  @Test
  void zeroOfZeroIsNoPass() {
    Decision decision =
        bucket().paper(InputKind.TERRAFORM, "a.json", paper -> paper.judged(BUCKET)).decide();
    assertEquals(State.NOT_APPLICABLE, only(decision).state());
    assertTrue(only(decision).inScope());
    assertEquals(Outcome.NOTHING_JUDGED, decision.outcome());
    assertEquals(4, decision.exitStatus());
    assertFalse(decision.passed());
  }

  @Test
  void noInputIsNoDecision() {
    Decision decision = bucket().decide();
    assertEquals(State.NOT_EVALUATED, only(decision).state());
    assertFalse(only(decision).inScope());
    assertEquals(4, decision.exitStatus());
  }

  @Test
  void aDocumentThatNoCheckLooksAtIsListedWithTheReason() {
    Decision decision = bucket().paper(InputKind.K6, "k6.json", paper -> {}).decide();
    assertEquals(
        Optional.of("no check of the checklist looks at a k6 input"),
        decision.inputs().getFirst().skipped());
    assertFalse(decision.inputs().getFirst().refused());
    assertEquals(4, decision.exitStatus());
  }

  @Test
  void aRefusedFileIsNeverGo() {
    Decision decision =
        bucket()
            .paper(InputKind.TERRAFORM, "a.json", paper -> paper.judged(BUCKET, "b.one"))
            .refused("bad.json", "not JSON")
            .decide();
    assertEquals(2, decision.exitStatus());
    assertEquals("UNKNOWN", decision.headline());
    Decision skipped =
        bucket()
            .paper(InputKind.TERRAFORM, "a.json", paper -> paper.judged(BUCKET, "b.one"))
            .skipped("README.md", "no input that is known")
            .decide();
    assertEquals(0, skipped.exitStatus());
    assertEquals(List.of("a.json: judged", "bad.json: refused: not JSON"), accounts(decision));
    assertEquals(
        List.of("README.md: skipped: no input that is known", "a.json: judged"), accounts(skipped));
  }

  private static List<String> accounts(Decision decision) {
    return decision.inputs().stream()
        .map(input ->
            input.name()
                + ": "
                + input
                    .skipped()
                    .map(why -> (input.refused() ? "refused: " : "skipped: ") + why)
                    .orElse("judged"))
        .toList();
  }

  @Test
  void aStoppedCheckIsUnknownAndTheOthersAreStillJudged() {
    Rehearsal rehearsal = bucket().item("debug", item -> item.check(InputKind.DOTENV));
    rehearsal
        .paper(InputKind.TERRAFORM, "a.json", paper -> {})
        .paper(InputKind.DOTENV, ".env", paper -> paper.deny("dotenv/debug", "DEBUG", "is True"));
    List<Document> documents = rehearsal.papers().stream().map(Paper::document).toList();
    Decision decision =
        Gate.judge(
            rehearsal.items(),
            new Inputs(documents, List.of(), List.of()),
            Rehearsal.terms(Profile.NONE),
            Rehearsal.answering((document, _) -> {
              if (document.kind() == InputKind.TERRAFORM) {
                throw new EvaluationException("eval_cancel_error", "all of it takes too long");
              }
              return rehearsal.papers().get(1).answer(rehearsal.items());
            }));
    assertEquals(1, decision.exitStatus());
    assertEquals(State.FAIL, decision.items().get(1).state());
    assertEquals(State.UNKNOWN, decision.items().get(0).state());
    assertEquals(
        List.of(
            "a.json: the check could not be finished: all of it takes too long"
                + " (eval_cancel_error)"),
        decision.items().get(0).findings().stream().map(Finding::message).toList());
  }

  /// A plan that fails in one instance and cannot tell in the next may say both in the same words.
  @Test
  void aFailureAndADoubtInTheSameWordsAreTwoFindings() {
    Decision decision =
        bucket()
            .paper(
                InputKind.TERRAFORM,
                "a.json",
                paper -> paper.unknown(BUCKET, "b", "open", "acl").deny(BUCKET, "b", "open", "acl"))
            .decide();
    assertEquals(
        List.of(Verdict.FAIL, Verdict.UNKNOWN),
        only(decision).findings().stream().map(Finding::verdict).toList());
  }

  @Test
  void placesAreAskedForOnceADocument() {
    Rehearsal rehearsal =
        bucket()
            .item("other", item -> item.check(InputKind.TERRAFORM))
            .paper(
                InputKind.TERRAFORM,
                "a.json",
                paper ->
                    paper
                        .deny(BUCKET, "b.one", "open", "items", 0)
                        .deny(BUCKET, "b.two", "open", "items", 1, "spec")
                        .deny("terraform/other", "c", "bad", "x"));
    Decision decision = rehearsal.decide();
    assertEquals(1, rehearsal.papers().getFirst().asked());
    assertEquals(
        List.of("a.json:3:3", "a.json:4:3"),
        decision.items().getFirst().findings().stream()
            .map(finding -> finding.location().orElseThrow().toString())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "blocker, high, 1", "high, high, 1", "medium, high, 0", "low, high, 0",
    "high, blocker, 0", "blocker, blocker, 1", "low, low, 1", "medium, low, 1",
  })
  void theGateSaysWhichSeveritiesDecide(String severity, String gate, int status) {
    Decision decision =
        new Rehearsal()
            .item(
                "bucket-private",
                item ->
                    item.check(InputKind.TERRAFORM).severity(Severity.of(severity).orElseThrow()))
            .gate(Severity.of(gate).orElseThrow())
            .paper(InputKind.TERRAFORM, "a.json", paper -> paper.deny(BUCKET, "b", "open"))
            .decide();
    assertEquals(State.FAIL, only(decision).state());
    assertEquals(status, decision.exitStatus());
    assertEquals(status == 1, !decision.blocks().isEmpty());
  }

  @Test
  void failuresComeBeforeUnknownsAndTheHeaviestFirst() {
    Decision decision =
        new Rehearsal()
            .item("a", item -> item.check(InputKind.K6).severity(Severity.BLOCKER))
            .item("b", item -> item.check(InputKind.K6).severity(Severity.HIGH))
            .item("c", item -> item.check(InputKind.K6).severity(Severity.BLOCKER))
            .paper(
                InputKind.K6,
                "k6.json",
                paper ->
                    paper
                        .unknown("k6/a", "m", "few")
                        .deny("k6/b", "m", "slow")
                        .deny("k6/c", "m", "slow"))
            .decide();
    assertEquals(
        List.of("c", "b", "a"), decision.blocks().stream().map(r -> r.item().id()).toList());
    assertEquals(Outcome.FAIL, decision.outcome());
  }

  @Test
  void anyPassesByOneKindAndKeepsTheOthersFindings() {
    Decision decision =
        new Rehearsal()
            .item(
                "debug",
                item ->
                    item.combine(Combine.ANY).check(InputKind.DOTENV).check(InputKind.KUBERNETES))
            .paper(InputKind.DOTENV, ".env", p -> p.deny("dotenv/debug", "DEBUG", "is True"))
            .paper(InputKind.KUBERNETES, "k8s", p -> p.judged("kubernetes/debug", "Deployment/x"))
            .decide();
    assertEquals(State.PASS, only(decision).state());
    assertEquals(1, only(decision).findings().size());
    assertEquals(0, decision.exitStatus());
  }

  @Test
  void theOrderOfInputsAndWaiversChangesNothing() {
    Rehearsal rehearsal = everything();
    String first = rehearsal.decide().toString();
    var random = new Random(9);
    for (int i = 0; i < 50; i++) {
      List<Paper> papers = new ArrayList<>(rehearsal.papers());
      List<Waiver> waivers = new ArrayList<>(rehearsal.waivers());
      Collections.shuffle(papers, random);
      Collections.shuffle(waivers, random);
      assertEquals(first, rehearsal.decide(papers, waivers).toString());
    }
  }

  private static Rehearsal everything() {
    return new Rehearsal()
        .item("a", item -> item.check(InputKind.K6).check(InputKind.DOTENV))
        .item("b", item -> item.check(InputKind.KUBERNETES).combine(Combine.ANY))
        .item("c", item -> item.check(InputKind.KUBERNETES))
        .waiver("c", Optional.of("Pod/x"), "2026-12-31")
        .waiver("c", Optional.empty(), "2026-12-31")
        .waiver("a", Optional.empty(), "2026-01-01")
        .paper(InputKind.K6, "k6.json", paper -> paper.deny("k6/a", "m", "slow"))
        .paper(InputKind.K6, "k7.json", paper -> paper.unknown("k6/a", "m", "few"))
        .paper(InputKind.DOTENV, ".env", paper -> paper.absent("dotenv/a", "DEBUG", "none"))
        .paper(InputKind.DOTENV, "b.env", paper -> paper.judged("dotenv/a", "DEBUG"))
        .paper(
            InputKind.KUBERNETES,
            "k8s",
            paper ->
                paper
                    .deny("kubernetes/c", "Pod/x", "bad", "items", 1)
                    .deny("kubernetes/c", "Pod/x", "bad", "items", 2)
                    .deny("kubernetes/b", "Pod/y", "bad"))
        .paper(InputKind.KUBERNETES, "l8s", paper -> paper.judged("kubernetes/b", "Pod/z"))
        .paper(InputKind.TERRAFORM, "plan.json", paper -> {})
        .paper(InputKind.TERRAFORM, "k6.json", paper -> {})
        .skipped("x", "empty");
  }
}
