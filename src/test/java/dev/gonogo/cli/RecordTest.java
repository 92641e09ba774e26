package dev.gonogo.cli;

import static dev.gonogo.cli.RecordedProject.AT;
import static dev.gonogo.cli.RecordedProject.ZOE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.Evidence;
import dev.gonogo.log.FlightLog;
import dev.gonogo.record.DecisionRecord;
import dev.gonogo.record.RecordFolder;
import dev.gonogo.source.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A decision is put on record: a file that holds all that it stands on, and an event that holds
/// its bytes.
class RecordTest {
  @TempDir private Path temp;
  private RecordedProject project;

  @BeforeEach
  void make() throws IOException {
    project = RecordedProject.in(temp.resolve("shop"));
  }

  @Test
  void theLogHoldsItsBytes() throws IOException {
    Path record = project.recorded();
    assertEquals("20261201T080000Z-go.json", record.getFileName().toString());
    Event event = decisions().getFirst();
    assertEquals(AT, event.at().toString());
    assertEquals(Optional.of("GO"), event.outcome());
    assertEquals(Optional.of("20261201T080000Z-go.json"), event.record());
    assertEquals(ZOE, event.by().text());
    assertEquals(
        List.of(
            new Evidence.Attached(
                "golive/decisions/20261201T080000Z-go.json",
                RecordedProject.sha256(Files.readString(record)))),
        event.evidence());
  }

  /// Who takes a record away would take away with it what that decision had.
  @Test
  void noDecisionIsMadeBesideARecordThatIsGoneOrChanged() throws IOException {
    Path record = project.recorded();
    String text = Files.readString(record);
    String[] again = {"decide", ".", "--at", "2026-12-01T08:30:00Z"};
    assertEquals(0, project.gonogo(again).status(), project.gonogo(again).all());
    Files.writeString(record, text.replace("dotenv", "k6"));
    Ended changed = project.gonogo(again);
    assertEquals(2, changed.status(), changed.all());
    assertTrue(changed.err().contains("it is another file by now"), changed.err());
    Files.delete(record);
    Ended gone = project.gonogo(again);
    assertEquals(2, gone.status(), gone.all());
    assertTrue(gone.err().contains("golive/decisions/20261201T080000Z-go.json, and it is gone"));
    Files.writeString(record, text);
    assertEquals(0, project.gonogo(again).status());
  }

  private List<Event> decisions() {
    var problems = new Problems();
    FlightLog log = FlightLog.read(project.root().resolve("golive/log"), "golive/log", problems);
    assertFalse(problems.hasErrors(), problems.drawn());
    return log.events().stream().filter(event -> event.did() == Did.DECIDE).toList();
  }

  private DecisionRecord read(Path file) {
    var problems = new Problems();
    return RecordFolder.read(file, "r.json", problems)
        .orElseThrow(() -> new AssertionError(problems.drawn()));
  }

  @Test
  void itHoldsAllThatItStandsOn() throws IOException {
    DecisionRecord record = read(project.recorded());
    assertEquals("project/production", record.terms().subject());
    assertEquals(Optional.empty(), record.origin().tree());
    List<String> names =
        record.grounds().stream()
            .map(ground -> ground.kind().word() + " " + ground.name())
            .filter(name -> !name.startsWith("event "))
            .toList();
    assertEquals(
        List.of(
            "input crds/widget.yaml",
            "input release/.env",
            "evidence evidence/page.txt",
            "checklist content/en/one.md",
            "pack pack:ours",
            "policies policies",
            "project gonogo.yaml",
            "lock gonogo.lock",
            "waivers golive/waivers.yaml",
            "signers golive/allowed_signers",
            "catalogue crds/widget.yaml",
            "catalogue schemas/ours.json"),
        names);
    assertEquals(2, record.grounds(dev.gonogo.record.Ground.Kind.EVENT).size());
  }

  @Test
  void holdAndNoGoAreRecordedTooWithTheirExitStatus() throws IOException {
    project.write("release/.env", "DEBUG=True\nWORKERS=9\n");
    assertEquals(1, project.record().status());
    Files.delete(project.root().resolve("evidence/page.txt"));
    project.write("release/.env", "DEBUG=False\nWORKERS=9\n");
    assertEquals(3, project.record().status());
    assertEquals(
        List.of("20261201T080000Z-hold.json", "20261201T080000Z-no-go.json"),
        project.records().stream().map(path -> path.getFileName().toString()).toList());
  }

