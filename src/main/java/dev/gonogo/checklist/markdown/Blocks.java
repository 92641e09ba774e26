package dev.gonogo.checklist.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import dev.gonogo.checklist.language.FileProblems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What blocks of the Markdown tree are to a checklist.
final class Blocks {
  /// The mark that makes a plain bullet a metric.
  static final String METRIC = "✅";

  private static final Pattern TASK_LINE =
      Pattern.compile("(?m)^[\\s>]*((?:[-*+]|[0-9]{1,9}[.)])[ \\t]+\\[[ xX]\\])(?=[ \\t]|$)");
  private static final Pattern ROLE_LINE =
      Pattern.compile(
          "(?m)^[\\s>]*((?:```+|~~~+) *\\S+"
              + " +(?:item|check|policy|pass|fail|unknown|run|rollback)\\b)");
  private static final Pattern BROKEN_BOX =
      Pattern.compile(
          "\\[(|\\s{2,}|\\s+[xX]\\s*|[xX]\\s+|[vVoO✓✔✗✘✅~?.-])\\](\\s|$)|\\[\\s*\\](?=\\p{L})");

  private Blocks() {}

  static List<Node> children(Node node) {
    var children = new ArrayList<Node>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  static Span span(Node node) {
    return new Span(node.getStartOffset(), node.getEndOffset());
  }

  static boolean isTask(Node node) {
    return node instanceof TaskListItem;
  }

  static boolean isMetric(Node node) {
    return node instanceof ListItem
        && !isTask(node)
        && node.getFirstChild() instanceof Paragraph title
        && title.getChars().startsWith(METRIC);
  }

  /// Whether a block is, or has anywhere in it, an item.
  static boolean holdsItem(Node node) {
    return isTask(node) || isMetric(node) || children(node).stream().anyMatch(Blocks::holdsItem);
  }

  /// The comment that a block is, if it is nothing else.
  static Optional<Span> comment(Node node, Source source) {
    if (!(node instanceof HtmlCommentBlock)) {
      return Optional.empty();
    }
    String text = source.text(span(node));
    String trimmed = text.strip();
    boolean alone = trimmed.startsWith("<!--") && trimmed.indexOf("-->") == trimmed.length() - 3;
    int start = node.getStartOffset() + text.indexOf("<!--");
    return alone ? Optional.of(new Span(start, start + trimmed.length())) : Optional.empty();
  }

  static boolean isSilent(Node node) {
    return node instanceof ThematicBreak || node instanceof HtmlCommentBlock;
  }

  /// A block's Markdown without what stands before it on its first line: an item's indentation, a
  /// quote's marks.
  static String markdown(Node node, Source source) {
    if (node instanceof IndentedCodeBlock code) {
      return indented(code);
    }
    Span line = source.lineSpan(source.place(node.getStartOffset()).line());
    int prefix = node.getStartOffset() - line.start();
    String[] lines = source.text(span(node)).stripTrailing().split("\r\n|\n|\r", -1);
    var out = new StringBuilder(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      out.append('\n').append(outdented(lines[i], prefix));
    }
    return out.toString().stripTrailing();
  }

  /// Code by indentation loses what makes it code with the first line's.
  private static String indented(IndentedCodeBlock code) {
    List<String> lines =
        code.getContentLines().stream().map(line -> "    " + line.trimEOL()).toList();
    return String.join("\n", lines).stripTrailing();
  }

  private static String outdented(String line, int prefix) {
    int at = 0;
    while (at < prefix && at < line.length() && " \t>".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return line.substring(at);
  }

  /// Tells what in a block of prose looks like an item or a check, and is none to CommonMark.
  static void reportUnread(Node block, FileProblems problems) {
    if (block instanceof FencedCodeBlock) {
      return;
    }
    String text = problems.source().text(span(block));
    taskLines(block, text)
        .forEach(at -> problems.report(new TextProblem.UnreadItem(at, mend(block))));
    roleLines(block, text).forEach(at -> problems.report(new TextProblem.UnreadFence(at)));
  }

  /// The lines of a block that are written as an item's.
  ///
  /// @return each from its mark to behind its box
  static List<Span> taskLines(Node block, String text) {
    return find(TASK_LINE, block, text);
  }

  /// The lines of a block that are written as the first of a fence with a role.
  static List<Span> roleLines(Node block, String text) {
    return find(ROLE_LINE, block, text);
  }

  /// Tells that a plain list item begins with a box that nobody reads as one.
  static void reportBrokenBox(Node listItem, FileProblems problems) {
    Node title = listItem.getFirstChild();
    if (title != null && isBrokenBox(listItem)) {
      int start = title.getStartOffset();
      int end = start + title.getChars().indexOf(']') + 1;
      problems.report(new TextProblem.BrokenBox(new Span(start, end)));
    }
  }

  /// Whether a plain list item begins with a box that nobody reads as one.
  static boolean isBrokenBox(Node listItem) {
    return listItem.getFirstChild() instanceof Paragraph title
        && !isTask(listItem)
        && BROKEN_BOX.matcher(title.getChars()).lookingAt();
  }

  private static String mend(Node block) {
    return switch (block) {
      case IndentedCodeBlock _ -> "indent it less: four columns make it code";
      case HtmlBlockBase _ -> "put a blank line between it and the HTML";
      default -> "put a blank line before the list";
    };
  }

  private static List<Span> find(Pattern pattern, Node block, String text) {
    var found = new ArrayList<Span>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int start = block.getStartOffset();
      found.add(new Span(start + matcher.start(1), start + matcher.end(1)));
    }
    return found;
  }
}
