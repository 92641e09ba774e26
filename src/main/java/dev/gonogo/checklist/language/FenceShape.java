package dev.gonogo.checklist.language;

import dev.gonogo.yaml.StrictYaml;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the schema said of a fence, for the readers behind it: a node that it refused was told, and
/// is a hole to them; every other has the shape that the schema says.
///
/// A reader that meets another shape throws: the schema and the reader contradict each other, and
/// no author can mend that.
final class FenceShape {
  private final Set<StrictYaml> refused;
  private final Set<StrictYaml> strange;
  private final boolean lacking;

  /// @param refused what is not as it should be
  /// @param strange the values of keys that do not belong where they stand
  /// @param lacking whether a key is missing that every fence of its kind has
  FenceShape(List<StrictYaml> refused, List<StrictYaml> strange, boolean lacking) {
    this.refused = identities(refused);
    this.strange = identities(strange);
    this.lacking = lacking;
  }

  private static Set<StrictYaml> identities(List<StrictYaml> nodes) {
    Set<StrictYaml> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(nodes);
    return set;
  }

  boolean isLacking() {
    return lacking;
  }

  boolean refuses(StrictYaml node) {
    return refused.contains(node);
  }

  /// Its entries but for those that do not belong there.
  Optional<StrictYaml.Mapping> mapping(StrictYaml node) {
    return whole(node, StrictYaml.Mapping.class)
        .map(mapping ->
            new StrictYaml.Mapping(
                mapping.at(),
                mapping.entries().stream().filter(e -> !strange.contains(e.value())).toList()));
  }

  Optional<StrictYaml.Sequence> list(StrictYaml node) {
    return whole(node, StrictYaml.Sequence.class);
  }

  Optional<StrictYaml.Scalar> scalar(StrictYaml node) {
    return whole(node, StrictYaml.Scalar.class);
  }

  private <T extends StrictYaml> Optional<T> whole(StrictYaml node, Class<T> shape) {
    if (refuses(node)) {
      return Optional.empty();
    }
    if (!shape.isInstance(node)) {
      throw new IllegalStateException(
          "the schema lets through " + FenceYaml.shape(node) + " where none can be read");
    }
    return Optional.of(shape.cast(node));
  }
}
