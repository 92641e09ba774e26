package dev.gonogo.record;

import dev.gonogo.value.ObjectValue;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A decision on record: what was asked, what it came to, and all that it stands on.
///
/// @param decision as `--output json` has it, with names of files relative to the project's folder
/// @param grounds each thing that it stands on
/// @param skipped what was found beside the inputs and is none
/// @param rules what the checklist asked, by the id of the item
public record DecisionRecord(
    RecordTerms terms,
    RecordOrigin origin,
    ObjectValue decision,
    List<Ground> grounds,
    List<PassedOver> skipped,
    SortedMap<String, RecordedRule> rules) {
  public DecisionRecord {
    grounds = grounds.stream().distinct().sorted().toList();
    skipped = List.copyOf(skipped);
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
  }

  /// A file that was no input.
  ///
  /// @param name relative to the project's folder
  /// @param reason in a few words
  public record PassedOver(String name, String reason) {}

  /// What it came to: `go`, `hold`, `no-go`.
  public String outcome() {
    return RecordedItem.text(decision, "outcome");
  }

  /// The same for people: `GO`, `HOLD`, `NO-GO`.
  public String headline() {
    return RecordedItem.text(decision, "decision");
  }

  /// Everything of one kind that it stands on.
  public List<Ground> grounds(Ground.Kind kind) {
    return grounds.stream().filter(ground -> ground.kind() == kind).toList();
  }

  /// The labels of the kinds of which an input was judged, or missed: what was missed once is not
  /// forgotten by asking again.
  public SortedSet<String> kinds() {
    Stream<String> judged =
        RecordedItem.objects(decision, "inputs").stream()
            .filter(input -> RecordedItem.isTrue(input, "judged"))
            .map(input -> RecordedItem.text(input, "kind"))
            .filter(kind -> !kind.isEmpty());
    return Stream.concat(judged, RecordedItem.texts(decision, "lacking").stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  List<RecordedItem> items() {
    return RecordedItem.objects(decision, "items").stream().map(RecordedItem::of).toList();
  }
}
