package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.cli.Checkout.Ended;
import dev.gonogo.source.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A small project with a file of each kind on which a decision can stand, and its records.
record RecordedProject(Path root) {
  static final String AT = "2026-12-01T08:00:00Z";
  static final String ZOE = "Zoé <zoe@example.com>";

  private static final String CHECKLIST =
      """
      # Before

      ## Ready

      - [ ] `DEBUG` is off <!-- debug-off !blocker @dev phase: build -->

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

      - [ ] Enough workers <!-- workers !high @ops phase: build -->

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

      - [ ] The second on-call can be paged <!-- pager-tested !blocker @ops phase: build -->

        ```yaml item
        evidence: file
        ```
      """;

  private static final String PACK =
      """
      # Ours

      ## Always

      - [ ] The backup is done <!-- backup-done !high @ops phase: build -->
      """;

  /// All of it, without a record.
  static RecordedProject in(Path root) throws IOException {
    var project = new RecordedProject(root);
    project
        .write("content/en/one.md", CHECKLIST)
        .write("ours/pack.yaml", "name: ours\ntitle: Ours\n")
        .write("ours/content/en/always.md", PACK)
        .write(
            "gonogo.yaml",
            """
            checklist: [content, ours]
            items:
              workers: {params: {min_workers: 5}}
            catalogue:
              crds: [crds]
              terraform: [schemas/ours.json]
            """)
        .write(
            "crds/widget.yaml",
            """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: widgets.example.com}
            spec:
              group: example.com
              names: {kind: Widget, plural: widgets}
              scope: Namespaced
              versions:
                - name: v1
                  served: true
                  storage: true
                  schema: {openAPIV3Schema: {type: object}}
            """)
        .write("schemas/ours.json", "{\"format_version\": \"1.0\", \"provider_schemas\": {}}\n")
        .write(
            "golive/waivers.yaml",
            """
            - item: workers
              reason: The new machines come in January
              who: Zoé
              until: 2027-01-31
            """)
        .write("golive/allowed_signers", "zoe@example.com ssh-ed25519 AAAA\n")
        .write("release/.env", "DEBUG=False\nWORKERS=2\n")
        .write("evidence/page.txt", "it rang after 40 s\n");
    project.ok("packs", "--lock");
    project.ok("attest", "pager-tested", "--evidence", "evidence/page.txt", "--by", ZOE);
    project.ok("attest", "backup-done", "--note", "restored", "--by", ZOE);
    return project;
  }

  private void ok(String... words) {
    Ended ended = gonogo(words);
    assertEquals(0, ended.status(), ended.all());
  }

  RecordedProject write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  Ended gonogo(String... words) {
    return Checkout.gonogoIn(root, words);
  }

  /// Decides on the eve and puts it on record.
  Ended record(String... more) {
    List<String> words = List.of("decide", ".", "--record", "--at", AT, "--by", ZOE);
    return gonogo(Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
  }

  /// The same, and it must be a GO.
  Path recorded() throws IOException {
    Ended ended = record();
    assertEquals(0, ended.status(), ended.all());
    return records().getLast();
  }

  Ended verify(Path record) {
    return gonogo("decide", "--verify", record.toString());
  }

  List<Path> records() throws IOException {
    return files("golive/decisions");
  }

  List<Path> events() throws IOException {
    return files("golive/log");
  }

  private List<Path> files(String folder) throws IOException {
    if (!Files.exists(root.resolve(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  /// Every file of it, but for those of git.
  List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !root.relativize(file).startsWith(".git"))
          .sorted()
          .toList();
    }
  }

  static String sha256(String text) throws IOException {
    return Digest.ofBytes(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
