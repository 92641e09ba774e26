package dev.gonogo.checklist.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import dev.gonogo.checklist.Card;
import dev.gonogo.checklist.Prose;
import dev.gonogo.checklist.language.Fence;
import dev.gonogo.checklist.language.FileProblems;
import dev.gonogo.source.Nearest;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers an item's body, block by block: prose for people, fences with a role for machines.
///
/// The first paragraph says why. A paragraph that begins with a bold label fills that field, and
/// the lists, tables and code right behind it belong to it. All else is told as it stands.
final class Cards {
  private enum Part {
    WHY,
    FIX,
    EVIDENCE,
    ROLLBACK,
    MORE
  }

  private static final Map<String, Part> LABELS =
      Map.of(
          "Corriger.", Part.FIX,
          "Fix.", Part.FIX,
          "Preuve.", Part.EVIDENCE,
          "Evidence.", Part.EVIDENCE,
          "Retour arrière.", Part.ROLLBACK,
          "Rollback.", Part.ROLLBACK);

  private final FileProblems problems;
  private final Source source;
  private final Map<Part, List<String>> prose = new EnumMap<>(Part.class);
  private final List<Card.Command> commands = new ArrayList<>();
  private final List<Fence> fences = new ArrayList<>();
  private Part last = Part.WHY;

  Cards(FileProblems problems) {
    this.problems = problems;
    this.source = problems.source();
  }

  /// Takes the lines of the title's own paragraph that stand behind its comment.
  void addRest(String lines) {
    put(Part.WHY, lines);
    last = Part.MORE;
  }

  /// Takes one block of the body.
  void add(Node block) {
    if (block instanceof FencedCodeBlock code) {
      addCode(code);
    } else if (block instanceof Paragraph paragraph) {
      Blocks.reportUnread(block, problems);
      addParagraph(paragraph);
    } else if (!Blocks.isSilent(block)) {
      Blocks.reportUnread(block, problems);
      addProse(Blocks.markdown(block, source));
    }
  }

  /// Takes prose that is no block of its own: a plain bullet between nested items.
  void addProse(String markdown) {
    put(last == Part.WHY ? Part.MORE : last, markdown);
    last = last == Part.WHY ? Part.MORE : last;
  }

  List<Fence> fences() {
    return fences;
  }

  Card card() {
    return new Card(
        prose(Part.WHY),
        prose(Part.FIX),
        prose(Part.EVIDENCE),
        prose(Part.ROLLBACK),
        prose(Part.MORE),
        commands);
  }

  private Prose prose(Part part) {
    return new Prose(String.join("\n\n", prose.getOrDefault(part, List.of())));
  }

  private void put(Part part, String markdown) {
    if (!markdown.isBlank()) {
      prose.computeIfAbsent(part, _ -> new ArrayList<>()).add(markdown);
    }
  }

  private void addCode(FencedCodeBlock code) {
    Optional<Fence> fence = Fences.of(code);
    if (fence.isEmpty()) {
      addProse(Blocks.markdown(code, source));
      return;
    }
    Fence found = fence.get();
    switch (found.role().text()) {
      case "run" -> addCommand(found, false);
      case "rollback" -> addCommand(found, true);
      default -> fences.add(found);
    }
  }

  private void addCommand(Fence fence, boolean rollback) {
    commands.add(new Card.Command(rollback, fence.language().text(), fence.text().lines()));
    fence.reportWordsBehind(0, problems);
  }

  private void addParagraph(Paragraph paragraph) {
    String markdown = Blocks.markdown(paragraph, source);
    Optional<StrongEmphasis> bold =
        paragraph.getFirstChild() instanceof StrongEmphasis b ? Optional.of(b) : Optional.empty();
    Optional<Part> label = bold.flatMap(this::label);
    if (label.isPresent()) {
      last = label.get();
      int length = bold.map(b -> b.getChars().length()).orElse(0);
      put(last, markdown.substring(length).strip());
    } else if (!introducesFence(paragraph)) {
      put(last == Part.WHY ? Part.WHY : Part.MORE, markdown);
      last = Part.MORE;
    }
  }

  /// Which field a label names. One that nearly names one is told.
  private Optional<Part> label(StrongEmphasis bold) {
    String text = bold.getText().toString().strip().replace('\u00a0', ' ');
    Optional<Part> part = Optional.ofNullable(LABELS.get(text));
    if (part.isEmpty() && text.endsWith(".")) {
      Span at = Blocks.span(bold);
      Nearest.of(text, LABELS.keySet())
          .ifPresent(near -> problems.report(new TextProblem.NearlyALabel(at, text, near)));
    }
    return part;
  }

  /// Whether a paragraph only says what the fence behind it is (`Échoue :`); the fence goes
  /// elsewhere, and the words would be left over.
  private static boolean introducesFence(Paragraph paragraph) {
    return paragraph.getNext() instanceof FencedCodeBlock code
        && paragraph.getChars().trim().endsWith(":")
        && Fences.of(code).isPresent();
  }
}
