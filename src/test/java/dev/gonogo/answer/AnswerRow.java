package dev.gonogo.answer;

import dev.gonogo.checklist.EvidenceNeed;
import dev.gonogo.checklist.Needs;
import dev.gonogo.checklist.Phase;
import dev.gonogo.gate.ItemDraft;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.Evidence;
import dev.gonogo.log.Person;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// A row of the table of answers, read.
record AnswerRow(
    String text,
    CompiledItem item,
    AnswerTerms terms,
    List<Event> events,
    String answer,
    String flaws) {
  private static final String TABLE = "/cases/answer/answers.csv";
  private static final String OLD_TEXT = "f".repeat(64);

  static List<AnswerRow> all() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(AnswerRow.class.getResourceAsStream(TABLE), TABLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(AnswerRow::of)
          .toList();
    }
  }

  private static AnswerRow of(String line) {
    List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() > 5) {
      throw new IllegalArgumentException(line);
    }
    CompiledItem item = item(cells.get(0));
    List<Event> events = new ArrayList<>();
    if (!cells.get(2).isEmpty()) {
      for (String said : cells.get(2).split("; ")) {
        events.add(event(said, item, events));
      }
    }
    return new AnswerRow(
        line,
        item,
        terms(cells.get(1)),
        events,
        cells.get(3),
        cells.size() > 4 ? cells.get(4) : "");
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }

  private static CompiledItem item(String cell) {
    var draft = new ItemDraft("pager-tested");
    var evidence = EvidenceNeed.NONE;
    int people = 1;
    for (String word : words(cell)) {
      String[] pair = word.split("=", 2);
      switch (pair[0]) {
        case "people" -> people = Integer.parseInt(pair[1]);
        case "evidence" -> evidence = EvidenceNeed.of(pair[1]).orElseThrow();
        case "valid" -> draft.valid(Integer.parseInt(pair[1]));
        case "phase" -> draft.phase(Phase.of(pair[1]).orElseThrow());
        case "roles" -> draft.roles(pair[1].isEmpty() ? new String[0] : pair[1].split("\\+"));
        default -> throw new IllegalArgumentException(cell);
      }
    }
    return draft.needs(new Needs(evidence, people)).at(12);
  }

  private static AnswerTerms terms(String cell) {
    var roles = new TreeMap<String, List<Person>>();
    Optional<String> release = Optional.empty();
    boolean signed = false;
    for (String word : words(cell)) {
      String[] pair = word.split("=", 2);
      switch (pair[0]) {
        case "signed" -> signed = true;
        case "release" -> release = Optional.of(pair[1]);
        default ->
            roles.put(pair[0], Arrays.stream(pair[1].split("\\+")).map(AnswerRow::person).toList());
      }
    }
    return Hangar.terms(Hangar.NOW, roles, release, signed);
  }

  private static Person person(String word) {
    return switch (word) {
      case "ana" -> Hangar.ANA;
      case "ben" -> Hangar.BEN;
      case "eve" -> Hangar.EVE;
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static Event event(String text, CompiledItem item, List<Event> before) {
    String[] words = text.split(" ");
    Person by = person(words[0]);
    Event event = Hangar.said(by, Did.of(words[1]).orElseThrow(), time(words[2]).toString(), item);
    for (String word : List.of(words).subList(3, words.length)) {
      event = more(event, word, before);
    }
    return event;
  }

  private static Instant time(String word) {
    boolean future = word.startsWith("+");
    String ago = (future ? word.substring(1) : word).toUpperCase(Locale.ROOT);
    Duration span = Duration.parse(ago.endsWith("D") ? "P" + ago : "PT" + ago);
    return future ? Hangar.NOW.plus(span) : Hangar.NOW.minus(span);
  }

  private static Event more(Event event, String word, List<Event> before) {
    String[] pair = word.split("=", 2);
    return switch (pair[0]) {
      case "as" -> event.withAs(pair[1]);
      case "until" -> event.withUntil(LocalDate.parse(pair[1]));
      case "release" -> event.withRelease(pair[1]);
      case "text" -> event.withText(OLD_TEXT);
      case "for" -> elsewhere(event, pair[1]);
      case "note" -> event.withNote(pair[1]);
      case "show" -> event.withEvidence(List.of(evidence(pair[1])));
      case "sig" ->
          event.withSignature(
              switch (pair[1]) {
                case "own" -> event.by().email();
                case "again" -> event.by().email() + "\n";
                case "other" -> "another key";
                default -> throw new IllegalArgumentException(word);
              });
      case "of" -> event.withEvent(before.get(Integer.parseInt(pair[1]) - 1).id());
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static Event elsewhere(Event event, String subject) {
    Event other =
        Event.of(event.at(), event.by(), event.did(), subject)
            .withItem(event.item().orElseThrow())
            .withText(event.text().orElseThrow());
    return event.event().map(other::withEvent).orElse(other);
  }

  private static Evidence evidence(String word) {
    return switch (word) {
      case "file" -> new Evidence.Attached("evidence/report.pdf", "ab".repeat(32));
      case "changed" -> new Evidence.Attached("evidence/report.pdf", "cd".repeat(32));
      case "gone" -> new Evidence.Attached("evidence/lost.pdf", "ab".repeat(32));
      case "url" -> new Evidence.Link("https://example.com/run/7");
      default -> throw new IllegalArgumentException(word);
    };
  }
}
