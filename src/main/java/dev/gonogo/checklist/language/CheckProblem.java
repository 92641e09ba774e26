package dev.gonogo.checklist.language;

import dev.gonogo.source.Hints;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// What can be wrong inside a fence: its YAML, its shape, its meaning. The rules for the words
/// stand at [Problem].
sealed interface CheckProblem extends Problem {
  /// A longer list of words helps nobody.
  int MOST_LISTED = 16;

  /// Of a step of `related`, which somebody may write where a predicate is due.
  List<String> STEPS = List.of("to", "by", "its");

  record NotYaml(Span at, String why) implements CheckProblem {}

  record ForbiddenCharacter(Span at) implements CheckProblem {}

  record TabInYaml(Span at) implements CheckProblem {}

  record SeveralDocuments(Span at) implements CheckProblem {}

  record YamlTooDeep(Span at, int max) implements CheckProblem {}

  record YamlAlias(Span at) implements CheckProblem {}

  record YamlTag(Span at, String tag) implements CheckProblem {}

  record DuplicateKey(Span at, String key, String firstAt) implements CheckProblem {}

  record WrongShape(Span at, String expected, String found) implements CheckProblem {}

  record NothingBelow(Span at) implements CheckProblem {}

  record NullLiteral(Span at) implements CheckProblem {}

  record AmbiguousLiteral(Span at, String text) implements CheckProblem {}

  record Empty(Span at, String what) implements CheckProblem {}

  record NoCondition(Span at) implements CheckProblem {}

  record UnknownKey(Span at, String key, String of, List<String> known) implements CheckProblem {}

  record ForeignKey(Span at, String key, String subject) implements CheckProblem {}

  record NotOneOf(Span at, String found, List<String> allowed) implements CheckProblem {}

  record AgainstSchema(Span at, String keyword) implements CheckProblem {}

  record NoSubject(Span at, List<String> keys) implements CheckProblem {}

  record SeveralSubjects(Span at, String first, String second) implements CheckProblem {}

  /// @param what it should be, in words
  /// @param example a good one
  record BadName(Span at, String name, String what, String example, List<String> known)
      implements CheckProblem {}

  record NameTwice(Span at) implements CheckProblem {}

  record ContainersAmongKinds(Span at) implements CheckProblem {}

  record ViewAmongTypes(Span at, String view) implements CheckProblem {}

  /// What is to be counted, and nothing that says how many.
  record NoCount(Span at) implements CheckProblem {}

  /// Something that is said of a field, and no field.
  record NoField(Span at) implements CheckProblem {}

  /// A mapping with the key `field` where a value is due.
  record FieldInValue(Span at) implements CheckProblem {}

  record NoRange(Span at, String text) implements CheckProblem {}

  record NoStatistic(Span at, String text) implements CheckProblem {}

  record NoRequirement(Span at, List<String> keys) implements CheckProblem {}

  record SeveralRequirements(Span at, String first, String second) implements CheckProblem {}

  record NothingToExpect(Span at) implements CheckProblem {}

  record SeveralRelations(Span at) implements CheckProblem {}

  /// @param why it is none, in words
  /// @param mend what to do
  record BadStep(Span at, String why, String mend) implements CheckProblem {}

  record BadField(Span at, String why) implements CheckProblem {}

  record FieldTwice(Span at, String field) implements CheckProblem {}

  record NotAQuantity(Span at, String text, List<String> units) implements CheckProblem {}

  record UnknownUnit(Span at, String symbol, List<String> units) implements CheckProblem {}

  record WrongDimension(Span at, String found, String expected) implements CheckProblem {}

  record BadRegex(Span at, String why) implements CheckProblem {}

  record NothingFits(Span at, String why) implements CheckProblem {}

  record NothingFails(Span at, String why) implements CheckProblem {}

  record PassWithoutReason(Span at) implements CheckProblem {}

  record ReasonForNothing(Span at) implements CheckProblem {}

