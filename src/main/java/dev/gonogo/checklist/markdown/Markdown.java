package dev.gonogo.checklist.markdown;

import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.gonogo.checklist.language.FileProblems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text to CommonMark's tree, with task lists and tables, and without what stands before it for
/// other tools.
///
/// The parser recurses as deep as lists and quotes nest, and takes time with the square of their
/// depth and of a block's length: what is beyond the limits is refused before it gets there, in one
/// pass over the text.
final class Markdown {
  /// How many columns the markers and the indentation before a line's text may take. A level takes
  /// one at least, so that this bounds the depth.
  static final int MAX_PREFIX = 200;

  /// How many characters a file may have.
  static final int MAX_LENGTH = 400_000;

  /// How many characters may stand without a blank line between them.
  static final int MAX_BLOCK = 50_000;

  /// How many marks may follow each other: a ruler, a heading's underline, a table's border.
  static final int MAX_MARKS = 1_000;

  /// How many declarations of HTML may be opened: for each, the parser looks for its end in all
  /// that follows.
  static final int MAX_DECLARATIONS = 100;

  /// How many bytes of stack the parser may use: enough for a comment as long as a block.
  private static final long STACK = 128L << 20;

  private static final Pattern DECLARATION = Pattern.compile("<(\\?|!(?!--))");

  private Markdown() {}

  /// The tree, or nothing where the text is beyond the limits (which is reported).
  static Optional<Node> parse(FileProblems problems) {
    Source source = problems.source();
    Optional<TextProblem> refusal = refusal(source);
    refusal.ifPresent(problems::report);
    return refusal.isPresent() ? Optional.empty() : Optional.of(tree(markdown(source)));
  }

  private static String markdown(Source source) {
    String text = source.text();
    return FrontMatterBlock.find(source).map(block -> block.blanked(text)).orElse(text);
  }

  /// On a stack of its own: the parser finds the end of a comment in a line by an expression that
  /// takes frames for each character, and two thousand characters would fill the usual one.
  private static Node tree(String text) {
    var tree = new FutureTask<Node>(() -> parser().parse(text));
    var thread = new Thread(null, tree, "markdown", STACK);
    thread.start();
    try {
      return tree.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the Markdown parser failed", e.getCause());
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading Markdown", e);
    }
  }

  private static Parser parser() {
    var options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TaskListExtension.create(), TablesExtension.create()));
    return Parser.builder(options).build();
  }

  /// The first thing that is beyond a limit.
  private static Optional<TextProblem> refusal(Source source) {
    if (source.text().length() > MAX_LENGTH) {
      return Optional.of(new TextProblem.FileTooLong(Span.START, MAX_LENGTH));
    }
    Matcher declarations = DECLARATION.matcher(source.text());
    if (declarations.results().count() > MAX_DECLARATIONS) {
      return Optional.of(new TextProblem.TooManyDeclarations(Span.START, MAX_DECLARATIONS));
    }
    int blockStart = 0;
    for (int number = 1; number <= source.lineCount(); number++) {
      Span line = source.lineSpan(number);
      if (source.text(line).isBlank()) {
        blockStart = line.end();
      }
      Optional<TextProblem> refusal = refusal(source.text(), line, blockStart);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  private static Optional<TextProblem> refusal(String text, Span line, int blockStart) {
    if (prefixEnd(text, line) - line.start() > MAX_PREFIX) {
      return Optional.of(new TextProblem.TooDeep(place(line, MAX_PREFIX), MAX_PREFIX));
    }
    Optional<Span> run = longRun(text, line);
    if (run.isPresent()) {
      return run.map(at -> new TextProblem.TooManyMarks(at, MAX_MARKS));
    }
    if (line.end() - blockStart > MAX_BLOCK) {
      return Optional.of(new TextProblem.BlockTooLong(place(line, 0), MAX_BLOCK));
    }
    return Optional.empty();
  }

  private static Span place(Span line, int offset) {
    int at = line.start() + offset;
    return new Span(at, at + 1);
  }

  /// Where a run of marks in a line becomes too long, if one does.
  private static Optional<Span> longRun(String text, Span line) {
    int start = line.start();
    for (int at = start; at < line.end(); at++) {
      if (" \t>-+*_=~`#|:".indexOf(text.charAt(at)) < 0) {
        start = at + 1;
      } else if (at - start == MAX_MARKS) {
        return Optional.of(new Span(at, at + 1));
      }
    }
    return Optional.empty();
  }

  /// Where the list and quote markers that a line begins with end; its start where it begins with
  /// none.
  private static int prefixEnd(String text, Span line) {
    int end = line.start();
    int at = line.start();
    while (at < line.end()) {
      char c = text.charAt(at);
      int marker = markerEnd(text, at, line.end());
      if (marker > at) {
        at = marker;
        end = at;
      } else if (c == ' ' || c == '\t') {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  private static int markerEnd(String text, int at, int end) {
    char c = text.charAt(at);
    if (c == '>') {
      return at + 1;
    }
    int digits = at;
    while (digits < end && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean ordered = digits > at && digits < end && ".)".indexOf(text.charAt(digits)) >= 0;
    int behind = ordered ? digits + 1 : "-*+".indexOf(c) >= 0 ? at + 1 : at;
    boolean spaced = behind == end || " \t".indexOf(text.charAt(behind)) >= 0;
    return spaced ? behind : at;
  }
}
