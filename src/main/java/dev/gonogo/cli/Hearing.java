package dev.gonogo.cli;

import dev.gonogo.answer.AnswerTerms;
import dev.gonogo.answer.Answers;
import dev.gonogo.gate.Question.GoLive;
import dev.gonogo.log.FlightLog;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Hears what the people of a project say: its flight log, with all that says what of it counts.
final class Hearing {
  /// Where the log lies, beside `gonogo.yaml`.
  static final String FOLDER = "golive/log";

  private final Context context;
  private final Project project;
  private final Path shown;

  /// @param shown the folder with what people show
  Hearing(Context context, Project project, Path shown) {
    this.context = context;
    this.project = project;
    this.shown = shown;
  }

  /// The log; one in which anything is wrong ends the command.
  FlightLog log() {
    Path folder = project.root().resolve(FOLDER);
    var problems = new Problems();
    FlightLog log = FlightLog.read(folder, context.shown(folder), problems);
    context.terminal().err().print(problems.drawn());
    if (problems.hasErrors()) {
      throw new UserError(
          "gonogo: nothing was decided: a flight log is believed whole or not at all");
    }
    return log;
  }

  /// @param items as the project has them
  Answers answers(List<CompiledItem> items, GoLive asked) {
    var evidence = new EvidenceFiles(shown);
    return Answers.of(
        log(),
        items,
        new AnswerTerms(
            asked.subject(),
            context.clock().instant(),
            asked.release(),
            new TreeMap<>(),
            asked.requireSigned(),
            _ -> Optional.of("nobody has checked it"),
            evidence::sha256));
  }
}
