package dev.gonogo.site;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.InputAccount;
import dev.gonogo.gate.Outcome;
import dev.gonogo.gate.Question;
import dev.gonogo.gate.State;
import dev.gonogo.gate.Unseen;
import dev.gonogo.gate.Weakening;
import dev.gonogo.input.InputKind;
import dev.gonogo.site.SiteView.CountView;
import dev.gonogo.site.SiteView.CountedView;
import dev.gonogo.site.SiteView.DecisionView;
import dev.gonogo.site.SiteView.InputView;
import dev.gonogo.site.SiteView.ItemView;
import dev.gonogo.site.SiteView.UnseenView;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Chooses what the pages show of the last decision.
final class DecisionViews {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
  private static final DecisionView NONE =
      new DecisionView(
          false, "", "", "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private final Optional<Decision> decision;
  private final Words words;
  private final Markup markup;

  DecisionViews(Optional<Decision> decision, Words words, Markup markup) {
    this.decision = decision;
    this.words = words;
    this.markup = markup;
  }

  /// @param items all of the checklist
  DecisionView view(List<ItemView> items) {
    return decision.map(made -> view(made, items)).orElse(NONE);
  }

  private DecisionView view(Decision made, List<ItemView> items) {
    var agenda = new AgendaViews(made, items, words);
    Set<String> amiss =
        made.blocks().stream()
            .filter(item -> isAmiss(item.state()))
            .map(item -> item.item().id())
            .collect(Collectors.toSet());
    return new DecisionView(
        true,
        tone(made),
        made.headline(),
        MINUTE.format(made.at()),
        scope(made),
        trouble(made.outcome()),
        made.errors(),
        counts(made),
        items.stream().filter(item -> amiss.contains(item.id())).toList(),
        agenda.phases(),
        agenda.duties(),
        agenda.gaps(),
        agenda.endings(),
        items.stream().filter(item -> item.state().equals(State.WAIVED.word())).toList(),
        made.inputs().stream().map(this::input).toList(),
        unseen(made.unseen()),
        made.weakenings().stream().map(Weakening::words).map(markup::said).toList(),
        made.notes().stream().map(markup::said).toList());
  }

  /// What waits, or was not looked at, stands with who has to answer for it.
  private static boolean isAmiss(State state) {
    return switch (state) {
      case FAIL, REFUSED, UNKNOWN -> true;
      case PASS, WAITING, NOT_APPLICABLE, NOT_EVALUATED, ATTESTED, WAIVED -> false;
    };
  }

  private static String tone(Decision made) {
    return switch (made.headline()) {
      case "GO", "PASS" -> "go";
      case "HOLD", "UNKNOWN" -> "hold";
      default -> "nogo";
    };
  }

  private String scope(Decision made) {
    String gate = words.get("severity." + made.gate().word());
    return switch (made.question()) {
      case Question.Files _ ->
          words
              .get("scope")
              .replace("{n}", String.valueOf(made.itemsJudged()))
              .replace("{gate}", gate);
      case Question.GoLive asked ->
          words
                  .get("scope.golive")
                  .replace("{n}", String.valueOf(made.items().stream().filter(made::asks).count()))
                  .replace("{gate}", gate)
                  .replace("{phase}", words.get("phase." + asked.through().word()))
                  .replace("{release}", asked.release().map(name -> " · " + name).orElse(""))
                  .replace("{subject}", asked.subject())
              + (asked.rehearsed() ? " " + words.get("scope.rehearsed") : "");
    };
  }

  /// Without it a page would say NO-GO, and that nothing blocks.
  private String trouble(Outcome outcome) {
    return switch (outcome) {
      case BROKEN, NOTHING_JUDGED -> words.get("outcome." + outcome.label());
      case PASS, FAIL, UNKNOWN, GO, HOLD, NO_GO -> "";
    };
  }

  private List<CountView> counts(Decision made) {
    return Arrays.stream(State.values())
        .map(state ->
            new CountView(state.word(), words.get("state." + state.word()), made.count(state)))
        .filter(count -> count.count() > 0)
        .toList();
  }

  private InputView input(InputAccount input) {
    String files =
        switch (input.files().size()) {
          case 0 -> "";
          case 1 -> input.files().getFirst().sha256().substring(0, 12);
          default -> input.files().size() + " " + words.get("files");
        };
    return new InputView(
        input.name(),
        input.kind().map(kind -> words.get("kind." + kind)).orElse(""),
        files,
        input.skipped().map(markup::said).orElse(""),
        input.refused());
  }

  private List<UnseenView> unseen(List<Unseen> things) {
    return Arrays.stream(InputKind.values())
        .map(kind ->
            new UnseenView(
                words.get("kind." + kind.label()),
                things.stream()
                    .filter(type -> type.kind() == kind)
                    .map(type -> new CountedView(type.type(), type.count()))
                    .toList()))
        .filter(kind -> !kind.types().isEmpty())
        .toList();
  }
}
