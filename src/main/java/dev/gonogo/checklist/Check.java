package dev.gonogo.checklist;

import dev.gonogo.input.InputKind;
import dev.gonogo.source.Span;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// One machine-decidable statement under an item, over one kind of input.
public sealed interface Check {
  /// Where its fence begins: the whole first line.
  Span at();

  /// What stands in its fence.
  FenceText text();

  /// The fence's third word, which tells the checks of one item and kind apart; empty for the only
  /// one.
  String name();

  InputKind kind();

  /// Whether a pass of it alone never decides the item.
  boolean partial();

  /// The alternatives it belongs to, where the item is `all-of-any`.
  Optional<String> group();

  List<Example> examples();

  /// Whether it misses a subject only where something says that there should be one.
  default boolean asksOnlyIfExpected() {
    return switch (this) {
      case Declared declared -> declared.requirement() instanceof Requirement.Exists;
      case Raw _ -> false;
    };
  }

  /// Whether an input can pass it: what must not be there, and is expected with nothing, can fail
  /// alone.
  default boolean canPass() {
    return switch (this) {
      case Declared(_, _, _, _, _, _, _, _, _, Requirement.Forbidden(var with), _, _, _, _) ->
          with.isPresent();
      case Declared _, Raw _ -> true;
    };
  }

  /// Whether it is one of several that one fence makes, of which it is enough that one finds what
  /// is asked for.
  default boolean isOfSetting() {
    return this instanceof Declared declared && declared.subject() instanceof Subject.Setting;
  }

  /// A `yaml check` fence.
  ///
  /// @param subject what is judged
  /// @param where which of them: all conditions hold
  /// @param when what must hold for one to be judged; a variable's conditions are on others beside
  ///   it
  /// @param requirement what must be true
  /// @param none what it means that nothing was there to judge
  /// @param unstated what it means that a value was left to the provider (Terraform)
  /// @param silence what it means that a subject says nothing, where the author says it
  /// @param says what stands behind "must" in a finding, where the predicate's own words would help
  ///   nobody: by the field as it is written, or under the empty text where there is none
  record Declared(
      Span at,
      FenceText text,
      String name,
      boolean partial,
      Optional<String> group,
      List<Example> examples,
      Subject subject,
      List<Condition> where,
      List<Condition> when,
      Requirement requirement,
      Absence none,
      Absence unstated,
      Optional<Silence> silence,
      SortedMap<String, String> says)
      implements Check {
    public Declared {
      says = Collections.unmodifiableSortedMap(new TreeMap<>(says));
      examples = List.copyOf(examples);
      where = List.copyOf(where);
      when = List.copyOf(when);
    }

    @Override
    public InputKind kind() {
      return subject.kind();
    }

    /// The same of another subject, with examples of its own.
    ///
    /// @param half whether what it asks of that one is only one half
    public Declared of(Subject other, List<Example> shown, boolean half) {
      return new Declared(
          at,
          text,
          name,
          partial || half,
          group,
          shown,
          other,
          where,
          when,
          requirement,
          none,
          unstated,
          silence,
          says);
    }

    /// The same, with nothing said of silence.
    public Declared withoutSilence() {
      return new Declared(
          at,
          text,
          name,
          partial,
          group,
          examples,
          subject,
          where,
          when,
          requirement,
          none,
          unstated,
          Optional.empty(),
          says);
    }

    /// All steps from its subjects to others: those that `where` looks through, and those that it
    /// asks for.
    public Stream<Hop> hops() {
      Stream<Hop> looked =
          where.stream()
              .map(Condition::predicate)
              .flatMap(
                  p -> p instanceof Predicate.Through(_, var hops) ? hops.stream() : Stream.of());
      Stream<Hop> asked =
          requirement instanceof Requirement.Related(var hops, _, _) ? hops.stream() : Stream.of();
      return Stream.concat(looked, asked);
    }

    /// What is asked of the fields of the subjects themselves.
    public List<Condition> ofSubjects() {
      return Stream.concat(chosen().stream(), requirement.ofSubjects().stream()).toList();
    }

    /// What holds of each that is judged.
    public List<Condition> chosen() {
      return Stream.concat(where.stream(), when.stream()).toList();
    }
  }

  /// A `rego policy` fence: whole rules that obey the contract of a check's package.
  ///
  /// @param text the rules as written
  record Raw(
      Span at,
      FenceText text,
      String name,
      boolean partial,
      Optional<String> group,
      List<Example> examples,
      InputKind kind,
      Absence none)
      implements Check {
    public Raw {
      examples = List.copyOf(examples);
    }

    /// Whether it asks what a cluster would refuse: what the tool finds by its catalogue, and hands
    /// to rules as `data.cluster`.
    public boolean asksCluster() {
      return text.lines().contains("data.cluster");
    }
  }

  /// What the absence of a subject or of a value means.
  enum Absence {
    PASS,
    FAIL,
    UNKNOWN,
    NOT_APPLICABLE
  }

  /// A field and what must hold of its value.
  record Condition(Span at, Field field, Predicate predicate) {}

  /// An input in the text, and what the check must say of it.
  ///
  /// @param at where its fence begins: the whole first line
  /// @param text what stands in its fence
  /// @param name the fence's third word, or empty
  /// @param language the fence's first word: `yaml`, `json`, `dotenv`
  /// @param expected the verdict it must get
  /// @param facet the one that the project has in it, where that matters
  record Example(
      Span at,
      FenceText text,
      String name,
      String language,
      Expected expected,
      Optional<String> facet) {}

  /// What an example shows.
  enum Expected {
    PASS,
    FAIL,
    UNKNOWN,
    /// It holds nothing that the check judges.
    NOT_APPLICABLE;

    /// `pass`, `not-applicable`, …
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
