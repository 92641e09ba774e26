package dev.gonogo.checklist.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import dev.gonogo.checklist.Card;
import dev.gonogo.checklist.Prose;
import dev.gonogo.checklist.language.Fence;
import dev.gonogo.checklist.language.FileProblems;
import dev.gonogo.checklist.language.FrontMatter;
import dev.gonogo.checklist.language.Word;
import dev.gonogo.checklist.markdown.ParsedChecklist.Annotation;
import dev.gonogo.checklist.markdown.ParsedChecklist.ParsedItem;
import dev.gonogo.checklist.markdown.ParsedChecklist.ParsedSection;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Reads one file as written: headings, items, cards, fences. CommonMark is the judge of what is a
/// list, a heading or code.
///
/// Whatever is neither an item nor prose nor a mark of order is reported; an error never ends the
/// reading.
final class ChecklistParser {
  private final Source source;
  private final FileProblems problems;
  private final Deque<Draft> open = new ArrayDeque<>();
  private final List<Draft> roots = new ArrayList<>();

  /// Where the comments begin that were read as annotations.
  private final Set<Integer> annotations = new HashSet<>();

  private ChecklistParser(FileProblems problems) {
    this.source = problems.source();
    this.problems = problems;
  }

  static ParsedChecklist parse(Source source, Problems problems) {
    var file = FileProblems.of(source, problems);
    var parser = new ChecklistParser(file);
    Optional<Node> document = Markdown.parse(file);
    document.ifPresent(parser::document);
    return new ParsedChecklist(parser.roots.stream().map(d -> d.section(source)).toList());
  }

  /// Reads a file that is the card of one item: prose and commands below a heading, if there is
  /// one.
  static Card card(Source source, Problems problems) {
    var file = FileProblems.of(source, problems);
    var card = new Cards(file);
    Markdown.parse(file)
        .ifPresent(document -> {
          Blocks.children(document).stream()
              .filter(block -> !(block instanceof Heading h && h.getLevel() == 1))
              .forEach(card::add);
          Strays.report(document, Set.of(), file);
          StrayBoxes.report(document, file);
          SwallowingFences.report(document, file);
        });
    // A check's places are in its item's file: it cannot move out with the prose.
    card.fences()
        .forEach(f -> file.report(new TextProblem.FenceInCardFile(f.at(), f.role().text())));
    return card.card();
  }

  /// A section that is being read.
  private static final class Draft {
    private final Span at;
    private final int level;
    private final String title;
    private Annotation defaults;
    private final List<String> intro = new ArrayList<>();
    private final List<String> closing = new ArrayList<>();
    private final List<ParsedItem> items = new ArrayList<>();
    private final List<Draft> sections = new ArrayList<>();

    Draft(Span at, int level, String title, Annotation defaults) {
      this.at = at;
      this.level = level;
      this.title = title;
      this.defaults = defaults;
    }

    void prose(String markdown) {
      (items.isEmpty() ? intro : closing).add(markdown);
    }

    /// Whether it is only there for what stood before the first heading, and nothing did.
    boolean isNothing() {
      return level == 0 && items.isEmpty() && intro.isEmpty();
    }

    ParsedSection section(Source source) {
      return new ParsedSection(
          source,
          at,
          new Prose(title),
          new Prose(String.join("\n\n", intro)),
          new Prose(String.join("\n\n", closing)),
          items,
          sections.stream().map(s -> s.section(source)).toList());
    }
  }

  private void document(Node document) {
    FrontMatter front =
        FrontMatterBlock.find(source).map(block -> block.read(problems)).orElse(FrontMatter.NONE);
    String name = front.title().map(Word::text).orElseGet(() -> titleOfFile(source.name()));
    var first = new Draft(Span.START, 0, name, Annotation.of(front));
    open.push(first);
    roots.add(first);
    Blocks.children(document).forEach(this::block);
    Strays.report(document, annotations, problems);
    StrayBoxes.report(document, problems);
    SwallowingFences.report(document, problems);
    if (first.isNothing() && roots.size() > 1) {
      roots.remove(first);
    }
  }

  /// `content/fr/01-mise_en-ligne.md` is called `mise en ligne`.
  private static String titleOfFile(String name) {
    String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String stem = base.replaceFirst("(?i)\\.(md|markdown)$", "");
    String title = stem.replaceFirst("^[0-9]+[-_. ]+", "").replaceAll("[-_]+", " ").strip();
    return title.isEmpty() ? stem : title;
  }

  private void block(Node block) {
    if (block instanceof Heading heading) {
      heading(heading);
      return;
    }
    Draft section = open.element();
    Optional<Span> comment = Blocks.comment(block, source);
    if (comment.isPresent()) {
      Annotations.ofHeading(comment.get(), problems)
          .ifPresent(a -> section.defaults = noted(a).orElse(section.defaults));
    } else if (isListing(block)) {
      Blocks.children(block).forEach(this::listed);
    } else if (block instanceof FencedCodeBlock code && stray(code).isPresent()) {
      stray(code)
          .ifPresent(f -> problems.report(new TextProblem.StrayFence(f.at(), f.role().text())));
    } else if (!Blocks.isSilent(block)) {
      Blocks.reportUnread(block, problems);
      section.prose(Blocks.markdown(block, source));
    }
  }

  /// Whether a block is a list or quote with an item somewhere in it.
  private static boolean isListing(Node block) {
    return (block instanceof ListBlock || block instanceof BlockQuote) && Blocks.holdsItem(block);
  }

