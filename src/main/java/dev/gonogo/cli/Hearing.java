package dev.gonogo.cli;

import dev.gonogo.answer.AnswerTerms;
import dev.gonogo.answer.Answers;
import dev.gonogo.gate.Organisation;
import dev.gonogo.gate.Question.GoLive;
import dev.gonogo.log.Event;
import dev.gonogo.log.FlightLog;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Hears what the people of a project say: its flight log, with all that says what of it counts.
final class Hearing {
  /// Where the log lies, beside `gonogo.yaml`.
  static final String FOLDER = "golive/log";

  /// What is wrong with a folder that leads out of what is reviewed.
  static final String LINK = "is a link";

  private final Context context;
  private final Path root;
  private final Path shown;
  private final Organisation organisation;

  /// @param root the folder of the project
  /// @param shown the folder with what people show
  Hearing(Context context, Path root, Path shown, Organisation organisation) {
    this.context = context;
    this.root = root;
    this.shown = shown;
    this.organisation = organisation;
  }

  /// The log; one in which anything is wrong ends the command.
  FlightLog log() {
    return log(context, root, "nothing was decided");
  }

  /// The log of a project; one in which anything is wrong ends the command.
  ///
  /// @param nothing what was not done then
  static FlightLog log(Context context, Path root, String nothing) {
    Path folder = root.resolve(FOLDER);
    // What is written there is refused by these words too: see `Ledger`.
    if (Files.isSymbolicLink(BuildCommand.parent(folder))) {
      throw new UserError(
          "gonogo: " + Printable.of(context.shown(folder)) + ": " + LINK + ": " + nothing);
    }
    var problems = new Problems();
    FlightLog log = FlightLog.read(folder, context.shown(folder), problems);
    context.terminal().err().print(problems.drawn());
    if (problems.hasErrors()) {
      throw new UserError(
          "gonogo: "
              + nothing
              + ": a flight log is believed whole or not at all, so mend it first");
    }
    return log;
  }

  /// @param log the events that are to be heard
  /// @param items as the project has them
  Answers answers(FlightLog log, List<CompiledItem> items, GoLive asked) throws IOException {
    var evidence = new EvidenceFiles(shown);
    return Answers.of(
        log,
        items,
        new AnswerTerms(
            asked.subject(),
            context.clock().instant(),
            asked.release(),
            organisation.roles(),
            asked.requireSigned(),
            SignerFiles.of(context, root, ofSubject(log, asked.subject())),
            evidence::sha256));
  }

  // What is for another project counts for nothing, whoever signed it.
  private static List<Event> ofSubject(FlightLog log, String subject) {
    return log.events().stream().filter(event -> event.subject().equals(subject)).toList();
  }
}
