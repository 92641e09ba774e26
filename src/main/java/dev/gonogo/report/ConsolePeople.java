package dev.gonogo.report;

import dev.gonogo.answer.Answer;
import dev.gonogo.gate.Agenda;
import dev.gonogo.gate.Agenda.Duty;
import dev.gonogo.gate.Agenda.Ending;
import dev.gonogo.gate.Agenda.Gap;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.State;
import dev.gonogo.log.Event;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.report.Sheet.Run;
import dev.gonogo.report.Sheet.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the console says of people: what they must answer, what they refuse, what runs out.
///
/// On the first day nearly all of a checklist is open. So what weighs most is named, each with its
/// title, and the rest is counted; but whatever somebody has said something of is named.
final class ConsolePeople {
  /// So many items that are no blockers are named by their ids; more are counted.
  private static final int FEW = 8;

  /// More of one day are counted.
  private static final int MAX_ENDINGS = 12;

  private static final int DAY = "yyyy-MM-dd".length();

  private final Decision decision;
  private final Sheet sheet;
  private final Agenda agenda;

  ConsolePeople(Decision decision, Sheet sheet) {
    this.decision = decision;
    this.sheet = sheet;
    this.agenda = Agenda.of(decision);
  }

  /// Below an item that failed, is refused or unknown: what people say of it.
  void said(ItemResult item) {
    if (item.answer() instanceof Answer.Refused refused) {
      refused.by().forEach(this::refusal);
    }
    remarks(item);
  }

  private void refusal(Event event) {
    sheet.paragraph(6, 8, Run.of(Style.RED, PeopleWords.refusal(event)));
    evidence(event);
  }

  private void evidence(Event event) {
    PeopleWords.evidence(event)
        .forEach(shown -> sheet.paragraph(8, 10, Run.of(Style.DIM, "evidence: " + shown)));
  }

  private void remarks(ItemResult item) {
    PeopleWords.remarks(decision, item)
        .forEach(remark -> sheet.paragraph(6, 8, Run.of(Style.YELLOW, remark)));
  }

  /// What waits for a person, a paragraph a role.
  void waiting() {
    if (agenda.duties().isEmpty()) {
      return;
    }
    heading("Waiting for a person");
    for (Duty duty : agenda.duties()) {
      group(GoLiveWords.role(duty.role()), duty.items());
    }
    Optional.of(GoLiveWords.phases(decision))
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> sheet.paragraph(2, 4, Run.plain(words)));
    hint("answer by `gonogo attest ID --as ROLE`; `gonogo status` tells what comes next");
  }

  /// What no file was given for, a paragraph a kind.
  void unlooked() {
    if (agenda.gaps().isEmpty()) {
      return;
    }
    heading("Not looked at");
    for (Gap gap : agenda.gaps()) {
      group(GoLiveWords.missing(gap), gap.items());
    }
    hint(
        "hand in what is missing, or attest with evidence; a project that has none says so once,"
            + " as `inputs: {KIND: {none: REASON}}` in gonogo.yaml");
  }

  /// What a group is called and how much of it there is, then what of it must be seen.
  private void group(String title, List<ItemResult> items) {
    sheet.paragraph(
        2,
        4,
        Run.of(Style.BOLD, title + ":"),
        Run.plain(GoLiveWords.weights(items, decision::blocks)));
    List<ItemResult> told = items.stream().filter(this::isNamed).toList();
    told.forEach(this::named);
    List<ItemResult> rest =
        items.stream().filter(item -> decision.blocks(item) && !isNamed(item)).toList();
    if (!rest.isEmpty() && rest.size() <= FEW) {
      String ids = rest.stream().map(item -> item.item().id()).collect(Collectors.joining(", "));
      String also = told.isEmpty() ? "" : "also ";
      sheet.paragraph(4, 6, Run.of(Style.DIM, also + ids));
    }
  }

  private boolean isNamed(ItemResult item) {
    return PeopleWords.isNamed(decision, item);
  }

  private void named(ItemResult result) {
    CompiledItem item = result.item();
    List<String> label = new ArrayList<>();
    if (!GoLiveWords.isBlocker(result)) {
      label.add(item.severity().word());
    }
    String needs = PeopleWords.needs(item.needs());
    if (!needs.isEmpty()) {
      label.add("needs " + needs);
    }
    label.add(item.id());
    sheet.labelled(
        4,
        6,
        Run.plain("○ " + Wording.prose(item.title())),
        Run.of(Style.DIM, String.join(" · ", label)));
    remarks(result);
  }

  /// What runs out within a week, a paragraph a day.
  void ending() {
    List<Ending> soon = agenda.soon(decision);
    if (soon.isEmpty()) {
      return;
    }
    heading("Runs out within seven days");
    Map<String, List<Ending>> days =
        soon.stream()
            .collect(
                Collectors.groupingBy(
                    ending -> GoLiveWords.until(ending.at()).substring(0, DAY),
                    TreeMap::new,
                    Collectors.toList()));
    days.forEach((day, endings) -> {
      List<String> names =
          endings.stream()
              .map(
                  e -> e.item().item().id() + (e.item().state() == State.WAIVED ? " (waiver)" : ""))
              .toList();
      sheet.paragraph(
          2,
          4,
          Run.of(Style.YELLOW, "until " + day + ", " + Wording.items(endings.size()) + ":"),
          Run.plain(Wording.first(names, MAX_ENDINGS)));
    });
  }

  /// Who holds up what is attested.
  void attested() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ItemResult item : Agenda.asked(decision, State.ATTESTED)) {
      PeopleWords.by(item.answer()).stream()
          .map(PeopleWords::who)
          .distinct()
          .forEach(who -> counts.merge(who, 1, Integer::sum));
    }
    if (counts.isEmpty()) {
      return;
    }
    heading("Attested");
    counts.forEach(
        (who, count) -> sheet.paragraph(2, 4, Run.plain(who + ": " + Wording.items(count))));
    PeopleWords.claims(decision)
        .ifPresent(words -> sheet.paragraph(2, 4, Run.of(Style.DIM, words)));
  }

  private void hint(String words) {
    sheet.paragraph(2, 4, Run.of(Style.DIM, words));
  }

  private void heading(String title) {
    sheet.blank();
    sheet.paragraph(0, 0, Run.of(Style.BOLD, title));
  }
}
