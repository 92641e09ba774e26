package dev.gonogo.checklist.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.gonogo.checklist.language.FileProblems;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells boxes to tick that are no items, because they stand in no list: a requirement that people
/// see and no decision counts.
final class StrayBoxes {
  private static final String INPUT = "<input\\b[^<>]*\\btype\\s*=\\s*[\"']?checkbox\\b[^<>]*>";

  /// A box as GitHub draws it, as a character, or as HTML.
  private static final Pattern ANYWHERE =
      Pattern.compile(
          "(?<![\\\\!\\]])\\[[ xX]?\\](?![(\\[:])|[☐☑☒]|" + INPUT, Pattern.CASE_INSENSITIVE);

  /// The same at the beginning of a line, behind what is no mark of a list to CommonMark.
  private static final Pattern AT_LINE =
      Pattern.compile(
          "(?m)^[\\s>]*(?:[-*+•‣◦⁃–—·]|[0-9]{1,9}[.)])?[ \\t]*"
              + "(\\[[ xX]?\\](?=[ \\t\\p{L}]|$)|[☐☑☒]|"
              + INPUT
              + ")",
          Pattern.CASE_INSENSITIVE);

  private final FileProblems problems;

  private StrayBoxes(FileProblems problems) {
    this.problems = problems;
  }

  static void report(Node document, FileProblems problems) {
    new StrayBoxes(problems).visit(document);
  }

  private void visit(Node node) {
    switch (node) {
      case TableBlock table -> tell(table, ANYWHERE, "in a table");
      case HtmlBlockBase html when !Blocks.isSilent(html) -> tell(html, ANYWHERE, "in HTML");
      case Heading heading -> tellTitle(heading);
      case Paragraph paragraph -> tell(paragraph, AT_LINE, "behind no mark of a list");
      case ListItem item -> Blocks.reportBrokenBox(item, problems);
      default -> {}
    }
    // What a table holds was told with it.
    if (!(node instanceof TableBlock)) {
      Blocks.children(node).forEach(this::visit);
    }
  }

  /// A heading's marks are not part of its text.
  private void tellTitle(Heading heading) {
    var text = heading.getText();
    Matcher box = AT_LINE.matcher(text);
    if (box.lookingAt()) {
      int start = text.getStartOffset();
      var at = new Span(start + box.start(1), start + box.end(1));
      problems.report(new TextProblem.StrayBox(at, 1, "in a heading"));
    }
  }

  private void tell(Node block, Pattern boxes, String where) {
    String text = problems.source().text(Blocks.span(block));
    List<Span> unread = Blocks.taskLines(block, text);
    List<Span> found = new ArrayList<>();
    Matcher box = boxes.matcher(text);
    while (box.find()) {
      int group = box.groupCount();
      int start = block.getStartOffset();
      var at = new Span(start + box.start(group), start + box.end(group));
      if (unread.stream().noneMatch(line -> line.end() == at.end()) && !isToldAsBroken(block, at)) {
        found.add(at);
      }
    }
    if (!found.isEmpty()) {
      problems.report(new TextProblem.StrayBox(found.getFirst(), found.size(), where));
    }
  }

  /// Whether a plain bullet's own box was told as a broken one.
  private static boolean isToldAsBroken(Node block, Span box) {
    return block.getParent() instanceof ListItem item
        && item.getFirstChild() == block
        && box.start() == block.getStartOffset()
        && Blocks.isBrokenBox(item);
  }
}
