package dev.gonogo.cli;

import dev.gonogo.answer.Authority;
import dev.gonogo.answer.Proof;
import dev.gonogo.checklist.EvidenceNeed;
import dev.gonogo.git.GitAnswer;
import dev.gonogo.git.GitSettings;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.EventFile;
import dev.gonogo.log.Evidence;
import dev.gonogo.log.Person;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Writes what one command says, as events: who, in which role, with what to say and to show. What
/// is wrong with any of it is complained of when the pen is made.
final class Pen {
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
    SaidText.check("--note", options.note, complaints);
    SaidText.check("--release", options.release, complaints);
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
    return Proof.suffices(need, options.note, evidence);
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

  /// Whether what is written is signed.
  boolean signs() {
    return options.sign;
  }

  /// The events with signatures, where they are asked for. One that no log takes ends the command.
  List<Event> signed(List<Event> events, Function<byte[], String> signer) {
    List<Event> signed =
        options.sign
            ? events.stream()
                .map(event -> event.withSignature(signer.apply(EventFile.unsigned(event))))
                .toList()
            : events;
    var complaints = new Complaints();
    if (signed.stream().anyMatch(event -> EventFile.bytes(event).length > EventFile.MAX_BYTES)) {
      complaints.add(
          "what is said and shown is longer than the "
              + EventFile.MAX_BYTES
              + " bytes that an event may have: keep it in a file of the project, and give that"
              + " one as --evidence");
    }
    complaints.end("nothing was written");
    return signed;
  }

  /// Complains where who writes may not speak for an item.
  void checkOwner(CompiledItem item, Complaints complaints) {
    if (as.isPresent() && !Authority.owns(as.get(), item)) {
      complaints.add(
          "`"
              + as.get()
              + "` does not own `"
              + item.id()
              + "`: it is of "
              + String.join(", ", item.roles()));
    } else if (by.isPresent() && ledger.authority().flaw(by(), as, item).isPresent()) {
      List<String> roles = as.map(List::of).orElse(item.roles());
      List<String> may =
          roles.stream()
              .flatMap(role -> ledger.holders().getOrDefault(role, List.of()).stream())
              .map(Person::name)
              .distinct()
              .toList();
      complaints.add(
          by().text()
              + " does not answer as "
              + String.join(" or ", roles)
              + ", by gonogo.yaml: "
              + (may.isEmpty()
                  ? "nobody does"
                  : String.join(", ", may) + (may.size() == 1 ? " does" : " do")));
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
            .filter(one -> one.isCalled(word))
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
}
