package dev.gonogo.checklist.markdown;

import dev.gonogo.checklist.FenceText;
import dev.gonogo.checklist.language.FileProblems;
import dev.gonogo.checklist.language.FrontMatter;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The lines at the top of a file that MkDocs, Hugo and Jekyll read: YAML between two rulers of
/// three dashes, or TOML between rulers of pluses. CommonMark has none, and would make a heading of
/// the last line of the one and a list of the other.
///
/// @param dialect how it is written
/// @param at from the first ruler to behind the last
/// @param text what stands between
/// @param closed whether there is a last ruler
record FrontMatterBlock(Dialect dialect, Span at, FenceText text, boolean closed) {
  /// How front matter is written.
  enum Dialect {
    YAML(
        "---",
        "(---|\\.\\.\\.)[ \\t]*",
        "[\"']?[\\p{L}_][\\p{L}\\d_. -]*[\"']?[ \\t]*:([ \\t].*|)"),
    /// Hugo's. It is known for what it is, and not read.
    TOML(
        "+++", "\\+\\+\\+[ \\t]*", "[ \\t]*(\\[.*|[\"']?[\\p{L}_][\\p{L}\\d_.-]*[\"']?[ \\t]*=.*)");

    private final String ruler;
    private final Pattern end;
    private final Pattern key;

    Dialect(String ruler, String end, String key) {
      this.ruler = ruler;
      this.end = Pattern.compile(end);
      this.key = Pattern.compile(key);
    }

    String ruler() {
      return ruler;
    }

    private boolean begins(String line) {
      return line.startsWith(ruler) && line.substring(ruler.length()).isBlank();
    }
  }

  /// What begins a file of Markdown, and no line of YAML.
  private static final Pattern MARKDOWN =
      Pattern.compile("\\s*([-*+]|\\d+[.)]) \\[[ xX]?\\].*|#{2,6} .*");

  /// The block, or nothing where the file begins otherwise: a ruler above prose is a ruler.
  static Optional<FrontMatterBlock> find(Source source) {
    return Arrays.stream(Dialect.values())
        .filter(dialect -> dialect.begins(source.line(1)))
        .findFirst()
        .flatMap(dialect -> find(source, dialect));
  }

  private static Optional<FrontMatterBlock> find(Source source, Dialect dialect) {
    List<FenceText.Line> lines = new ArrayList<>();
    boolean keys = false;
    for (int number = 2; number <= source.lineCount(); number++) {
      String line = source.line(number);
      if (dialect.end.matcher(line).matches()) {
        return keys || lines.isEmpty()
            ? Optional.of(of(source, dialect, number, lines, true))
            : Optional.empty();
      }
      if (MARKDOWN.matcher(line).matches()) {
        break;
      }
      keys |= dialect.key.matcher(line).matches();
      lines.add(new FenceText.Line(source.lineSpan(number).start(), 0, line));
    }
    // Without an end, only what begins with a key right away was meant as one.
    boolean meant = !lines.isEmpty() && dialect.key.matcher(lines.getFirst().text()).matches();
    return meant ? Optional.of(of(source, dialect, 1, lines, false)) : Optional.empty();
  }

  private static FrontMatterBlock of(
      Source source, Dialect dialect, int last, List<FenceText.Line> lines, boolean closed) {
    int end = source.lineSpan(last).end();
    return new FrontMatterBlock(dialect, new Span(0, end), FenceText.of(lines, end), closed);
  }

  /// What it says; that it is never closed, or in a language that is not read, where it is so.
  FrontMatter read(FileProblems problems) {
    if (!closed) {
      problems.report(new TextProblem.OpenFrontMatter(at, dialect.ruler()));
      return FrontMatter.NONE;
    }
    return switch (dialect) {
      case YAML -> FrontMatter.read(text, problems);
      case TOML -> {
        problems.report(new TextProblem.TomlFrontMatter(at));
        yield FrontMatter.NONE;
      }
    };
  }

  /// A text with blanks where the block stands, so that all else keeps its place.
  String blanked(String whole) {
    return whole.substring(0, at.end()).replaceAll("[^\\r\\n]", " ") + whole.substring(at.end());
  }
}
