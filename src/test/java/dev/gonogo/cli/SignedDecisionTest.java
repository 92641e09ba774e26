package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.GitFolder;
import dev.gonogo.RealProgram;
import dev.gonogo.checklist.ItemText;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.cli.Checkout.Ended;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.FlightLog;
import dev.gonogo.log.Person;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.ssh.EventSignatures;
import dev.gonogo.ssh.Signing;
import dev.gonogo.ssh.SshKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What signatures are to a decision: one that is not good makes its event count for nothing.
class SignedDecisionTest {
  private static final String LIST = "- [ ] Pager tested <!-- pager-tested !blocker -->\n";
  private static final Person ALICE = new Person("Alice", "alice@example.com");
  private static final Person BOB = new Person("Bob", "bob@example.com");

  @TempDir private Path project;
  @TempDir private Path home;
  private SshKeys keys;

  @BeforeEach
  void aProject() throws Exception {
    keys = new SshKeys(home);
    keys.make("alice", "ed25519");
    Files.createDirectory(project.resolve("golive"));
    Files.writeString(project.resolve("gonogo.yaml"), "checklist: list.md\n");
    Files.writeString(project.resolve("list.md"), LIST);
    Files.writeString(project.resolve(".env"), "PORT=8000\n");
    allow("alice@example.com " + keys.publicKey("alice"));
  }

  @Test
  void aGoodSignatureCounts() throws Exception {
    append(signed(attest(ALICE)));
    assertEnds(0, "GO for", decide());
    assertEnds(0, "GO for", decide("--require-signed"));
  }

  @Test
  void withoutOneItIsAClaim() throws Exception {
    append(attest(ALICE));
    assertEnds(0, "GO for", decide());
    assertEnds(3, "HOLD for 1 item", decide("--require-signed"));
  }

  @Test
  void aBadOneIsWorseThanNone() throws Exception {
    append(signed(attest(ALICE)).withNote("changed since"));
    assertEnds(3, "HOLD for 1 item", decide());
  }

  @Test
  void anothersKeyIsNoProof() throws Exception {
    append(signed(attest(BOB)));
    assertEnds(3, "HOLD for 1 item", decide());
    allow(BOB.email() + " " + keys.publicKey("alice"));
    assertEnds(0, "GO for", decide("--require-signed"));
  }

  @Test
  void aRevokedKeyIsNone() throws Exception {
    append(signed(attest(ALICE)));
    Files.writeString(project.resolve("golive/revoked_signers"), keys.publicKey("alice") + "\n");
    assertEnds(3, "HOLD for 1 item", decide());
  }

