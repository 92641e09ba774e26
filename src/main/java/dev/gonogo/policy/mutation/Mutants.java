package dev.gonogo.policy.mutation;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Absence;
import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Silence;
import dev.gonogo.checklist.Subject;
import dev.gonogo.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The door of this room: a check to all that it could have said instead, one change each.
public final class Mutants {
  private final Check.Declared check;
  private final WrittenWords words;

  private Mutants(Check.Declared check) {
    this.check = check;
    this.words = new WrittenWords(check);
  }

  /// In the order of the check: its subject, its `where`, what it asks, what absence and silence
  /// mean. No two have the same words.
  public static List<Mutant> of(Check.Declared check) {
    var mutants = new Mutants(check);
    Map<String, Integer> said = new HashMap<>();
    return Stream.of(
            mutants.subjects(),
            mutants.wheres(),
            mutants.whens(),
            mutants.requirements(),
            mutants.meanings())
        .flatMap(all -> all)
        .map(edit -> {
          int times = said.merge(edit.words(), 1, Integer::sum);
          String words = times == 1 ? edit.words() : edit.words() + ", number " + times;
          return new Mutant(edit.at(), words, edit.value());
        })
        .toList();
  }

  private Stream<Edit<Check.Declared>> subjects() {
    return new SubjectEdits(words)
        .of(check.subject())
        .map(edit -> edit.map(s -> with(s, check.where(), check.when(), check.requirement())));
  }

  private Stream<Edit<Check.Declared>> wheres() {
    return PredicateEdits.of(check.where())
        .map(edit ->
            edit.map(where -> with(check.subject(), where, check.when(), check.requirement())))
        .map(edit -> edit.in("where"));
  }

  private Stream<Edit<Check.Declared>> whens() {
    return PredicateEdits.of(check.when())
        .map(edit ->
            edit.map(when -> with(check.subject(), check.where(), when, check.requirement())))
        .map(edit -> edit.in("when"));
  }

  private Stream<Edit<Check.Declared>> requirements() {
    return of(check.requirement())
        .map(edit -> edit.map(asked -> with(check.subject(), check.where(), check.when(), asked)));
  }

