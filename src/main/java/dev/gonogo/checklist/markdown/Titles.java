package dev.gonogo.checklist.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.gonogo.checklist.language.FileProblems;
import dev.gonogo.checklist.markdown.ParsedChecklist.Annotation;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// An item's line: its title, what its comment says of it, and what follows it in the same
/// paragraph.
///
/// @param at the title, without the comment
/// @param text the title on one line
/// @param rest the lines behind the comment, which belong to the body
/// @param end where the paragraph ends, without white space
record Titles(Span at, String text, Annotation annotation, Optional<String> rest, int end) {
  /// Reads a paragraph or a heading that begins an item.
  ///
  /// @param from where its title begins: behind the box or the mark
  static Titles read(Node block, int from, FileProblems problems) {
    Source source = problems.source();
    Span whole = content(block, from, source);
    Optional<Annotation> annotation = Optional.empty();
    int end = whole.end();
    int rest = whole.end();
    for (Span comment : comments(block)) {
      if (annotation.isEmpty() && isTrailing(comment, whole, source)) {
        annotation = Annotations.ofItem(comment, problems);
        if (annotation.isPresent()) {
          end = comment.start();
          rest = comment.end();
        }
      }
    }
    int start = whole.start();
    String text = withoutComments(block, new Span(start, end), source);
    String behind = source.text(new Span(rest, whole.end())).strip();
    return new Titles(
        withoutTrailingComments(block, trimmed(new Span(start, end), source), source),
        text,
        annotation.orElse(Annotation.NONE),
        behind.isEmpty() ? Optional.empty() : Optional.of(behind.replaceAll("\\R[ \\t>]*", "\n")),
        whole.end());
  }

  private static Span content(Node block, int from, Source source) {
    if (block instanceof Heading heading) {
      var text = heading.getText();
      return text.isEmpty()
          ? new Span(block.getEndOffset(), block.getEndOffset())
          : new Span(text.getStartOffset(), text.getEndOffset());
    }
    return trimmed(new Span(from, Math.max(from, block.getEndOffset())), source);
  }

  /// Whether nothing stands behind a comment on its line, and that line is the first or the last.
  private static boolean isTrailing(Span comment, Span whole, Source source) {
    String behind = source.text(new Span(comment.end(), whole.end()));
    String before = source.text(new Span(whole.start(), comment.start()));
    boolean last = behind.isBlank();
    boolean endOfFirst = !before.contains("\n") && behind.split("\\R", 2)[0].isBlank();
    return last || endOfFirst;
  }

  private static List<Span> comments(Node block) {
    return Blocks.children(block).stream()
        .filter(HtmlInlineComment.class::isInstance)
        .map(Blocks::span)
        .toList();
  }

  private static Span withoutTrailingComments(Node block, Span title, Source source) {
    Span left = title;
    for (Span comment : comments(block).reversed()) {
      if (comment.end() == left.end() && comment.start() > left.start()) {
        left = trimmed(new Span(left.start(), comment.start()), source);
      }
    }
    return left;
  }

  private static String withoutComments(Node block, Span title, Source source) {
    var out = new StringBuilder();
    int from = title.start();
    for (Span comment : comments(block)) {
      if (comment.start() >= from && comment.end() <= title.end()) {
        out.append(source.text(new Span(from, comment.start())).stripTrailing());
        from = comment.end();
      }
    }
    out.append(source.text(new Span(from, title.end())));
    // A title is one line, whatever the lines it is written on.
    String mark = block instanceof Paragraph ? "\\\\?\\s*\\R[ \\t>]*" : "\\s*\\R\\s*";
    return out.toString().strip().replaceAll(mark, " ");
  }

  private static Span trimmed(Span span, Source source) {
    String text = source.text(span);
    int start = span.start() + text.length() - text.stripLeading().length();
    return new Span(start, Math.max(start, span.start() + text.stripTrailing().length()));
  }
}
