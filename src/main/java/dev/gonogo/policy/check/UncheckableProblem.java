package dev.gonogo.policy.check;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What can be written in the check language and nothing can be made of.
sealed interface UncheckableProblem extends Problem {
  /// A requirement that subjects of the kind cannot meet.
  record NoSuchRequirement(Span at, String requirement, String kind)
      implements UncheckableProblem {}

  /// `leads-to` where no value of a resource is looked at as a whole.
  record LeadsToOfPart(Span at) implements UncheckableProblem {}

  record TooManyLists(Span at, String field) implements UncheckableProblem {}

  /// A path beside a variable.
  record NoVariable(Span at) implements UncheckableProblem {}

  /// A number of what several steps lead to.
  record CountOfSteps(Span at) implements UncheckableProblem {}

  /// Another field, where what is judged has none.
  record NoField(Span at) implements UncheckableProblem {}

  /// Another field of what is judged, deeper than a condition can look at both.
  record FieldInChoice(Span at) implements UncheckableProblem {}

  /// A meaning of there being none, where it is open none of which.
  record NoneBesideWhen(Span at) implements UncheckableProblem {}

  /// A word for silence in a check that no subject passes by it.
  record NeverSilent(Span at) implements UncheckableProblem {}

  @Override
  default String words() {
    return switch (this) {
      case NoSuchRequirement p ->
          "a check of " + p.kind() + " cannot ask for `" + p.requirement() + "`";
      case LeadsToOfPart _ ->
          "`leads-to` asks where a field of a resource leads, and here is none, or something else"
              + " is asked of it too";
      case TooManyLists p -> "`" + p.field() + "` leads through more than three lists";
      case NoVariable _ -> "beside a variable stand other variables, which have no fields";
      case CountOfSteps _ -> "only what one plain step leads to can be counted";
      case NoField _ -> "what is judged here has no fields";
      case FieldInChoice _ -> "a field of what is judged stands inside of a choice";
      case NoneBesideWhen _ -> "`when` stands beside a `none` that is asked of all subjects";
      case NeverSilent _ -> "no subject passes this check by saying nothing";
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case NoSuchRequirement _ -> Optional.empty();
      case NoVariable _ -> Optional.of("write the name of a variable");
      case CountOfSteps _ -> Optional.of("write it as `related: {TYPE: FIELD}`");
      case NoField _ -> Optional.of("compare with a value");
      case FieldInChoice _ ->
          Optional.of(
              "ask for it beside the field itself, and say with `when` or `default` what else will do");
      case NoneBesideWhen _ ->
          Optional.of("write it under `where`, if none of those that are left is meant");
      case LeadsToOfPart _ ->
          Optional.of(
              "name the field to its end (`route[*].gateway_id`), beside no predicate but `present`"
                  + " and `absent`");
      case NeverSilent _ -> Optional.of("remove it");
      case TooManyLists _ ->
          Optional.of("ask for something that lies less deep, or write the check in Rego");
    };
  }
}
