package dev.gonogo.cli;

import dev.gonogo.gate.Agenda;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.State;
import dev.gonogo.input.InputKind;
import dev.gonogo.record.Change;
import dev.gonogo.value.Value;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A status as people and programs read it.
final class StatusPage {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /// More lines than these are counted: JSON has each.
  private static final int MOST = 12;

  private final Status status;
  private final Page page;

  private StatusPage(Status status, int width) {
    this.status = status;
    this.page = new Page(width);
  }

  static String console(Status status, int width) {
    var made = new StatusPage(status, width);
    made.head();
    made.next();
    made.left();
    made.endings();
    made.since();
    return made.page.text();
  }

  private void head() {
    page.text(
        "",
        4,
        status.decision().headline()
            + " for "
            + status.asked().subject()
            + status.asked().release().map(name -> ", release " + name).orElse("")
            + ", through "
            + status.asked().through().word()
            + ", at "
            + TIME.format(status.decision().at())
            + (status.asked().rehearsed() ? " (a rehearsal)" : ""));
  }

  private void heading(String words) {
    page.blank();
    page.text(0, words);
  }

  private void next() {
    heading("Next");
    if (status.next().isEmpty()) {
      page.text(2, "nothing" + status.role().map(role -> " for @" + role).orElse(""));
    }
    status
        .nextByRole()
        .forEach((role, items) -> {
          page.text(2, role);
          for (ItemResult item : items) {
            page.text(
                "    ",
                6,
                item.item().id()
                    + " ("
                    + item.item().severity().word()
                    + "): "
                    + item.item().title());
            page.text("      ", 8, Status.todo(item));
          }
        });
  }

  private void left() {
    Map<State, Long> open = new EnumMap<>(State.class);
    status.decision().items().stream()
        .filter(status.decision()::isOpen)
        .forEach(item -> open.merge(item.state(), 1L, Long::sum));
    if (open.isEmpty()) {
      return;
    }
    heading("Left");
    open.forEach((state, count) -> {
      if (state != State.WAITING && state != State.NOT_EVALUATED) {
        page.text(2, count + " " + state.word());
      }
    });
    for (Agenda.Duty duty : status.agenda().duties()) {
      String role = duty.role().map(word -> "@" + word).orElse("anybody");
      page.text("  ", 4, role + ": " + weights(duty.items()) + " to attest");
    }
    for (Agenda.Gap gap : status.agenda().gaps()) {
      String kinds = gap.kinds().stream().map(InputKind::label).collect(Collectors.joining(" or "));
      page.text(
          "  ",
          4,
          weights(gap.items())
              + (kinds.isEmpty()
                  ? " of which nothing says that there should be any"
                  : " for want of " + kinds));
    }
  }

  /// `2 blockers, 1 high, 12 below the gate`.
  private String weights(List<ItemResult> items) {
    Map<String, Long> counts =
        items.stream()
            .collect(
                Collectors.groupingBy(
                    item ->
                        status.decision().blocks(item)
                            ? item.item().severity().ordinal() + item.item().severity().word()
                            : "9below the gate",
                    TreeMap::new,
                    Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + word(entry.getKey().substring(1), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String word(String severity, long count) {
    return severity.equals("blocker") && count != 1 ? "blockers" : severity;
  }

  private void endings() {
    List<Agenda.Ending> soon = status.agenda().soon(status.decision());
    if (soon.isEmpty()) {
      return;
    }
    heading("Runs out within a week");
    soon.stream().limit(MOST).forEach(end -> page.text("  ", 4, ending(end)));
    more(soon.size());
  }

  private static String ending(Agenda.Ending end) {
    return TIME.format(end.at())
        + ": "
        + end.item().item().id()
        + " ("
        + end.item().state().word()
        + ")";
  }

  private void since() {
    if (status.since().isEmpty()) {
      heading("Nothing is on record yet: `gonogo decide --record` begins.");
      return;
    }
    Status.Since since = status.since().get();
    heading(
        "Since "
            + since.name()
            + " ("
            + since.record().headline()
            + ", "
            + TIME.format(since.record().terms().at())
            + ")");
    if (since.changes().isEmpty()) {
      page.text(2, "nothing is otherwise");
    }
    since.changes().stream().limit(MOST).forEach(change -> page.text("  ", 4, change.words()));
    more(since.changes().size());
  }

  private void more(int all) {
    if (all > MOST) {
      page.text(2, "and " + (all - MOST) + " more");
    }
  }

  static String json(Status status) {
    Map<String, Value> out = new TreeMap<>();
    out.put("schemaVersion", Value.of(1));
    out.put("for", Value.of(status.asked().subject()));
    out.put("at", time(status.decision().at()));
    out.put("through", Value.of(status.asked().through().word()));
    out.put("outcome", Value.of(status.decision().headline()));
    out.put("next", Value.array(status.next().stream().map(StatusPage::item).toList()));
    out.put(
        "open",
        Value.array(
            status.decision().items().stream()
                .filter(status.decision()::isOpen)
                .map(StatusPage::item)
                .toList()));
    out.put(
        "endings",
        Value.array(
            status.agenda().soon(status.decision()).stream()
                .map(end ->
                    Value.objectOf(
                        Map.of("item", Value.of(end.item().item().id()), "at", time(end.at()))))
                .toList()));
    status.since().ifPresent(since -> out.put("since", since(since)));
    return SafeJson.of(Value.objectOf(out));
  }

  private static Value item(ItemResult item) {
    List<Value> roles = new ArrayList<>();
    item.item().roles().forEach(role -> roles.add(Value.of(role)));
    return Value.objectOf(
        Map.of(
            "item", Value.of(item.item().id()),
            "title", Value.of(item.item().title()),
            "severity", Value.of(item.item().severity().word()),
            "phase", Value.of(item.item().phase().word()),
            "roles", Value.array(roles),
            "state", Value.of(item.state().word()),
            "todo", Value.of(Status.todo(item))));
  }

  private static Value since(Status.Since since) {
    return Value.objectOf(
        Map.of(
            "record", Value.of(since.name()),
            "outcome", Value.of(since.record().outcome()),
            "at", time(since.record().terms().at()),
            "changes",
                Value.array(since.changes().stream().map(Change::words).map(Value::of).toList())));
  }

  private static Value time(Instant at) {
    return Value.of(at.toString());
  }
}
