package dev.gonogo.gate;

import dev.gonogo.catalogue.KubernetesKinds;
import dev.gonogo.input.Document;
import dev.gonogo.policy.ClusterData;
import dev.gonogo.value.ObjectValue;
import java.util.List;
import java.util.OptionalInt;

/// The cluster that manifests are held against.
///
/// @param minor its version, the `N` of `1.N`; the newest that is known where nobody says
/// @param definitions the custom resources that the project says it has: objects of the kind
///   CustomResourceDefinition
public record Cluster(OptionalInt minor, List<ObjectValue> definitions) {
  /// The newest that is known, with nothing added.
  public static final Cluster NEWEST = new Cluster(OptionalInt.empty(), List.of());

  public Cluster {
    definitions = List.copyOf(definitions);
  }

  /// What it would refuse of a document.
  ClusterData data(Document document) {
    KubernetesKinds kinds = KubernetesKinds.ofJar().with(definitions);
    return ClusterData.of(
        document.things(), document.value(), kinds, minor.orElse(kinds.known().last()));
  }
}
