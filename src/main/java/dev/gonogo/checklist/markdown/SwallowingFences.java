package dev.gonogo.checklist.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.gonogo.checklist.language.FileProblems;
import dev.gonogo.source.Span;
import java.util.List;

/// Tells fences that nobody closes: to CommonMark all that follows is code then, up to the end of
/// the item or of the file, or up to the end of the next fence.
final class SwallowingFences {
  private final FileProblems problems;

  private SwallowingFences(FileProblems problems) {
    this.problems = problems;
  }

  static void report(Node document, FileProblems problems) {
    new SwallowingFences(problems).visit(document);
  }

  private void visit(Node node) {
    if (node instanceof FencedCodeBlock fence) {
      fence(fence);
    }
    Blocks.children(node).forEach(this::visit);
  }

  private void fence(FencedCodeBlock fence) {
    int start = fence.getStartOffset();
    String marks = fence.getOpeningMarker().toString();
    String text = problems.source().text(Blocks.span(fence));
    List<Span> inside =
        Blocks.roleLines(fence, text).stream()
            .filter(at -> at.start() > start && problems.source().text(at).startsWith(marks))
            .toList();
    if (fence.getClosingMarker().isEmpty()) {
      int lines = (int) text.lines().skip(1).filter(line -> !line.isBlank()).count();
      int items = Blocks.taskLines(fence, text).size();
      Span at = new Span(start, start + marks.length());
      problems.report(new TextProblem.OpenFence(at, lines, items));
    } else if (!inside.isEmpty()) {
      String opened = problems.source().place(Blocks.span(fence));
      problems.report(new TextProblem.FenceInFence(inside.getFirst(), opened));
    }
  }
}
