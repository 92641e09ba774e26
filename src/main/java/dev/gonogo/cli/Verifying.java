package dev.gonogo.cli;

import dev.gonogo.checklist.Phase;
import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Question.GoLive;
import dev.gonogo.input.InputKind;
import dev.gonogo.log.Event;
import dev.gonogo.log.EventFile;
import dev.gonogo.log.Evidence;
import dev.gonogo.log.FlightLog;
import dev.gonogo.record.Change;
import dev.gonogo.record.DecisionRecord;
import dev.gonogo.record.Ground;
import dev.gonogo.record.RecordDifference;
import dev.gonogo.record.RecordFile;
import dev.gonogo.record.RecordFolder;
import dev.gonogo.record.RecordTerms;
import dev.gonogo.report.DifferenceReport;
import dev.gonogo.report.DifferenceReport.Named;
import dev.gonogo.source.Digest;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Makes a decision that is on record again, from the files as they are, and compares.
final class Verifying {
  /// More names than these help nobody.
  private static final int MOST_NAMED = 10;

  private final Context context;
  private final Named recorded;
  private final String digest;
  private final ProjectRoot root;
  private final List<String> differences = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  private Verifying(Context context, Named recorded, String digest, ProjectRoot root) {
    this.context = context;
    this.recorded = recorded;
    this.digest = digest;
    this.root = root;
  }

  /// @param file the record
  /// @param given the folder of the project, unless the record lies in one
  /// @return the exit status: 0 equal, 1 otherwise
  static int verify(Context context, Path file, List<String> given, JudgeOptions options)
      throws IOException {
    if (given.size() > 1) {
      throw new UserError(
          "gonogo: --verify wants the folder of the project at most: the record says what else was"
              + " given");
    }
    boolean json = DiffCommand.isJson(options.outputs.stream().findFirst());
    Path path = context.at(file);
    String shown = context.shown(path);
    var problems = new Problems();
    Optional<byte[]> bytes = RecordFolder.bytes(path, shown, problems);
    Optional<DecisionRecord> record =
        bytes.flatMap(whole -> RecordFile.read(shown, whole, problems));
    if (record.isEmpty()) {
      throw new UserError(problems.drawn() + "gonogo: nothing was verified: this is no record");
    }
    var root = new ProjectRoot(root(context, path, given, options));
    String digest = Digest.ofBytes(new ByteArrayInputStream(bytes.orElseThrow()));
    return new Verifying(context, new Named(shown, record.get()), digest, root).verify(path, json);
  }

  /// A record lies in the project that it is of, unless somebody took a copy of it.
  private static Path root(Context context, Path record, List<String> given, JudgeOptions options) {
    if (!given.isEmpty() || options.project.isPresent()) {
      return Judging.project(context, options, given).root();
    }
    Path folder = BuildCommand.parent(record.toAbsolutePath().normalize());
    return folder.endsWith(RecordFolder.NAME)
        ? BuildCommand.parent(BuildCommand.parent(folder))
        : Project.around(context).root();
  }

  private int verify(Path file, boolean json) throws IOException {
    FlightLog log =
        FlightLog.read(root.path().resolve(Hearing.FOLDER), Hearing.FOLDER, new Problems());
    boolean known = ownBytes(String.valueOf(file.getFileName()), log);
    newEvents(String.valueOf(file.getFileName()), log);
    RecordDifference remade = remade(known);
    int width = context.terminal().width();
    context
        .terminal()
        .out()
        .print(
            json
                ? DifferenceReport.verifiedJson(recorded, remade, differences, told)
                : DifferenceReport.verified(recorded, remade, differences, told, width));
    return remade.isEqual() && differences.isEmpty() ? 0 : 1;
  }

  /// Holds the record's own bytes against the event that was written with it.
  ///
  /// @return whether the log names it
  private boolean ownBytes(String name, FlightLog log) {
    List<Event> own =
        log.events().stream()
            .filter(event -> event.record().equals(Optional.of(name)))
            .filter(event -> event.subject().equals(recorded.record().terms().subject()))
            .toList();
    if (own.isEmpty()) {
      differences.add(
          "no event of the flight log names it, so that nothing holds its bytes: a writer that was"
              + " stopped leaves such a one, and so does who forges one");
    } else if (own.stream().noneMatch(this::holds)) {
      differences.add(
          "it is not what "
              + own.getLast().by().text()
              + " recorded at "
              + own.getLast().at()
              + ": its bytes have changed since");
    }
    return !own.isEmpty();
  }

  private boolean holds(Event event) {
    return event.evidence().stream()
        .anyMatch(piece -> piece instanceof Evidence.Attached file && file.sha256().equals(digest));
  }