  /// A fence with a role: there is no item here that it could belong to.
  private static Optional<Fence> stray(FencedCodeBlock code) {
    return Fences.of(code).filter(Fence::hasKnownRole);
  }

  private void heading(Heading heading) {
    String title = title(heading);
    if (title.isEmpty()) {
      return;
    }
    while (open.element().level >= heading.getLevel()) {
      open.pop();
    }
    Draft outer = open.element();
    Span at = new Span(heading.getStartOffset(), heading.getEndOffset());
    var draft = new Draft(at, heading.getLevel(), title, outer.defaults);
    (outer.level == 0 ? roots : outer.sections).add(draft);
    open.push(draft);
  }

  /// A heading's lines that have a letter or a digit: the others are drawn, not written.
  private static String title(Heading heading) {
    List<String> lines =
        heading
            .getText()
            .toString()
            .replaceAll("<!--.*?-->", "")
            .lines()
            .map(String::strip)
            .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    return String.join(" ", lines);
  }

  /// One child of a list or quote that holds items.
  private void listed(Node node) {
    if (!(node instanceof ListItem listItem)) {
      block(node);
    } else if (Blocks.isTask(node) || Blocks.isMetric(node)) {
      item(listItem);
    } else {
      plainBullet(listItem, open.element()::prose);
    }
  }

  /// A bullet that is no item; there may be items below it.
  private void plainBullet(ListItem bullet, Consumer<String> prose) {
    if (!Blocks.holdsItem(bullet)) {
      prose.accept(Blocks.markdown(bullet, source));
      return;
    }
    for (Node child : Blocks.children(bullet)) {
      if (isListing(child)) {
        Blocks.children(child).forEach(this::listed);
      } else if (!Blocks.isSilent(child)) {
        prose.accept("- " + Blocks.markdown(child, source));
      }
    }
  }

  private void item(ListItem listItem) {
    Draft section = open.element();
    List<Node> blocks = Blocks.children(listItem);
    Optional<Node> titled =
        blocks.stream().findFirst().filter(b -> b instanceof Paragraph || b instanceof Heading);
    Titles title = title(listItem, titled);
    List<Node> body = blocks.subList(titled.isPresent() ? 1 : 0, blocks.size());
    boolean named = titled.isEmpty() || title.annotation() != Annotation.NONE;
    Annotation annotation =
        noted(named ? title.annotation() : below(body).orElse(title.annotation()));
    var card = new Cards(problems);
    title.rest().ifPresent(card::addRest);
    var nested = new ArrayList<Node>();
    body.forEach(child -> body(child, card, nested));
    section.items.add(
        new ParsedItem(
            source,
            title.at(),
            title.end(),
            new Prose(title.text()),
            Blocks.isMetric(listItem),
            listItem instanceof TaskListItem task && task.isItemDoneMarker(),
            annotation,
            section.defaults,
            card.card(),
            card.fences()));
    nested.forEach(this::listed);
  }

  private Annotation noted(Annotation annotation) {
    annotation.comment().ifPresent(comment -> annotations.add(comment.start()));
    return annotation;
  }

  private Titles title(ListItem item, Optional<Node> block) {
    Titles title =
        block
            .map(b -> Titles.read(b, titleStart(item, b), problems))
            .orElseGet(() ->
                new Titles(
                    marker(item), "", Annotation.NONE, Optional.empty(), marker(item).end()));
    if (title.text().isEmpty()) {
      problems.report(new TextProblem.NoTitle(marker(item)));
    }
    // `- [ ]x` is a task to our parser, and plain text to GitHub.
    var box = item.getMarkerSuffix();
    if (!box.isEmpty() && block.filter(b -> b.getStartOffset() == box.getEndOffset()).isPresent()) {
      problems.report(new TextProblem.BrokenBox(Blocks.span(item).to(marker(item))));
    }
    return title;
  }

  /// Where an item's text begins. The node does not know it where a tab stands behind the box: its
  /// first character is missing then.
  private int titleStart(ListItem item, Node first) {
    if (!Blocks.isMetric(item)) {
      return item.getMarkerSuffix().getEndOffset();
    }
    int behind = first.getStartOffset() + Blocks.METRIC.length();
    // An emoji may be followed by the selector that asks for its picture.
    return source.text().startsWith("\ufe0f", behind) ? behind + 1 : behind;
  }

  private static Span marker(ListItem item) {
    int start = item.getOpeningMarker().getStartOffset();
    var box = item.getMarkerSuffix();
    return new Span(
        start, box.isEmpty() ? item.getOpeningMarker().getEndOffset() : box.getEndOffset());
  }

  /// The annotation that stands alone on the line below the title.
  private Optional<Annotation> below(List<Node> body) {
    return body.stream()
        .findFirst()
        .flatMap(block -> Blocks.comment(block, source))
        .flatMap(comment -> Annotations.ofItem(comment, problems));
  }

  /// One block of an item's body; items in it come behind the item, in its section.
  private void body(Node block, Cards card, List<Node> nested) {
    if (!isListing(block)) {
      card.add(block);
      return;
    }
    for (Node child : Blocks.children(block)) {
      if (Blocks.holdsItem(child)) {
        nested.add(child);
      } else if (child instanceof ListItem bullet) {
        plainBullet(bullet, card::addProse);
      } else {
        card.add(child);
      }
    }
  }
}
