package dev.gonogo.yaml;

import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Text to trees of nodes, one a document: depth and aliases are counted while the events come, so
/// that a hostile text is refused before it costs anything.
///
/// Built on events and not on the library's own tree: that one takes duplicate keys in silence,
/// puts an alias at its anchor, and overflows the stack on deep nesting.
final class TreeReader {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();

  /// What is read.
  ///
  /// @param strict whether an alias, a tag, a key that is no scalar and a second document end the
  ///   reading
  record Rules(int maxDepth, boolean strict) {
    static final Rules ALL = new Rules(YamlReader.MAX_DEPTH, false);
  }

  private final Source source;
  private final Rules rules;

  /// Where in the text the part begins that is read.
  private final int from;

  private final Offsets offsets;
  private final Iterator<Event> events;
  private final Map<String, YamlNode> anchors = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private int depth;

  private TreeReader(Source source, Rules rules, int from, String part, Offsets offsets) {
    this.source = source;
    this.rules = rules;
    this.from = from;
    this.offsets = offsets;
    this.events = new Parse(SETTINGS).parseString(part).iterator();
  }

  /// What was read of a text.
  ///
  /// @param trees an empty document has none
  /// @param broken where a document breaks; nothing that the broken one holds is among the trees
  record Trees(List<Optional<YamlNode>> trees, List<YamlProblem> broken) {}

  /// Ends the reading; carries why.
  @SuppressWarnings("serial") // never leaves this class
  private static final class Broken extends RuntimeException {
    private final YamlProblem problem;

    Broken(YamlProblem problem) {
      super(problem.words(), null, false, false);
      this.problem = problem;
    }
  }

  /// The documents of a text up to the first that breaks.
  static Trees read(Source source, Rules rules) {
    return read(source, rules, 0, source.text().length());
  }

  /// All documents: one that breaks costs itself alone.
  static Trees readEach(Source source, Rules rules) {
    Trees whole = read(source, rules);
    List<Integer> parts = DocumentParts.of(source.text());
    if (whole.broken().isEmpty() || parts.size() == 1) {
      return whole;
    }
    var all = new Trees(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < parts.size(); i++) {
      int end = i + 1 < parts.size() ? parts.get(i + 1) : source.text().length();
      Trees part = read(source, rules, parts.get(i), end);
      all.broken().addAll(part.broken());
      all.trees().addAll(part.trees());
    }
    return all;
  }

  private static Trees read(Source source, Rules rules, int from, int to) {
    List<Optional<YamlNode>> trees = new ArrayList<>();
    String part = source.text().substring(from, to);
    Offsets offsets = new Offsets(part);
    try {
      new TreeReader(source, rules, from, part, offsets).documents(trees);
      return new Trees(trees, List.of());
    } catch (Broken e) {
      return new Trees(trees, List.of(e.problem));
    } catch (ReaderException e) {
      int at = from + offsets.utf16(Math.max(0, e.getPosition()));
      return new Trees(
          trees, List.of(new YamlProblem.NotPrintable(new Span(at, at + 1), e.getCodePoint())));
    } catch (YamlEngineException e) {
      return new Trees(trees, List.of(grammar(e, source, from, offsets)));
    }
  }

  private static YamlProblem grammar(
      YamlEngineException e, Source source, int from, Offsets offsets) {
    if (!(e instanceof MarkedYamlEngineException marked) || marked.getProblemMark().isEmpty()) {
      return new YamlProblem.NotYaml(
          new Span(from, from), firstLine(String.valueOf(e.getMessage())));
    }
    int start = from + offsets.utf16(marked.getProblemMark().get().getIndex());
    String text = source.text();
    var at = new Span(start, Math.min(start + 1, text.length()));
    String problem = firstLine(String.valueOf(marked.getProblem()));
    int line = text.lastIndexOf('\n', start - 1) + 1;
    int tab = text.indexOf('\t', line);
    if (tab >= 0 && tab <= start && text.substring(line, tab).isBlank()) {
      return new YamlProblem.Tab(new Span(tab, tab + 1));
    }
    return source.text(at).equals("\t") || problem.contains("\\t")
        ? new YamlProblem.Tab(at)
        : new YamlProblem.NotYaml(at, problem);
  }

