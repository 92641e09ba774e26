package dev.gonogo.report;

import dev.gonogo.answer.Answer;
import dev.gonogo.answer.Answer.Discounted;
import dev.gonogo.checklist.EvidenceNeed;
import dev.gonogo.checklist.Needs;
import dev.gonogo.gate.Agenda;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.State;
import dev.gonogo.log.Event;
import dev.gonogo.log.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The words that all formats share for what people say of items, not yet made harmless for any of
/// them. Names stand without addresses: a report is read by more people than the log.
final class PeopleWords {
  private PeopleWords() {}

  /// Who says it, as what and when: `Ana Ruiz as @ops on 2026-11-25 18:45 UTC`.
  static String by(Event event) {
    return who(event) + " on " + GoLiveWords.minute(event.at());
  }

  static String who(Event event) {
    return event.by().name() + event.as().map(role -> " as @" + role).orElse("");
  }

  /// A refusal: who, when and why.
  static String refusal(Event event) {
    return "refused by "
        + by(event)
        + event.note().map(note -> ": " + Wording.prose(note)).orElse(", without a reason");
  }

  /// What it shows, each by its address or its name.
  static List<String> evidence(Event event) {
    return event.evidence().stream()
        .map(evidence ->
            switch (evidence) {
              case Evidence.Link(var url) -> url;
              case Evidence.Attached(var file, _) -> file;
            })
        .toList();
  }

  /// What an answer for an item must bring, in a few words; empty where it is nothing but itself.
  static String needs(Needs needs) {
    String people = needs.people() > 1 ? needs.people() + " people" : "";
    String evidence =
        switch (needs.evidence()) {
          case NONE -> "";
          case TEXT -> "a note";
          case URL -> "a link or a file";
          case FILE -> "a file";
        };
    boolean both = !people.isEmpty() && needs.evidence() != EvidenceNeed.NONE;
    return people + (both ? ", each with " : "") + evidence;
  }

  /// Why an item is open though somebody said something of it.
  static List<String> remarks(Decision decision, ItemResult item) {
    List<String> remarks = new ArrayList<>();
    switch (item.answer()) {
      case Answer.TooFew few -> {
        int missing = few.people() - people(few.by());
        remarks.add(
            names(few.by())
                + (people(few.by()) == 1 ? " has answered" : " have answered")
                + ", "
                + missing
                + (missing == 1 ? " person more must" : " people more must"));
      }
      case Answer.Attested attested when item.state() == State.NOT_EVALUATED ->
          remarks.add(
              names(attested.by())
                  + " attested it without evidence, which counts only beside a check that looked");
      case Answer.Attested attested
          when item.state() == State.FAIL || item.state() == State.UNKNOWN ->
          remarks.add(names(attested.by()) + " attested it, which overrules no file");
      case Answer.Attested _, Answer.Nobody _, Answer.Refused _ -> {}
    }
    Agenda.lost(decision, item).forEach(one -> remarks.add(lost(one)));
    return remarks;
  }

  /// All that is to be told of what people say of an item: refusals first.
  static List<String> all(Decision decision, ItemResult item) {
    List<String> all = new ArrayList<>();
    if (item.answer() instanceof Answer.Refused refused) {
      refused.by().forEach(event -> all.add(refusal(event)));
    }
    all.addAll(remarks(decision, item));
    return all;
  }

  /// Why people refuse an item, in one text.
  static String refusals(ItemResult item) {
    return by(item.answer()).stream().map(PeopleWords::refusal).collect(Collectors.joining("; "));
  }

  /// Who attests an item, in one text.
  static String attestations(ItemResult item) {
    return by(item.answer()).stream()
        .map(event ->
            "attested by "
                + by(event)
                + event.note().map(note -> ": " + Wording.prose(note)).orElse(""))
        .collect(Collectors.joining("; "));
  }

  /// Whether an item is told by its name where there is no room for all: what weighs most, and
  /// whatever somebody said something of.
  static boolean isNamed(Decision decision, ItemResult item) {
    boolean isHeavy = decision.blocks(item) && GoLiveWords.isBlocker(item);
    return isHeavy || !remarks(decision, item).isEmpty();
  }

  private static String lost(Discounted one) {
    return "attested by " + by(one.event()) + ", which counts for nothing: " + one.flaw().words();
  }

  private static int people(List<Event> events) {
    return (int) events.stream().map(event -> event.by().key()).distinct().count();
  }

  /// Who said it, each once.
  static String names(List<Event> events) {
    List<String> names = events.stream().map(event -> event.by().name()).distinct().toList();
    return Wording.first(names, 3);
  }

  /// How many answers hold the items, and how many of them bear a signature: without one an answer
  /// is a claim.
  static Optional<String> claims(Decision decision) {
    List<Event> events =
        decision.items().stream()
            .filter(item -> item.state() == State.ATTESTED && decision.asks(item))
            .flatMap(item -> by(item.answer()).stream())
            .toList();
    long signed = events.stream().filter(event -> event.signature().isPresent()).count();
    if (events.isEmpty()) {
      return Optional.empty();
    }
    String answers = Wording.counted(events.size(), "answer");
    if (signed == events.size()) {
      return Optional.of(answers + ", signed");
    }
    return Optional.of(
        answers
            + (signed == 0
                ? ", not signed: a claim of who wrote it"
                : ", " + signed + " of them signed: each other one is a claim of who wrote it"));
  }

  /// The events that make an answer.
  static List<Event> by(Answer answer) {
    return switch (answer) {
      case Answer.Nobody _ -> List.of();
      case Answer.Attested attested -> attested.by();
      case Answer.TooFew few -> few.by();
      case Answer.Refused refused -> refused.by();
    };
  }
}
