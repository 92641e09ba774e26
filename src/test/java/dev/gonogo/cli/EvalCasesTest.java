package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gonogo.CaseAnswer;
import dev.gonogo.RealProgram;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// Each file of `cases/eval` is a talk with `gonogo rego`: a command behind `$ `, then all that was
/// printed and the exit status. The real `opa`, where there is one, prints the same bytes, but for
/// `ours.txt`, which says why not. `-Dcases.write=true` rewrites the talks.
class EvalCasesTest {
  private static final String FOLDER = "src/test/resources/cases/eval";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final Pattern COMMAND =
      Pattern.compile("(?ms)^\\$ ((?:[^'\\n]|'[^']*')*)\\n(.*?)(?=^\\$ |\\z)");

  /// A command and what came of it.
  private record Talk(String command, String answer) {}

  static Stream<Path> talks() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("talks")
  void printsWhatIsWritten(Path file) throws IOException {
    String text = Files.readString(file);
    var answered = new StringBuilder(text.substring(0, Math.max(0, text.indexOf("$ "))));
    for (Talk talk : read(text)) {
      answered.append("$ ").append(talk.command()).append('\n').append(ours(talk.command()));
    }
    CaseAnswer.expect(file, answered.toString());
  }

  @ParameterizedTest
  @MethodSource("talks")
  void printsWhatOpaPrints(Path file) throws Exception {
    RealProgram opa = RealProgram.named("opa");
    if (file.endsWith("ours.txt")) {
      return;
    }
    List<Talk> talks = read(Files.readString(file));
    assertFalse(talks.isEmpty());
    for (Talk talk : talks) {
      assertEquals(theirs(opa, talk.command()), talk.answer(), talk.command());
    }
  }

  private static List<Talk> read(String text) {
    List<Talk> talks = new ArrayList<>();
    Matcher matcher = COMMAND.matcher(text);
    while (matcher.find()) {
      talks.add(new Talk(matcher.group(1), matcher.group(2)));
    }
    return talks;
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command.replace("$F", FOLDER + "/files"));
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return words;
  }

  private static String ours(String command) {
    Checkout.Ended ended = Checkout.ended(terminal -> status(terminal, words(command)));
    return printed(ended.out(), ended.err(), ended.status());
  }

  private static int status(Terminal terminal, List<String> words) {
    try {
      var context =
          new Context(
              terminal,
              Path.of(""),
              Clock.systemUTC(),
              Checkout.cache(),
              Build.ofJar(),
              new Metrics());
      var eval = new RegoEvalCommand(context, new ByteArrayInputStream(new byte[0]));
      var line = new CommandLine(eval);
      line.parseArgs(words.subList(1, words.size()).toArray(String[]::new));
      return eval.call();
    } catch (UserError e) {
      terminal.err().println(e.getMessage());
      return 2;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String theirs(RealProgram opa, String command) throws Exception {
    RealProgram.Ended ended = opa.run(words(command));
    return printed(ended.out(), ended.err(), ended.status());
  }

  private static String printed(String out, String err, int status) {
    String all = out + err + (status == 0 ? "" : "exit status " + status + "\n");
    return all.replace(FOLDER + "/files", "$F");
  }
}
