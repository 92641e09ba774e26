package dev.gonogo.hcl;

import dev.gonogo.source.Source;
import dev.gonogo.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A block of a source: `resource "aws_eip" "nat" { … }`.
///
/// @param at where its type stands
record HclBlock(String type, List<String> labels, WrittenAt at, Body body) {
  HclBlock {
    labels = List.copyOf(labels);
  }

  /// What stands between the braces.
  ///
  /// @param attributes by their names; of a name that stands twice, the first
  /// @param blocks by their types, in their order
  record Body(Map<String, Attribute> attributes, Map<String, List<HclBlock>> blocks) {
    static final Body EMPTY = new Body(Map.of(), Map.of());

    /// This, as an override file changes it: its attributes go before ours, and its blocks of a
    /// type take the place of all of ours (Terraform's documentation, "Override Files").
    Body under(Body override) {
      var attributes = new LinkedHashMap<>(attributes());
      attributes.putAll(override.attributes());
      var blocks = new LinkedHashMap<>(blocks());
      blocks.putAll(override.blocks());
      return new Body(attributes, blocks);
    }
  }

  /// A name that is given a value.
  ///
  /// @param at where the name stands
  /// @param inside the offset of a value that a path can lead further into; -1 where there is none
  /// @param literal its value, where that is one string, number or truth value as it is written
  record Attribute(WrittenAt at, Optional<Value> literal, int inside) {
    /// Where a path that leads into the value ends.
    SourcePlace place(List<Value> path) {
      Source source = at.source();
      return inside < 0 || path.isEmpty()
          ? at.place()
          : new WrittenAt(
                  source, Inside.deepest(new Characters(source.text()), at.offset(), inside, path))
              .place();
    }
  }
}
