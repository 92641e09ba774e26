package dev.gonogo.gate;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;

import dev.gonogo.answer.Answer;
import dev.gonogo.answer.Answer.Discounted;
import dev.gonogo.answer.Flaw;
import dev.gonogo.checklist.Phase;
import dev.gonogo.gate.Decision.CheckResult;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.input.InputKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a decision leaves to people, in the groups of which all reports and the site speak.
///
/// Of items that are asked for alone. In each group those at the gate come first, the heaviest of
/// them before, else they stand in the order of the checklist.
///
/// @param duties what waits for a person, by role: who has the most at the gate first
/// @param gaps what no file was given for, by what is missing
/// @param endings when answers and waivers run out, the first one first
public record Agenda(List<Duty> duties, List<Gap> gaps, List<Ending> endings) {
  /// What runs out within it is told beforehand.
  public static final Duration SOON = Duration.ofDays(7);

  public Agenda {
    duties = List.copyOf(duties);
    gaps = List.copyOf(gaps);
    endings = List.copyOf(endings);
  }

  /// What a role has to answer for. An item that several own stands with the first of them, so that
  /// every item stands once.
  ///
  /// @param role nothing where the checklist gives the items to nobody
  public record Duty(Optional<String> role, List<ItemResult> items) {
    public Duty {
      items = List.copyOf(items);
    }
  }

  /// Items at which no check looked.
  ///
  /// @param kinds of inputs of which none was given; none where one was, and nothing in it says
  ///   that there should be what is asked for
  public record Gap(List<InputKind> kinds, List<ItemResult> items) {
    public Gap {
      kinds = List.copyOf(kinds);
      items = List.copyOf(items);
    }
  }

  /// The first moment at which an answer or a waiver does not hold any more.
  public record Ending(ItemResult item, Instant at) {}

  public static Agenda of(Decision decision) {
    return new Agenda(duties(decision), gaps(decision), endings(decision));
  }

  /// The items that are asked for and in a state.
  public static List<ItemResult> asked(Decision decision, State state) {
    return decision.items().stream()
        .filter(item -> item.state() == state && decision.asks(item))
        .sorted(
            comparing((ItemResult item) -> !decision.blocks(item))
                .thenComparing(item -> item.item().severity()))
        .toList();
  }

  /// How much of what is open at the gate belongs to which phase, in the order of time.
  public static SortedMap<Phase, Integer> phases(Decision decision) {
    var counts = new TreeMap<Phase, Integer>();
    decision.blocks().forEach(item -> counts.merge(item.item().phase(), 1, Integer::sum));
    return counts;
  }

  /// What runs out within seven days of the decision.
  public List<Ending> soon(Decision decision) {
    Instant limit = decision.at().plus(SOON);
    return endings.stream().filter(ending -> !ending.at().isAfter(limit)).toList();
  }

  /// What runs out first of all that a GO stands on.
  public Optional<Ending> first(Decision decision) {
    return endings.stream()
        .filter(ending -> ending.item().item().severity().isAtLeast(decision.gate()))
        .findFirst();
  }

  /// What people said for an item that is open all the same: of each person the last word. That of
  /// another project or environment was never meant for this one.
  public static List<Discounted> lost(Decision decision, ItemResult item) {
    if (!decision.isOpen(item)) {
      return List.of();
    }
    Map<String, Discounted> last = new LinkedHashMap<>();
    for (Discounted one : item.answer().discounted()) {
      if (one.event().did().attests() && !(one.flaw() instanceof Flaw.Foreign)) {
        last.put(one.event().by().key(), one);
      }
    }
    return List.copyOf(last.values());
  }

  private static List<Duty> duties(Decision decision) {
    Map<Optional<String>, List<ItemResult>> byRole =
        asked(decision, State.WAITING).stream()
            .collect(
                Collectors.groupingBy(
                    item -> item.item().roles().stream().findFirst(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byRole.entrySet().stream()
        .map(entry -> new Duty(entry.getKey(), entry.getValue()))
        .sorted(
            comparingLong((Duty duty) -> -duty.items().stream().filter(decision::blocks).count())
                .thenComparingInt(duty -> -duty.items().size())
                .thenComparing(duty -> duty.role().orElse("")))
        .toList();
  }

  private static List<Gap> gaps(Decision decision) {
    Set<String> given =
        decision.inputs().stream()
            .filter(input -> !input.refused())
            .flatMap(input -> input.kind().stream())
            .collect(Collectors.toSet());
    Map<List<InputKind>, List<ItemResult>> byKinds =
        asked(decision, State.NOT_EVALUATED).stream()
            .collect(
                Collectors.groupingBy(
                    item -> missing(item, given), LinkedHashMap::new, Collectors.toList()));
    return byKinds.entrySet().stream()
        .map(entry -> new Gap(entry.getKey(), entry.getValue()))
        .sorted(
            comparingLong((Gap gap) -> -gap.items().stream().filter(decision::blocks).count())
                .thenComparingInt(gap -> -gap.items().size()))
        .toList();
  }

  private static List<InputKind> missing(ItemResult item, Set<String> given) {
    return item.checks().stream()
        .filter(check -> check.verdict() == Verdict.NOT_EVALUATED)
        .map(check -> check.check().kind())
        .filter(kind -> !given.contains(kind.label()))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Ending> endings(Decision decision) {
    List<Ending> all = new ArrayList<>();
    for (ItemResult item : decision.items()) {
      if (decision.asks(item)) {
        end(item).ifPresent(at -> all.add(new Ending(item, at)));
      }
    }
    all.sort(comparing(Ending::at));
    return all;
  }

  private static Optional<Instant> end(ItemResult item) {
    return switch (item.state()) {
      case ATTESTED ->
          item.answer() instanceof Answer.Attested attested ? attested.until() : Optional.empty();
      case WAIVED ->
          item.checks().stream()
              .flatMap(check -> waivers(item, check))
              .map(waiver -> waiver.until().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
              .min(naturalOrder());
      case PASS, FAIL, UNKNOWN, REFUSED, WAITING, NOT_APPLICABLE, NOT_EVALUATED -> Optional.empty();
    };
  }

  private static Stream<Waiver> waivers(ItemResult item, CheckResult check) {
    return Stream.concat(
        item.waiver().stream(), check.findings().stream().flatMap(f -> f.waiver().stream()));
  }
}