  @Test
  void aFileOfSignersThatIsWrongEndsIt() throws Exception {
    append(signed(attest(ALICE)));
    allow("alice@example.com");
    Ended ended = decide();
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("golive/allowed_signers:1:1: error: a line"), ended.err());
    assertTrue(ended.err().contains("first it must be clear whose key is whose"), ended.err());
  }

  @Test
  void withoutThatFileNobodyIsKnown() throws Exception {
    append(signed(attest(ALICE)));
    Files.delete(project.resolve("golive/allowed_signers"));
    assertEnds(3, "HOLD for 1 item", decide());
  }

  /// A change does not say itself whose key is whose.
  @Test
  void aSignerThatTheChangeAddsSignsNothingInIt() throws Exception {
    append(signed(attest(BOB)));
    committed();
    allow(BOB.email() + " " + keys.publicKey("alice"));
    assertEnds(0, "GO for", decide("--base", "HEAD"));
    Files.writeString(project.resolve(".env"), "PORT=8001\n");
    assertEnds(0, "GO for", decide());
    assertEnds(3, "HOLD", decide("--base", "HEAD"));
    assertTrue(decide("--base", "HEAD").out().contains("bob@example.com"));
  }

  @Test
  void aKeyThatTheChangeNoLongerRevokesIsRevoked() throws Exception {
    append(signed(attest(ALICE)));
    Path revoked = project.resolve("golive/revoked_signers");
    Files.writeString(revoked, "# lost\n" + keys.publicKey("alice") + "\n");
    committed();
    assertEnds(3, "HOLD", decide("--base", "HEAD"));
    Files.delete(revoked);
    Files.writeString(project.resolve(".env"), "PORT=8001\n");
    assertEnds(0, "GO for", decide());
    Ended ended = decide("--base", "HEAD");
    assertEnds(3, "HOLD", ended);
    assertTrue(ended.out().contains("revoked: ssh-ed25519"), ended.out());
  }

  /// All that says whose key is whose is in a record.
  @Test
  void aRecordHoldsTheSigners() throws Exception {
    append(signed(attest(ALICE)));
    Path revoked = project.resolve("golive/revoked_signers");
    Files.writeString(revoked, "# nobody\n");
    assertEnds(0, "GO for", decide("--record", "--by", ALICE.text()));
    Path record;
    try (Stream<Path> files = Files.list(project.resolve("golive/decisions"))) {
      record = files.findFirst().orElseThrow();
    }
    String file = project.relativize(record).toString();
    assertEquals(0, Checkout.gonogoIn(project, "decide", "--verify", file).status());
    Files.writeString(revoked, "# nobody at all\n");
    Ended ended = Checkout.gonogoIn(project, "decide", "--verify", file);
    assertEquals(1, ended.status(), ended.all());
    assertTrue(ended.all().contains("golive/revoked_signers"), ended.all());
  }

  /// An unsigned withdrawal counts for some questions: it must not bar the signed one.
  @Test
  void whoSignsTakesBackWhatAnUnsignedWordDidNot() throws Exception {
    RealProgram git = RealProgram.named("git");
    git.run(project, List.of("init", "-q"));
    git.run(project, List.of("config", "gpg.format", "ssh"));
    git.run(project, List.of("config", "user.signingkey", home.resolve("alice.pub").toString()));
    append(
        Event.of(Instant.parse("2026-11-24T10:00:00Z"), ALICE, Did.REFUSE, "project/production")
            .withItem("pager-tested")
            .withNote("nobody came"));
    assertEquals(0, withdraw().status());
    assertEnds(3, "HOLD", decide());
    assertEnds(1, "NO-GO", decide("--require-signed"));
    assertEnds(2, "nothing that stands", withdraw());
    assertEnds(0, "withdrew `pager-tested`", withdraw("--sign"));
    assertEnds(3, "HOLD", decide("--require-signed"));
  }

  private Ended withdraw(String... options) {
    var args = new ArrayList<>(List.of("withdraw", "pager-tested", "--by", ALICE.text()));
    args.addAll(List.of(options));
    return Checkout.gonogoIn(project, args.toArray(String[]::new));
  }

  private void committed() throws Exception {
    GitFolder.init(project).commit("all");
  }

  private static Event attest(Person by) {
    var checklist = ChecklistReader.read("", List.of(Source.of("list.md", LIST)), new Problems());
    return Event.of(Instant.parse("2026-11-24T10:00:00Z"), by, Did.ATTEST, "project/production")
        .withItem("pager-tested")
        .withText(ItemText.of(checklist.items().getFirst()).digest());
  }

  private Event signed(Event event) throws Exception {
    Signing signing = EventSignatures.sign(event, keys.signer("alice"));
    return event.withSignature(assertInstanceOf(Signing.Signed.class, signing).signature());
  }

  private void append(Event event) throws Exception {
    FlightLog.append(project.resolve("golive/log"), event);
  }

  private void allow(String line) throws Exception {
    Files.writeString(project.resolve("golive/allowed_signers"), line + "\n");
  }

  private Ended decide(String... options) {
    var args = new ArrayList<>(List.of("decide", "."));
    args.addAll(List.of(options));
    return Checkout.gonogoIn(project, args.toArray(String[]::new));
  }

  private static void assertEnds(int status, String words, Ended ended) {
    assertEquals(status, ended.status(), ended.all());
    String out = ended.all().replaceAll("\\s+", " ");
    assertTrue(out.contains(words), out);
  }
}