  private Stream<Edit<Requirement>> of(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Must(List<Condition> conditions) ->
          PredicateEdits.of(conditions).map(edit -> edit.map(Requirement.Must::new));
      case Requirement.Related related -> ofRelated(related);
      case Requirement.Exists(List<Condition> conditions, Optional<Subject> expectedWith) ->
          Stream.concat(
              PredicateEdits.of(conditions)
                  .map(edit -> edit.map(all -> new Requirement.Exists(all, expectedWith))),
              expectations(expectedWith)
                  .map(edit -> edit.map(with -> new Requirement.Exists(conditions, with))));
      case Requirement.Forbidden(Optional<Subject> expectedWith) ->
          expectations(expectedWith).map(edit -> edit.map(Requirement.Forbidden::new));
      case Requirement.Counted counted -> ofCounted(counted).map(edit -> edit.map(c -> c));
      case Requirement.Holds(Predicate predicate) ->
          Stream.concat(
              Stream.of(leftOut(predicate)),
              PredicateEdits.of(predicate).map(edit -> edit.map(Requirement.Holds::new)));
    };
  }

  private Stream<Edit<Requirement.Counted>> ofCounted(Requirement.Counted counted) {
    Stream<Edit<Requirement.Counted>> unsaid =
        counted.distinct().stream()
            .map(_ ->
                new Edit<>(
                    words.of("distinct"),
                    "`distinct` left out",
                    new Requirement.Counted(counted.number(), Optional.empty())));
    return Stream.concat(
        unsaid,
        PredicateEdits.of(counted.number())
            .map(
                edit -> edit.map(n -> new Requirement.Counted(n, counted.distinct())).in("count")));
  }

  /// The value may be any that is there.
  private static Edit<Requirement> leftOut(Predicate predicate) {
    var any = new Predicate.Matches(predicate.at(), "");
    String words = PredicateWords.of(predicate) + " left out";
    return new Edit<>(predicate.at(), words, new Requirement.Holds(any));
  }

  /// Without it nothing is asked of the subject.
  private Stream<Edit<Requirement>> ofRelated(Requirement.Related related) {
    return Stream.of(
            Stream.of(
                new Edit<Requirement>(
                    words.of("related"), "`related` left out", new Requirement.Must(List.of()))),
            HopEdits.of(related.hops(), !related.conditions().isEmpty())
                .map(edit ->
                    edit.<Requirement>map(hops ->
                        new Requirement.Related(hops, related.conditions(), related.count()))),
            related.count().stream()
                .flatMap(count -> ofCounted(count))
                .map(edit ->
                    edit.<Requirement>map(count ->
                        new Requirement.Related(
                            related.hops(), related.conditions(), Optional.of(count)))),
            PredicateEdits.of(related.conditions())
                .map(edit ->
                    edit.<Requirement>map(
                        all -> new Requirement.Related(related.hops(), all, related.count()))))
        .flatMap(edits -> edits);
  }

  private Stream<Edit<Optional<Subject>>> expectations(Optional<Subject> expectedWith) {
    Optional<Edit<Optional<Subject>>> leftOut =
        expectedWith.map(_ ->
            new Edit<>(words.of("expected-with"), "`expected-with` left out", Optional.empty()));
    return Stream.concat(
        leftOut.stream(),
        expectedWith.stream()
            .flatMap(new SubjectEdits(words)::of)
            .map(edit -> edit.map(Optional::of).in("expected-with")));
  }

  /// What the author says that absence and silence mean, left out.
  private Stream<Edit<Check.Declared>> meanings() {
    return Stream.of(
            meaning("none", check.none(), Absence.NOT_APPLICABLE)
                .map(edit -> edit.map(none -> with(none, check.unstated(), check.silence()))),
            meaning("unstated", check.unstated(), Absence.FAIL)
                .map(edit -> edit.map(unstated -> with(check.none(), unstated, check.silence()))),
            check
                .silence()
                .map(Mutants::other)
                .map(edit -> edit.map(s -> with(check.none(), check.unstated(), s))))
        .flatMap(Optional::stream);
  }

  private Optional<Edit<Absence>> meaning(String key, Absence said, Absence unsaid) {
    if (said == unsaid) {
      return Optional.empty();
    }
    Span at = words.of(key);
    return Optional.of(new Edit<>(at, "`" + key + ": " + word(said) + "` left out", unsaid));
  }

  private static String word(Absence absence) {
    return absence.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A pass for silence is one without the word, too: only a doubt is another verdict.
  private static Edit<Optional<Silence>> other(Silence silence) {
    return switch (silence) {
      case Silence.NotApplicable(Span at) ->
          new Edit<>(at, "`silence: not-applicable` left out", Optional.empty());
      case Silence.Unknown(Span at) ->
          new Edit<>(at, "`silence: unknown` left out", Optional.empty());
      case Silence.Pass(Span at, _) ->
          new Edit<>(at, "`silence: pass` made `unknown`", Optional.of(new Silence.Unknown(at)));
    };
  }

  private Check.Declared with(
      Subject subject, List<Condition> where, List<Condition> when, Requirement requirement) {
    return with(subject, where, when, requirement, check.none(), check.unstated(), check.silence());
  }

  private Check.Declared with(Absence none, Absence unstated, Optional<Silence> silence) {
    return with(
        check.subject(), check.where(), check.when(), check.requirement(), none, unstated, silence);
  }

  private Check.Declared with(
      Subject subject,
      List<Condition> where,
      List<Condition> when,
      Requirement requirement,
      Absence none,
      Absence unstated,
      Optional<Silence> silence) {
    return new Check.Declared(
        check.at(),
        check.text(),
        check.name(),
        check.partial(),
        check.group(),
        check.examples(),
        subject,
        where,
        when,
        requirement,
        none,
        unstated,
        silence,
        check.says());
  }
}
