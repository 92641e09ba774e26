package dev.gonogo.cli;

import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.EventFile;
import dev.gonogo.log.FlightLog;
import dev.gonogo.log.Person;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The events of a log that can be taken back: those that say something of an item, and that nobody
/// took back yet.
final class StandingEvents {
  private static final Set<Did> SAYING =
      EnumSet.of(Did.ATTEST, Did.REFUSE, Did.DONE, Did.FAILED, Did.SKIP);
  private static final Pattern ID = Pattern.compile("[0-9a-f]{6,64}");
  private static final int SHORT = 8;

  private final Ledger ledger;
  private final List<Event> all;
  private final List<Event> standing;

  StandingEvents(Ledger ledger, FlightLog log) {
    this.ledger = ledger;
    this.all = log.events();
    Set<String> withdrawn =
        all.stream()
            .filter(event -> event.did() == Did.WITHDRAW)
            .flatMap(event -> event.event().stream())
            .collect(Collectors.toCollection(HashSet::new));
    this.standing =
        all.stream()
            .filter(event -> SAYING.contains(event.did()) && !withdrawn.contains(event.id()))
            .filter(event -> event.subject().equals(ledger.subject()))
            .toList();
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
    List<Event> own = said.stream().filter(event -> isSame(event.by(), pen.by())).toList();
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
    if (!SAYING.contains(event.did())) {
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
      complaints.add(called + " was withdrawn already");
    } else if (pen.isKnown() && !isSame(event.by(), pen.by())) {
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

  /// People are told apart by their addresses, as where answers are made of events.
  static boolean isSame(Person one, Person other) {
    return one.email().equalsIgnoreCase(other.email());
  }
}
