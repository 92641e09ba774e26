package dev.gonogo.report;

import static java.util.Comparator.comparingInt;

import dev.gonogo.checklist.Phase;
import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Agenda;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Outcome;
import dev.gonogo.gate.Question;
import dev.gonogo.gate.State;
import dev.gonogo.input.InputKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The words that all formats share for what people say, and for a decision whether to go; not yet
/// made harmless for any of them.
final class GoLiveWords {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /// The states that hold, in the order in which they are told.
  private static final List<State> GOOD =
      List.of(State.PASS, State.ATTESTED, State.WAIVED, State.NOT_APPLICABLE);

  /// The states that are open, the worst first.
  private static final List<State> OPEN =
      List.of(State.FAIL, State.REFUSED, State.UNKNOWN, State.WAITING, State.NOT_EVALUATED);

  private GoLiveWords() {}

  /// What is asked: `shop/production, release 2026.12, through go-live-1h-before`.
  static String asked(Question.GoLive asked) {
    return asked.subject()
        + asked.release().map(name -> ", release " + name).orElse("")
        + ", through "
        + asked.through().word()
        + (asked.requireSigned() ? ", signed answers alone" : "");
  }

  /// Behind the headline, where the clock was set by hand; empty else.
  static String rehearsed(Decision decision) {
    return decision.question() instanceof Question.GoLive asked && asked.rehearsed()
        ? "(rehearsed as of " + MINUTE.format(decision.at()) + ") "
        : "";
  }

  /// What decided, behind the headline: how much is asked for, what of it holds, and what of it
  /// stands in the way.
  static String verdict(Decision decision) {
    List<ItemResult> asked = decision.items().stream().filter(decision::asks).toList();
    List<String> parts = new ArrayList<>();
    String good =
        GOOD.stream()
            .filter(state -> count(asked, state) > 0)
            .map(state -> good(state, count(asked, state), decision.passed()))
            .collect(Collectors.joining(", "));
    if (!good.isEmpty()) {
      parts.add(good);
    }
    if (decision.passed()) {
      Agenda.of(decision)
          .first(decision)
          .ifPresent(end ->
              parts.add(
                  "until " + until(end.at()) + ", when " + end.item().item().id() + " runs out"));
      int weaker = decision.weakenings().size();
      if (weaker > 0) {
        parts.add("weakened in " + weaker + (weaker == 1 ? " way" : " ways"));
      }
    }
    parts.addAll(open(decision.blocks()));
    decision
        .lacking()
        .forEach(kind -> parts.add("no " + kind.label() + " input, which the last decision had"));
    if (parts.isEmpty()) {
      parts.add("nothing is asked");
    } else if (!decision.passed()
        && decision.blocks().isEmpty()
        && decision.outcome() != Outcome.BROKEN
        && decision.lacking().isEmpty()) {
      parts.add("nothing of it can hold");
    }
    return "for " + Wording.items(asked.size()) + ": " + String.join("; ", parts);
  }

  /// Of a GO it is told by whom it holds.
  private static String good(State state, long count, boolean go) {
    String hold = count + (count == 1 ? " holds" : " hold");
    if (go && state == State.PASS) {
      return hold + " by files";
    }
    return go && state == State.ATTESTED ? hold + " by people" : count + " " + verb(state, count);
  }

  private static String verb(State state, long count) {
    boolean one = count == 1;
    return switch (state) {
      case PASS -> one ? "passes" : "pass";
      case ATTESTED -> one ? "is attested" : "are attested";
      case WAIVED -> one ? "is waived" : "are waived";
      case NOT_APPLICABLE -> one ? "does not apply" : "do not apply";
      case FAIL -> one ? "fails" : "fail";
      case REFUSED -> one ? "is refused" : "are refused";
      case UNKNOWN -> one ? "is unknown" : "are unknown";
      case WAITING -> one ? "waits" : "wait";
      case NOT_EVALUATED -> one ? "was not looked at" : "were not looked at";
    };
  }

  private static long count(List<ItemResult> items, State state) {
    return items.stream().filter(item -> item.state() == state).count();
  }

  /// What is open at the gate: `18 blockers wait: 9 @ops, 9 @dba`, `62 wait, 18 of them blockers`.
  static List<String> open(List<ItemResult> items) {
    List<String> parts = new ArrayList<>();
    for (State state : OPEN) {
      List<ItemResult> mine = items.stream().filter(item -> item.state() == state).toList();
      if (!mine.isEmpty()) {
        parts.add(weighed(state, mine) + (state == State.WAITING ? ": " + byRole(mine) : ""));
      }
    }
    return parts;
  }

