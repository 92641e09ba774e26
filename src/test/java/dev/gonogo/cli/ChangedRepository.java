package dev.gonogo.cli;

import dev.gonogo.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A repository whose `main` fails what a change would like to get through, and ways to let it.
record ChangedRepository(GitFolder git) {
  static final String ITEMS =
      """
      ## Settings

      - [ ] `DEBUG` is off <!-- debug-off !blocker @dev -->

        ```yaml item
        combine: all
        ```

        ```yaml check
        dotenv: DEBUG
        in: ["False"]
        ```

        ```dotenv pass
        DEBUG=False
        ```

        ```dotenv fail
        DEBUG=True
        ```

        ```dotenv fail
        DEBUG=yes
        ```

      - [ ] Enough workers <!-- workers !blocker @dev -->

        ```yaml check
        dotenv: WORKERS
        min: 4
        ```

        ```dotenv pass
        WORKERS=4
        ```

        ```dotenv fail
        WORKERS=3
        ```

      - [ ] The CDN is reached in secret <!-- cdn !blocker @ops -->

        ```yaml item
        applies-when: cdn
        ```

        ```yaml check
        dotenv: CDN
        matches: "^https://"
        ```

        ```dotenv pass
        CDN=https://x.example
        ```

        ```dotenv fail
        CDN=http://x.example
        ```

      - [ ] The page was taken <!-- pager !blocker @ops -->
      """;

  static final String PROJECT = "checklist: content\nprofile: {facets: {cdn: true}}\n";
  static final String EVENT =
      "{\"at\":\"2026-11-20T08:00:00Z\",\"by\":\"Ana Lima <ana@example.com>\",\"did\":\"refuse\","
          + "\"for\":\"project/production\",\"item\":\"pager\",\"note\":\"nobody answered\","
          + "\"text\":\""
          + "0".repeat(64)
          + "\"}\n";

  /// A way to let through what the base does not.
  ///
  /// @param env of the base, which fails there for this alone
  /// @param edit what the change does
  /// @param told in every report
  record Way(String name, String env, Edit edit, String told) {
    @Override
    public String toString() {
      return name;
    }
  }

  /// What somebody does to the rules.
  interface Edit {
    void in(GitFolder git) throws IOException;
  }

  static final String DEBUG = "DEBUG=True\nWORKERS=4\nCDN=https://x.example\n";
  static final String WORKERS = "DEBUG=False\nWORKERS=2\nCDN=https://x.example\n";
  static final String CDN = "DEBUG=False\nWORKERS=4\nCDN=http://x.example\n";
  static final String GOOD = "DEBUG=False\nWORKERS=4\nCDN=https://x.example\n";

  private static final String OTHER =
      """
        ```yaml check other
        dotenv: DEBUG
        in: ["False"]
        ```

        ```dotenv pass
        DEBUG=False
        ```

        ```dotenv fail
        DEBUG=True
        ```

      """;

