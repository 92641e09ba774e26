package dev.gonogo.cli;

import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.EventFile;
import dev.gonogo.log.Evidence;
import dev.gonogo.log.FlightLog;
import dev.gonogo.value.Value;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A flight log as people and programs read it.
final class LogPage {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int SHORT = 8;
  private static final int INDENT = 4;
  private static final int DID = 13;

  private final Ledger ledger;
  private final List<Event> events;
  private final Map<String, Event> withdrawals = new HashMap<>();

  /// @param log all of it
  /// @param events those to show
  LogPage(Ledger ledger, FlightLog log, List<Event> events) {
    this.ledger = ledger;
    this.events = events;
    log.events().stream()
        .filter(event -> event.did() == Did.WITHDRAW)
        .forEach(event -> event.event().ifPresent(id -> withdrawals.putIfAbsent(id, event)));
  }

  String console(int width) {
    var page = new Page(width);
    if (events.isEmpty()) {
      page.text(0, "Nobody has said anything yet: `gonogo attest ITEM` begins.");
    }
    events.forEach(event -> show(page, width, event));
    return page.text();
  }

  private void show(Page page, int width, Event event) {
    String head = TIME.format(event.at()) + "  " + Page.cell(event.did().word(), DID);
    int room = Math.max(12, width - head.length() - SHORT - 1);
    page.text(head + Page.cell(about(event), room) + " " + event.id().substring(0, SHORT), 0, "");
    page.text(INDENT, who(event));
    event.note().ifPresent(note -> page.text(INDENT, note));
    for (Evidence evidence : event.evidence()) {
      page.text(INDENT, "evidence: " + words(evidence));
    }
    Optional.ofNullable(withdrawals.get(event.id()))
        .ifPresent(by ->
            page.text(
                INDENT, "withdrawn by " + by.by().name() + " on " + TIME.format(by.at()) + " UTC"));
  }

  private static String about(Event event) {
    if (event.did() == Did.WITHDRAW) {
      String taken = event.event().map(id -> id.substring(0, SHORT)).orElse("");
      return event.item().orElse("") + " (" + taken + ")";
    }
    return event.item().or(event::outcome).orElse("");
  }

  private String who(Event event) {
    var words = new StringBuilder(event.by().text());
    event.as().ifPresent(role -> words.append(", as ").append(role));
    event.until().ifPresent(day -> words.append(", until ").append(day));
    event.release().ifPresent(name -> words.append(", release ").append(name));
    event.record().ifPresent(file -> words.append(", ").append(file));
    if (!event.subject().equals(ledger.subject())) {
      words.append(", for ").append(event.subject());
    }
    event.signature().ifPresent(_ -> words.append(", signed"));
    return words.toString();
  }

  private static String words(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Link(var url) -> url;
      case Evidence.Attached(var file, var sha256) ->
          file + " (" + sha256.substring(0, SHORT) + ")";
    };
  }

  /// Each event as it stands in its file, with its id and the name of its file.
  String json() {
    List<Value> all =
        events.stream()
            .<Value>map(event ->
                EventFile.value(event)
                    .with("id", Value.of(event.id()))
                    .with("path", Value.of(Hearing.FOLDER + "/" + EventFile.name(event))))
            .toList();
    return SafeJson.of(
        Value.objectOf(Map.of("for", Value.of(ledger.subject()), "events", Value.array(all))));
  }
}
