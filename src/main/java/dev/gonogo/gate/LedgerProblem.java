package dev.gonogo.gate;

import dev.gonogo.source.Hints;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What can be wrong in the files that a project writes for the gate: its `gonogo.yaml` and its
/// waivers.
sealed interface LedgerProblem extends Problem {
  /// @param where the mapping that holds it, in words
  /// @param known the keys that it may hold, in the order of its schema
  record UnknownKey(Span at, String key, String where, List<String> known)
      implements LedgerProblem {}

  record MissingKey(Span at, String key, String meaning) implements LedgerProblem {}

  record WrongType(Span at, String what, String expected, String found) implements LedgerProblem {}

  record Blank(Span at, String what) implements LedgerProblem {}

  record NoDate(Span at, String text) implements LedgerProblem {}

  record UnknownItem(Span at, String id, Optional<String> nearest) implements LedgerProblem {}

  /// @param last the last day that may be named
  record TooFar(Span at, LocalDate until, LocalDate last) implements LedgerProblem {}

  /// @param other the line of the one before
  record Twice(Span at, String item, Optional<String> subject, int other)
      implements LedgerProblem {}

  record Unwaivable(Span at, String id) implements LedgerProblem {}

  /// @param known the packs that there are
  record UnknownPack(Span at, String name, List<String> known, Optional<String> nearest)
      implements LedgerProblem {
    public UnknownPack {
      known = List.copyOf(known);
    }
  }

  record NoPath(Span at) implements LedgerProblem {}

  record PartTwice(Span at, String name) implements LedgerProblem {}

  record NoPart(Span at) implements LedgerProblem {}

  record NotLeftOut(Span at, String id) implements LedgerProblem {}

  record NoDays(Span at, String text) implements LedgerProblem {}

  /// @param own the severity that it has
  record NotLowered(Span at, String id, String own) implements LedgerProblem {}

  record OutAndMore(Span at, String id) implements LedgerProblem {}

  /// @param known the severities that there are
  record UnknownSeverity(Span at, String word, List<String> known, Optional<String> nearest)
      implements LedgerProblem {
    public UnknownSeverity {
      known = List.copyOf(known);
    }
  }

  record UnknownFacet(Span at, String facet, Optional<String> nearest) implements LedgerProblem {}

  /// @param known the parameters that the item has, in words
  record UnknownParameter(
      Span at, String item, String parameter, String known, Optional<String> nearest)
      implements LedgerProblem {}

  /// @param known the versions of Kubernetes that there are, in words
  record UnknownVersion(Span at, String version, String known) implements LedgerProblem {}

  record WrongParameter(Span at, String parameter, String expected, String found, String preset)
      implements LedgerProblem {}

  /// The schema says no and nothing above says why.
  record AgainstSchema(Span at, String keyword) implements LedgerProblem {}

