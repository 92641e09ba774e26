package dev.gonogo.gate;

import static dev.gonogo.SampleDocuments.change;
import static dev.gonogo.SampleDocuments.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.checklist.Severity;
import dev.gonogo.input.InputKind;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What no check looks at is named, and what is missing judges nothing.
class CoverageTest {
  private static final String BUCKET = "terraform/bucket-private";

  @Test
  void whatNoCheckLooksAtIsNamedByItsType() {
    List<Unseen> unseen =
        new Rehearsal()
            .item("bucket-private", item -> item.check(InputKind.TERRAFORM))
            .paper(
                InputKind.TERRAFORM,
                "plan.json",
                paper ->
                    paper
                        .holding(
                            Value.objectOf(
                                Map.of(
                                    "resource_changes",
                                    Value.array(
                                        change("aws_s3_bucket.a", "managed", "create"),
                                        change("aws_eip.b", "managed", "no-op"),
                                        change("aws_eip.a", "managed", "update"),
                                        change("aws_kms_key.gone", "managed", "delete"),
                                        change("aws_kms_key.left", "managed", "forget"),
                                        change("aws_ami.read", "data", "read"),
                                        change("aws_vpc.named", "managed", "create"),
                                        change("aws_lb.placed", "managed", "create")))))
                        .judged(BUCKET, "aws_s3_bucket.a/lifecycle")
                        .unknown(BUCKET, "aws_vpc.named", "cannot be told")
                        .unknown(BUCKET, "all", "cannot be told", "resource_changes", 7, "change"))
            .decide()
            .unseen();
    assertEquals(
        List.of(new Unseen(InputKind.TERRAFORM, "aws_eip", List.of("aws_eip.a", "aws_eip.b"))),
        unseen);
  }

  /// Of a kind that the checklist asks nothing of, all that is in the document is named.
  @Test
  void aDocumentThatNoCheckAsksIsNamedWhole() {
    Decision decision =
        new Rehearsal()
            .item("debug", item -> item.check(InputKind.DOTENV))
            .paper(InputKind.DOTENV, ".env", paper -> paper.judged("dotenv/debug", "DEBUG"))
            .paper(InputKind.TERRAFORM, "a.json", paper -> paper.holding(plan("aws_eip.a")))
            .decide();
    assertEquals(
        List.of(new Unseen(InputKind.TERRAFORM, "aws_eip", List.of("aws_eip.a"))),
        decision.unseen());
  }

  /// A finding at the very place of a thing is one of that thing, whatever it calls its subject.
  @Test
  void aFindingAtTheThingItselfCoversIt() {
    Decision decision =
        new Rehearsal()
            .item("bucket-private", item -> item.check(InputKind.TERRAFORM))
            .paper(
                InputKind.TERRAFORM,
                "a.json",
                paper ->
                    paper
                        .holding(plan("aws_eip.a"))
                        .unknown(BUCKET, "all", "cannot be told", "resource_changes", 0))
            .decide();
    assertEquals(List.of(), decision.unseen());
  }

  @Test
  void whatACheckLooksForBesideIsSeenOnlyWhereItJudgedSomething() {
    Rehearsal beside =
        new Rehearsal().item("bucket", item -> item.check(InputKind.TERRAFORM).beside("aws_lock"));
    String check = "terraform/bucket";
    Value plan = plan("aws_s3_bucket.a", "aws_lock.a");
    Decision judged =
        beside
            .paper(
                InputKind.TERRAFORM,
                "a.json",
                paper -> paper.holding(plan).judged(check, "aws_s3_bucket.a"))
            .decide();
    assertEquals(List.of(), judged.unseen());
    Decision other =
        beside.paper(InputKind.TERRAFORM, "b.json", p -> p.holding(plan("aws_lock.b"))).decide();
    assertEquals(
        List.of(new Unseen(InputKind.TERRAFORM, "aws_lock", List.of("aws_lock.b"))),
        other.unseen());
  }

  @Test
  void thatSomethingIsMissingJudgesNothing() {
    Decision decision =
        new Rehearsal()
            .item("cdn", item -> item.severity(Severity.MEDIUM).check(InputKind.TERRAFORM))
            .paper(
                InputKind.TERRAFORM,
                "plan.json",
                paper ->
                    paper
                        .holding(plan("google_sql_database_instance.prod"))
                        .absent("terraform/cdn", "cdn", "there is none"))
            .decide();
    assertEquals(Outcome.NOTHING_JUDGED, decision.outcome());
    assertEquals(0, decision.itemsJudged());
    assertEquals(
        Optional.of("no check looks at anything in it"), decision.inputs().getFirst().skipped());
    assertEquals("google_sql_database_instance", decision.unseen().getFirst().type());
  }

  @Test
  void norDoesItAtTheGateWhereNothingElseIsThere() {
    for (boolean maybe : new boolean[] {false, true}) {
      Rehearsal plan =
          new Rehearsal()
              .item("cdn", item -> item.check(InputKind.TERRAFORM))
              .item("debug", item -> item.severity(Severity.LOW).check(InputKind.DOTENV))
              .paper(
                  InputKind.TERRAFORM,
                  "plan.json",
                  paper -> {
                    if (maybe) {
                      paper.maybe("terraform/cdn", "cdn", "there may be none");
                    } else {
                      paper.absent("terraform/cdn", "cdn", "there is none");
                    }
                  });
      Decision alone = plan.decide();
      assertEquals(Outcome.NOTHING_JUDGED, alone.outcome());
      assertEquals("UNKNOWN", alone.headline());
      Decision beside =
          plan.paper(InputKind.DOTENV, ".env", paper -> paper.judged("dotenv/debug", "DEBUG"))
              .decide();
      assertEquals(maybe ? Outcome.UNKNOWN : Outcome.FAIL, beside.outcome());
    }
  }

  /// A `.env` is one thing: what it lacks is said of it. It can fail by that, and not pass.
  @Test
  void whatADocumentLacksThatIsOneThingIsItsFailure() {
    for (Severity severity : List.of(Severity.BLOCKER, Severity.MEDIUM)) {
      Decision decision =
          new Rehearsal()
              .item("debug", item -> item.severity(severity).check(InputKind.DOTENV))
              .paper(InputKind.DOTENV, ".env", p -> p.absent("dotenv/debug", "DEBUG", "is not set"))
              .decide();
      Outcome right = severity == Severity.BLOCKER ? Outcome.FAIL : Outcome.NOTHING_JUDGED;
      assertEquals(right, decision.outcome());
    }
  }

  /// Of the type that it judges, it may pass over some.
  @Test
  void whatACheckJudgesIsSeenOnlyWhereItIsJudged() {
    Decision decision =
        new Rehearsal()
            .item("bucket", item -> item.check(InputKind.TERRAFORM).beside("aws_s3_bucket"))
            .paper(
                InputKind.TERRAFORM,
                "a.json",
                paper ->
                    paper
                        .holding(plan("aws_s3_bucket.a", "aws_s3_bucket.b"))
                        .judged("terraform/bucket", "aws_s3_bucket.a"))
            .decide();
    assertEquals(
        List.of(new Unseen(InputKind.TERRAFORM, "aws_s3_bucket", List.of("aws_s3_bucket.b"))),
        decision.unseen());
  }
}