  static final List<Way> WAYS =
      List.of(
          way(
              "severity",
              DEBUG,
              text("debug-off !blocker", "debug-off !low"),
              "`debug-off`: blocker → low"),
          way(
              "severity of the project",
              DEBUG,
              project("items: {debug-off: {severity: low}}"),
              "`debug-off`: blocker → low"),
          way(
              "threshold",
              WORKERS,
              text("min: 4", "min: 1").and("WORKERS=3", "WORKERS=0"),
              "`workers`: min_workers 4 → 1"),
          way(
              "parameter",
              WORKERS,
              project("items: {workers: {params: {min_workers: 1}}}"),
              "`workers`: min_workers 4 → 1"),
          way(
              "facet",
              CDN,
              file("gonogo.yaml", PROJECT.replace("cdn: true", "cdn: false")),
              "the facet `cdn`: on → off"),
          way(
              "left out",
              WORKERS,
              project("items: {workers: {out: we have none}}"),
              "`workers`: out no → yes (we have none)"),
          way(
              "waiver",
              WORKERS,
              file(
                  "golive/waivers.yaml",
                  "- {item: workers, reason: later, who: Eve, until: 2027-01-31}\n"),
              "a waiver of `workers` is new: Eve until 2027-01-31 (later)"),
          way(
              "item",
              WORKERS,
              cut("- [ ] Enough workers", "- [ ] The CDN"),
              "`workers` is gone: blocker"),
          way(
              "check",
              WORKERS,
              cut("  ```yaml check\n  dotenv: WORKERS", "- [ ] The CDN"),
              "the check `dotenv/workers` is gone"),
          way(
              "id",
              WORKERS,
              text("<!-- workers !blocker", "<!-- workforce !low"),
              "`workers` is gone: blocker"),
          way(
              "alternative",
              WORKERS,
              text(
                  "```yaml check\n  dotenv: WORKERS",
                  "```yaml item\n  combine: any\n  ```\n\n"
                      + OTHER
                      + "  ```yaml check\n  dotenv: WORKERS"),
              "`workers`: combine all → any"),
          way(
              "condition",
              DEBUG,
              text("in: [\"False\"]", "in: [\"False\", \"True\"]").and("DEBUG=True", "DEBUG=maybe"),
              "the check `dotenv/debug-off`: it is written otherwise"),
          way(
              "another checklist",
              DEBUG,
              file("gonogo.yaml", "checklist: weak\n").and("weak/01.md", weak()),
              "the checklist `parts`: content → weak"),
          way(
              "a project in the folder",
              DEBUG,
              file("infra/gonogo.yaml", "checklist: weak\n").and("infra/weak/01.md", weak()),
              "`gonogo.yaml`: gonogo.yaml → infra/gonogo.yaml"));

  private static String weak() {
    return """
    - [ ] Anything <!-- anything !low @dev -->

      ```yaml check
      dotenv: DEBUG
      in: ["True", "False"]
      ```

      ```dotenv pass
      DEBUG=True
      ```

      ```dotenv fail
      DEBUG=1
      ```
    """;
  }

  private static Way way(String name, String env, Edit edit, String told) {
    return new Way(name, env, edit, told);
  }

  /// Replaces a part of the checklist.
  private static Text text(String from, String to) {
    return new Text(from, to);
  }

  private record Text(String from, String to) implements Edit {
    Edit and(String other, String by) {
      return git -> {
        in(git);
        if (!other.isEmpty()) {
          new Text(other, by).in(git);
        }
      };
    }

    @Override
    public void in(GitFolder git) throws IOException {
      Path file = git.root().resolve("content/01.md");
      String text = Files.readString(file);
      if (!text.contains(from)) {
        throw new IllegalStateException("no `" + from + "` in it");
      }
      Files.writeString(file, text.replace(from, to));
    }
  }

  private static Edit cut(String from, String to) {
    return git -> {
      Path file = git.root().resolve("content/01.md");
      String text = Files.readString(file);
      int start = text.indexOf(from);
      Files.writeString(file, text.substring(0, start) + text.substring(text.indexOf(to)));
    };
  }

  private static Edit project(String more) {
    return git -> Files.writeString(git.root().resolve("gonogo.yaml"), PROJECT + more + "\n");
  }

  private record Written(String name, String text) implements Edit {
    Edit and(String other, String more) {
      return git -> {
        in(git);
        git.write(other, more);
      };
    }

    @Override
    public void in(GitFolder git) throws IOException {
      git.write(name, text);
    }
  }

  private static Written file(String name, String text) {
    return new Written(name, text);
  }

  /// With a commit on `main`, and a branch of it checked out.
  static ChangedRepository of(Path folder, String env) throws IOException, InterruptedException {
    var git = GitFolder.init(folder);
    git.write("gonogo.yaml", PROJECT)
        .write("content/01.md", ITEMS)
        .write("infra/.env", env)
        .write("golive/allowed_signers", "ana@example.com ssh-ed25519 AAAA\n")
        .write("README.md", "a shop\n");
    git.commit("the base");
    git.git("checkout", "-q", "-b", "change");
    return new ChangedRepository(git);
  }

  Checkout.Ended check(String... more) {
    var all = new ArrayList<>(List.of("check", "infra", "--base", "main"));
    all.addAll(List.of(more));
    return Checkout.gonogoIn(git.root(), all.toArray(String[]::new));
  }
}
