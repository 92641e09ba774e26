package dev.gonogo.site;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.InputAccount;
import dev.gonogo.gate.Outcome;
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

/// Chooses what the pages show of the last decision.
final class DecisionViews {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
  private static final DecisionView NONE =
      new DecisionView(
          false, false, "", "", "", 0, "", List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of());

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
    return new DecisionView(
        true,
        made.passed(),
        made.headline(),
        MINUTE.format(made.at()),
        words.get("severity." + made.gate().word()),
        made.itemsJudged(),
        trouble(made.outcome()),
        made.errors(),
        counts(made),
        items.stream().filter(ItemView::blocks).toList(),
        items.stream().filter(item -> item.state().equals(State.WAIVED.word())).toList(),
        made.inputs().stream().map(this::input).toList(),
        unseen(made.unseen()),
        made.weakenings().stream().map(Weakening::words).map(markup::said).toList(),
        made.notes().stream().map(markup::said).toList());
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
