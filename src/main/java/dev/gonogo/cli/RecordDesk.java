package dev.gonogo.cli;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Outcome;
import dev.gonogo.gate.Question.GoLive;
import dev.gonogo.git.GitSettings;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.EventFile;
import dev.gonogo.log.Evidence;
import dev.gonogo.log.FlightLog;
import dev.gonogo.log.Person;
import dev.gonogo.record.DecisionRecord;
import dev.gonogo.record.RecordFile;
import dev.gonogo.record.RecordFolder;
import dev.gonogo.source.Digest;
import dev.gonogo.source.Printable;
import dev.gonogo.statement.Referenced;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Where decisions are put on record: made as from the folder of the project, at a whole second, by
/// somebody.
///
/// @param context in which the decision is to be made
/// @param names of what was given, as from there
/// @param by who records it
/// @param asked the context in which somebody stands
record RecordDesk(Context context, List<String> names, ProjectRoot root, Person by, Context asked) {

  /// Makes all ready; what would keep the decision from being recorded ends the command before it
  /// is made.
  ///
  /// @param options turned so that they are meant from the folder of the project on
  static RecordDesk open(
      Context context, RecordOptions recording, JudgeOptions options, List<String> given) {
    if (given.contains(Judging.STDIN)) {
      throw new UserError(
          "gonogo: what is on record is looked at again, and standard input is gone then: give"
              + " files instead of `-`");
    }
    if (options.base.isPresent()) {
      throw new UserError(
          "gonogo: what is on record is made again from the files beside it, and the rules of"
              + " --base lie in another commit: decide with it, and record without it");
    }
    var root = new ProjectRoot(Judging.project(context, options, given).root());
    Person by = by(root, recording);
    List<String> names = root.names(context, given);
    root.turn(context, options);
    Context there = root.in(context);
    return new RecordDesk(
        there.at(there.clock().instant().truncatedTo(ChronoUnit.SECONDS)),
        names,
        root,
        by,
        context);
  }

  private static Person by(ProjectRoot root, RecordOptions recording) {
    if (recording.by.isPresent()) {
      return Person.of(recording.by.get())
          .orElseThrow(() ->
              new UserError(
                  "gonogo: `"
                      + Printable.of(recording.by.get())
                      + "` names nobody: write --by \"Name <email>\" with quotes"));
    }
    Optional<GitSettings> git = GitSettings.in(root.path()).told();
    return git.flatMap(settings ->
            settings.name().flatMap(name -> settings.email().map(mail -> name + " <" + mail + ">")))
        .flatMap(Person::of)
        .orElseThrow(() ->
            new UserError(
                "gonogo: nobody says who records this: set `git config user.name` and `git config"
                    + " user.email`, or add --by \"Name <email>\""));
  }

  /// Writes the record, and then the event that holds its bytes; where that cannot be, neither
  /// stays. Who is killed between the two leaves the first, and `decide --verify` says so.
  ///
  /// @return the record; nothing where there is none
  Optional<Referenced> keep(Judging judging, Decision decision, GoLive question)
      throws IOException {
    if (decision.outcome() == Outcome.BROKEN) {
      context
          .terminal()
          .err()
          .println("gonogo: not recorded: what could not all be judged is no decision");
      return Optional.empty();
    }
    DecisionRecord record = Recording.of(judging, decision, question);
    String digest = digest(record);
    // An event that cannot be is a mistake of ours, to be known before there is a record.
    FlightLog.check(event(decision, question, RecordFile.name(record, 1), digest));
    String name = write(record);
    append(event(decision, question, name, digest), name);
    context.terminal().err().println("gonogo: recorded as " + Printable.of(shown(name)));
    String file = RecordFolder.NAME + "/" + name;
    return Optional.of(new Referenced(DecisionSummary.uri(question, file), digest));
  }

  private Event event(Decision decision, GoLive question, String name, String digest) {
    Event event =
        Event.of(decision.at(), by, Did.DECIDE, question.subject())
            .withRecord(name)
            .withOutcome(decision.headline())
            .withEvidence(List.of(new Evidence.Attached(RecordFolder.NAME + "/" + name, digest)));
    return question.release().map(event::withRelease).orElse(event);
  }

  private String shown(String name) {
    return asked.shown(root.path().resolve(RecordFolder.NAME).resolve(name));
  }

  private String write(DecisionRecord record) throws FileSystemException {
    Path folder = root.path().resolve(RecordFolder.NAME);
    try {
      refuseLink();
      return new RecordFolder(folder, RecordFolder.NAME).add(record);
    } catch (IOException e) {
      throw unwritten(folder, e, "nothing is recorded");
    }
  }

  private void append(Event event, String name) throws FileSystemException {
    Path folder = root.path().resolve(Hearing.FOLDER);
    try {
      FlightLog.append(folder, event);
    } catch (IOException e) {
      // The event may be there, and only what was left over of its writing could not be removed.
      boolean there =
          Files.exists(folder.resolve(EventFile.name(event)), LinkOption.NOFOLLOW_LINKS);
      throw unwritten(
          folder,
          e,
          !there && isTakenAway(name)
              ? "nothing is recorded"
              : "the record "
                  + name
                  + " is written, and its event may lack: delete both, and record"
                  + " again");
    }
  }

  private boolean isTakenAway(String name) {
    try {
      return Files.deleteIfExists(root.path().resolve(RecordFolder.NAME).resolve(name));
    } catch (IOException _) {
      return false;
    }
  }

  /// A link would lead what is on record out of what is reviewed.
  private void refuseLink() throws FileSystemException {
    Path golive = BuildCommand.parent(root.path().resolve(RecordFolder.NAME));
    if (Files.isSymbolicLink(golive)) {
      throw new FileSystemException(golive.toString(), null, Hearing.LINK);
    }
  }

  private static FileSystemException unwritten(Path folder, IOException e, String consequence) {
    String reason =
        e instanceof FileSystemException wrong
            ? FileTree.reason(wrong)
            // A full disk, for one, comes without a file's name.
            : String.valueOf(e.getMessage());
    return new FileSystemException(folder.toString(), null, reason + ": " + consequence);
  }

  private static String digest(DecisionRecord record) throws IOException {
    return Digest.ofBytes(new ByteArrayInputStream(RecordFile.bytes(record)));
  }
}