  @Override
  default String words() {
    return switch (this) {
      case UnknownKey p -> p.where() + " has no key `" + p.key() + "`";
      case MissingKey p -> "the waiver does not say `" + p.key() + "`";
      case WrongType p -> p.what() + " must be " + p.expected() + ", and this is " + p.found();
      case Blank p -> p.what() + " is blank";
      case NoDate p -> "`" + p.text() + "` is no day of the calendar";
      case UnknownItem p -> "the checklist has no item `" + p.id() + "`";
      case TooFar p -> "a waiver until " + p.until() + " is none: nobody knows what holds by then";
      case Twice p ->
          p.subject().map(subject -> "`" + subject + "` of ").orElse("")
              + "`"
              + p.item()
              + "` is accepted already by the waiver of line "
              + p.other();
      case Unwaivable p -> "the checklist says that `" + p.id() + "` cannot be waived";
      case UnknownPack p -> "no pack `" + p.name() + "` comes with gonogo";
      case NoPath _ -> "no file can be called so";
      case PartTwice p -> "`" + p.name() + "` stands in the checklist already";
      case NoPart _ -> "a checklist of no part says nothing";
      case NotLeftOut p -> "the checklist says that `" + p.id() + "` cannot be left out";
      case NoDays p -> "`" + p.text() + "` is no number of days";
      case NotLowered p ->
          "the checklist says that `" + p.id() + "` cannot be waived, so it cannot weigh less here";
      case OutAndMore p -> "of `" + p.id() + "`, which is left out, nothing else can be said";
      case UnknownSeverity p -> "no severity is called `" + p.word() + "`";
      case UnknownFacet p -> "no item of the checklist asks for the facet `" + p.facet() + "`";
      case UnknownParameter p ->
          "the item `" + p.item() + "` has no parameter `" + p.parameter() + "`";
      case UnknownVersion p -> "`" + p.version() + "` is no version of Kubernetes that is known";
      case WrongParameter p ->
          "`" + p.parameter() + "` must be " + p.expected() + ", and this is " + p.found();
      case AgainstSchema p -> "does not fit the schema (`" + p.keyword() + "`)";
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case UnknownKey p when p.where().equals("`profile`") && p.key().equals("params") ->
          Optional.of("thresholds stand beside the rest of their item: `items: {ID: {params: …}}`");
      case UnknownKey p -> Optional.of(Hints.meant(p.key(), p.known()));
      case MissingKey p -> Optional.of("add `" + p.key() + ":`, " + p.meaning());
      case NoDate _ -> Optional.of("write year, month and day: `2026-12-31`");
      case UnknownItem p -> didYouMean(p.nearest());
      case TooFar p ->
          Optional.of(
              "name a day within two years, " + p.last() + " or before, and look again then");
      case Twice _ ->
          Optional.of("keep one of the two: else nobody knows who accepts it until when");
      case Unwaivable _ -> Optional.of("mend the failure, and take the waiver out");
      case UnknownPack p ->
          didYouMean(p.nearest())
              .or(() -> Optional.of("there are " + String.join(", ", p.known())));
      case NoPath _ -> Optional.of("write a path relative to this file, or the name of a pack");
      case PartTwice _ -> Optional.of("name it once");
      case NoPart _ ->
          Optional.of("name a folder, or a pack: `checklist: [gonogo:go-live, checklist/]`");
      case NotLeftOut _ -> Optional.of("mend its failure: that is what it is for");
      case NoDays _ -> Optional.of("write it as `30d`");
      case NotLowered p -> Optional.of("leave it " + p.own() + ", and mend its failure");
      case OutAndMore _ -> Optional.of("keep `out`, or all the others");
      case UnknownSeverity p ->
          didYouMean(p.nearest())
              .or(() -> Optional.of("there are " + String.join(", ", p.known())));
      case UnknownFacet p ->
          didYouMean(p.nearest())
              .or(() -> Optional.of("take it out: what it was meant to turn off is judged"));
      case UnknownParameter p ->
          didYouMean(p.nearest())
              .or(() -> Optional.of(p.known().isEmpty() ? "it has none" : "it has " + p.known()));
      case UnknownVersion p -> Optional.of("known are " + p.known());
      case WrongParameter p ->
          Optional.of(
              "the checklist has `"
                  + p.preset()
                  + "`"
                  + (p.expected().equals("a number") ? ", in the unit that the name says" : ""));
      case WrongType p when p.found().equals("a text") && p.expected().startsWith("`true`") ->
          Optional.of("write it so, without quotes");
      case WrongType _, Blank _, AgainstSchema _ -> Optional.empty();
    };
  }

  /// A type of JSON, as people who write YAML call its values.
  static String inWords(String type) {
    return switch (type) {
      case "object" -> "a mapping";
      case "array" -> "a list";
      case "string" -> "a text";
      case "boolean" -> "`true` or `false`";
      case "number" -> "a number";
      case "null" -> "nothing";
      default -> type;
    };
  }

  private static Optional<String> didYouMean(Optional<String> nearest) {
    return nearest.map(name -> "did you mean `" + name + "`?");
  }
}
