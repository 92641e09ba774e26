package dev.gonogo.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// An event of each kind, with all that it may have.
final class SampleEvents {
  static final String HASH = "9f2c".repeat(16);
  private static final Instant AT = Instant.parse("2026-11-25T18:45:00Z");
  private static final Person WHO = new Person("On-call", "oncall@example.com");

  private SampleEvents() {}

  static Event attest() {
    return of(Did.ATTEST)
        .withAs("ops")
        .withItem("pager-tested")
        .withText(HASH)
        .withNote("page reached the second on-call in 40 s")
        .withEvidence(
            List.of(
                new Evidence.Link("https://example.com/run/7"),
                new Evidence.Attached("evidence/pager.png", HASH)))
        .withUntil(LocalDate.parse("2027-02-25"))
        .withRelease("2026.12");
  }

  static Event of(Did did) {
    return Event.of(AT, WHO, did, "shop/production");
  }

  /// One of each kind, a second apart.
  static List<Event> all() {
    return Stream.of(
            attest(),
            of(Did.REFUSE).withItem("pager-tested").withNote("nobody woke up"),
            of(Did.WITHDRAW).withItem("pager-tested").withEvent(HASH),
            of(Did.NOTE).withNote("« l'astreinte » \u2028 \ud83d\ude80 \u0001\n\t\"\\"),
            of(Did.START).withItem("switch-dns"),
            of(Did.DONE).withItem("switch-dns").withText(HASH),
            of(Did.FAILED).withItem("switch-dns").withText(HASH),
            of(Did.SKIP).withItem("switch-dns").withNote("no time"),
            of(Did.ROLLED_BACK).withItem("switch-dns"),
            of(Did.DECIDE).withRecord("20261201T080000Z-go.json").withOutcome("GO"),
            attest().withSignature("-----BEGIN SSH SIGNATURE-----\nAAAA\n"))
        .toList();
  }
}