  private static String firstLine(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  private void documents(List<Optional<YamlNode>> trees) {
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent) {
        if (rules.strict() && !trees.isEmpty()) {
          throw new Broken(new YamlProblem.SeveralDocuments(span(event)));
        }
        anchors.clear();
        Event first = events.next();
        trees.add(isNothing(first) ? Optional.empty() : Optional.of(node(first)));
        while (!(events.next() instanceof DocumentEndEvent)) {
          // comments are not asked for, so nothing else comes
        }
      }
    }
  }

  /// The scalar that the library makes up where a document holds nothing.
  private static boolean isNothing(Event event) {
    return event instanceof ScalarEvent scalar
        && scalar.isPlain()
        && scalar.getValue().isEmpty()
        && scalar.getAnchor().isEmpty()
        && scalar.getTag().isEmpty();
  }

  private YamlNode node(Event event) {
    refuse(event);
    Optional<String> anchor =
        event instanceof NodeEvent named && !(event instanceof AliasEvent)
            ? named.getAnchor().map(a -> a.getValue())
            : Optional.empty();
    anchor.ifPresent(open::add);
    YamlNode node =
        switch (event) {
          case AliasEvent alias -> alias(alias);
          case ScalarEvent scalar -> scalar(scalar);
          case SequenceStartEvent sequence -> sequence(sequence);
          case MappingStartEvent mapping -> mapping(mapping);
          default -> throw new IllegalStateException("no node begins with " + event);
        };
    if (depth + node.height() > rules.maxDepth()) {
      throw new Broken(new YamlProblem.TooDeep(node.at(), rules.maxDepth()));
    }
    anchor.ifPresent(name -> {
      open.remove(name);
      anchors.put(name, node);
    });
    return node;
  }

  private void refuse(Event event) {
    if (depth >= rules.maxDepth()) {
      throw new Broken(new YamlProblem.TooDeep(span(event), rules.maxDepth()));
    }
    if (rules.strict() && event instanceof AliasEvent) {
      throw new Broken(new YamlProblem.Aliased(span(event)));
    }
    if (rules.strict()) {
      tag(event)
          .ifPresent(tag -> {
            throw new Broken(new YamlProblem.Tagged(span(event), YamlNode.shortened(tag)));
          });
    }
  }

  private static Optional<String> tag(Event event) {
    return switch (event) {
      case ScalarEvent scalar -> scalar.getTag();
      case CollectionStartEvent collection -> collection.getTag();
      default -> Optional.empty();
    };
  }

  private YamlNode alias(AliasEvent event) {
    Span at = span(event);
    String name = event.getAlias().getValue();
    if (open.contains(name)) {
      throw new Broken(new YamlProblem.AliasInItself(at, name));
    }
    YamlNode target = anchors.get(name);
    if (target == null) {
      throw new Broken(new YamlProblem.UnknownAlias(at, name));
    }
    return new YamlNode.Alias(at, target);
  }

  private YamlNode scalar(ScalarEvent event) {
    return new YamlNode.Scalar(
        behindAnchor(event, event), event.getValue(), event.isPlain(), event.getTag().orElse(""));
  }

  private YamlNode sequence(SequenceStartEvent event) {
    depth++;
    var items = new ArrayList<YamlNode>();
    int height = 0;
    long weight = 1;
    Event next = events.next();
    for (; !(next instanceof CollectionEndEvent); next = events.next()) {
      YamlNode item = node(next);
      items.add(item);
      height = Math.max(height, item.height());
      weight = add(weight, item);
    }
    depth--;
    Span at = whole(event, next, items);
    return new YamlNode.Sequence(at, items, event.getTag().orElse(""), height + 1, weight);
  }

  private YamlNode mapping(MappingStartEvent event) {
    depth++;
    var entries = new ArrayList<YamlNode.Entry>();
    int height = 0;
    long weight = 1;
    Event next = events.next();
    for (; !(next instanceof CollectionEndEvent); next = events.next()) {
      YamlNode key = node(next);
      YamlNode value = node(events.next());
      if (rules.strict() && !(key instanceof YamlNode.Scalar)) {
        String what = key instanceof YamlNode.Sequence ? "a list" : "a mapping";
        throw new Broken(new YamlProblem.KeyIsNoText(key.at(), what));
      }
      entries.add(new YamlNode.Entry(key, value));
      height = Math.max(height, Math.max(key.height(), value.height()));
      weight = add(add(weight, key), value);
    }
    depth--;
    Span at = whole(event, next, entries.stream().map(YamlNode.Entry::value).toList());
    return new YamlNode.Mapping(at, entries, event.getTag().orElse(""), height + 1, weight);
  }

  private long add(long weight, YamlNode part) {
    long sum = weight + part.weight();
    if (part instanceof YamlNode.Alias && sum > YamlReader.MAX_ALIASED) {
      throw new Broken(new YamlProblem.TooManyAliases(part.at(), YamlReader.MAX_ALIASED));
    }
    return sum;
  }

  private Span span(Event event) {
    int start = from + event.getStartMark().map(mark -> offsets.utf16(mark.getIndex())).orElse(0);
    int end = event.getEndMark().map(mark -> from + offsets.utf16(mark.getIndex())).orElse(start);
    return new Span(start, Math.max(start, end));
  }

  /// A block's end mark stands at the next token: the end of its last part is nearer.
  private Span whole(CollectionStartEvent start, Event end, List<YamlNode> parts) {
    if (start.isFlow() || parts.isEmpty()) {
      return behindAnchor(start, end);
    }
    return behindAnchor(start, start).to(parts.getLast().at());
  }

  /// From behind the anchor of the first event, which its mark includes, to the end of the last. A
  /// tag stays: it says what the value is.
  private Span behindAnchor(NodeEvent first, Event last) {
    int end = Math.max(span(first).end(), span(last).end());
    int start = span(first).start();
    String text = source.text();
    if (first.getAnchor().isPresent() && text.startsWith("&", start)) {
      while (start < end && !Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
    return new Span(start, end);
  }
}
