package dev.gonogo.hcl;

import dev.gonogo.hcl.HclBlock.Attribute;
import dev.gonogo.hcl.HclBlock.Body;
import dev.gonogo.source.Source;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A text in HCL's JSON syntax, a `.tf.json`, to its blocks: an object a level of labels, and a
/// list of objects where a block stands several times ("JSON Configuration Syntax" in Terraform's
/// documentation).
final class JsonReader {
  private final Source source;

  private JsonReader(Source source) {
    this.source = source;
  }

  /// The blocks of some types at the top of a text.
  static HclReader.Read read(Source source, Set<String> types) {
    var reader = new JsonReader(source);
    List<HclBlock> blocks = new ArrayList<>();
    try {
      for (TfJson top : each(TfJson.read(source.text()))) {
        for (TfJson.Member member : members(top)) {
          if (types.contains(member.name())) {
            int labels = member.name().equals("module") ? 1 : 2;
            reader.blocks(member.name(), member, List.of(), labels, blocks);
          }
        }
      }
      return new HclReader.Read(blocks, Optional.empty());
    } catch (Broken e) {
      return new HclReader.Read(blocks, Optional.of(e.problem()));
    }
  }

  /// @param type of the blocks
  /// @param at what holds the blocks, or their next label
  /// @param left how many labels are still to come
  private void blocks(
      String type, TfJson.Member at, List<String> labels, int left, List<HclBlock> into) {
    for (TfJson one : each(at.value())) {
      if (left > 0) {
        for (TfJson.Member member : members(one)) {
          var more = new ArrayList<>(labels);
          more.add(member.name());
          blocks(type, member, more, left - 1, into);
        }
      } else if (one instanceof TfJson.Mapping) {
        // One of a list has no name of its own.
        int place = one == at.value() ? at.at() : one.at();
        into.add(new HclBlock(type, labels, writtenAt(place), body(one)));
      }
    }
  }

  private Body body(TfJson mapping) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    Map<String, List<HclBlock>> blocks = new LinkedHashMap<>();
    for (TfJson.Member member : members(mapping)) {
      List<HclBlock> inner = new ArrayList<>();
      blocks(member.name(), member, List.of(), member.name().equals("dynamic") ? 1 : 0, inner);
      if (inner.isEmpty()) {
        Optional<Value> literal =
            member.value() instanceof TfJson.Scalar scalar ? scalar.value() : Optional.empty();
        attributes.putIfAbsent(member.name(), new Attribute(writtenAt(member.at()), literal, -1));
      } else {
        blocks.putIfAbsent(member.name(), inner);
      }
    }
    return new Body(attributes, blocks);
  }

  private static List<TfJson> each(TfJson value) {
    return value instanceof TfJson.Sequence list ? list.items() : List.of(value);
  }

  private static List<TfJson.Member> members(TfJson value) {
    return value instanceof TfJson.Mapping mapping ? mapping.members() : List.of();
  }

  private WrittenAt writtenAt(int offset) {
    return new WrittenAt(source, offset);
  }
}
