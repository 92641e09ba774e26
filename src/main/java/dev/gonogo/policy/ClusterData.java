package dev.gonogo.policy;

import dev.gonogo.catalogue.KubernetesKinds;
import dev.gonogo.catalogue.ManifestFaults;
import dev.gonogo.checklist.Check;
import dev.gonogo.input.Thing;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a cluster would refuse of manifests, as rules read it: `data.cluster` is
///
/// ```
/// {"version": "1.37", "objects": [{"subject": NAME, "faults": [{"path": PATH, "words": WORDS}, …]}, …]}
/// ```
///
/// with each object whose API is known, the faults in the order of the object. It is found here, by
/// the catalogue, and no other engine has it.
///
/// @param value of `data.cluster`
/// @param foreign the API groups that are not known, of which nothing was held against an API
public record ClusterData(ObjectValue value, SortedSet<String> foreign) {
  /// Whether the rules of a check read it.
  static boolean isAskedBy(Check check) {
    return check instanceof Check.Raw raw && raw.asksCluster();
  }

  /// @param things of the document
  /// @param minor the version of the cluster: the `N` of `1.N`
  public static ClusterData of(
      List<Thing> things, Value document, KubernetesKinds kinds, int minor) {
    var objects = new ArrayList<Value>();
    var foreign = new TreeSet<String>();
    for (Thing thing : things) {
      if (thing.in(document).orElse(null) instanceof ObjectValue object) {
        switch (ManifestFaults.of(object, kinds, minor)) {
          case ManifestFaults.Result.Judged(var faults) ->
              objects.add(
                  Value.objectOf(
                      Map.of(
                          "subject",
                          Value.of(thing.name()),
                          "faults",
                          Value.array(faults.stream().map(f -> fault(thing, f)).toList()))));
          case ManifestFaults.Result.Foreign(String group) -> foreign.add(group);
        }
      }
    }
    return new ClusterData(
        Value.objectOf(Map.of("version", Value.of("1." + minor), "objects", Value.array(objects))),
        foreign);
  }

  /// What rules read below `data`, with this in it.
  public ObjectValue in(ObjectValue data) {
    return data.with("cluster", value);
  }

  private static Value fault(Thing thing, ManifestFaults.Breach breach) {
    var path = new ArrayList<>(thing.path());
    path.addAll(breach.path());
    return Value.objectOf(Map.of("path", Value.array(path), "words", Value.of(breach.words())));
  }
}
