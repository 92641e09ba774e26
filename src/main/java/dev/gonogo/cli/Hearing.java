package dev.gonogo.cli;

import dev.gonogo.answer.AnswerTerms;
import dev.gonogo.answer.Answers;
import dev.gonogo.gate.Organisation;
import dev.gonogo.gate.Question.GoLive;
import dev.gonogo.log.Event;
import dev.gonogo.log.FlightLog;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Problems;
import dev.gonogo.ssh.AllowedSigners;
import dev.gonogo.ssh.EventSignatures;
import dev.gonogo.ssh.SignatureCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Hears what the people of a project say: its flight log, with all that says what of it counts.
final class Hearing {
  /// Where the log lies, beside `gonogo.yaml`.
  static final String FOLDER = "golive/log";

  static final String SIGNERS = "golive/allowed_signers";
  static final String REVOKED = "golive/revoked_signers";

  private final Context context;
  private final Path root;
  private final Organisation organisation;

  /// @param root the folder of the project
  Hearing(Context context, Path root, Organisation organisation) {
    this.context = context;
    this.root = root;
    this.organisation = organisation;
  }

  /// The log; one in which anything is wrong ends the command.
  FlightLog log() {
    var problems = new Problems();
    FlightLog log = FlightLog.read(root.resolve(FOLDER), shown(FOLDER), problems);
    end(problems, "a flight log is believed whole or not at all, so mend it first");
    return log;
  }

  /// @param log the events that are to be heard
  /// @param items as the project has them
  Answers answers(FlightLog log, List<CompiledItem> items, GoLive asked) {
    var evidence = new EvidenceFiles(root);
    Map<String, SignatureCheck> signatures = signatures(log);
    return Answers.of(
        log,
        items,
        new AnswerTerms(
            asked.subject(),
            context.clock().instant(),
            asked.release(),
            organisation.roles(),
            asked.requireSigned(),
            event -> fault(event, signatures),
            evidence::sha256));
  }

  private static Optional<String> fault(Event event, Map<String, SignatureCheck> signatures) {
    return Optional.ofNullable(signatures.get(event.id()))
        .flatMap(check ->
            switch (check) {
              case SignatureCheck.Good _ -> Optional.empty();
              case SignatureCheck.Bad bad -> Optional.of(bad.words());
            });
  }

  private Map<String, SignatureCheck> signatures(FlightLog log) {
    List<Event> signed =
        log.events().stream().filter(event -> event.signature().isPresent()).toList();
    if (signed.isEmpty()) {
      return Map.of();
    }
    try {
      return EventSignatures.check(signed, signers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AllowedSigners signers() throws IOException {
    Path file = root.resolve(SIGNERS);
    if (!Files.isRegularFile(file)) {
      return AllowedSigners.none(shown(SIGNERS));
    }
    var problems = new Problems();
    AllowedSigners signers = AllowedSigners.of(context.read(file), problems);
    Path revoked = root.resolve(REVOKED);
    if (Files.exists(revoked)) {
      signers = signers.without(shown(REVOKED), Files.readAllBytes(revoked), problems);
    }
    end(problems, "who may sign comes first");
    return signers;
  }

  private void end(Problems problems, String why) {
    context.terminal().err().print(problems.drawn());
    if (problems.hasErrors()) {
      throw new UserError("gonogo: nothing was decided: " + why);
    }
  }

  private String shown(String file) {
    return context.shown(root.resolve(file));
  }
}