  /// What is open below the gate: `54 wait, 1 fails`; empty where nothing is.
  static String below(Decision decision) {
    List<ItemResult> rest =
        decision.items().stream()
            .filter(item -> decision.isOpen(item) && !decision.blocks(item))
            .toList();
    return OPEN.stream()
        .filter(state -> count(rest, state) > 0)
        .map(state -> count(rest, state) + " " + verb(state, count(rest, state)))
        .collect(Collectors.joining(", "));
  }

  /// `3 blockers wait`, `1 waits`, `5 wait, 1 of them a blocker`.
  private static String weighed(State state, List<ItemResult> items) {
    int all = items.size();
    long blockers = items.stream().filter(GoLiveWords::isBlocker).count();
    String verb = verb(state, all);
    if (blockers == all) {
      return all + (all == 1 ? " blocker " : " blockers ") + verb;
    }
    String among =
        blockers == 0
            ? ""
            : ", " + blockers + " of them " + (blockers == 1 ? "a blocker" : "blockers");
    return all + " " + verb + among;
  }

  static boolean isBlocker(ItemResult item) {
    return item.item().severity() == Severity.BLOCKER;
  }

  /// `9 @ops, 5 @dba, 1 of no role`; of several owners the first.
  private static String byRole(List<ItemResult> items) {
    Map<String, Integer> counts = new TreeMap<>();
    items.forEach(
        item -> counts.merge(role(item.item().roles().stream().findFirst()), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue()))
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  /// `@ops`.
  static String role(Optional<String> role) {
    return role.map(word -> "@" + word).orElse("of no role");
  }

  /// `2 blockers, 1 high, 12 below the gate`.
  static String weights(List<ItemResult> items, Predicate<ItemResult> decides) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count =
          items.stream().filter(decides).filter(i -> i.item().severity() == severity).count();
      if (count > 0) {
        String word =
            severity == Severity.BLOCKER ? (count == 1 ? "blocker" : "blockers") : severity.word();
        parts.add(count + " " + word);
      }
    }
    long below = items.stream().filter(decides.negate()).count();
    if (below > 0) {
      parts.add(below + " below the gate");
    }
    return String.join(", ", parts);
  }

  /// What is left to do, a sentence a role and a missing kind of input, and what runs out within
  /// seven days; of files alone nothing.
  ///
  /// @param most how many items each sentence names
  static List<String> agenda(Decision decision, int most) {
    if (decision.question() instanceof Question.Files) {
      return List.of();
    }
    var agenda = Agenda.of(decision);
    List<String> all = new ArrayList<>();
    Optional.of(phases(decision)).filter(words -> !words.isEmpty()).ifPresent(all::add);
    agenda
        .duties()
        .forEach(duty ->
            all.add(
                "waiting for a person, "
                    + role(duty.role())
                    + ": "
                    + group(decision, duty.items(), most)));
    agenda
        .gaps()
        .forEach(gap ->
            all.add("not looked at, " + missing(gap) + ": " + group(decision, gap.items(), most)));
    List<String> soon =
        agenda.soon(decision).stream()
            .map(end -> end.item().item().id() + " (" + until(end.at()) + ")")
            .toList();
    if (!soon.isEmpty()) {
      all.add("runs out within seven days: " + Wording.first(soon, most));
    }
    return all;
  }

  /// How much of what is open at the gate belongs to which phase: `by phase: 41 build, 9
  /// pre-launch-48h`; empty where nothing is open.
  static String phases(Decision decision) {
    Map<Phase, Integer> counts = Agenda.phases(decision);
    return counts.isEmpty()
        ? ""
        : counts.entrySet().stream()
            .map(of -> of.getValue() + " " + of.getKey().word())
            .collect(Collectors.joining(", ", "open at the gate, by phase: ", ""));
  }

  private static String group(Decision decision, List<ItemResult> items, int most) {
    List<String> ids = items.stream().map(item -> item.item().id()).toList();
    return weights(items, decision::blocks) + " (" + Wording.first(ids, most) + ")";
  }

  /// Who must answer for how much, in one sentence; empty where nothing waits.
  static String duties(Decision decision) {
    return Agenda.of(decision).duties().stream()
        .map(duty -> role(duty.role()) + " " + weights(duty.items(), decision::blocks))
        .collect(Collectors.joining("; "));
  }

  /// Of which kinds of inputs none was given, in a sentence.
  static String missing(Agenda.Gap gap) {
    String kinds = gap.kinds().stream().map(InputKind::label).collect(Collectors.joining(" or "));
    return kinds.isEmpty()
        ? "nothing in what was given says that there should be any"
        : "no " + kinds + " input was given";
  }

  /// The minute before which something holds; of a whole day the day, which is the last.
  static String until(Instant end) {
    var day = end.atZone(ZoneOffset.UTC);
    return day.toLocalTime().toSecondOfDay() == 0
        ? day.toLocalDate().minusDays(1).toString()
        : MINUTE.format(end);
  }

  static String minute(Instant at) {
    return MINUTE.format(at);
  }
}