  @Override
  default String words() {
    return switch (this) {
      case NotYaml(_, String why) -> "the YAML cannot be read: " + YamlMends.why(why);
      case ForbiddenCharacter _ -> "YAML does not allow this character";
      case TabInYaml _ -> "YAML is not indented with tabs";
      case SeveralDocuments _ -> "a second YAML document begins here";
      case YamlTooDeep(_, int max) -> "the YAML is nested deeper than " + max + " levels";
      case YamlAlias _ -> "a check has no YAML aliases";
      case YamlTag(_, String tag) -> "a check has no YAML tags, and here is `" + tag + "`";
      case DuplicateKey(_, String key, String firstAt) -> "`" + key + "` is already at " + firstAt;
      case WrongShape(_, String expected, String found) ->
          "here is " + found + " where " + expected + " is expected";
      case NothingBelow _ -> "nothing stands under this key";
      case NullLiteral _ -> "there is no value here";
      case AmbiguousLiteral(_, String text) ->
          "`" + text + "` is read in several ways by versions of YAML";
      case Empty(_, String what) -> "the " + what + " is empty: no input could satisfy that";
      case NoCondition _ -> "`where` names no condition, and leaves out nothing";
      case UnknownKey(_, String key, String of, _) -> of + " has no key `" + key + "`";
      case ForeignKey(_, String key, String subject) ->
          "`" + key + "` means nothing in a check over `" + subject + "`";
      case NotOneOf(_, String found, _) -> "`" + found + "` is not one of the words for this";
      case AgainstSchema(_, String keyword) -> "this is not as the schema's `" + keyword + "` says";
      case NoSubject _ -> "the check does not say what it judges";
      case SeveralSubjects(_, String first, String second) ->
          "a check judges one thing, and this one names `" + first + "` and `" + second + "`";
      case BadName(_, String name, String what, _, _) -> "`" + name + "` is no " + what;
      case NameTwice _ -> "a name stands here twice";
      case ContainersAmongKinds _ -> "containers cannot be judged beside objects";
      case ViewAmongTypes(_, String view) ->
          "`" + view + "` gathers types, and cannot be judged beside others";
      case NoCount _ -> "nothing says how many there must be";
      case NoField _ -> "nothing says which field is meant";
      case FieldInValue _ -> "a field cannot stand among values";
      case NoRange(_, String text) -> "`" + text + "` is no whole number and no range of them";
      case NoStatistic(_, String text) -> "`" + text + "` is no metric with a statistic";
      case NoRequirement _ -> "the check does not say what must hold";
      case SeveralRequirements(_, String first, String second) ->
          "a check requires one thing, and this one says `" + first + "` and `" + second + "`";
      case NothingToExpect _ ->
          "`expected-with` says when something must exist, and this check asks for something else";
      case SeveralRelations _ -> "a check follows one relation, and this one has several";
      case BadStep(_, String why, _) -> "this is no step: " + why;
      case BadField(_, String why) -> "this is no field: " + why;
      case FieldTwice(_, String field) -> "the field `" + field + "` stands here twice";
      case NotAQuantity(_, String text, _) -> "`" + text + "` is no quantity";
      case UnknownUnit(_, String symbol, _) -> "no unit is called `" + symbol + "`";
      case WrongDimension(_, String found, String expected) ->
          "here is " + found + " where " + expected + " is expected";
      case BadRegex(_, String why) -> "this is no regular expression: " + why;
      case NothingFits(_, String why) -> "no input could satisfy this: " + why;
      case NothingFails(_, String why) -> "every input would satisfy this: " + why;
      case PassWithoutReason _ -> "what passes on silence needs its reason";
      case ReasonForNothing _ -> "`because` gives the reason of `silence: pass`, and here is none";
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case NotYaml(_, String why) -> Optional.of(YamlMends.hint(why));
      case ForbiddenCharacter _ -> Optional.of("write it as an escape between double quotes");
      case TabInYaml _ -> Optional.of("indent it with spaces");
      case SeveralDocuments _ -> Optional.of("write the second check in a fence of its own");
      case YamlTooDeep _ -> Optional.empty();
      case YamlAlias _ -> Optional.of("write the value again");
      case YamlTag _ -> Optional.of("quote it if it is a text");
      case DuplicateKey _ -> Optional.of("leave one");
      case WrongShape _ -> Optional.empty();
      case NothingBelow _ -> Optional.of("indent what belongs to it, or drop the key");
      case NullLiteral _ -> Optional.of("say `absent` for what must not be there");
      case AmbiguousLiteral _ ->
          Optional.of("write `true`, `false` or a plain number, or quote it");
      case Empty _ -> Optional.of("say what is meant, or drop the key");
      case NoCondition _ -> Optional.of("say which ones are judged, or drop `where`");
      case UnknownKey(_, String key, String of, _)
          when of.equals("a predicate") && STEPS.contains(key) ->
          Optional.of("steps stand under `related`, of the check or of `where`");
      case UnknownKey(_, String key, _, List<String> known) ->
          known.size() <= MOST_LISTED
              ? Optional.of(Hints.meant(key, known))
              : Hints.near(key, known);
      case ForeignKey _ -> Optional.of("remove it");
      case NotOneOf(_, String found, List<String> allowed) ->
          Optional.of(Hints.meant(found, allowed));
      case AgainstSchema _ -> Optional.empty();
      case NoSubject(_, List<String> keys) ->
          Optional.of("begin it with one of " + Hints.listed(keys));
      case SeveralSubjects _ -> Optional.of("write two checks");
      case BadName(_, String name, _, String example, List<String> known) ->
          Hints.near(name, known).or(() -> Optional.of("write it as `" + example + "`"));
      case NameTwice _ -> Optional.of("leave one");
      case ContainersAmongKinds _ -> Optional.of("write two checks");
      case ViewAmongTypes _ -> Optional.of("write two checks");
      case NoCount _ -> Optional.of("add `count: …`");
      case NoField _ -> Optional.of("write `{field: PATH}`");
      case FieldInValue _ ->
          Optional.of(
              "write `{value: …}` around a mapping that has a key `field`, or `any-of` with a"
                  + " `{field: PATH}` for each");
      case NoRange _ -> Optional.of("write it as `443` or `8000-8100`, the smaller one first");
      case NoStatistic _ -> Optional.of("write it as `http_req_duration p(95)`");
      case NoRequirement(_, List<String> keys) -> Optional.of("add one of " + Hints.listed(keys));
      case SeveralRequirements _ -> Optional.of("write two checks");
      case NothingToExpect _ -> Optional.of("remove it, or ask with `exists`");
      case SeveralRelations _ -> Optional.of("write a check for each");
      case BadStep(_, _, String mend) -> Optional.of(mend);
      case BadField _ -> Optional.of("write it as `a.b[0].c`, `a[*].b` or `a[\"x.io/y\"]`");
      case FieldTwice _ -> Optional.of("say both with `all-of`");
      case NotAQuantity(_, String text, _) -> Optional.of(UnitsOfOthers.quantityHint(text));
      case UnknownUnit(_, String symbol, List<String> units) ->
          Optional.of(UnitsOfOthers.hint(symbol).orElseGet(() -> Hints.meant(symbol, units)));
      case WrongDimension _ -> Optional.empty();
      case BadRegex _ -> Optional.of("RE2 has no look-around and no back references");
      case NothingFits _, NothingFails _ -> Optional.empty();
      case PassWithoutReason _ -> Optional.of("say it in `because`, which reports show");
      case ReasonForNothing _ -> Optional.of("remove it");
    };
  }
}
