package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import dev.gonogo.cli.Checkup.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the doctor says of a machine that is not well; of a real archive see [ArchiveTest].
class CheckupTest {
  @TempDir private Path folder;

  /// As the JVM ends when it is told to give up without its cache.
  private static final String REFUSES =
      """
      echo "Error occurred during initialization of VM"
      echo "An error has occurred while processing the AOT cache. Run with -Xlog:aot for details."
      echo "The AOT cache has been truncated."
      exit 1
      """;

  @Test
  void aCacheInUseIsWell() throws IOException {
    Answer answer = of("quick start", launch("exit 0", true));
    assertEquals(new Answer.Well("quick start", "the AOT cache is in use"), answer);
  }

  /// The child is started as this process was, but for the order to give up.
  @Test
  void theCacheIsAskedForAsTheLauncherDoes() throws IOException {
    Path said = folder.resolve("said");
    of("quick start", launch("echo \"$@\" >'" + said + "'", true));
    assertEquals(
        "-XX:AOTCache="
            + cache()
            + " -Xmx4g -Dgonogo.build=key -XX:AOTMode=on -Xlog:disable"
            + " -Xlog:aot*=warning:stdout:none -jar gonogo.jar --version\n",
        Files.readString(said));
  }

  @Test
  void aRefusedCacheIsToldWithTheJvmsOwnReason() throws IOException {
    Answer answer = of("quick start", launch(REFUSES, true));
    assertEquals(
        new Answer.Ill(
            "quick start",
            "the AOT cache is refused, so each start is slower: The AOT cache has been"
                + " truncated.",
            "remove target/*.aot, and start gonogo once more"),
        answer);
  }

  @Test
  void flagsOfTheUsersOwnAreSuspectedFirst() throws IOException {
    var checkup =
        new Checkup(context(), launch(REFUSES, true), Map.of("GONOGO_JAVA_OPTS", "-Xmx40g"));
    assertEquals("try without GONOGO_JAVA_OPTS", ill(checkup, "quick start").remedy());
  }

  @Test
  void aJvmThatDoesNotSayWhyIsToldOfAsWell() throws IOException {
    var checkup = new Checkup(context(), launch("exit 1", true), Map.of());
    assertTrue(ill(checkup, "quick start").found().endsWith(": the JVM does not say why"));
  }

  @Test
  void aMissingCacheIsTold() throws IOException {
    var checkup = new Checkup(context(), launch("exit 0", false), Map.of());
    Answer.Ill ill = ill(checkup, "quick start");
    assertEquals("no AOT cache: there is no file " + cache() + " that can be read", ill.found());
    assertTrue(ill.remedy().startsWith("let gonogo write to " + folder), ill.remedy());
  }

  @Test
  void aStartWithoutTheLauncherIsTold() {
    var bare = new Launch(folder, Optional.empty(), List.of());
    Answer.Ill ill = ill(new Checkup(context(), bare, Map.of()), "quick start");
    assertEquals("no AOT cache: Java was started without one", ill.found());
  }

  @Test
  void aMissingJavaIsTold() throws IOException {
    Launch launch = launch("exit 0", true);
    Files.delete(folder.resolve("bin/java"));
    Answer.Ill ill = ill(new Checkup(context(), launch, Map.of()), "quick start");
    assertTrue(ill.found().startsWith("Java cannot be started to ask it: "), ill.found());
  }

  @Test
  void aUsersCacheThatIsNotTrustedIsTold() throws IOException {
    Context nowhere = context(UserCache.of(Map.of("HOME", "")));
    Answer.Ill ill = ill(new Checkup(nowhere, launch("exit 0", true), Map.of()), "user's cache");
    assertEquals("not used: neither XDG_CACHE_HOME nor HOME names a folder", ill.found());
    Files.createDirectory(folder.resolve(".git"));
    Context inTheCheckout = context(UserCache.of(Map.of("HOME", folder.toString())));
    ill = ill(new Checkup(inTheCheckout, launch("exit 0", true), Map.of()), "user's cache");
    assertTrue(ill.found().contains("lies in what is judged"), ill.found());
  }

