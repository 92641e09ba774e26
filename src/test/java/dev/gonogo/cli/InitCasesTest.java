package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.CaseAnswer;
import dev.gonogo.ShippedChecklist;
import dev.gonogo.cli.Checkout.Ended;
import dev.gonogo.gate.Profile;
import dev.gonogo.gate.ProjectFile;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `cases/init/*.repo`: what lies in a repository, and beside it what `init` says and writes.
///
/// A case begins with a line that says what it shows and one with the command; then come its files,
/// each behind a line `--- NAME`, links as `--- NAME -> TARGET`, empty folders as `--- NAME/`. In
/// names `\n` and `\e` are what they are in C.
class InitCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/init");
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^--- ([^\n]+?)(?: -> ([^\n]+))?\n((?:(?!--- )[^\n]*\n)*)");

  /// What a CI's file says of this repository; the rest of it is told by its own test.
  private static final Pattern FILLED =
      Pattern.compile("\\s*(?:TERRAFORM|terraform|paths|branches|version):.*");

  @TempDir private Path disk;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".repo")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesWhatFits(Path file) throws IOException {
    String text = Files.readString(file);
    Path root = disk.resolve("repo");
    make(root, text);
    String[] command = text.lines().skip(1).findFirst().orElseThrow().substring(2).split(" ");
    SortedMap<String, String> before = tree(root);

    Ended first = Checkout.gonogoIn(root, command);
    SortedMap<String, String> after = tree(root);
    CaseAnswer.expect(
        file.resolveSibling(file.getFileName().toString().replace(".repo", ".answer")),
        "exit status "
            + first.status()
            + "\n"
            + first.all().replace(disk.toString(), "DISK")
            + written(before, after));
    before.forEach((name, was) ->
        assertTrue(after.getOrDefault(name, "gone").startsWith(was), name + " was changed"));

    Ended second = Checkout.gonogoIn(root, command);
    assertEquals(after, tree(root), "a second run changes nothing");
    assertEquals(first.status(), second.status(), second.all());
    if (first.status() == 0) {
      assertTrue(second.out().endsWith("Nothing was changed: all of it is there already.\n"));
      Path project = command.length == 2 ? root.resolve(command[1]) : root;
      if (after.keySet().stream().anyMatch(name -> name.contains("01-"))) {
        itemHolds(project);
      }
      facetsAreKnown(project.resolve("gonogo.yaml"));
    }
    first.all().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    if (!List.of(command).contains("fr")) {
      assertFalse(FRENCH.matcher(first.all()).find(), first.all());
      after.forEach((name, is) -> {
        if (!before.containsKey(name) && !name.endsWith(".lock")) {
          assertFalse(FRENCH.matcher(is).find(), is);
        }
      });
    }
  }

  @Test
  void theLockIsTheOneThatPacksWrites() throws IOException {
    assertEquals(0, Checkout.gonogoIn(disk, "init").status());
    Path lock = disk.resolve("gonogo.lock");
    String first = Files.readString(lock);
    Ended written = Checkout.gonogoIn(disk, "packs", "--lock");
    assertEquals(0, written.status(), written.all());
    assertEquals(first, Files.readString(lock));
  }

  /// What is said of the project is read without a word, and so is what stands there as comments
  /// for its owner to take up.
  private static void facetsAreKnown(Path file) throws IOException {
    String text = Files.readString(file);
    String takenUp = text.replaceAll("(?m)^# (?=profile:|  facets:|    [a-z-]+: false)", "");
    for (String read : List.of(text, takenUp)) {
      var problems = new Problems();
      Profile profile =
          ProjectFile.profile(
              Source.of("gonogo.yaml", read), ShippedChecklist.POLICIES.compiled(), problems);
      assertEquals("", problems.drawn());
      assertTrue(!read.contains("\n  facets:") || !profile.facets().isEmpty());
    }
  }

  private static final Pattern FRENCH =
      Pattern.compile("(?iu)[àâçéèêëîïôûù]|\\b(?:le|la|les|des|une|est|et|pour|avec|dans|sur)\\b");

  /// Items that another case has written too.
  private static final Set<String> HELD = new HashSet<>();

  /// What is written as an item compiles, its examples hold, and it fails what they say, in a
  /// project that has nothing else.
  private void itemHolds(Path root) throws IOException {
    if (!HELD.add(String.join("\n", tree(root.resolve("checklist")).values()))) {
      return;
    }
    Path own = Files.createDirectories(disk.resolve("own"));
    Checkout.copy(root.resolve("checklist"), own.resolve("checklist"));
    Files.writeString(own.resolve("gonogo.yaml"), "checklist: checklist/\n");
    Ended build = Checkout.gonogoIn(own, "build");
    assertEquals(0, build.status(), build.all());
    assertEquals("", build.err());
    String text = String.join("\n", tree(own.resolve("checklist")).values());
    if (text.contains("```yaml check")) {
      String sample = sample(text);
      Files.writeString(own.resolve(sample), SAMPLES.get(sample).replace("TYPE", type(text)));
      Ended check = Checkout.gonogoIn(own, "check", sample);
      assertEquals(1, check.status(), check.all());
      assertTrue(check.out().contains("FAIL for 1 of 1 item"), check.out());
    }
  }

  private static String type(String text) {
    Matcher type = Pattern.compile("(?m)^  terraform: (\\w+)$").matcher(text);
    return type.find() ? type.group(1) : "";
  }

  private static String sample(String text) {
    return text.contains("  terraform: ")
        ? "plan.json"
        : text.contains("  kubernetes: ")
            ? "web.yaml"
            : text.contains("  k6: ")
                ? "summary.json"
                : text.contains("spring") ? "application.properties" : ".env";
  }

  /// Files that each of the items fails.
  private static final Map<String, String> SAMPLES =
      Map.of(
          "plan.json",
          """
          {"format_version": "1.2", "resource_changes": [{"address": "TYPE.x", "mode": "managed",
            "type": "TYPE", "name": "x", "change": {"actions": ["create"],
            "after": {"tags_all": {"a": "b"}, "terraform_labels": {"a": "b"}, "tags": {"a": "b"}}}}]}
          """,
          "web.yaml",
          """
          apiVersion: apps/v1
          kind: Deployment
          metadata: {name: web, labels: {owner: me}}
          spec: {template: {spec: {containers: [{name: web, image: "shop:1"}]}}}
          """,
          "summary.json",
          """
          {"metrics": {"http_req_duration": {"values": {"p(99)": 1200}},
            "http_reqs": {"values": {"count": 5000}}}}
          """,
          "application.properties",
          "spring.jpa.show-sql=true\n",
          ".env",
          "DJANGO_SETTINGS_MODULE=shop.settings.local\nLOG_LEVEL=debug\n");

  private static void make(Path root, String text) throws IOException {
    Files.createDirectories(root);
    Matcher entry = ENTRY.matcher(text);
    while (entry.find()) {
      String name = entry.group(1).replace("\\n", "\n").replace("\\e", "\u001b");
      Path path = root.resolve(name);
      if (name.endsWith("/")) {
        Files.createDirectories(path);
        continue;
      }
      Files.createDirectories(path.resolveSibling(""));
      if (entry.group(2) != null) {
        Files.createSymbolicLink(path, Path.of(entry.group(2)));
      } else {
        Files.writeString(path, entry.group(3));
      }
    }
  }

  /// All that lies in a folder: a link by where it leads, a file by its text.
  private static SortedMap<String, String> tree(Path root) throws IOException {
    var tree = new TreeMap<String, String>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.toList()) {
        String name = root.relativize(path).toString();
        if (Files.isSymbolicLink(path)) {
          tree.put(name, "-> " + Files.readSymbolicLink(path));
        } else if (Files.isDirectory(path)) {
          tree.put(name + "/", "");
        } else {
          tree.put(name, Files.readString(path, StandardCharsets.UTF_8));
        }
      }
    }
    return tree;
  }

  private static String written(SortedMap<String, String> before, SortedMap<String, String> after) {
    var out = new ArrayList<String>();
    after.forEach((name, text) -> {
      String was = before.getOrDefault(name, "");
      if (!name.endsWith("/") && !text.equals(was)) {
        out.add("--- " + name);
        out.addAll(shown(name, text.substring(was.length())));
      }
    });
    return String.join("\n", out) + (out.isEmpty() ? "" : "\n");
  }

  private static List<String> shown(String name, String text) {
    if (name.endsWith(".md")) {
      int from = text.indexOf("- [ ]");
      return text.substring(from, text.indexOf("```\n", text.indexOf("```yaml check")))
          .lines()
          .filter(line -> line.contains("- [ ]") || line.matches("  [a-z0-9]+: .*"))
          .toList();
    }
    if (name.endsWith(".lock")) {
      return text.lines().filter(line -> line.startsWith("  \"")).toList();
    }
    return name.endsWith(".yml")
        ? text.lines().filter(line -> FILLED.matcher(line).matches()).toList()
        : text.lines().toList();
  }
}
