package dev.gonogo.cli;

import dev.gonogo.input.Document;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.InputReader;
import dev.gonogo.input.Inputs;
import dev.gonogo.source.Printable;
import dev.gonogo.value.ValueWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gonogo parse`: prints the document that policies see.
@Command(
    name = "parse",
    description = "Print the document that policies see, as JSON.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ParseCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "What to read.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = JudgeOptions.KindConverter.class,
      completionCandidates = JudgeOptions.KindNames.class,
      description = "Read every input as this kind: ${COMPLETION-CANDIDATES}.")
  private Optional<InputKind> kind = Optional.empty();

  @Option(
      names = "--max-bytes",
      paramLabel = "SIZE",
      converter = ByteLimit.class,
      description = ByteLimit.DESCRIPTION)
  private int maxBytes = InputReader.MAX_BYTES;

  ParseCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Inputs read =
        InputReader.read(Judging.arguments(context, inputs, Judging.STDIN), kind, maxBytes);
    for (Document document : read.documents()) {
      context.terminal().out().println(ValueWriter.toPrettyJson(document.value()));
    }
    context.terminal().out().flush();
    for (Inputs.Skipped skipped : read.skipped()) {
      context
          .terminal()
          .err()
          .println(
              Printable.opening(skipped.name()) + ": not read: " + Printable.of(skipped.reason()));
    }
    read.refused().forEach(wrong -> context.terminal().err().print(wrong.drawn()));
    return read.refused().isEmpty() ? 0 : 2;
  }
}