  /// What came into the log since is no part of the decision, and is told.
  private void newEvents(String name, FlightLog log) {
    Replay heard = Replay.of(recorded.record());
    List<Event> others =
        log.events().stream()
            .filter(event -> !heard.events().contains(EventFile.name(event)))
            .filter(event -> !event.record().equals(Optional.of(name)))
            .toList();
    tell("are later than the record", others, event -> isLater(event));
    tell("are older than the record and came into the log since", others, e -> !isLater(e));
  }

  private boolean isLater(Event event) {
    return event.at().isAfter(recorded.record().terms().at());
  }

  private void tell(String what, List<Event> events, Function<Event, Boolean> which) {
    List<String> names = events.stream().filter(which::apply).map(EventFile::name).toList();
    if (!names.isEmpty()) {
      String more = names.size() > MOST_NAMED ? ", …" : "";
      told.add(
          names.size()
              + " of the events "
              + what
              + ": "
              + String.join(", ", names.stream().limit(MOST_NAMED).toList())
              + more);
    }
  }

  /// @param known whether the log of the project names the record
  private RecordDifference remade(boolean known) throws IOException {
    GoLive asked = asked();
    Judging judging;
    try {
      judging = judging();
    } catch (UserError broken) {
      return changed(broken);
    }
    if (!known) {
      mustBeOf(project(judging), asked.subject());
    }
    try (Progress progress = Progress.on(context.terminal())) {
      Decision decision = judging.decide(asked, progress);
      return RecordDifference.ofRemade(recorded.record(), Recording.of(judging, decision, asked));
    } catch (UserError broken) {
      return changed(broken);
    }
  }

  private void mustBeOf(String project, String subject) {
    if (!subject.startsWith(project + "/")) {
      throw new UserError(
          "gonogo: "
              + Printable.of(recorded.name())
              + " is of `"
              + Printable.of(subject)
              + "`, and the project here is `"
              + Printable.of(project)
              + "`: say where that one lies, as in `gonogo decide DIR --verify FILE`");
    }
  }

  /// What breaks the making may be what changed: then that is the answer.
  private RecordDifference changed(UserError broken) {
    List<Change> changed = changedFiles();
    if (changed.isEmpty()) {
      throw broken;
    }
    told.add(
        "it cannot be made again: "
            + String.valueOf(broken.getMessage()).lines().reduce((_, last) -> last).orElse(""));
    return new RecordDifference(changed);
  }

  private Judging judging() {
    RecordTerms terms = recorded.record().terms();
    var options = new JudgeOptions();
    options.kind = terms.kind().map(label -> known(InputKind.of(label), "kind of input", label));
    options.maxBytes = terms.maxBytes();
    options.minor = terms.kubernetes();
    options.sources = terms.sources();
    options.gate = known(Severity.of(terms.gate()), "severity", terms.gate());
    options.project = terms.project().map(Path::of);
    options.waivers = terms.waivers().map(Path::of);
    Judging judging = Judging.prepare(root.in(context).at(terms.at()), options, terms.inputs());
    judging.replay(Replay.of(recorded.record()));
    return judging;
  }

  private GoLive asked() {
    RecordTerms terms = recorded.record().terms();
    return new GoLive(
        terms.subject(),
        known(Phase.of(terms.phase()), "phase", terms.phase()),
        terms.release(),
        terms.rehearsed(),
        terms.requireSigned());
  }

  private <T> T known(Optional<T> found, String what, String word) {
    return found.orElseThrow(() ->
        new UserError(
            "gonogo: "
                + Printable.of(recorded.name())
                + ": this gonogo knows no "
                + what
                + " `"
                + Printable.of(word)
                + "`: the file was changed, or another gonogo made it, which can verify it"));
  }

  /// How the project here is called.
  private static String project(Judging judging) {
    var options = new GoLiveOptions();
    options.environment = Optional.of("environment");
    String subject = judging.goLive(options).subject();
    return subject.substring(0, subject.length() - "/environment".length());
  }

  /// The files of the record that are others now, or gone, without making anything of them.
  private List<Change> changedFiles() {
    var changes = new ArrayList<Change>();
    for (Ground ground : recorded.record().grounds()) {
      Optional<Path> place = Grounds.place(root, ground);
      if (place.isPresent()) {
        Optional<String> now = Grounds.sha256(place.get());
        if (!now.equals(Optional.of(ground.sha256()))) {
          changes.add(
              new Change.Footing(
                  ground.kind(),
                  ground.name(),
                  now.isPresent() ? Change.Fate.CHANGED : Change.Fate.WENT));
        }
      }
    }
    return changes;
  }
}
