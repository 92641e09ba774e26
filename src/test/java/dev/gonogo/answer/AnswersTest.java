package dev.gonogo.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.answer.Answer.Attested;
import dev.gonogo.answer.Answer.Discounted;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.FlightLog;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The table of answers, and what holds of all logs.
class AnswersTest {
  @TestFactory
  Stream<DynamicTest> table() throws IOException {
    List<AnswerRow> rows = AnswerRow.all();
    assertTrue(rows.size() >= 70, "only " + rows.size() + " rows");
    return rows.stream().map(row -> DynamicTest.dynamicTest(row.text(), () -> holds(row)));
  }

  private static void holds(AnswerRow row) {
    Answer answer = answer(row.item(), row.terms(), row.events());
    assertEquals(row.answer(), Hangar.kind(answer), () -> answer.toString());
    assertEquals(
        row.flaws(), String.join(" ", Hangar.flaws(answer)).toLowerCase(java.util.Locale.ROOT));
    answer.discounted().forEach(one -> assertFalse(one.flaw().words().isBlank()));
  }

  @Test
  void theTableHasEveryFlaw() throws IOException {
    Set<String> seen =
        AnswerRow.all().stream()
            .flatMap(row -> Stream.of(row.flaws().split(" ")))
            .collect(Collectors.toSet());
    for (Class<?> flaw : Flaw.class.getPermittedSubclasses()) {
      String name = flaw.getSimpleName().toLowerCase(java.util.Locale.ROOT);
      assertTrue(seen.contains(name), name);
    }
  }

  private static Answer answer(CompiledItem item, AnswerTerms terms, List<Event> events) {
    return Answers.of(new FlightLog(events), List.of(item), terms).of(item.id());
  }

  /// Whatever is shuffled, doubled or merged of two branches: it is one log.
  @Test
  void orderAndDuplicatesChangeNothing() throws IOException {
    var random = new Random(17);
    List<AnswerRow> rows = AnswerRow.all();
    for (int i = 0; i < 400; i++) {
      AnswerRow row = rows.get(random.nextInt(rows.size()));
      List<Event> events = new ArrayList<>(row.events());
      rows.stream()
          .filter(other -> random.nextInt(20) == 0)
          .flatMap(other -> other.events().stream())
          .forEach(events::add);
      Answer whole = answer(row.item(), row.terms(), events);
      List<Event> branch = events.subList(0, random.nextInt(events.size() + 1));
      List<Event> merged = new ArrayList<>(branch);
      merged.addAll(events);
      Collections.shuffle(merged, random);
      assertEquals(whole, answer(row.item(), row.terms(), merged), row.text());
    }
  }

  /// What does not count might as well not be there; and none of it alone is an answer for it.
  @Test
  void anEventThatDoesNotCountChangesNoAnswer() throws IOException {
    for (AnswerRow row : AnswerRow.all()) {
      Answer whole = answer(row.item(), row.terms(), row.events());
      List<Event> flawed = whole.discounted().stream().map(Discounted::event).toList();
      List<Event> rest = new ArrayList<>(row.events());
      rest.removeAll(flawed);
      assertEquals(
          Hangar.kind(whole), Hangar.kind(answer(row.item(), row.terms(), rest)), row.text());
    }
  }

  /// With one more refusal nobody's word is enough, at whatever time it is put in.
  @Test
  void aRefusalTurnsEveryAnswer() throws IOException {
    for (AnswerRow row : AnswerRow.all()) {
      for (String time :
          List.of("2026-01-01T00:00:00Z", "2026-11-30T00:00:00Z", "2026-12-01T08:00:00Z")) {
        List<Event> events = new ArrayList<>(row.events());
        events.add(Hangar.said(Hangar.EVE, Did.REFUSE, time, row.item()));
        assertInstanceOf(Answer.Refused.class, answer(row.item(), row.terms(), events), row.text());
      }
    }
  }

  /// What holds now holds at every moment before its end, and at none from it on.
  @Test
  void anAnswerEndsWhenItSays() throws IOException {
    int ends = 0;
    for (AnswerRow row : AnswerRow.all()) {
      if (answer(row.item(), row.terms(), row.events()) instanceof Attested attested
          && attested.until().isPresent()) {
        Instant end = attested.until().get();
        List<Event> by = attested.by();
        assertInstanceOf(
            Attested.class, answer(row.item(), at(row.terms(), end.minusSeconds(1)), by));
        Answer then = answer(row.item(), at(row.terms(), end), by);
        assertFalse(then instanceof Attested, row.text());
        ends++;
      }
    }
    assertTrue(ends > 15, "only " + ends);
  }

  private static AnswerTerms at(AnswerTerms terms, Instant now) {
    return new AnswerTerms(
        terms.subject(),
        now,
        terms.release(),
        terms.roles(),
        terms.requireSigned(),
        terms.signatures(),
        terms.evidence());
  }

  @Test
  void eventsOfItemsThatAreNotThereAreTold() throws IOException {
    AnswerRow row = AnswerRow.all().getFirst();
    Event stray = Event.of(Hangar.NOW, Hangar.ANA, Did.REFUSE, Hangar.SUBJECT).withItem("gone");
    Answers answers = Answers.of(new FlightLog(List.of(stray)), List.of(row.item()), row.terms());
    assertEquals(Set.of("gone"), answers.strangers());
    assertEquals(Answer.NONE, answers.of("gone"));
    assertEquals(Optional.empty(), Optional.ofNullable(answers.byItem().get("gone")));
  }
}
