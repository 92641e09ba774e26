package dev.gonogo.cli;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Item;
import dev.gonogo.gate.Organisation;
import dev.gonogo.gate.ProjectFile;
import dev.gonogo.gate.RuleBook;
import dev.gonogo.gate.RuleBook.Origin;
import dev.gonogo.gate.RuleChange.Topic;
import dev.gonogo.gate.Rules.PackUsed;
import dev.gonogo.input.Document.InputFile;
import dev.gonogo.source.Digest;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Writes down the rules of a project, as far as two can be told apart.
final class RuleBooks {
  private final Judging of;

  private RuleBooks(Judging of) {
    this.of = of;
  }

  /// @param other which it is to be told apart from: the same text need not be read
  static RuleBook of(Judging of, Judging other) throws IOException {
    var books = new RuleBooks(of);
    boolean same = of.checklist().key().equals(other.checklist().key());
    return new RuleBook(
        of.checklist().items(),
        of.profile(),
        of.waivers(),
        same ? RuleBook.Texts.UNREAD : books.texts(),
        books.people(),
        books.origins());
  }

  private RuleBook.Texts texts() {
    var checks = new TreeMap<String, String>();
    var examples = new TreeMap<String, List<String>>();
    for (Item item : ChecklistBuild.read(of.content(), new Problems()).items()) {
      for (Check check : item.checks()) {
        checks.put(item.idOf(check), new Digest().add(check.text().lines()).hex());
        examples.put(
            item.idOf(check),
            check.examples().stream()
                .map(example ->
                    new Digest()
                        .add(example.expected().word())
                        .add(example.facet().orElse(""))
                        .add(example.text().lines())
                        .hex())
                .toList());
      }
    }
    return new RuleBook.Texts(checks, examples);
  }

  private RuleBook.People people() throws IOException {
    Path root = of.project().root();
    return new RuleBook.People(
        of.project()
            .file()
            .map(file -> ProjectFile.organisation(file, of.checklist(), new Problems()))
            .orElse(Organisation.NONE),
        signers(root),
        events(root.resolve(Hearing.FOLDER)));
  }

  private static List<String> signers(Path root) throws IOException {
    return Stream.concat(
            lines(root.resolve(SignerFiles.ALLOWED)).stream(),
            lines(root.resolve(SignerFiles.REVOKED)).stream().map(line -> "revoked: " + line))
        .toList();
  }

  private static List<String> lines(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    byte[] bytes = Files.readAllBytes(file);
    // Whatever is wrong with a text is told where it is used; a list of `ssh-keygen -k` is none.
    return Texts.decode(bytes)
        .map(text -> text.lines().toList())
        .orElse(List.of(sha256(bytes)))
        .stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private static SortedMap<String, String> events(Path folder) throws IOException {
    var events = new TreeMap<String, String>();
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return events;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".json")
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          events.put(sha256(Files.readAllBytes(file)), String.valueOf(file.getFileName()));
        }
      }
    }
    return events;
  }

  private static String sha256(byte[] bytes) {
    return InputFile.of("", bytes).sha256();
  }

  private String locked(PackUsed pack) {
    if (!pack.locked()) {
      return "not locked";
    }
    return of.content().otherThanLocked().contains(pack.id())
        ? "locked as another gonogo has it"
        : "locked";
  }

  private List<Origin> origins() {
    var origins = new ArrayList<Origin>();
    origins.add(
        new Origin(
            Topic.PROJECT,
            Project.NAME,
            of.project().path().map(of.context()::shown).orElse("none"),
            false));
    origins.add(new Origin(Topic.CHECKLIST, "parts", of.content().shown(of.context()), false));
    of.content()
        .used()
        .forEach(pack -> {
          origins.add(new Origin(Topic.PACK, pack.id(), pack.digest(), true));
          origins.add(new Origin(Topic.PACK, pack.id() + " in gonogo.lock", locked(pack), false));
        });
    of.catalogue()
        .minor()
        .ifPresent(minor ->
            origins.add(new Origin(Topic.CATALOGUE, "kubernetes-version", "1." + minor, false)));
    List<String> digests = of.catalogue().digests();
    if (!digests.isEmpty()) {
      origins.add(new Origin(Topic.CATALOGUE, "files", String.join(" ", digests), true));
    }
    return origins;
  }
}
