package dev.gonogo.cli;

import dev.gonogo.answer.Answers;
import dev.gonogo.answer.Flaw;
import dev.gonogo.log.Event;
import dev.gonogo.log.EventFile;
import dev.gonogo.log.FlightLog;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The events of a log that can be taken back: those that answer for an item, and that nobody took
/// back yet so that it counts. Which those are the answers say that a decision stands on.
final class StandingEvents {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{6,64}");
  private static final int SHORT = 8;

  private final Ledger ledger;
  private final List<Event> all;
  private final Set<String> withdrawn;
  private final List<Event> standing;

  /// @param answers to which the log comes
  StandingEvents(Ledger ledger, FlightLog log, Answers answers) {
    this.ledger = ledger;
    this.all = log.events();
    this.withdrawn =
        answers.byItem().values().stream()
            .flatMap(answer -> answer.discounted().stream())
            .filter(one -> one.flaw() instanceof Flaw.Withdrawn)
            .map(one -> one.event().id())
            .collect(Collectors.toSet());
    this.standing =
        all.stream()
            .filter(event -> answers(event) && !withdrawn.contains(event.id()))
            .filter(event -> event.subject().equals(ledger.subject()))
            .toList();
  }

  private static boolean answers(Event event) {
    return event.did().attests() || event.did().refuses();
  }

  /// What a name on the command line means; what is wrong with it is complained of.
  List<Event> named(String name, Pen pen, Complaints complaints) {
    boolean isItem =
        ledger.items().containsKey(name)
            || all.stream().anyMatch(event -> event.item().equals(Optional.of(name)));
    if (isItem) {
      return ofItem(name, pen, complaints);
    }
    List<Event> found = all.stream().filter(event -> isCalled(event, name)).toList();
    if (found.size() == 1) {
      return one(found.getFirst(), pen, complaints);
    }
    if (found.isEmpty()) {
      complaints.unknown("neither an item nor an event is called `" + name + "`", name, names());
    } else {
      complaints.add(
          "`" + name + "` is the beginning of " + found.size() + " events: write more of it");
    }
    return List.of();
  }

  private Set<String> names() {
    return Stream.concat(ledger.items().keySet().stream(), standing.stream().map(EventFile::name))
        .collect(Collectors.toSet());
  }

  private static boolean isCalled(Event event, String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return (ID.matcher(name).matches() && event.id().startsWith(name))
        || EventFile.name(event).equals(file)
        || EventFile.name(event).equals(file + ".json");
  }

  private List<Event> ofItem(String item, Pen pen, Complaints complaints) {
    List<Event> said =
        standing.stream().filter(event -> event.item().equals(Optional.of(item))).toList();
    if (!pen.isKnown()) {
      return List.of();
    }
    List<Event> own = said.stream().filter(event -> event.by().isSame(pen.by())).toList();
    if (own.isEmpty()) {
      complaints.add(
          said.isEmpty()
              ? "nothing that stands is said of `" + item + "` for " + ledger.subject()
              : "of `"
                  + item
                  + "` you said nothing that stands; there is "
                  + listed(said)
                  + ": name one of them, if you hold its role");
    }
    return own;
  }

  private static String listed(List<Event> events) {
    return events.stream()
        .map(event ->
            "`"
                + event.id().substring(0, SHORT)
                + "` ("
                + event.did().word()
                + ", by "
                + event.by().name()
                + ")")
        .collect(Collectors.joining(", "));
  }

  private List<Event> one(Event event, Pen pen, Complaints complaints) {
    String called = "`" + event.id().substring(0, SHORT) + "`";
    if (!answers(event)) {
      complaints.add(
          called
              + " is `"
              + event.did().word()
              + "`, which changes no answer: nothing can be taken back");
    } else if (!event.subject().equals(ledger.subject())) {
      complaints.add(
          called
              + " is for "
              + event.subject()
              + " and not for "
              + ledger.subject()
              + ": say --environment");
    } else if (!standing.contains(event)) {
      complaints.add(
          called
              + " was withdrawn already"
              + (pen.signs() ? "" : "; where only what is signed counts, add --sign"));
    } else if (pen.isKnown() && !event.by().isSame(pen.by())) {
      CompiledItem item = ledger.items().get(event.item().orElseThrow());
      if (item == null) {
        complaints.add(
            called
                + " is of an item that is no more: only "
                + event.by().text()
                + " can take it back");
      } else {
        pen.checkOwner(item, complaints);
      }
    }
    return List.of(event);
  }
}
