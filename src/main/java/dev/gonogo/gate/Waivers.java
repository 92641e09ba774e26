package dev.gonogo.gate;

import dev.gonogo.gate.Decision.CheckResult;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The waivers of a project on a given day: the one place that says whether one applies.
///
/// A waiver holds through its last day, by the calendar of UTC.
final class Waivers {
  private final List<Waiver> all;
  private final Map<String, CompiledItem> items;
  private final LocalDate today;

  Waivers(List<Waiver> all, List<CompiledItem> items, LocalDate today) {
    this.all = all.stream().sorted(Comparator.comparingInt(Waiver::line)).toList();
    this.items = new HashMap<>();
    items.forEach(item -> this.items.put(item.id(), item));
    this.today = today;
  }

  /// A check's result with each finding that is accepted marked so. One that names the subject goes
  /// before one of the whole item.
  CheckResult accept(CompiledItem item, CheckResult check) {
    List<Waiver> inForce = all.stream().filter(waiver -> appliesTo(item, waiver)).toList();
    if (inForce.isEmpty()) {
      return check;
    }
    List<Finding> findings =
        check.findings().stream().map(f -> f.acceptedBy(accepting(f, inForce))).toList();
    return new CheckResult(
        check.check(), check.verdict(), check.basis(), check.subjects(), check.silent(), findings);
  }

  private boolean appliesTo(CompiledItem item, Waiver waiver) {
    return !item.unwaivable() && waiver.item().equals(item.id()) && !isExpired(waiver);
  }

  /// Those that may accept something today, in the order of the file.
  List<Waiver> inForce() {
    return all.stream()
        .filter(waiver -> !isExpired(waiver))
        .filter(waiver ->
            Optional.ofNullable(items.get(waiver.item()))
                .filter(item -> !item.unwaivable())
                .isPresent())
        .toList();
  }

  private boolean isExpired(Waiver waiver) {
    return waiver.until().isBefore(today);
  }

  private static Optional<Waiver> accepting(Finding finding, List<Waiver> inForce) {
    Optional<Waiver> ofSubject =
        inForce.stream()
            .filter(w -> w.subject().equals(Optional.of(finding.subject())))
            .findFirst();
    return ofSubject.or(() -> inForce.stream().filter(w -> w.subject().isEmpty()).findFirst());
  }

  /// What is wrong with a waiver, whatever the inputs: it speaks of no item, or of one that none
  /// may waive. The file's reader says the same with the place; here it holds for any caller.
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    for (Waiver waiver : all) {
      CompiledItem item = items.get(waiver.item());
      if (item == null) {
        String meant =
            Nearest.of(waiver.item(), items.keySet())
                .map(n -> ": did it mean `" + n + "`?")
                .orElse("");
        errors.add("the waiver of " + name(waiver) + " speaks of no item of the checklist" + meant);
      } else if (item.unwaivable()) {
        errors.add("the waiver of " + name(waiver) + " cannot be: the checklist says `unwaivable`");
      }
    }
    return errors;
  }

  /// What a reader must know: waivers that are over, and those that nothing needed.
  List<String> notes(List<ItemResult> results) {
    Set<Waiver> used =
        results.stream()
            .flatMap(result -> result.findings().stream())
            .flatMap(finding -> finding.waiver().stream())
            .collect(Collectors.toSet());
    Map<String, ItemResult> byId = new HashMap<>();
    results.forEach(result -> byId.put(result.item().id(), result));
    List<String> notes = new ArrayList<>();
    for (Waiver waiver : all) {
      ItemResult result = byId.get(waiver.item());
      if (result == null || result.item().unwaivable()) {
        continue;
      }
      if (isExpired(waiver)) {
        notes.add(
            "the waiver of "
                + name(waiver)
                + " ended on "
                + waiver.until()
                + " and does not apply");
      } else if (!used.contains(waiver)) {
        notes.add(
            "the waiver of "
                + name(waiver)
                + (result.inScope()
                    ? " accepts nothing: no such failure was found"
                    : " was not needed: no input for this item was given"));
      }
    }
    return notes;
  }

  private static String name(Waiver waiver) {
    return "`"
        + waiver.item()
        + "`"
        + waiver.subject().map(subject -> " for `" + subject + "`").orElse("")
        + " (line "
        + waiver.line()
        + ", "
        + waiver.who()
        + ")";
  }
}
