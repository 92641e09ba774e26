package dev.gonogo.cli;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.InputAccount;
import dev.gonogo.gate.ProjectFile;
import dev.gonogo.gate.ProjectNames;
import dev.gonogo.input.Document.InputFile;
import dev.gonogo.log.Event;
import dev.gonogo.log.EventFile;
import dev.gonogo.log.Evidence;
import dev.gonogo.log.FlightLog;
import dev.gonogo.pack.Lock;
import dev.gonogo.record.Ground;
import dev.gonogo.record.Ground.Kind;
import dev.gonogo.record.RecordFolder;
import dev.gonogo.source.Digest;
import dev.gonogo.source.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Gathers all that a decision stands on, each thing with its digest.
final class Grounds {
  private final Judging judging;
  private final ProjectRoot root;
  private final List<Ground> all = new ArrayList<>();

  private Grounds(Judging judging) {
    this.judging = judging;
    this.root = new ProjectRoot(judging.project().root());
  }

  /// @param log the events that were heard
  /// @param subject of the decision: evidence is looked at for its events alone
  static List<Ground> of(Judging judging, Decision decision, FlightLog log, String subject) {
    var grounds = new Grounds(judging);
    grounds.inputs(decision);
    grounds.log(log, subject);
    grounds.checklist();
    grounds.files();
    grounds.catalogue();
    grounds.before();
    return grounds.all;
  }

  private void inputs(Decision decision) {
    for (InputAccount input : decision.inputs()) {
      for (InputFile file : input.files()) {
        add(Kind.INPUT, judging.context().at(Path.of(file.name())), file.sha256());
      }
    }
  }

  private void log(FlightLog log, String subject) {
    log.events()
        .forEach(event -> all.add(new Ground(Kind.EVENT, EventFile.name(event), event.id())));
    var evidence = new EvidenceFiles(root.path());
    log.events().stream()
        .filter(event -> event.subject().equals(subject))
        .flatMap(Grounds::attached)
        .map(Evidence.Attached::file)
        .distinct()
        .forEach(file ->
            evidence
                .sha256(file)
                .ifPresent(digest -> all.add(new Ground(Kind.EVIDENCE, file, digest))));
  }

  /// A decision shows its own record, which is no reason for the next one.
  private static Stream<Evidence.Attached> attached(Event event) {
    return event.record().isPresent()
        ? Stream.of()
        : event.evidence().stream()
            .flatMap(
                piece -> piece instanceof Evidence.Attached file ? Stream.of(file) : Stream.of());
  }

  private void checklist() {
    judging.content().places().values().forEach(path -> file(Kind.CHECKLIST, path));
    judging
        .content()
        .packs()
        .forEach(pack -> all.add(new Ground(Kind.PACK, pack.id(), pack.digest())));
    all.add(new Ground(Kind.POLICIES, "policies", judging.checklist().digest()));
  }

  private void files() {
    judging.project().path().ifPresent(path -> file(Kind.PROJECT, path));
    judging.waiverFile().ifPresent(path -> file(Kind.WAIVERS, path));
    file(Kind.LOCK, root.path().resolve(Lock.NAME));
    file(Kind.SIGNERS, root.path().resolve(SignerFiles.ALLOWED));
    file(Kind.SIGNERS, root.path().resolve(SignerFiles.REVOKED));
  }

  private void before() {
    Path folder = root.path().resolve(RecordFolder.NAME);
    judging
        .before()
        .name()
        .ifPresent(name ->
            sha256(folder.resolve(name))
                .ifPresent(digest -> all.add(new Ground(Kind.RECORD, name, digest))));
  }

  private void catalogue() {
    ProjectNames names =
        judging
            .project()
            .file()
            .map(file -> ProjectFile.names(file, new Problems()))
            .orElse(ProjectNames.NONE);
    Stream.concat(names.terraform().stream(), names.crds().stream())
        .flatMap(name -> root.find(name).stream())
        .forEach(path -> below(path).forEach(file -> file(Kind.CATALOGUE, file)));
  }

  private static List<Path> below(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UserError("gonogo: cannot read " + path + ": " + e.getMessage());
    }
  }

  private void file(Kind kind, Path path) {
    sha256(path).ifPresent(digest -> add(kind, path, digest));
  }

  private void add(Kind kind, Path path, String digest) {
    all.add(new Ground(kind, root.name(path), digest));
  }

  /// Of a file that is there and can be read.
  static Optional<String> sha256(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(Digest.ofBytes(in));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// Where a ground lies that is a file of the project; packs and policies are none.
  static Optional<Path> place(ProjectRoot root, Ground ground) {
    return switch (ground.kind()) {
      case INPUT, EVIDENCE, CHECKLIST, PROJECT, LOCK, WAIVERS, SIGNERS, CATALOGUE ->
          root.find(ground.name());
      case EVENT -> root.find(Hearing.FOLDER + "/" + ground.name());
      case RECORD -> root.find(RecordFolder.NAME + "/" + ground.name());
      case PACK, POLICIES -> Optional.empty();
    };
  }
}