  @Test
  void whatIsBrokenIsNotRecorded() throws IOException {
    project.write("release/plan.json", "{\"format_version\": \"1.2\", ");
    Ended ended = project.record("--kind", "terraform");
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("not recorded"), ended.err());
    assertEquals(List.of(), project.records());
  }

  @Test
  void nobodyRecordsInNobodysName() throws IOException {
    Ended ended = project.gonogo("decide", ".", "--record", "--by", "Zoé");
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("names nobody"), ended.err());
    assertEquals("", ended.out());
    assertEquals(List.of(), project.records());
  }

  @Test
  void standardInputCannotBeLookedAtAgain() throws IOException {
    Ended ended = project.gonogo("decide", "-", "--record", "--by", ZOE);
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("standard input is gone then"), ended.err());
  }

  @Test
  void runRecordsToo() throws IOException {
    Ended ended = project.gonogo("run", ".", "--record", "--at", AT, "--by", ZOE);
    assertEquals(0, ended.status(), ended.all());
    assertTrue(Files.exists(project.root().resolve("site/index.html")));
    Ended verified = project.verify(project.records().getFirst());
    assertEquals(0, verified.status(), verified.all());
  }

  @Test
  void manyAtOnceAreAllOnRecord() throws Exception {
    try (ExecutorService many = Executors.newFixedThreadPool(4)) {
      Callable<Integer> record = () -> project.record().status();
      for (Future<Integer> ended :
          many.invokeAll(Stream.generate(() -> record).limit(6).toList())) {
        assertEquals(0, ended.get());
      }
    }
    assertEquals(6, project.records().size());
    assertEquals(6, decisions().size());
    for (Path record : project.records()) {
      Ended verified = project.verify(record);
      assertEquals(0, verified.status(), verified.all());
    }
  }

  /// Whenever it is stopped there is a record or none, and never a half of one; one without its
  /// event is told by `--verify`, and the next one is recorded as if nothing had been.
  @Test
  void killedAtAnyMomentItLeavesNothingWrong() throws Exception {
    Path gonogo = Checkout.launcher(temp);
    int whole = 0;
    long full = timed(gonogo, Long.MAX_VALUE);
    for (int i = 1; i <= 6; i++) {
      timed(gonogo, full * (4 + i) / 10);
      for (Path record : project.records()) {
        if (record.getFileName().toString().startsWith(".unfinished-")) {
          continue;
        }
        read(record);
        whole++;
      }
      assertTrue(decisions().size() <= project.records().size());
    }
    assertTrue(whole > 0);
    Ended ended = project.record();
    assertEquals(0, ended.status(), ended.all());
    assertTrue(
        project.records().stream().noneMatch(path -> path.toString().contains(".unfinished-")));
  }

  /// @return how long it took, in milliseconds
  private long timed(Path gonogo, long limit) throws Exception {
    var command = new ArrayList<>(List.of(gonogo.toString()));
    command.addAll(List.of("decide", ".", "--record", "--at", AT, "--by", ZOE));
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(project.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(Math.min(limit, 120_000), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return (System.nanoTime() - begun) / 1_000_000;
  }

  @Test
  void hostileNamesSteerNothing() throws IOException {
    String name = "release/\u001b[2J\u202e##[error]`.env";
    project.write(name, "DEBUG=False\nWORKERS=9\n");
    Path record = project.recorded();
    assertTrue(
        Files.readString(record)
            .codePoints()
            .allMatch(c -> c == '\n' || dev.gonogo.source.Printable.isSafe(c)));
    Files.delete(project.root().resolve(name));
    Ended ended = project.verify(record);
    assertEquals(1, ended.status(), ended.all());
    assertTrue(
        ended.out().codePoints().allMatch(c -> c == '\n' || dev.gonogo.source.Printable.isSafe(c)));
    assertFalse(ended.out().contains("##[error]"), ended.out());
  }

  @Test
  void twoAreToldApartInWords() throws IOException {
    Path go = project.recorded();
    project.write("release/.env", "DEBUG=True\nWORKERS=2\n");
    project.write("golive/waivers.yaml", "[]\n");
    assertEquals(1, project.record().status());
    Path noGo = project.records().getLast();
    Ended ended = project.gonogo("diff", go.toString(), noGo.toString());
    assertEquals(0, ended.status(), ended.all());
    for (String words :
        List.of(
            "GO → NO-GO",
            "`debug-off` (blocker): pass → fail",
            "`workers` (high): waived → fail",
            "no longer: `workers` is accepted by Zoé",
            "waivers `golive/waivers.yaml` changed",
            "input `release/.env` changed")) {
      assertTrue(ended.out().replaceAll("\\s+", " ").contains(words), words + "\n" + ended.out());
    }
    assertTrue(ended.out().lines().allMatch(line -> line.length() <= 80), ended.out());
    Ended json = project.gonogo("diff", noGo.toString(), go.toString(), "-o", "json");
    assertTrue(json.out().contains("\"what\": \"mended\""), json.out());
    assertTrue(json.out().contains("\"what\": \"waived\""), json.out());
  }
}