  /// Whoever asks at home judges nothing there.
  @Test
  void aHomeThatIsNoCheckoutMayHoldTheCache() throws IOException {
    Context atHome = context(UserCache.of(Map.of("HOME", folder.toString())));
    assertEquals(
        new Answer.Well("user's cache", folder.resolve(".cache/gonogo/compiled").toString()),
        one(new Checkup(atHome, launch("exit 0", true), Map.of()), "user's cache"));
  }

  @Test
  void aProjectFileThatCannotBeReadIsToldInOneLine() throws IOException {
    Files.writeString(folder.resolve("gonogo.yaml"), "checklist: [\n");
    Answer.Ill ill = ill(new Checkup(context(), launch("exit 0", true), Map.of()), "project");
    assertTrue(ill.found().contains("gonogo.yaml:2:1: error"), ill.found());
    assertEquals(1, ill.found().lines().count());
  }

  @Test
  void aChecklistThatIsMissingIsTold() throws IOException {
    Files.writeString(folder.resolve("gonogo.yaml"), "checklist: nowhere\n");
    Answer.Ill ill = ill(new Checkup(context(), launch("exit 0", true), Map.of()), "project");
    assertTrue(ill.found().startsWith(folder + "/nowhere: no such checklist"), ill.found());
  }

  @Test
  void aLockThatDoesNotHoldIsTold() throws IOException {
    Files.writeString(folder.resolve("gonogo.yaml"), "checklist: gonogo:spring\n");
    var checkup = new Checkup(context(), launch("exit 0", true), Map.of());
    assertTrue(one(checkup, "project") instanceof Answer.Well);
    Files.writeString(folder.resolve("gonogo.lock"), "packs: [\n");
    assertTrue(ill(checkup, "project").found().contains("gonogo.lock"));
  }

  @Test
  void withoutAProjectOrACheckoutNothingIsAmiss() throws IOException {
    List<Answer> answers = new Checkup(context(), launch("exit 0", true), Map.of()).answers();
    assertEquals(List.of(), answers.stream().filter(Answer.Ill.class::isInstance).toList());
    assertEquals(
        List.of("git", "project"),
        answers.stream().filter(Answer.Note.class::isInstance).map(Answer::about).toList());
  }

  @Test
  void theCommandFitsEightyColumnsAndCarriesItsStatus() throws IOException {
    Files.writeString(folder.resolve("gonogo.yaml"), "checklist: nowhere\n");
    Ended ended = Checkout.gonogoIn(folder, "doctor");
    assertEquals(1, ended.status(), ended.all());
    assertEquals("", ended.err());
    for (String line : ended.out().lines().toList()) {
      boolean oneWord = line.strip().indexOf(' ') < 0;
      assertTrue(line.length() <= 80 || oneWord, line);
    }
    assertTrue(ended.out().contains("✗ project       "), ended.out());
    assertTrue(ended.out().contains("    Mend        `gonogo check` says more"), ended.out());
  }

  private Answer of(String about, Launch launch) {
    return one(new Checkup(context(), launch, Map.of()), about);
  }

  private static Answer.Ill ill(Checkup checkup, String about) {
    return (Answer.Ill) one(checkup, about);
  }

  private static Answer one(Checkup checkup, String about) {
    List<Answer> found =
        checkup.answers().stream().filter(answer -> answer.about().equals(about)).toList();
    assertEquals(1, found.size(), about + " in " + checkup.answers());
    return found.getFirst();
  }

  private Context context() {
    return context(Checkout.cache());
  }

  private Context context(UserCache cache) {
    var terminal = new Terminal(System.out, System.err, false, false, 80, false);
    return new Context(terminal, folder, Clock.systemUTC(), cache, Checkout.BUILD, new Metrics());
  }

  private Path cache() {
    return folder.resolve("gonogo.aot");
  }

  /// A start by the launcher of a checkout, by a Java that does as the script says.
  private Launch launch(String script, boolean cached) throws IOException {
    Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    if (cached) {
      Files.writeString(cache(), "");
    }
    var flags = new ArrayList<>(List.of("-XX:AOTCache=" + cache(), "-Xlog:disable", "-Xmx4g"));
    flags.addAll(List.of("-Dgonogo.build=key", "-jar", "gonogo.jar"));
    return new Launch(folder, Optional.of(folder.resolve("checkout")), flags);
  }
}
