package dev.gonogo.cli;

import dev.gonogo.checklist.EvidenceNeed;
import dev.gonogo.git.GitAnswer;
import dev.gonogo.git.GitSettings;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.EventFile;
import dev.gonogo.log.Evidence;
import dev.gonogo.log.Person;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Printable;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/// Writes what one command says, as events: who, in which role, with what to say and to show. What
/// is wrong with any of it is complained of when the pen is made.
final class Pen {
  private static final int MAX_NOTE = 10_000;

  private final Ledger ledger;
  private final EventOptions options;
  private final Optional<Person> by;
  private final Optional<String> as;
  private final List<Evidence> evidence;

  private Pen(Ledger ledger, EventOptions options, Complaints complaints) {
    this.ledger = ledger;
    this.options = options;
    this.by = by(complaints);
    this.as = as(complaints);
    this.evidence = new ShownEvidence(ledger, complaints).all(options.evidence);
    checkText("--note", options.note, complaints);
    checkText("--release", options.release, complaints);
  }

  static Pen of(Ledger ledger, EventOptions options, Complaints complaints) {
    return new Pen(ledger, options, complaints);
  }

  /// Who writes; only where nobody complained.
  Person by() {
    return by.orElseThrow();
  }

  /// Whether it is known who writes.
  boolean isKnown() {
    return by.isPresent();
  }

  Optional<String> as() {
    return as;
  }

  /// Whether what is said and shown is as much as an item wants to see.
  boolean suffices(EvidenceNeed need) {
    return switch (need) {
      case NONE -> true;
      case TEXT -> options.note.isPresent();
      case URL -> evidence.stream().anyMatch(Evidence.Link.class::isInstance);
      case FILE -> evidence.stream().anyMatch(Evidence.Attached.class::isInstance);
    };
  }

  /// An event without an item.
  Event event(Did did) {
    Event event = Event.of(ledger.now(), by(), did, ledger.subject());
    event = with(event, as, event::withAs);
    event = with(event, options.note, event::withNote);
    event = with(event, options.release, event::withRelease);
    return evidence.isEmpty() ? event : event.withEvidence(evidence);
  }

  /// An event of an item.
  ///
  /// @param answers whether it says that the item holds or not: then it is for the words of the
  ///   item
  Event event(Did did, CompiledItem item, boolean answers) {
    Event event = event(did).withItem(item.id());
    return answers ? event.withText(item.text()) : event;
  }

  /// The events with signatures, where they are asked for.
  List<Event> signed(List<Event> events, Function<byte[], String> signer) {
    return options.sign
        ? events.stream()
            .map(event -> event.withSignature(signer.apply(EventFile.unsigned(event))))
            .toList()
        : events;
  }

  /// Complains where who writes may not speak for an item.
  void checkOwner(CompiledItem item, Complaints complaints) {
    List<String> owners = item.roles();
    if (as.isPresent() && !owners.isEmpty() && !owners.contains(as.get())) {
      complaints.add(
          "`"
              + as.get()
              + "` does not own `"
              + item.id()
              + "`: it is of "
              + String.join(", ", owners));
      return;
    }
    SortedMap<String, List<Person>> holders = ledger.holders();
    List<String> roles = as.map(List::of).orElse(owners);
    boolean open = roles.isEmpty() || !holders.keySet().containsAll(roles);
    if (open || by.isEmpty()) {
      return;
    }
    List<Person> may =
        roles.stream().flatMap(role -> holders.getOrDefault(role, List.of()).stream()).toList();
    if (may.stream().noneMatch(one -> StandingEvents.isSame(one, by()))) {
      String names = String.join(", ", may.stream().map(Person::name).distinct().toList());
      complaints.add(
          by().text()
              + " does not answer as "
              + String.join(" or ", roles)
              + ", by gonogo.yaml: "
              + (names.isEmpty() ? "nobody does" : names + (may.size() == 1 ? " does" : " do")));
    }
  }

  static Event with(Event event, Optional<String> text, Function<String, Event> with) {
    return text.map(with).orElse(event);
  }

  private Optional<Person> by(Complaints complaints) {
    if (options.by.isPresent()) {
      Optional<Person> person = Person.of(options.by.get()).or(() -> held(options.by.get()));
      if (person.isEmpty()) {
        complaints.add(
            "`" + options.by.get() + "` names nobody: write --by \"Name <email>\" with quotes");
      }
      return person;
    }
    return switch (GitSettings.in(ledger.root())) {
      case GitAnswer.Untold<GitSettings>(var why) -> {
        complaints.add("nobody says who you are (" + why + "): add --by \"Name <email>\"");
        yield Optional.empty();
      }
      case GitAnswer.Told<GitSettings>(var settings) -> ofGit(settings, complaints);
    };
  }

  private static Optional<Person> ofGit(GitSettings settings, Complaints complaints) {
    if (settings.name().isEmpty() || settings.email().isEmpty()) {
      complaints.add(
          "git does not know who you are: set `git config user.name` and `git config user.email`,"
              + " or add --by \"Name <email>\"");
      return Optional.empty();
    }
    String text = settings.name().get() + " <" + settings.email().get() + ">";
    Optional<Person> person = Person.of(text);
    if (person.isEmpty()) {
      complaints.add(
          "git calls you `"
              + text
              + "`, which is no name with an address: add --by \"Name <email>\"");
    }
    return person;
  }

  /// Somebody whom the project names, by a name or an address that is of one alone.
  private Optional<Person> held(String word) {
    List<Person> found =
        ledger.holders().values().stream()
            .flatMap(List::stream)
            .filter(one -> one.name().equals(word) || one.email().equalsIgnoreCase(word))
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private Optional<String> as(Complaints complaints) {
    Optional<String> role = options.as.map(word -> word.startsWith("@") ? word.substring(1) : word);
    if (role.isPresent() && !ledger.roles().contains(role.get())) {
      complaints.unknown("no role is called `" + role.get() + "`", role.get(), ledger.roles());
      return Optional.empty();
    }
    return role;
  }

  private static void checkText(String option, Optional<String> said, Complaints complaints) {
    if (said.isEmpty()) {
      return;
    }
    String text = said.get();
    if (text.isBlank() || text.codePoints().allMatch(c -> Character.isSpaceChar(c) || c <= ' ')) {
      complaints.add(option + " says nothing: write it in quotes, as in " + option + " \"…\"");
    } else if (text.length() > MAX_NOTE) {
      complaints.add(
          option
              + " is longer than "
              + MAX_NOTE
              + " characters: keep it in a file of the project,"
              + " and give that as --evidence");
    } else if (text.indexOf('\ufffd') >= 0 || !text.codePoints().allMatch(Pen::isReadable)) {
      complaints.add(
          option
              + " cannot be read by everyone, since it holds control characters or no UTF-8: `"
              + cut(text)
              + "`");
    }
  }

  private static boolean isReadable(int c) {
    return c == '\n' || c == '\t' || Printable.isSafe(c);
  }

  private static String cut(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
