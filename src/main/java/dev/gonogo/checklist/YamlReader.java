package dev.gonogo.checklist;

import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// A fence's YAML to nodes with places.
///
/// Built from the parser's events and not from its composed nodes: those are made by recursion
/// without a limit, expand aliases, and take a key twice.
final class YamlReader {
  /// How deep mappings and lists may nest.
  static final int MAX_DEPTH = 40;

  /// How many characters a fence may have.
  static final int MAX_LENGTH = 65_536;

  private final FenceText text;
  private final FileProblems problems;
  private final Iterator<Event> events;

  private YamlReader(FenceText text, FileProblems problems) {
    this.text = text;
    this.problems = problems;
    var settings = LoadSettings.builder().setUseMarks(true).build();
    this.events = new Parse(settings).parseString(text.text()).iterator();
  }

  /// The mapping that a fence holds, or nothing, and then it was reported why.
  static Optional<Yaml.Mapping> mapping(FenceText text, FileProblems problems) {
    if (text.text().length() > MAX_LENGTH) {
      problems.report(new TextProblem.FenceTooLong(text.span(), MAX_LENGTH));
      return Optional.empty();
    }
    try {
      return new YamlReader(text, problems).document();
    } catch (Refused e) {
      problems.report(e.problem);
    } catch (MarkedYamlEngineException e) {
      problems.report(notYaml(text, e));
    } catch (ReaderException e) {
      int at = text.offsetOfCodePoint(e.getPosition());
      problems.report(new CheckProblem.ForbiddenCharacter(text.inFile(at, at + 1)));
    } catch (YamlEngineException e) {
      problems.report(new CheckProblem.NotYaml(text.span(), "it is beyond the reader's limits"));
    }
    return Optional.empty();
  }

  private Optional<Yaml.Mapping> document() {
    Event event = events.next();
    while (event.getEventId() == Event.ID.StreamStart
        || event.getEventId() == Event.ID.DocumentStart) {
      event = events.next();
    }
    if (event.getEventId() == Event.ID.StreamEnd) {
      throw new Refused(new TextProblem.EmptyFence(text.span()));
    }
    Yaml root = node(event, 1);
    events.next();
    Event behind = events.next();
    if (behind.getEventId() != Event.ID.StreamEnd) {
      throw new Refused(new CheckProblem.SeveralDocuments(span(behind)));
    }
    if (root instanceof Yaml.Mapping mapping) {
      return Optional.of(mapping);
    }
    throw new Refused(
        new CheckProblem.WrongShape(root.at(), "a mapping of keys to values", shape(root)));
  }

  private Yaml node(Event event, int depth) {
    if (depth > MAX_DEPTH) {
      throw new Refused(new CheckProblem.YamlTooDeep(span(event), MAX_DEPTH));
    }
    return switch (event) {
      case ScalarEvent scalar -> scalar(scalar);
      case SequenceStartEvent start -> {
        refuseTag(start.getTag(), start);
        yield sequence(start, depth);
      }
      case MappingStartEvent start -> {
        refuseTag(start.getTag(), start);
        yield mapping(start, depth);
      }
      case AliasEvent alias -> throw new Refused(new CheckProblem.YamlAlias(span(alias)));
      default -> throw new IllegalStateException("no node begins with " + event);
    };
  }

  private Yaml.Scalar scalar(ScalarEvent event) {
    refuseTag(event.getTag(), event);
    return new Yaml.Scalar(span(event), event.getValue(), event.isPlain());
  }

  private Yaml.Sequence sequence(Event start, int depth) {
    var items = new ArrayList<Yaml>();
    Event event = events.next();
    for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
      items.add(node(event, depth + 1));
    }
    return new Yaml.Sequence(whole(start, event, items), items);
  }

  private Yaml.Mapping mapping(Event start, int depth) {
    var entries = new ArrayList<Yaml.Entry>();
    var firstAt = new HashMap<String, Span>();
    Event event = events.next();
    for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
      Yaml key = node(event, depth + 1);
      Yaml value = node(events.next(), depth + 1);
      if (key instanceof Yaml.Scalar name) {
        keep(new Yaml.Entry(name, value), entries, firstAt);
      } else {
        throw new Refused(new CheckProblem.WrongShape(key.at(), "a name as key", shape(key)));
      }
    }
    List<Yaml> values = entries.stream().map(Yaml.Entry::value).toList();
    return new Yaml.Mapping(whole(start, event, values), entries);
  }

  private void keep(Yaml.Entry entry, List<Yaml.Entry> entries, Map<String, Span> firstAt) {
    Span first = firstAt.putIfAbsent(entry.name(), entry.key().at());
    if (first == null) {
      entries.add(entry);
    } else {
      String place = problems.source().place(first.start()).toString();
      problems.report(new CheckProblem.DuplicateKey(entry.key().at(), entry.name(), place));
    }
  }

  private void refuseTag(Optional<String> tag, Event event) {
    if (tag.isPresent()) {
      throw new Refused(new CheckProblem.YamlTag(span(event), asWritten(tag.get())));
    }
  }

  private static String asWritten(String tag) {
    return tag.replaceFirst("^tag:yaml\\.org,2002:", "!!");
  }

  /// A block collection's end mark stands at the next token: its last part's end is nearer.
  private Span whole(Event start, Event end, List<Yaml> parts) {
    Span first = span(start);
    boolean flow =
        start.getStartMark().isPresent()
            && "[{".indexOf(text.text().charAt(offset(start.getStartMark().get()))) >= 0;
    return flow ? first.to(span(end)) : parts.isEmpty() ? first : first.to(parts.getLast().at());
  }

  private Span span(Event event) {
    int start = event.getStartMark().map(this::offset).orElse(0);
    int end = event.getEndMark().map(this::offset).orElse(start);
    return text.inFile(start, end);
  }

  private int offset(Mark mark) {
    return text.offsetOfCodePoint(mark.getIndex());
  }

  private static ChecklistProblem notYaml(FenceText text, MarkedYamlEngineException e) {
    int at = e.getProblemMark().map(mark -> text.offsetOfCodePoint(mark.getIndex())).orElse(0);
    Span place = text.inFile(at, at);
    String all = text.text();
    int line = all.lastIndexOf('\n', at - 1) + 1;
    int tab = all.indexOf('\t', line);
    boolean indentedByTab = tab >= 0 && tab <= at && all.substring(line, tab).isBlank();
    return indentedByTab
        ? new CheckProblem.TabInYaml(text.inFile(tab, tab + 1))
        : new CheckProblem.NotYaml(place, String.valueOf(e.getProblem()));
  }

  /// What a node is, in words.
  static String shape(Yaml node) {
    return switch (node) {
      case Yaml.Mapping _ -> "a mapping";
      case Yaml.Sequence _ -> "a list";
      case Yaml.Scalar scalar -> Literals.shape(scalar);
    };
  }

  /// Ends the reading of one fence.
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient ChecklistProblem problem;

    Refused(ChecklistProblem problem) {
      super(null, null, false, false);
      this.problem = problem;
    }
  }
}
