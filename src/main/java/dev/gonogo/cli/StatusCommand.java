package dev.gonogo.cli;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Outcome;
import dev.gonogo.gate.Question.GoLive;
import dev.gonogo.record.RecordDifference;
import dev.gonogo.source.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gonogo status`: what to do next, and what is left.
@Command(
    name = "status",
    description =
        "Say what to do next before going live, what is left, what runs out and what changed. Ends"
            + " with 0 whatever is left.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class StatusCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      arity = "0..*",
      paramLabel = "DIR|FILE",
      description = "What goes live; the working directory unless said.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--as", paramLabel = "ROLE", description = "Only what this role has to do next.")
  private Optional<String> role = Optional.empty();

  @Mixin private GoLiveOptions goLive = new GoLiveOptions();

  @Mixin private JudgeOptions options = new JudgeOptions();

  StatusCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    options.refuseNewOnly();
    boolean json = DiffCommand.isJson(options.outputs.stream().findFirst());
    Context then = goLive.in(context);
    List<String> names = inputs.isEmpty() ? List.of(".") : inputs;
    Judging judging = Judging.prepare(then, options, names);
    GoLive asked = judging.goLive(goLive);
    Decision decision;
    try (Progress progress = Progress.on(then.terminal())) {
      decision = judging.decide(asked, progress);
    }
    if (decision.outcome() == Outcome.BROKEN) {
      return broken(then, judging, decision);
    }
    var status = new Status(decision, asked, role(decision), since(then, judging, decision, asked));
    then.terminal()
        .out()
        .print(
            json ? StatusPage.json(status) : StatusPage.console(status, then.terminal().width()));
    return 0;
  }

  /// Of what could not all be judged nobody can say what is left.
  private static int broken(Context context, Judging judging, Decision decision) {
    judging.refused().forEach(wrong -> context.terminal().err().print(wrong.drawn()));
    decision
        .errors()
        .forEach(error -> context.terminal().err().println("gonogo: " + Printable.of(error)));
    return 2;
  }

  /// The role that is asked for; one that owns nothing ends the command.
  private Optional<String> role(Decision decision) {
    Optional<String> asked = role.map(word -> word.startsWith("@") ? word.substring(1) : word);
    List<String> known =
        decision.items().stream()
            .flatMap(item -> item.item().roles().stream())
            .distinct()
            .sorted()
            .toList();
    var complaints = new Complaints();
    asked
        .filter(word -> !known.contains(word))
        .ifPresent(word -> complaints.unknown("no item is of a role `" + word + "`", word, known));
    complaints.end("nothing was shown");
    return asked;
  }

  /// What changed since the last record, where there is one.
  private static Optional<Status.Since> since(
      Context context, Judging judging, Decision decision, GoLive asked) {
    var last =
        LastRecord.of(context, judging.project().root(), asked.subject(), decision.at()).kept();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    RecordDifference difference =
        RecordDifference.of(last.get().record(), Recording.of(judging, decision, asked));
    return Optional.of(
        new Status.Since(last.get().name(), last.get().record(), difference.changes()));
  }
}
