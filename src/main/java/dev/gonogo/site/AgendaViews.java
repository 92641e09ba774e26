package dev.gonogo.site;

import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Agenda;
import dev.gonogo.gate.Agenda.Duty;
import dev.gonogo.gate.Agenda.Gap;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Question;
import dev.gonogo.site.SiteView.CountView;
import dev.gonogo.site.SiteView.EndingView;
import dev.gonogo.site.SiteView.ItemView;
import dev.gonogo.site.SiteView.WorkView;
import dev.gonogo.source.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Chooses what the pages show of what is left to do before a go-live.
final class AgendaViews {
  private final Decision decision;
  private final Words words;
  private final Map<String, ItemView> items;
  private final Agenda agenda;
  private final boolean isAsked;

  /// @param items all of the checklist
  AgendaViews(Decision decision, List<ItemView> items, Words words) {
    this.decision = decision;
    this.words = words;
    this.items = items.stream().collect(Collectors.toMap(ItemView::id, Function.identity()));
    this.agenda = Agenda.of(decision);
    this.isAsked = decision.question() instanceof Question.GoLive;
  }

  /// What each role has to answer; nothing where files alone were asked.
  List<WorkView> duties() {
    List<WorkView> all = new ArrayList<>();
    for (Duty duty : isAsked ? agenda.duties() : List.<Duty>of()) {
      String name = duty.role().map(role -> "@" + role).orElse(words.get("role.none"));
      all.add(work("role-" + (all.size() + 1), Printable.of(name), duty.items()));
    }
    return all;
  }

  /// How much is open at the gate, a phase each; nothing where files alone were asked.
  List<CountView> phases() {
    List<CountView> all = new ArrayList<>();
    if (isAsked) {
      Agenda.phases(decision)
          .forEach((phase, count) ->
              all.add(new CountView(phase.word(), words.get("phase." + phase.word()), count)));
    }
    return all;
  }

  /// What no file was given for.
  List<WorkView> gaps() {
    List<WorkView> all = new ArrayList<>();
    for (Gap gap : isAsked ? agenda.gaps() : List.<Gap>of()) {
      String kinds =
          gap.kinds().stream()
              .map(kind -> words.get("kind." + kind.label()))
              .collect(Collectors.joining(", "));
      String name = kinds.isEmpty() ? words.get("gap.unexpected") : kinds;
      all.add(work("gap-" + (all.size() + 1), name, gap.items()));
    }
    return all;
  }

  List<EndingView> endings() {
    if (!isAsked) {
      return List.of();
    }
    var answers = new AnswerViews(words);
    return agenda.soon(decision).stream()
        .flatMap(ending ->
            view(ending.item()).stream()
                .map(item -> new EndingView(answers.until(ending.at()), item)))
        .toList();
  }

  private WorkView work(String anchor, String name, List<ItemResult> results) {
    List<ItemResult> deciding = results.stream().filter(decision::blocks).toList();
    long blockers =
        deciding.stream().filter(item -> item.item().severity() == Severity.BLOCKER).count();
    return new WorkView(
        anchor,
        name,
        blockers,
        deciding.size() - blockers,
        results.size() - deciding.size(),
        results.stream().flatMap(item -> view(item).stream()).toList());
  }

  private Optional<ItemView> view(ItemResult result) {
    return Optional.ofNullable(items.get(result.item().id()));
  }
}
