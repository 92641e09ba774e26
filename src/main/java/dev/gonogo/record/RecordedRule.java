package dev.gonogo.record;

import dev.gonogo.value.Value;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the checklist itself asked of an item, as far as it is told in words when it changes.
///
/// @param severity before the project says another
/// @param text the digest of its words
/// @param parameters its thresholds, before the project says others
public record RecordedRule(
    String severity, Optional<String> text, SortedMap<String, Value> parameters) {
  public RecordedRule {
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }
}
