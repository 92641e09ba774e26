package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Checklists of several parts: packs from a folder and from a jar, one's own items beside them,
/// what a project has otherwise, and the lock.
class PacksTest {
  private static final String ITEM =
      """
      ## Settings

      - [ ] `%1$s` is off <!-- %2$s !%3$s @dev -->

        Who forgets it shows the world too much.

        ```yaml check
        dotenv: %1$s
        in: ["False"]
        ```
      """;

  private static final String PACK = "name: ours\ntitle: Ours\n";

  @TempDir private Path root;

  @BeforeEach
  void aProject() throws IOException {
    write("gonogo.yaml", "checklist: [vendor/ours, checklist]\n");
    write("vendor/ours/pack.yaml", PACK);
    write("vendor/ours/content/01.md", item("DEBUG", "debug-off", "blocker"));
    write("checklist/01.md", item("VERBOSE", "verbose-off", "high"));
    write(".env", "DEBUG=False\nVERBOSE=False\n");
  }

  private static String item(String name, String id, String severity) {
    return ITEM.formatted(name, id, severity);
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private Checkout.Ended gonogo(String... arguments) throws IOException {
    return Checkout.gonogoIn(root, arguments);
  }

  private void assertRefused(String words, String... arguments) throws IOException {
    Checkout.Ended outcome = gonogo(arguments);
    assertTrue(outcome.err().contains(words), outcome.err());
    assertEquals(2, outcome.status());
  }

  @Test
  void aProjectTakesAPackAndAddsItsOwn() throws IOException {
    write(".env", "DEBUG=True\nVERBOSE=True\n");
    Checkout.Ended outcome = gonogo("check", ".env");
    assertEquals(1, outcome.status(), outcome.out());
    assertTrue(outcome.out().contains("debug-off"), outcome.out());
    assertTrue(outcome.out().contains("verbose-off"), outcome.out());
    assertTrue(outcome.out().contains("pack:ours, checklist"), outcome.out());
  }

  @Test
  void anIdThatStandsInTwoPartsIsAnErrorAtItsPlace() throws IOException {
    write("checklist/01.md", item("VERBOSE", "debug-off", "high"));
    assertRefused("checklist/01.md:3:", "build");
    assertRefused("pack:ours/content/01.md:3", "build");
  }

  @Test
  void noReportPointsIntoAPack() throws IOException {
    write(".env", "VERBOSE=False\n");
    gonogo("check", ".env", "--output", "sarif=all.sarif");
    String sarif = Files.readString(root.resolve("all.sarif"));
    assertTrue(sarif.contains("debug-off"), sarif);
    assertFalse(sarif.contains("vendor/"), sarif);
    assertFalse(sarif.contains("pack:ours/"), sarif);
  }

  @Test
  void aJarIsAPackToo() throws IOException {
    jar("ours.jar", Map.of("pack.yaml", PACK, "content/a.md", item("DEBUG", "debug-off", "low")));
    write("gonogo.yaml", "checklist: ours.jar\n");
    Checkout.Ended outcome = gonogo("check", ".env");
    assertEquals(0, outcome.status(), outcome.out() + outcome.err());
    assertTrue(outcome.out().contains("pack:ours"), outcome.out());
  }

  private void jar(String name, Map<String, String> files) throws IOException {
    try (OutputStream out = Files.newOutputStream(root.resolve(name));
        var zip = new ZipOutputStream(out)) {
      for (var file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void whatIsNoPackIsRefusedWithTheReason() throws IOException {
    write("gonogo.yaml", "checklist: ours.jar\n");
    write("ours.jar", "no zip");
    assertRefused("it is no jar that can be read", "check", ".env");
    String text = item("DEBUG", "debug-off", "low");
    jar("ours.jar", Map.of("pack.yaml", PACK, "content/a.md", text, "x/Evil.class", "CAFE"));
    assertRefused("it holds a class, `x/Evil.class`", "check", ".env");
    jar("ours.jar", Map.of("content/a.md", text));
    assertRefused("its `pack.yaml` is missing", "check", ".env");
    jar("ours.jar", Map.of("pack.yaml", "name: Not Ours\n", "content/a.md", text));
    assertRefused("must say a `name` of small letters", "check", ".env");
    jar("ours.jar", Map.of("pack.yaml", PACK, "content/../a.md", text));
    assertRefused("there is no Markdown file below `content/`", "check", ".env");
    write("gonogo.yaml", "checklist: [vendor/ours, vendor/theirs]\n");
    write("vendor/theirs/pack.yaml", PACK);
    write("vendor/theirs/content/01.md", item("OTHER", "other-off", "low"));
    assertRefused("two packs of this project are called `pack:ours`", "check", ".env");
  }

  @Test
  void aLinkThatLeadsOutOfAPackIsRefused() throws IOException {
    write("secret.md", item("SECRET", "secret-off", "low"));
    Files.createSymbolicLink(root.resolve("vendor/ours/content/02.md"), root.resolve("secret.md"));
    assertRefused("`content/02.md` is a link that leads out of it", "check", ".env");
  }

  @Test
  void aBuiltInPackThatThereIsNotIsToldWithTheNearest() throws IOException {
    write("gonogo.yaml", "checklist: [gonogo:sprong, checklist]\n");
    assertRefused("did you mean `spring`?", "check", ".env");
    write("gonogo.yaml", "checklist: checklist\n");
    assertRefused("did you mean `gonogo:go-live`?", "build", "--content", "gonogo:go-life");
  }

  @Test
  void whatAProjectHasOtherwiseHoldsAndIsTold() throws IOException {
    write(".env", "DEBUG=True\nVERBOSE=True\n");
    write(
        "gonogo.yaml",
        """
        checklist: [vendor/ours, checklist]
        items:
          debug-off: {severity: low, roles: [ops], valid: 30d}
          verbose-off: {out: we like to read}
        """);
    Checkout.Ended outcome = gonogo("check", ".env", "--output", "json=all.json");
    assertEquals(0, outcome.status(), outcome.out());
    String json = Files.readString(root.resolve("all.json"));
    for (String words :
        List.of(
            "`debug-off`: blocker → low",
            "`debug-off`: @dev → @ops",
            "`debug-off`: an answer holds 30 days",
            "\"validDays\": 30",
            "`verbose-off` (high) is left out of the checklist: we like to read",
            "the project leaves it out: we like to read, but the input fails `verbose-off`")) {
      assertTrue(json.contains(words), json);
    }
    assertTrue(json.contains("\"left-out\""), json);
  }

  @Test
  void withoutALockTheDecisionSaysSo() throws IOException {
    Checkout.Ended outcome = gonogo("check", ".env");
    assertTrue(outcome.out().contains("`pack:ours` is not locked"), outcome.out());
    assertEquals(1, gonogo("packs").status());
    assertEquals(0, gonogo("packs", "--lock").status());
    assertEquals(0, gonogo("packs").status());
    assertFalse(gonogo("check", ".env").out().contains("not locked"));
  }

  @Test
  void anotherPackStopsEverythingAndIsToldItemByItem() throws IOException {
    gonogo("packs", "--lock");
    String locked = Files.readString(root.resolve("gonogo.lock"));
    write(
        "vendor/ours/content/01.md",
        item("DEBUG", "debug-off", "low").replace("\"False\"", "\"False\", \"True\"")
            + item("TRACE", "trace-off", "high").replace("## Settings", "## More"));
    for (String command : new String[] {"build", "test"}) {
      assertRefused("the pack `pack:ours` is not the one that is locked", command);
    }
    assertRefused("the pack `pack:ours` is not the one that is locked", "check", ".env");
    assertRefused("the pack `pack:ours` is not the one that is locked", "run", ".");
    assertFalse(Files.exists(root.resolve("policies")), "nothing is written");
    Checkout.Ended told = gonogo("packs");
    assertEquals(1, told.status());
    assertTrue(told.out().contains("`debug-off`: severity blocker → low"), told.out());
    assertTrue(told.out().contains("`debug-off`: its checks are written otherwise"), told.out());
    assertTrue(told.out().contains("`trace-off` is new, high"), told.out());
    assertFalse(told.out().contains("its words are others"), told.out());
    write(
        "vendor/ours/content/01.md",
        item("DEBUG", "debug-off", "blocker")
            .replaceFirst("(?m)^( +)```yaml check", "$1```yaml item\n$1people: 2\n$1```\n\n$0"));
    assertEquals(
        List.of("`debug-off`: its words are others"),
        gonogo("packs")
            .out()
            .lines()
            .map(String::strip)
            .filter(l -> l.startsWith("`debug-off`"))
            .toList());
    gonogo("packs", "--lock");
    assertFalse(Files.readString(root.resolve("gonogo.lock")).equals(locked));
    assertEquals(0, gonogo("check", ".env").status());
    write("gonogo.yaml", "checklist: [gonogo:spring, vendor/ours, checklist]\n");
    assertRefused("the pack `gonogo:spring` is not in it", "check", ".env");
    assertTrue(gonogo("packs").out().contains("not in the lock"));
  }

  /// Without its sign a folder would be taken for the project's own, which no lock holds.
  @Test
  void aPackThatIsNoneAnyMoreStopsEverything() throws IOException {
    gonogo("packs", "--lock");
    Files.delete(root.resolve("vendor/ours/pack.yaml"));
    write("gonogo.yaml", "checklist: vendor/ours/content\n");
    write("vendor/ours/content/01.md", item("OTHER", "other-off", "low"));
    assertRefused("takes no pack of that name", "check", ".env");
    Checkout.Ended told = gonogo("packs");
    assertEquals(1, told.status(), told.out());
    assertTrue(told.out().contains("in the lock, and not taken any more"), told.out());
    assertEquals(0, gonogo("packs", "--lock").status());
    assertFalse(Files.exists(root.resolve("gonogo.lock")), "there is nothing left to lock");
    assertEquals(0, gonogo("packs").status());
  }

  @Test
  void aLockThatIsALinkIsNotRead() throws IOException {
    write("elsewhere", "secret: value\n");
    Files.createSymbolicLink(root.resolve("gonogo.lock"), root.resolve("elsewhere"));
    Checkout.Ended told = gonogo("check", ".env");
    assertEquals(2, told.status());
    assertTrue(told.err().contains("gonogo.lock is a link"), told.err());
    assertFalse(told.err().contains("value"), told.err());
  }

  @Test
  void aFolderThatIsALinkIsNotPassedOverInSilence() throws IOException {
    Path elsewhere = Files.createDirectories(root.resolve("shared"));
    Path linked = root.resolve("vendor/ours/content/more");
    Files.createSymbolicLink(linked, elsewhere);
    assertRefused("`content/more` is a link", "check", ".env");
    Files.delete(linked);
    Files.createSymbolicLink(root.resolve("checklist/more"), elsewhere);
    assertRefused("is a link to a folder, which is not followed", "check", ".env");
  }

  @Test
  void aNameThatNoFileCanHaveIsToldAtItsPlace() throws IOException {
    write("gonogo.yaml", "checklist: \"x\\0\\n::error::forged\"\n");
    Checkout.Ended told = gonogo("check", ".env");
    assertTrue(
        told.err().contains("gonogo.yaml:1:12: error: no file can be called so"), told.err());
    assertEquals(2, told.status());
    assertTrue(told.err().lines().noneMatch(line -> line.startsWith("::")), told.err());
    write("gonogo.yaml", "checklist: checklist\ncatalogue: {crds: [\"x\\0\\n::error::forged\"]}\n");
    told = gonogo("check", ".env");
    assertEquals(2, told.status());
    assertTrue(told.err().contains("is no name that a file can have"), told.err());
    assertTrue(told.err().lines().noneMatch(line -> line.startsWith("::")), told.err());
  }

  @Test
  void lineEndsChangeNoPack() throws IOException {
    gonogo("packs", "--lock");
    write(
        "vendor/ours/content/01.md",
        "\ufeff" + item("DEBUG", "debug-off", "blocker").replace("\n", "\r\n"));
    assertEquals(0, gonogo("packs").status(), gonogo("packs").out());
  }

  @Test
  void aLockThatSomebodyMergedBadlyIsToldAtItsPlace() throws IOException {
    gonogo("packs", "--lock");
    Path lock = root.resolve("gonogo.lock");
    String text = Files.readString(lock);
    Files.writeString(lock, text.replace("    digest:", "<<<<<<< ours\n    digest:"));
    assertRefused("gonogo.lock:6:11", "check", ".env");
    Files.writeString(lock, text.replace("\"severity\": ", "\"weight\": "));
    assertRefused("a lock says `severity` here", "check", ".env");
    assertRefused("`gonogo packs --lock`", "check", ".env");
    assertEquals(0, gonogo("packs", "--lock").status(), "it is written anew all the same");
    assertEquals(text, Files.readString(lock));
  }

  @Test
  void whatIsWrittenSaysWhatIsToBeCommitted() throws IOException {
    assertEquals(0, gonogo("build").status());
    assertTrue(read("site/.gitignore").contains("\n*\n"));
    assertFalse(read("policies/.gitignore").contains("\n*"));
    write("policies/.gitignore", "# ours\n*\n");
    assertEquals(0, gonogo("build").status());
    assertEquals("# ours\n*\n", read("policies/.gitignore"), "whoever thinks otherwise may");
    assertEquals(0, gonogo("build", "--check").status());
    assertTrue(read("policies/dotenv/debug_off.rego").contains("pack:ours/content/01.md"));
    assertTrue(read("site/index.html").contains("verbose-off"));
  }

  private String read(String name) throws IOException {
    return Files.readString(root.resolve(name));
  }
}
