package dev.gonogo.checklist;

import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// A text to CommonMark's tree, with task lists and tables.
///
/// The parser recurses as deep as lists and quotes nest, and takes time with the square of it: what
/// nests too deep is refused before it gets there, in one pass over the text.
final class Markdown {
  /// How many columns the markers and the indentation before a line's text may take. A level takes
  /// one at least, so that this bounds the depth.
  static final int MAX_PREFIX = 200;

  /// How many characters a file may have.
  static final int MAX_LENGTH = 2_000_000;

  private Markdown() {}

  /// The tree, or nothing where the text is beyond the limits (which is reported).
  static Optional<Node> parse(FileProblems problems) {
    Source source = problems.source();
    if (source.text().length() > MAX_LENGTH) {
      problems.report(new TextProblem.FileTooLong(Span.START, MAX_LENGTH));
      return Optional.empty();
    }
    Optional<Span> deep = tooDeep(source);
    deep.ifPresent(at -> problems.report(new TextProblem.TooDeep(at, MAX_PREFIX)));
    return deep.isPresent() ? Optional.empty() : Optional.of(parser().parse(source.text()));
  }

  private static Parser parser() {
    var options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TaskListExtension.create(), TablesExtension.create()));
    return Parser.builder(options).build();
  }

  /// Where the first line prefix of list and quote markers becomes too wide.
  private static Optional<Span> tooDeep(Source source) {
    for (int line = 1; line <= source.lineCount(); line++) {
      Span whole = source.lineSpan(line);
      int end = prefixEnd(source.text(), whole);
      if (end - whole.start() > MAX_PREFIX) {
        int at = whole.start() + MAX_PREFIX;
        return Optional.of(new Span(at, at + 1));
      }
    }
    return Optional.empty();
  }

  /// Where the markers that a line begins with end; its start where it begins with none.
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
