package dev.gonogo.cli;

import dev.gonogo.answer.Answer;
import dev.gonogo.answer.Answer.Discounted;
import dev.gonogo.answer.Answers;
import dev.gonogo.answer.Flaw;
import dev.gonogo.checklist.ItemText;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// `gonogo attest --renew`: goes through what was attested and does not count any more, because its
/// time is over or its words are others, and attests it anew.
final class Renewal {
  private final Context context;
  private final Ledger ledger;
  private final Pen pen;
  private final Complaints complaints;
  private final OldWords old;
  private final Map<String, ItemText> now;

  Renewal(Context context, Ledger ledger, Pen pen, Complaints complaints) {
    this.context = context;
    this.ledger = ledger;
    this.pen = pen;
    this.complaints = complaints;
    this.old = new OldWords(ledger.content(), ledger.root());
    this.now = OldWords.now(ledger.content());
  }

  /// What is to be attested anew.
  private record Lapsed(CompiledItem item, Event event, Flaw flaw) {}

  /// The attestations anew, of which each was shown and asked for.
  ///
  /// @param names of items; all that have lapsed where there are none
  /// @param yes whether all that were shown are meant
  /// @param ask a person at the terminal, where there is one: the question to the answer
  List<Event> events(
      List<String> names,
      boolean yes,
      Optional<UnaryOperator<String>> ask,
      Optional<String> release,
      UnaryOperator<Event> rest)
      throws IOException {
    List<Lapsed> lapsed = lapsed(names, ledger.answers(release));
    if (yes || !names.isEmpty()) {
      lapsed.forEach(one -> Wanted.check(one.item(), pen, complaints));
    }
    complaints.end("nothing was written");
    var shown = new Page(context.terminal().width());
    List<Event> events = new ArrayList<>();
    for (Lapsed one : lapsed) {
      show(shown, one);
      if (yes || !names.isEmpty() || ask.isEmpty()) {
        events.add(rest.apply(anew(one)));
      } else if (!pen.suffices(one.item().needs().evidence())) {
        shown.text(
            2,
            "it wants more than a word: `gonogo attest "
                + one.item().id()
                + "` with what shows it");
      } else {
        context.terminal().out().print(shown.text());
        context.terminal().out().flush();
        shown = new Page(context.terminal().width());
        if (isYes(ask.get().apply("  Does it hold by these words? [y/N] "))) {
          events.add(rest.apply(anew(one)));
        }
      }
    }
    if (lapsed.isEmpty() && names.isEmpty()) {
      shown.text(0, "Nothing has run out, and no words have changed.");
    }
    context.terminal().out().print(shown.text());
    if (!yes && names.isEmpty() && ask.isEmpty() && !lapsed.isEmpty()) {
      complaints.add(
          "nobody can be asked here: name the items that hold still, or say --yes for all of them");
      complaints.end("nothing was written");
    }
    return events;
  }

  private static boolean isYes(String answer) {
    return answer.strip().equalsIgnoreCase("y") || answer.strip().equalsIgnoreCase("yes");
  }

  private List<Lapsed> lapsed(List<String> names, Answers answers) {
    List<Lapsed> all = new ArrayList<>();
    for (CompiledItem item : ledger.items().values()) {
      boolean asked = names.isEmpty() || names.contains(item.id());
      Optional<Lapsed> one = asked ? lapsed(item, answers.of(item.id())) : Optional.empty();
      one.ifPresent(all::add);
      if (asked && !names.isEmpty() && one.isEmpty()) {
        complaints.add(
            "of `" + item.id() + "` nothing has run out, and its words have not changed since");
      }
    }
    names.stream().distinct().forEach(name -> ledger.item(name, complaints));
    return all;
  }

  /// The last of what lapsed, if nobody answered since.
  private static Optional<Lapsed> lapsed(CompiledItem item, Answer answer) {
    if (answer instanceof Answer.Attested || answer instanceof Answer.Refused) {
      return Optional.empty();
    }
    // Of several people who are wanted, some may have answered anew.
    List<Event> by = answer instanceof Answer.TooFew few ? few.by() : List.of();
    List<Discounted> lapsed =
        answer.discounted().stream()
            .filter(
                one -> one.flaw() instanceof Flaw.RanOut || one.flaw() instanceof Flaw.OtherWords)
            .filter(one -> by.stream().noneMatch(event -> event.by().isSame(one.event().by())))
            .toList();
    return lapsed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Lapsed(item, lapsed.getLast().event(), lapsed.getLast().flaw()));
  }

  private void show(Page page, Lapsed one) {
    page.text(0, "`" + one.item().id() + "`: " + one.item().title());
    page.text(
        2,
        one.event().by().name()
            + " attested it on "
            + day(one.event())
            + "; "
            + one.flaw().words());
    if (!(one.flaw() instanceof Flaw.OtherWords)) {
      return;
    }
    Optional<ItemText> before = old.of(one.event());
    ItemText after = now.get(one.item().id());
    if (before.isEmpty() || after == null) {
      page.text(2, "the words that it was for are not in git's history; these are the words now:");
      lines(after).forEach((label, words) -> page.text("    ", 6, label + ": " + words));
    } else {
      differences(before.get(), after)
          .forEach((label, words) -> page.text("    ", 6, label + ": " + words));
    }
  }

  private static String day(Event event) {
    return event.at().toString().substring(0, "yyyy-MM-dd".length());
  }

  private static Map<String, String> differences(ItemText before, ItemText after) {
    Map<String, String> then = lines(before);
    Map<String, String> now = lines(after);
    var labels = new TreeMap<>(then);
    labels.putAll(now);
    var differences = new TreeMap<String, String>();
    for (String label : labels.keySet()) {
      String was = then.getOrDefault(label, "");
      String is = now.getOrDefault(label, "");
      if (!was.equals(is)) {
        differences.put(
            label,
            was.isEmpty()
                ? "{+" + is + "+}"
                : is.isEmpty() ? "[-" + was + "-]" : WordDifference.of(was, is));
      }
    }
    return differences;
  }

  /// The parts of an item's words by their labels; of several with one label all.
  private static Map<String, String> lines(@Nullable ItemText text) {
    var lines = new TreeMap<String, String>();
    if (text != null) {
      for (String line : text.lines()) {
        int space = line.indexOf(' ');
        lines.merge(line.substring(0, space), line.substring(space + 1), (a, b) -> a + " " + b);
      }
    }
    return lines;
  }

  private Event anew(Lapsed one) {
    Event event = pen.event(Did.ATTEST, one.item(), true);
    // Who renews it may hold another role than who attested it.
    Optional<String> as =
        one.event()
            .as()
            .filter(role -> pen.as().isEmpty())
            .filter(
                role -> ledger.authority().flaw(pen.by(), Optional.of(role), one.item()).isEmpty());
    return Pen.with(event, as, event::withAs);
  }
}
