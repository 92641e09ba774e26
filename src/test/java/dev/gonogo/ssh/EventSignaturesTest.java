package dev.gonogo.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.EventFile;
import dev.gonogo.log.Evidence;
import dev.gonogo.log.FlightLog;
import dev.gonogo.log.Person;
import dev.gonogo.source.Problems;
import dev.gonogo.ssh.SignatureCheck.Bad;
import dev.gonogo.ssh.SignatureCheck.Good;
import dev.gonogo.ssh.SignatureCheck.Why;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An event that is signed says what its author said, and nothing else.
class EventSignaturesTest {
  private static final String HASH = "9f2c".repeat(16);
  private static final Instant AT = Instant.parse("2026-11-25T18:45:00Z");
  private static final Person ALICE = new Person("Alice", "alice@example.com");

  @TempDir private Path folder;
  private SshKeys keys;
  private AllowedSigners signers;

  @BeforeEach
  void makeKeys() throws Exception {
    keys = new SshKeys(folder);
    keys.make("alice", "ed25519");
    signers =
        SshKeys.signers(
            "alice@example.com,bob@example.com valid-before=\"20270101Z\" "
                + keys.publicKey("alice"));
  }

  @Test
  void aSignedEventIsGoodInTheLogToo() throws Exception {
    Event event = signed(attest());
    Path log = folder.resolve("log");
    FlightLog.append(log, event);
    FlightLog.append(log, Event.of(AT, ALICE, Did.NOTE, "shop/production").withNote("unsigned"));
    var problems = new Problems();
    FlightLog read = FlightLog.read(log, "log", problems);
    assertEquals("", problems.drawn());
    assertEquals(2, read.events().size());
    Map<String, SignatureCheck> checks = EventSignatures.check(read.events(), signers);
    assertEquals(List.of(event.id()), List.copyOf(checks.keySet()));
    Good good = assertInstanceOf(Good.class, checks.get(event.id()));
    assertEquals("alice@example.com", good.principal());
  }

  /// Each field another, each gone, and each that it had not: a file that is otherwise what we
  /// would write of such an event.
  @Test
  void aChangedEventIsNot() throws Exception {
    Event event = signed(attest());
    ObjectValue value = EventFile.value(event);
    Map<String, Value> changes =
        Map.ofEntries(
            Map.entry("at", Value.of("2026-11-25T18:45:01Z")),
            Map.entry("by", Value.of("Bob <bob@example.com>")),
            Map.entry("as", Value.of("dba")),
            Map.entry("did", Value.of("done")),
            Map.entry("for", Value.of("shop/staging")),
            Map.entry("item", Value.of("pager-teste")),
            Map.entry("text", Value.of("0" + HASH.substring(1))),
            Map.entry("note", Value.of("It works")),
            Map.entry(
                "evidence",
                Value.array(
                    List.of(Value.objectOf(Map.of("url", Value.of("https://example.com/8")))))),
            Map.entry("until", Value.of("2027-02-26")),
            Map.entry("release", Value.of("2026.13")));
    var all = new TreeSet<String>(changes.keySet());
    all.add("sig");
    assertEquals(all, names(value), "each field of the event is changed");
    var changed = new ArrayList<Event>();
    for (var change : changes.entrySet()) {
      changed.addAll(read(value.with(change.getKey(), change.getValue())));
    }
    for (String gone : List.of("as", "note", "evidence", "until", "release")) {
      changed.addAll(read(without(value, gone)));
    }
    assertEquals(changes.size() + 5, changed.size());
    Map<String, SignatureCheck> checks = EventSignatures.check(changed, signers);
    assertEquals(changed.size(), checks.size());
    for (Event other : changed) {
      Bad bad = assertInstanceOf(Bad.class, checks.get(other.id()), other::toString);
      assertEquals(Why.CHANGED, bad.why(), other::toString);
    }
  }

  /// The same words in a withdrawal or a decision are signed as such.
  @Test
  void whatWasSignedOfOneKindIsNoneOfAnother() throws Exception {
    Event refused =
        signed(Event.of(AT, ALICE, Did.REFUSE, "shop/production").withItem("pager-tested"));
    Event failed = read(EventFile.value(refused).with("did", Value.of("failed"))).getFirst();
    Event withdrawn =
        signed(
            Event.of(AT, ALICE, Did.WITHDRAW, "shop/production")
                .withItem("pager-tested")
                .withEvent(HASH));
    Event another =
        read(EventFile.value(withdrawn).with("event", Value.of("0" + HASH.substring(1))))
            .getFirst();
    Event decided =
        signed(
            Event.of(AT, ALICE, Did.DECIDE, "shop/production")
                .withRecord("r.json")
                .withOutcome("HOLD"));
    Event go = read(EventFile.value(decided).with("outcome", Value.of("GO"))).getFirst();
    var checks =
        EventSignatures.check(List.of(refused, failed, withdrawn, another, decided, go), signers);
    for (Event good : List.of(refused, withdrawn, decided)) {
      assertInstanceOf(Good.class, checks.get(good.id()));
    }
    for (Event bad : List.of(failed, another, go)) {
      assertInstanceOf(Bad.class, checks.get(bad.id()));
    }
  }

  @Test
  void aNewSignatureIsOverTheSameWords() throws Exception {
    keys.make("new", "ed25519");
    Event twice = signed(attest());
    Signing again = EventSignatures.sign(twice, keys.signer("new"));
    Event renewed = twice.withSignature(assertInstanceOf(Signing.Signed.class, again).signature());
    AllowedSigners both = SshKeys.signers("alice@example.com " + keys.publicKey("new"));
    assertInstanceOf(Good.class, EventSignatures.check(List.of(renewed), both).get(renewed.id()));
  }

  /// The hand's way of docs/signatures.md.
  @Test
  void theFileIsWhatIsSigned() throws Exception {
    Event event = signed(attest());
    String file = new String(EventFile.bytes(event), StandardCharsets.UTF_8);
    String unsigned = new String(EventFile.unsigned(event), StandardCharsets.UTF_8);
    String sig = ValueWriter.toJson(Value.of(event.signature().orElseThrow()));
    assertEquals(unsigned + "\n", file.replace("\"sig\":" + sig + ",", ""));
    assertTrue(unsigned.startsWith("{\"as\":"), unsigned);
  }

  private Event signed(Event event) throws Exception {
    Signing signing = EventSignatures.sign(event, keys.signer("alice"));
    return event.withSignature(assertInstanceOf(Signing.Signed.class, signing).signature());
  }

  private static Event attest() {
    return Event.of(AT, ALICE, Did.ATTEST, "shop/production")
        .withAs("ops")
        .withItem("pager-tested")
        .withText(HASH)
        .withNote("it works, « déjà »")
        .withEvidence(List.of(new Evidence.Attached("evidence/pager.png", HASH)))
        .withUntil(LocalDate.parse("2026-12-25"))
        .withRelease("2026.12");
  }

  private static List<Event> read(ObjectValue value) {
    var problems = new Problems();
    List<Event> events =
        EventFile.readList(
            "event", ValueWriter.toJson(value).getBytes(StandardCharsets.UTF_8), problems);
    assertEquals("", problems.drawn());
    return events;
  }

  private static TreeSet<String> names(ObjectValue value) {
    var names = new TreeSet<String>();
    value.entries().keySet().forEach(key -> names.add(((StringValue) key).value()));
    return names;
  }

  private static ObjectValue without(ObjectValue value, String name) {
    var kept = new LinkedHashMap<Value, Value>(value.entries());
    kept.remove(Value.of(name));
    return Value.object(kept);
  }
}
