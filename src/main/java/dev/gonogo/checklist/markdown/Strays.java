package dev.gonogo.checklist.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.gonogo.checklist.language.FileProblems;
import dev.gonogo.source.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what of a whole file looks like an annotation, and stands where nobody reads one, and
/// comments that swallow what follows them.
///
/// Goes through the tree once more, behind the reading: what was read has been told.
final class Strays {
  private static final Pattern COMMENT = Pattern.compile("<!--.*?(-->|\\z)", Pattern.DOTALL);

  private final FileProblems problems;
  private final Set<Integer> read;

  private Strays(FileProblems problems, Set<Integer> read) {
    this.problems = problems;
    this.read = read;
  }

  /// @param read where the comments begin that were read as annotations
  static void report(Node document, Set<Integer> read, FileProblems problems) {
    new Strays(problems, read).visit(document);
  }

  private void visit(Node node) {
    switch (node) {
      case HtmlInlineComment comment -> comment(Blocks.span(comment));
      case HtmlBlockBase html -> html(html);
      case Heading heading -> openText(heading);
      case Paragraph title when isTitle(title) -> openText(title);
      default -> {}
    }
    Blocks.children(node).forEach(this::visit);
  }

  private static boolean isTitle(Paragraph paragraph) {
    Node parent = paragraph.getParent();
    return parent instanceof ListItem
        && parent.getFirstChild() == paragraph
        && (Blocks.isTask(parent) || Blocks.isMetric(parent));
  }

  private void comment(Span at) {
    if (!read.contains(at.start())) {
      Annotations.reportMisplaced(at, problems);
    }
  }

  private void html(Node block) {
    String text = problems.source().text(Blocks.span(block));
    Matcher comment = COMMENT.matcher(text);
    while (comment.find()) {
      int start = block.getStartOffset() + comment.start();
      if (comment.group(1).isEmpty()) {
        problems.report(new AnnotationProblem.OpenComment(new Span(start, start + 4)));
      } else {
        comment(new Span(start, block.getStartOffset() + comment.end()));
      }
    }
  }

  /// What stands open in a title, where it was meant to stand in a comment.
  private void openText(Node title) {
    Span at = Blocks.span(title);
    var text = new StringBuilder(problems.source().text(at));
    for (Node child : Blocks.children(title)) {
      if (child instanceof Code || child instanceof HtmlInlineComment) {
        for (int i = child.getStartOffset(); i < child.getEndOffset(); i++) {
          text.setCharAt(i - at.start(), ' ');
        }
      }
    }
    int open = text.indexOf("<!--");
    Matcher mark = NearAnnotation.MARK_IN_TEXT.matcher(text);
    if (open >= 0) {
      int start = at.start() + open;
      problems.report(new AnnotationProblem.OpenComment(new Span(start, start + 4)));
    } else if (mark.find()) {
      Span word = new Span(at.start() + mark.start(), at.start() + mark.end());
      problems.report(new AnnotationProblem.OutsideComment(word, "!" + mark.group(1)));
    }
  }
}
