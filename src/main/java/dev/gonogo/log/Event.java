package dev.gonogo.log;

import dev.gonogo.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An entry of the flight log. Which of its parts it has is a matter of what was done: [EventKey]
/// has the table, and [EventFile] holds an event against it.
///
/// One is made by [#of] and the methods that give it more; its id follows what it says.
///
/// @param id SHA-256 of the bytes of its file, in hexadecimal
/// @param at when, to the second
/// @param by who says so
/// @param as the role in which they say it
/// @param subject what it is for, `<project>/<environment>`
/// @param item the id of the item
/// @param text the digest of the words of the item as they were to be read
/// @param until the last day on which it holds, in UTC
/// @param release what was about to be released
/// @param event the id of the event that is taken back
/// @param record the name of the file of the decision
/// @param outcome what was decided
/// @param signature an armoured SSH signature over [EventFile#unsigned]
public record Event(
    String id,
    Instant at,
    Person by,
    Optional<String> as,
    Did did,
    String subject,
    Optional<String> item,
    Optional<String> text,
    Optional<String> note,
    List<Evidence> evidence,
    Optional<LocalDate> until,
    Optional<String> release,
    Optional<String> event,
    Optional<String> record,
    Optional<String> outcome,
    Optional<String> signature) {

  public Event {
    evidence = List.copyOf(evidence);
    if (!at.equals(at.truncatedTo(ChronoUnit.SECONDS))) {
      throw new IllegalArgumentException("an event is at a whole second");
    }
  }

  /// An event that says no more than who did what for what, and when.
  public static Event of(Instant at, Person by, Did did, String subject) {
    return EventValue.event(
        Value.objectOf(
            Map.of(
                "at", Value.of(at.toString()),
                "by", Value.of(by.text()),
                "did", Value.of(did.word()),
                "for", Value.of(subject))));
  }

  /// @param role in which they say it
  public Event withAs(String role) {
    return with("as", Value.of(role));
  }

  public Event withItem(String id) {
    return with("item", Value.of(id));
  }

  /// @param digest of the words of the item
  public Event withText(String digest) {
    return with("text", Value.of(digest));
  }

  public Event withNote(String note) {
    return with("note", Value.of(note));
  }

  /// @param evidence not empty
  public Event withEvidence(List<Evidence> evidence) {
    return with("evidence", EventValue.evidence(evidence));
  }

  /// @param last the last day on which it holds, in UTC
  public Event withUntil(LocalDate last) {
    return with("until", Value.of(last.toString()));
  }

  public Event withRelease(String name) {
    return with("release", Value.of(name));
  }

  /// @param id of the event that is taken back
  public Event withEvent(String id) {
    return with("event", Value.of(id));
  }

  /// @param file the name of the file of the decision
  public Event withRecord(String file) {
    return with("record", Value.of(file));
  }

  public Event withOutcome(String outcome) {
    return with("outcome", Value.of(outcome));
  }

  /// @param armoured made over [EventFile#unsigned]
  public Event withSignature(String armoured) {
    return with("sig", Value.of(armoured));
  }

  private Event with(String key, Value value) {
    return EventValue.event(EventValue.of(this).with(key, value));
  }
}
