package dev.gonogo.gate;

import dev.gonogo.input.InputKind;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a project declares of itself in its `gonogo.yaml`, and has otherwise than its checklist.
///
/// @param facets facet to whether the project has it. Of one that is not named nothing is said: its
///   items are judged by what is there, and nothing is missed for want of it
/// @param items item to what is otherwise there
/// @param none kind of input to the reason why the project has none of it
/// @param maxAge kind of input to how old one may be that a decision stands on
public record Profile(
    SortedMap<String, Boolean> facets,
    SortedMap<String, ItemOverride> items,
    SortedMap<InputKind, String> none,
    SortedMap<InputKind, Duration> maxAge) {
  /// How old an input may be where the project does not say.
  public static final Duration USUAL_AGE = Duration.ofHours(24);

  /// Declares nothing.
  public static final Profile NONE = new Profile(new TreeMap<>(), new TreeMap<>());

  public Profile {
    facets = Collections.unmodifiableSortedMap(new TreeMap<>(facets));
    items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
    none = Collections.unmodifiableSortedMap(new TreeMap<>(none));
    maxAge = Collections.unmodifiableSortedMap(new TreeMap<>(maxAge));
  }

  /// One that says nothing of its inputs.
  public Profile(SortedMap<String, Boolean> facets, SortedMap<String, ItemOverride> items) {
    this(facets, items, new TreeMap<>(), new TreeMap<>());
  }

  /// Whether a facet is declared to be off.
  boolean isOff(String facet) {
    return Boolean.FALSE.equals(facets.get(facet));
  }

  /// The items of a checklist, as the project has them.
  public List<CompiledItem> items(List<CompiledItem> own) {
    return own.stream().map(item -> item(item.id()).of(item)).toList();
  }

  /// Why it does without an item, where it does.
  Optional<String> leftOut(CompiledItem item) {
    return item(item.id())
        .out()
        .map(reason -> "the project leaves it out: " + reason)
        .or(() ->
            item.appliesWhen()
                .filter(this::isOff)
                .map(facet -> "the project declares `" + facet + "` off"));
  }

  /// How old an input may be that a go-live stands on.
  Duration maxAge(InputKind kind) {
    return maxAge.getOrDefault(kind, USUAL_AGE);
  }

  /// What it has otherwise of an item.
  public ItemOverride item(String id) {
    return items.getOrDefault(id, ItemOverride.NONE);
  }

  /// The base document below `data` that policies read: `{"profile": …, "items": …}`, as
  /// `gonogo.yaml` itself is.
  ObjectValue data() {
    Map<String, Value> declared = new TreeMap<>();
    facets.forEach((facet, on) -> declared.put(facet, Value.of(on)));
    Map<String, Value> own = new TreeMap<>();
    items.forEach((id, override) -> own.put(id, override.value()));
    return Value.objectOf(
        Map.of(
            "profile",
            Value.objectOf(Map.of("facets", Value.objectOf(declared))),
            "items",
            Value.objectOf(own)));
  }
}
