package dev.gonogo.checklist.markdown;

import dev.gonogo.checklist.FenceText;
import dev.gonogo.checklist.language.FileProblems;
import dev.gonogo.checklist.language.FrontMatter;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The lines at the top of a file that MkDocs, Hugo and Jekyll read: YAML between two rulers of
/// three dashes. CommonMark has none, and would make a heading of its last line.
///
/// @param at from the first ruler to behind the last
/// @param text what stands between
/// @param closed whether there is a last ruler
record FrontMatterBlock(Span at, FenceText text, boolean closed) {
  private static final Pattern RULER = Pattern.compile("---[ \\t]*");
  private static final Pattern END = Pattern.compile("(---|\\.\\.\\.)[ \\t]*");
  private static final Pattern KEY =
      Pattern.compile("[\"']?[\\p{L}_][\\p{L}\\d_. -]*[\"']?[ \\t]*:([ \\t].*|)");

  /// What begins a file of Markdown, and no line of YAML.
  private static final Pattern MARKDOWN =
      Pattern.compile("\\s*([-*+]|\\d+[.)]) \\[[ xX]?\\].*|#{2,6} .*");

  /// The block, or nothing where the file begins otherwise: a ruler above prose is a ruler.
  static Optional<FrontMatterBlock> find(Source source) {
    if (!RULER.matcher(source.line(1)).matches()) {
      return Optional.empty();
    }
    List<FenceText.Line> lines = new ArrayList<>();
    boolean keys = false;
    for (int number = 2; number <= source.lineCount(); number++) {
      String line = source.line(number);
      if (END.matcher(line).matches()) {
        return keys || lines.isEmpty()
            ? Optional.of(of(source, number, lines, true))
            : Optional.empty();
      }
      if (MARKDOWN.matcher(line).matches()) {
        break;
      }
      keys |= KEY.matcher(line).matches();
      lines.add(new FenceText.Line(source.lineSpan(number).start(), 0, line));
    }
    // Without an end, only what begins with a key right away was meant as one.
    boolean meant = !lines.isEmpty() && KEY.matcher(lines.getFirst().text()).matches();
    return meant ? Optional.of(of(source, 1, lines, false)) : Optional.empty();
  }

  private static FrontMatterBlock of(
      Source source, int last, List<FenceText.Line> lines, boolean closed) {
    int end = source.lineSpan(last).end();
    return new FrontMatterBlock(new Span(0, end), FenceText.of(lines, end), closed);
  }

  /// What it says; that it is never closed, where it is not.
  FrontMatter read(FileProblems problems) {
    if (closed) {
      return FrontMatter.read(text, problems);
    }
    problems.report(new TextProblem.OpenFrontMatter(at));
    return FrontMatter.NONE;
  }

  /// A text with blanks where the block stands, so that all else keeps its place.
  String blanked(String whole) {
    return whole.substring(0, at.end()).replaceAll("[^\\r\\n]", " ") + whole.substring(at.end());
  }
}
