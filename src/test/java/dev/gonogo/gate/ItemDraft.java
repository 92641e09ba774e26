package dev.gonogo.gate;

import dev.gonogo.checklist.Item.Combine;
import dev.gonogo.checklist.Needs;
import dev.gonogo.checklist.Phase;
import dev.gonogo.checklist.Severity;
import dev.gonogo.input.InputKind;
import dev.gonogo.policy.CompiledChecklist.CompiledCheck;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// An item that is still being written.
public final class ItemDraft {
  private final String id;
  private String title;
  private String why = "";
  private String fix = "";
  private String section = "Securite";
  private Severity severity = Severity.BLOCKER;
  private Combine combine = Combine.ALL;
  private Optional<String> facet = Optional.empty();
  private boolean unwaivable;
  private Needs needs = Needs.NONE;
  private Phase phase = Phase.BUILD;
  private Optional<Integer> valid = Optional.empty();
  private boolean ticked;
  private List<String> roles = List.of("ops");
  private final TreeMap<String, Value> parameters = new TreeMap<>();
  private final List<CompiledCheck> checks = new ArrayList<>();

  public ItemDraft(String id) {
    this.id = id;
    this.title = id;
  }

  public ItemDraft title(String text) {
    title = text;
    return this;
  }

  public ItemDraft card(String because, String mend) {
    why = because;
    fix = mend;
    return this;
  }

  public ItemDraft ticked() {
    ticked = true;
    return this;
  }

  public ItemDraft section(String text) {
    section = text;
    return this;
  }

  public ItemDraft severity(Severity weight) {
    severity = weight;
    return this;
  }

  public ItemDraft roles(String... words) {
    roles = List.of(words);
    return this;
  }

  public ItemDraft combine(Combine rule) {
    combine = rule;
    return this;
  }

  public ItemDraft appliesWhen(String name) {
    facet = Optional.of(name);
    return this;
  }

  public ItemDraft unwaivable() {
    unwaivable = true;
    return this;
  }

  public ItemDraft phase(Phase due) {
    phase = due;
    return this;
  }

  public ItemDraft needs(Needs wanted) {
    needs = wanted;
    return this;
  }

  public ItemDraft valid(int days) {
    valid = Optional.of(days);
    return this;
  }

  public ItemDraft parameter(String name, Value value) {
    parameters.put(name, value);
    return this;
  }

  public ItemDraft check(InputKind kind) {
    return check(kind, "", false, Optional.empty());
  }

  public ItemDraft check(InputKind kind, String name, boolean partial, Optional<String> group) {
    String check = kind.label() + "/" + id + (name.isEmpty() ? "" : "/" + name);
    checks.add(
        new CompiledCheck(
            check,
            "gonogo/" + check,
            kind,
            partial,
            group,
            false,
            Optional.empty(),
            false,
            false,
            List.of()));
    return this;
  }

  /// All its checks are those of one setting.
  public ItemDraft ofSetting() {
    checks.replaceAll(check ->
        new CompiledCheck(
            check.id(),
            check.rules(),
            check.kind(),
            check.partial(),
            check.group(),
            check.onlyIfExpected(),
            check.becauseSilent(),
            true,
            false,
            check.beside()));
    return this;
  }

  /// Its last check misses a subject only where something says that there should be one.
  public ItemDraft onlyIfExpected() {
    CompiledCheck last = checks.getLast();
    return last(true, last.becauseSilent(), last.beside());
  }

  /// Its last check lets pass who says nothing.
  public ItemDraft passesOnSilence(String because) {
    CompiledCheck last = checks.getLast();
    return last(last.onlyIfExpected(), Optional.of(because), last.beside());
  }

  /// Its last check looks for things of this type beside its subjects.
  public ItemDraft beside(String type) {
    CompiledCheck last = checks.getLast();
    return last(last.onlyIfExpected(), last.becauseSilent(), List.of(type));
  }

  private ItemDraft last(
      boolean onlyIfExpected, Optional<String> becauseSilent, List<String> beside) {
    CompiledCheck last = checks.removeLast();
    checks.add(
        new CompiledCheck(
            last.id(),
            last.rules(),
            last.kind(),
            last.partial(),
            last.group(),
            onlyIfExpected,
            becauseSilent,
            last.ofSetting(),
            false,
            beside));
    return this;
  }

  public CompiledItem at(int line) {
    return new CompiledItem(
        id,
        "content/fr/01-securite.md",
        line,
        7,
        List.of(section),
        title,
        why,
        fix,
        "items/" + id + ".html",
        severity,
        roles,
        phase,
        false,
        combine,
        facet,
        unwaivable,
        valid,
        needs,
        "0".repeat(64),
        ticked,
        parameters,
        checks);
  }
}
