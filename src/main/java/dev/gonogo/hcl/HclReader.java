package dev.gonogo.hcl;

import dev.gonogo.hcl.HclBlock.Attribute;
import dev.gonogo.hcl.HclBlock.Body;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A text in HCL's native syntax to its blocks. Behind a broken place nothing is read; what stands
/// before it is kept.
final class HclReader {
  /// How deep blocks may nest.
  static final int MAX_DEPTH = 100;

  private final Source source;
  private final Characters text;
  private int at;

  /// What came of a text.
  ///
  /// @param broken why its rest could not be read
  record Read(List<HclBlock> blocks, Optional<HclProblem> broken) {
    Read {
      blocks = List.copyOf(blocks);
    }
  }

  private HclReader(Source source) {
    this.source = source;
    this.text = new Characters(source.text());
  }

  /// The blocks of some types at the top of a text; all others are passed over.
  static Read read(Source source, Set<String> types) {
    var reader = new HclReader(source);
    List<HclBlock> blocks = new ArrayList<>();
    try {
      while (reader.toNext() < reader.text.length()) {
        reader.part(0).filter(block -> types.contains(block.type())).ifPresent(blocks::add);
      }
      return new Read(blocks, Optional.empty());
    } catch (Broken e) {
      return new Read(blocks, Optional.of(e.problem()));
    }
  }

  /// Goes to the next part of a body, over space, line ends and comments.
  private int toNext() throws Broken {
    int before = -1;
    while (before != at) {
      before = at;
      while (at < text.length() && (Characters.isSpace(text.at(at)) || text.isLineEnd(at))) {
        at++;
      }
      at = text.comment(at);
    }
    return at;
  }

  /// Goes to what stands next on the line.
  private char toNextInLine() throws Broken {
    int before = -1;
    while (before != at) {
      before = at;
      while (at < text.length() && Characters.isSpace(text.at(at))) {
        at++;
      }
      at = text.comment(at);
    }
    return at < text.length() ? text.at(at) : '\n';
  }

  private Optional<HclBlock> part(int depth) throws Broken {
    var attributes = new LinkedHashMap<String, Attribute>();
    var blocks = new LinkedHashMap<String, List<HclBlock>>();
    part(attributes, blocks, depth);
    return blocks.values().stream().flatMap(List::stream).findFirst();
  }

  /// One attribute or one block.
  private void part(
      Map<String, Attribute> attributes, Map<String, List<HclBlock>> blocks, int depth)
      throws Broken {
    int start = at;
    String name = identifier("an attribute or a block");
    if (toNextInLine() == '=' && !text.startsWith("==", at)) {
      at++;
      toNextInLine();
      Expressions.End end = Expressions.pass(text, at);
      if (end.text() == at) {
        throw expected("a value");
      }
      attributes.putIfAbsent(
          name,
          new Attribute(
              writtenAt(start),
              WrittenValue.of(text.part(at, end.text())),
              text.startsWith("{", at) ? at : -1));
      at = end.next();
      return;
    }
    List<String> labels = labels();
    if (depth >= MAX_DEPTH) {
      throw new Broken(new HclProblem.TooDeep(new Span(start, at), MAX_DEPTH));
    }
    at++;
    blocks
        .computeIfAbsent(name, _ -> new ArrayList<>())
        .add(new HclBlock(name, labels, writtenAt(start), body(start, depth + 1)));
  }

  private List<String> labels() throws Broken {
    List<String> labels = new ArrayList<>();
    while (toNextInLine() != '{') {
      if (text.startsWith("\"", at)) {
        labels.add(label());
      } else {
        labels.add(identifier(labels.isEmpty() ? "`=` or `{`" : "`{`"));
      }
    }
    return labels;
  }

  private String label() throws Broken {
    int start = at;
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.at(i);
      if (c == '"') {
        at = i + 1;
        return text.part(start + 1, i);
      }
      if (text.isLineEnd(i)) {
        break;
      }
      i += c == '\\' ? 1 : 0;
    }
    throw new Broken(new HclProblem.Unclosed(new Span(start, start + 1), "a label"));
  }

  /// Up to behind the closing brace.
  ///
  /// @param start of the block
  private Body body(int start, int depth) throws Broken {
    var attributes = new LinkedHashMap<String, Attribute>();
    var blocks = new LinkedHashMap<String, List<HclBlock>>();
    while (toNext() < text.length()) {
      if (text.at(at) == '}') {
        at++;
        return new Body(attributes, blocks);
      }
      part(attributes, blocks, depth);
    }
    throw new Broken(new HclProblem.Unclosed(new Span(start, start + 1), "a block"));
  }

  private String identifier(String what) throws Broken {
    int end = text.identifier(at);
    if (end == at) {
      throw expected(what);
    }
    String name = text.part(at, end);
    at = end;
    return name;
  }

  private Broken expected(String what) {
    return new Broken(new HclProblem.Expected(new Span(at, Math.min(at + 1, text.length())), what));
  }

  private WrittenAt writtenAt(int offset) {
    return new WrittenAt(source, offset);
  }
}
