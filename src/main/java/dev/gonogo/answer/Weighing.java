package dev.gonogo.answer;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dev.gonogo.answer.Answer.Discounted;
import dev.gonogo.checklist.EvidenceNeed;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.EventFile;
import dev.gonogo.log.Evidence;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How one item stands by the events that speak of it.
///
/// A refusal counts whoever says it, signed or not: a doubt is no reason to go. It stands until its
/// author or a holder of the role takes it back. An attestation counts only if nothing is wrong
/// with it. A withdrawal names what it takes back by its content, so it comes after it whatever the
/// clocks say.
final class Weighing {
  private final List<Event> events;
  private final CompiledItem item;
  private final AnswerTerms terms;
  private final Holding holding;

  /// By the words of what is taken back.
  private final Map<String, List<Event>> withdrawals;

  private final List<Discounted> discounted = new ArrayList<>();

  private Weighing(List<Event> events, CompiledItem item, AnswerTerms terms) {
    this.events = events;
    this.item = item;
    this.terms = terms;
    this.holding = new Holding(item, terms);
    this.withdrawals = withdrawals(events, terms);
  }

  /// @param events all that speak of the item, in the order of time
  static Answer of(List<Event> events, CompiledItem item, AnswerTerms terms) {
    return new Weighing(events, item, terms).answer();
  }

  private Answer answer() {
    var refusals = new ArrayList<Event>();
    var attestations = new ArrayList<Event>();
    for (Event event : events) {
      Optional<Flaw> flaw = flaw(event);
      if (flaw.isPresent()) {
        discounted.add(new Discounted(event, flaw.get()));
      } else if (event.did().refuses()) {
        refusals.add(event);
      } else if (event.did().attests()) {
        attestations.add(event);
      }
    }
    if (!refusals.isEmpty()) {
      return new Answer.Refused(refusals, discounted);
    }
    Map<String, Optional<Instant>> ends = ends(attestations);
    int people = item.needs().people();
    if (ends.isEmpty()) {
      return new Answer.Nobody(discounted);
    }
    return ends.size() < people
        ? new Answer.TooFew(attestations, people, discounted)
        : new Answer.Attested(attestations, end(List.copyOf(ends.values()), people), discounted);
  }

  /// Until when each person's word holds.
  private Map<String, Optional<Instant>> ends(List<Event> attestations) {
    Map<String, Optional<Instant>> ends = new HashMap<>();
    for (Event event : attestations) {
      ends.merge(event.by().key(), holding.end(event), Weighing::later);
    }
    return ends;
  }

  private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
    return one.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(one.get().isAfter(other.get()) ? one.get() : other.get());
  }

  /// It holds as long as enough people's words do.
  private static Optional<Instant> end(List<Optional<Instant>> ends, int people) {
    List<Optional<Instant>> latestFirst =
        ends.stream()
            .sorted(
                Comparator.comparing(
                        (Optional<Instant> end) -> end.orElse(null), nullsLast(naturalOrder()))
                    .reversed())
            .toList();
    return latestFirst.get(people - 1);
  }

  private Optional<Flaw> flaw(Event event) {
    if (!event.subject().equals(terms.subject())) {
      return Optional.of(new Flaw.Foreign(event.subject()));
    }
    if (event.at().isAfter(terms.now())) {
      return Optional.of(new Flaw.Future(event.at()));
    }
    if (event.did().refuses()) {
      return withdrawal(event).map(Flaw.Withdrawn::new);
    }
    return event.did().attests()
        ? withdrawal(event)
            .<Flaw>map(Flaw.Withdrawn::new)
            .or(() -> rollback(event).map(Flaw.RolledBack::new))
            .or(() -> authority(event))
            .or(() -> proof(event))
            .or(() -> holding.flaw(event))
        : Optional.empty();
  }

  private Optional<Event> withdrawal(Event taken) {
    return withdrawals.getOrDefault(words(taken), List.of()).stream()
        .filter(event -> mayWithdraw(event, taken))
        .findFirst();
  }

  /// What is taken back, and by which events. One signature can be written in many ways, so what
  /// somebody takes back is gone with every event that says the same.
  private static Map<String, List<Event>> withdrawals(List<Event> events, AnswerTerms terms) {
    Map<String, String> wordsById = new HashMap<>();
    events.forEach(event -> wordsById.put(event.id(), words(event)));
    Map<String, List<Event>> all = new HashMap<>();
    for (Event event : events) {
      if (event.did() == Did.WITHDRAW
          && event.subject().equals(terms.subject())
          && !event.at().isAfter(terms.now())) {
        event
            .event()
            .map(wordsById::get)
            .ifPresent(words -> all.computeIfAbsent(words, _ -> new ArrayList<>()).add(event));
      }
    }
    return all;
  }

  private static String words(Event event) {
    return new String(EventFile.unsigned(event), StandardCharsets.UTF_8);
  }

  // What makes for GO must be beyond doubt; to take back one's own word for it need not be.
  private boolean mayWithdraw(Event withdrawal, Event taken) {
    if (taken.did().refuses() && signature(withdrawal).isPresent()) {
      return false;
    }
    return withdrawal.by().isSame(taken.by()) || role(withdrawal).isEmpty();
  }

  private Optional<Event> rollback(Event done) {
    return events.stream()
        .filter(event -> event.did() == Did.ROLLED_BACK)
        .filter(event -> event.subject().equals(terms.subject()))
        .filter(event -> !event.at().isAfter(terms.now()) && !event.at().isBefore(done.at()))
        .findFirst();
  }

  private Optional<Flaw> authority(Event event) {
    return signature(event).or(() -> role(event));
  }

  private Optional<Flaw> signature(Event event) {
    if (event.signature().isPresent()) {
      return terms.signatures().apply(event).map(Flaw.BadSignature::new);
    }
    return terms.requireSigned() ? Optional.of(new Flaw.Unsigned()) : Optional.empty();
  }

  private Optional<Flaw> role(Event event) {
    return terms.authority().flaw(event.by(), event.as(), item);
  }

  private Optional<Flaw> proof(Event event) {
    for (Evidence evidence : event.evidence()) {
      if (evidence instanceof Evidence.Attached(var file, var sha256)) {
        Optional<String> found = terms.evidence().apply(file);
        if (found.isEmpty()) {
          return Optional.of(new Flaw.FileGone(file));
        }
        if (!found.get().equals(sha256)) {
          return Optional.of(new Flaw.FileChanged(file));
        }
      }
    }
    EvidenceNeed need = item.needs().evidence();
    return Proof.suffices(need, event) ? Optional.empty() : Optional.of(new Flaw.Lacks(need));
  }
}
