package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// The README's first screen: a newcomer's walk, typed into a shell as it stands there, from an
/// archive and a repository with one file. What is shown of the answers must come, in that order;
/// `…` stands for what is left out.
///
/// Two things are not as they are outside: Terraform is a script that prints the plan of that one
/// file, because its provider comes by a network; and the day on which the waiver ends lies a month
/// ahead, because the README's will pass.
class ReadmeWalkTest {
  private static final Pattern SCREEN = Pattern.compile("(?s)\n```console\n(.*?)\n```\n");
  private static final Pattern FILE = Pattern.compile("(?s)\n```hcl\n(.*?)```\n");
  private static final Pattern ITEM = Pattern.compile("(?s)\n````md\n(.*?)````\n");
  private static final String RELEASE = "gonogo-0.1.0-linux-x64";

  @TempDir private Path disk;

  /// A command with what is shown below it.
  private record Typed(String command, List<String> shown) {}

  @Test
  void leadsFromAnArchiveToAPass() throws Exception {
    Path release = Files.createDirectories(disk.resolve("made").resolve(RELEASE).resolve("bin"));
    Checkout.launcher(release);
    run(disk.resolve("made"), "tar -czf ../" + RELEASE + ".tar.gz " + RELEASE);
    walk(RELEASE);
  }

  /// The same from the archive of a release, in which nothing is a stand-in but Terraform.
  @Test
  @Tag("archive")
  @EnabledIfSystemProperty(
      named = "gonogo.dist",
      matches = ".+",
      disabledReason = "no archive is named: -Dgonogo.dist=target/dist after mvn -Pdist package")
  void leadsFromTheReleasedArchiveToAPass() throws Exception {
    try (Stream<Path> released = Files.list(Path.of(System.getProperty("gonogo.dist")))) {
      Path archive =
          released.filter(file -> file.toString().endsWith(".tar.gz")).findFirst().orElseThrow();
      String name = archive.getFileName().toString();
      Files.copy(archive, disk.resolve(name));
      walk(name.replace(".tar.gz", ""));
    }
  }

  private void walk(String name) throws Exception {
    String readme = Files.readString(Checkout.ROOT.resolve("README.md"));
    Path shop = Files.createDirectories(disk.resolve("shop"));
    Files.writeString(shop.resolve("main.tf"), first(FILE, readme));
    terraform(Files.createDirectories(disk.resolve("stand-in")));
    List<Typed> walk =
        typed(
            first(SCREEN, readme)
                .replace(RELEASE, name)
                .replaceAll("until: [0-9-]{10}", "until: " + LocalDate.now().plusDays(30)));
    String script =
        walk.stream()
            .map(typed -> typed.command() + "\nprintf '\\n\\001%d\\001' $?\n")
            .collect(Collectors.joining());
    String[] answers = run(disk, "PATH=$PWD/stand-in:$PATH\n" + script).split("\u0001");
    var statuses = new ArrayList<String>();
    for (int i = 0; i < walk.size(); i++) {
      statuses.add(answers[2 * i + 1]);
      assertShown(walk.get(i), answers[2 * i]);
    }
    assertEquals("1", statuses.get(REFUSED), "the plan is refused");
    statuses.remove(REFUSED);
    assertEquals(List.of("0"), statuses.stream().distinct().toList());
    newcomerReadsEnglish(answers[2]);
    String item = Files.readString(shop.resolve("checklist/en/01-our-own.md"));
    first(ITEM, readme)
        .lines()
        .filter(line -> !line.equals("…"))
        .forEach(line -> assertTrue(item.contains(line + "\n"), line));
  }

  private static final int REFUSED = 3;

  /// What `init` says and writes is in English.
  private void newcomerReadsEnglish(String said) throws IOException {
    String all = said;
    for (String file : List.of("gonogo.yaml", ".gitignore", "checklist/en/01-our-own.md")) {
      all += Files.readString(disk.resolve("shop").resolve(file));
    }
    assertTrue(all.chars().allMatch(c -> c < 128), all);
  }

  private static List<Typed> typed(String screen) {
    var all = new ArrayList<Typed>();
    for (String part : screen.split("(?m)^\\$ ")) {
      if (!part.isBlank()) {
        List<String> lines = part.lines().toList();
        int end = 1;
        while (end < lines.size() && lines.get(end).startsWith("> ")) {
          end++;
        }
        all.add(
            new Typed(
                lines.subList(0, end).stream()
                    .map(line -> line.replaceFirst("^> ", ""))
                    .collect(Collectors.joining("\n")),
                lines.subList(end, lines.size())));
      }
    }
    return all;
  }

  /// Lines that are shown are whole lines of the answer, but for what `…` stands for.
  private static void assertShown(Typed typed, String answer) {
    String pattern =
        typed.shown().stream()
            .map(line ->
                line.strip().equals("…")
                    ? "(?:.*\n)*"
                    : Arrays.stream(line.split("…", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining(".*"))
                        + "\n")
            .collect(Collectors.joining());
    String said = answer.strip() + "\n";
    assertTrue(
        typed.shown().isEmpty() || Pattern.matches("\\s*(?:" + pattern + ")\\s*", said),
        () -> "$ " + typed.command() + "\n" + said);
  }

  private static void terraform(Path folder) throws IOException {
    Path script = folder.resolve("terraform");
    Files.writeString(
        script,
        """
        #!/bin/sh
        [ "$1" = show ] || exit 0
        tags='{}'
        if grep -q owner main.tf; then tags='{"owner": "team-billing"}'; fi
        cat <<END
        {"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": [
          {"address": "aws_s3_bucket.invoices", "mode": "managed", "type": "aws_s3_bucket",
           "name": "invoices", "provider_name": "registry.terraform.io/hashicorp/aws",
           "change": {"actions": ["create"], "before": null,
             "after": {"bucket": "shop-invoices", "force_destroy": false, "tags_all": $tags},
             "after_unknown": {"id": true, "arn": true}}}],
         "configuration": {"root_module": {"resources": [
           {"address": "aws_s3_bucket.invoices", "mode": "managed", "type": "aws_s3_bucket",
            "name": "invoices", "expressions": {"bucket": {"constant_value": "shop-invoices"}}}]}}}
        END
        """);
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static String run(Path folder, String script) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("bash", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  private static String first(Pattern fence, String text) {
    Matcher match = fence.matcher(text);
    assertTrue(match.find(), fence.pattern());
    return match.group(1);
  }
}
