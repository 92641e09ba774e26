package dev.gonogo.report;

import dev.gonogo.answer.Answer;
import dev.gonogo.gate.Agenda;
import dev.gonogo.gate.Agenda.Duty;
import dev.gonogo.gate.Agenda.Ending;
import dev.gonogo.gate.Agenda.Gap;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Question;
import dev.gonogo.gate.State;
import dev.gonogo.log.Event;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What Markdown tells of people: who must answer what, what is refused, what runs out, who
/// attested what.
final class MarkdownPeople {
  static final String REFUSED = "Refused";
  static final String WAITING = "Waiting for a person";
  static final String ATTESTED = "Attested";

  private final Decision decision;
  private final MarkdownParts parts;
  private final Agenda agenda;

  MarkdownPeople(Decision decision, MarkdownParts parts) {
    this.decision = decision;
    this.parts = parts;
    this.agenda = Agenda.of(decision);
  }

  /// Whether people were asked at all.
  boolean isAsked() {
    return decision.question() instanceof Question.GoLive;
  }

  /// What there is to tell, by its title, in the order in which it matters.
  ///
  /// @param named the items that are told by their names; the others are counted
  Map<String, Runnable> sections(Predicate<ItemResult> named) {
    var all = new LinkedHashMap<String, Runnable>();
    if (decision.items().stream().anyMatch(MarkdownPeople::isRefused)) {
      all.put(REFUSED, this::refusals);
    }
    if (hasDuties()) {
      all.put(WAITING, () -> duties("", named));
    }
    if (!agenda.gaps().isEmpty()) {
      all.put("Not looked at", () -> gaps(named));
    }
    if (!agenda.soon(decision).isEmpty()) {
      all.put("Runs out within seven days", this::endings);
    }
    if (!Agenda.asked(decision, State.ATTESTED).isEmpty()) {
      all.put(ATTESTED, this::attested);
    }
    return all;
  }

  boolean hasDuties() {
    return !agenda.duties().isEmpty();
  }

  /// Also where a file fails it too: a person's word must not be lost behind that.
  private static boolean isRefused(ItemResult item) {
    return item.answer() instanceof Answer.Refused;
  }

  void refusals() {
    parts.line("| Item | Refused by | On | Why |");
    parts.line("|:--|:--|:--|:--|");
    parts.items().stream()
        .filter(MarkdownPeople::isRefused)
        .forEach(item -> PeopleWords.by(item.answer()).forEach(event -> refusal(item, event)));
    parts.line("");
    parts.items(State.REFUSED).stream()
        .filter(item -> !Wording.told(item).isEmpty())
        .forEach(parts::item);
  }

  private void refusal(ItemResult item, Event event) {
    parts.row(
        name(item) + " (" + item.item().severity().word() + ")",
        parts.of(PeopleWords.who(event)),
        GoLiveWords.minute(event.at()),
        said(event));
  }

  /// What somebody says and shows.
  private String said(Event event) {
    String note = event.note().map(parts::of).orElse("");
    String shown = String.join(" ", PeopleWords.evidence(event).stream().map(parts::code).toList());
    return note + (note.isEmpty() || shown.isEmpty() ? "" : "<br>") + shown;
  }

  /// A line a role, and below it each item that is named.
  ///
  /// @param box what stands before a line, as `[ ] `
  void duties(String box, Predicate<ItemResult> named) {
    Optional.of(GoLiveWords.phases(decision))
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> {
          parts.line(parts.of(words));
          parts.line("");
        });
    for (Duty duty : agenda.duties()) {
      group(box + parts.of(GoLiveWords.role(duty.role())), box, duty.items(), named);
    }
    parts.line("");
  }

  /// A line a kind of input that is missing.
  private void gaps(Predicate<ItemResult> named) {
    for (Gap gap : agenda.gaps()) {
      group(parts.of(GoLiveWords.missing(gap)), "", gap.items(), named);
    }
    parts.line("");
  }

  private void group(
      String title, String box, List<ItemResult> items, Predicate<ItemResult> named) {
    parts.line("- " + title + ": " + GoLiveWords.weights(items, decision::blocks));
    for (ItemResult result : items) {
      if (named.test(result)) {
        CompiledItem item = result.item();
        String needs = PeopleWords.needs(item.needs());
        parts.line(
            "  - "
                + box
                + name(result)
                + " ("
                + item.severity().word()
                + ")"
                + (needs.isEmpty() ? "" : ", needs " + needs));
        PeopleWords.remarks(decision, result)
            .forEach(remark -> parts.line("    - " + parts.of(remark)));
      }
    }
  }

  /// What is named where there is little room: the blockers, and what somebody spoke of.
  boolean isNamed(ItemResult item) {
    return PeopleWords.isNamed(decision, item);
  }

  private void endings() {
    for (Ending ending : agenda.soon(decision)) {
      String what = ending.item().state() == State.WAIVED ? ", a waiver" : "";
      parts.line("- " + GoLiveWords.until(ending.at()) + ": " + name(ending.item()) + what);
    }
    parts.line("");
  }

  private void attested() {
    parts.line("| Item | Attested by | What they say | Until |");
    parts.line("|:--|:--|:--|:--|");
    List<ItemResult> items = Agenda.asked(decision, State.ATTESTED);
    for (ItemResult item : items.stream().limit(parts.maxRows()).toList()) {
      for (Event event : PeopleWords.by(item.answer())) {
        String when = GoLiveWords.minute(event.at());
        String signed = event.signature().isPresent() ? ", signed" : "";
        parts.row(
            name(item),
            parts.of(PeopleWords.who(event)) + "<br>" + when + signed,
            said(event),
            end(item).orElse(""));
      }
    }
    parts.more(items.size());
    parts.line("");
    PeopleWords.claims(decision)
        .ifPresent(words -> {
          parts.line(parts.of(words) + ".");
          parts.line("");
        });
  }

  private static Optional<String> end(ItemResult item) {
    return item.answer() instanceof Answer.Attested attested
        ? attested.until().map(GoLiveWords::until)
        : Optional.empty();
  }

  private String name(ItemResult item) {
    return parts.of(item.item().title()) + " " + parts.code(item.item().id());
  }
}
