package dev.gonogo.cli;

import dev.gonogo.rego.Query;
import dev.gonogo.rego.Rego;
import dev.gonogo.rego.host.Effects;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gonogo rego eval`: the engine alone, with the flags, the output and the exit status of `opa
/// eval`, so that anyone can hold one against the other.
@Command(
    name = "eval",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = "Answer a Rego query, as `opa eval` does.",
    footer = {
      "",
      "Exit status: 0, also where the query is undefined; 1 where --fail or --fail-defined says"
          + " so;",
      "2 where something is wrong."
    })
final class RegoEvalCommand implements Callable<Integer> {
  private static final int WRONG = 2;

  private final Context context;
  private final Terminal terminal;
  private final InputStream stdin;

  @Option(
      names = {"-d", "--data"},
      paramLabel = "FILE|DIR",
      description = "Policies and data; a folder with all that is in it. May be repeated.")
  private List<String> data = new ArrayList<>();

  @Option(
      names = {"-i", "--input"},
      paramLabel = "FILE",
      description = "The input document, JSON or YAML.")
  private Optional<Path> input = Optional.empty();

  @Option(
      names = {"-I", "--stdin-input"},
      description = "Read the input document from standard input.")
  private boolean stdinInput;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "json (when nothing is said), pretty, raw, values or bindings.")
  private EvalFormat format = EvalFormat.json;

  @Option(
      names = "--strict-builtin-errors",
      description = "A built-in that fails stops the evaluation; else it is undefined.")
  private boolean strictBuiltinErrors;

  @Option(names = "--fail", description = "Exit status 1 where the query is undefined.")
  private boolean fail;

  @Option(names = "--fail-defined", description = "Exit status 1 where the query is defined.")
  private boolean failDefined;

  @Parameters(index = "0", paramLabel = "QUERY", description = "For example `data.main.deny`.")
  private String query = "";

  RegoEvalCommand(Context context, InputStream stdin) {
    this.context = context;
    this.terminal = context.terminal();
    this.stdin = stdin;
  }

  @Override
  public Integer call() throws IOException {
    if (fail && failDefined) {
      throw new UserError("gonogo: say --fail or --fail-defined, not both");
    }
    if (stdinInput && input.isPresent()) {
      throw new UserError("gonogo: say --stdin-input or --input, not both");
    }
    Optional<Value> document = inputDocument();
    RegoFiles files = RegoFiles.load(context, data);
    if (!files.errors().isEmpty()) {
      return wrong(files.errors());
    }
    var problems = new Problems();
    Optional<Query> compiled = Rego.query(files.modules(), query, problems);
    if (compiled.isEmpty()) {
      return wrong(EvalError.of(problems));
    }
    Problems conflicts = compiled.get().conflicts(files.data());
    return conflicts.isEmpty()
        ? answer(compiled.get(), document, files)
        : wrong(EvalError.of(conflicts));
  }

  private int answer(Query compiled, Optional<Value> document, RegoFiles files) {
    Limits limits = strictBuiltinErrors ? Limits.DEFAULT : Limits.DEFAULT.lenient();
    try {
      var effects = new Effects(Optional.of(context.clock().instant()));
      List<Query.Result> results = compiled.evaluate(document, files.data(), limits, effects);
      terminal.out().print(format.results(results));
      return (results.isEmpty() ? fail : failDefined) ? 1 : 0;
    } catch (EvaluationException e) {
      return wrong(List.of(EvalError.of(e)));
    }
  }

  private int wrong(List<EvalError> errors) {
    if (format == EvalFormat.json) {
      terminal.out().print(EvalFormat.errors(errors));
    } else {
      terminal.err().print(EvalError.listed(errors));
    }
    return WRONG;
  }

  private Optional<Value> inputDocument() throws IOException {
    if (stdinInput) {
      return Optional.of(parsed("standard input", stdin.readAllBytes()));
    }
    if (input.isEmpty()) {
      return Optional.empty();
    }
    Path path = context.at(input.get());
    if (!Files.exists(path) || Files.isDirectory(path)) {
      throw new UserError("gonogo: open " + input.get() + ": no such file");
    }
    return Optional.of(parsed(input.get().toString(), Files.readAllBytes(path)));
  }

  // OPA reads its input as YAML, of which JSON is a part; nothing at all is null.
  private static Value parsed(String name, byte[] bytes) {
    String text =
        Texts.decode(bytes)
            .orElseThrow(
                () -> new UserError("gonogo: unable to parse input: " + name + " is not UTF-8"));
    var problems = new Problems();
    Optional<Value> value = RegoFiles.document(Source.of(name, text), problems);
    if (problems.hasErrors()) {
      throw new UserError("gonogo: unable to parse input: " + problems.drawn().stripTrailing());
    }
    return value.orElse(Value.ofNull());
  }
}
