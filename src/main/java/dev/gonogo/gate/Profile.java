package dev.gonogo.gate;

import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a project declares of itself in its `gonogo.yaml`.
///
/// @param facets facet to whether the project has it. Of one that is not named nothing is said: its
///   items are judged by what is there, and nothing is missed for want of it
/// @param params item to parameter to value, as policies read it
public record Profile(SortedMap<String, Boolean> facets, ObjectValue params) {
  /// Declares nothing.
  public static final Profile NONE = new Profile(new TreeMap<>(), Value.object(Map.of()));

  public Profile {
    facets = Collections.unmodifiableSortedMap(new TreeMap<>(facets));
  }

  /// Whether a facet is declared to be off.
  boolean isOff(String facet) {
    return Boolean.FALSE.equals(facets.get(facet));
  }

  /// What the project sets an item's parameter to.
  Optional<Value> param(String item, String name) {
    return params
        .get(item)
        .flatMap(set -> set instanceof ObjectValue object ? object.get(name) : Optional.empty());
  }

  /// The base document below `data` that policies read: `{"profile": …}`.
  ObjectValue data() {
    Map<String, Value> declared = new TreeMap<>();
    facets.forEach((facet, on) -> declared.put(facet, Value.of(on)));
    return Value.objectOf(
        Map.of(
            "profile",
            Value.objectOf(Map.of("facets", Value.objectOf(declared), "params", params))));
  }
}
