package dev.gonogo.yaml;

import dev.gonogo.source.Span;
import java.util.List;

/// A node of a document's tree, as written: nothing is resolved yet.
sealed interface YamlNode {
  /// Where it stands, without its anchor.
  Span at();

  /// How many levels it has, those behind aliases counted.
  int height();

  /// How many nodes it is when every alias is replaced by what it names.
  long weight();

  /// @param plain without quotes, not a block: its text may mean something else than a string
  /// @param tag as it was written and resolved, or empty
  record Scalar(Span at, String text, boolean plain, String tag) implements YamlNode {
    /// The tag with `!!` for YAML's own.
    String shortTag() {
      return shortened(tag);
    }

    @Override
    public int height() {
      return 1;
    }

    @Override
    public long weight() {
      return 1;
    }
  }

  record Sequence(Span at, List<YamlNode> items, String tag, int height, long weight)
      implements YamlNode {}

  record Mapping(Span at, List<Entry> entries, String tag, int height, long weight)
      implements YamlNode {}

  /// A use of an anchor; the target is complete, so there are no circles.
  record Alias(Span at, YamlNode target) implements YamlNode {
    @Override
    public int height() {
      return target.height();
    }

    @Override
    public long weight() {
      return target.weight();
    }
  }

  record Entry(YamlNode key, YamlNode value) {
    /// The YAML 1.1 merge key.
    boolean isMerge() {
      return key instanceof Scalar s
          && s.text().equals("<<")
          && (s.tag().isEmpty() ? s.plain() : s.shortTag().equals("!!merge"));
    }
  }

  /// A resolved tag as people write it.
  static String shortened(String tag) {
    return tag.replaceFirst("^tag:yaml\\.org,2002:", "!!");
  }

  /// The node itself, or what the alias names.
  default YamlNode resolved() {
    return this instanceof Alias alias ? alias.target().resolved() : this;
  }
}
