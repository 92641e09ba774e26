package dev.gonogo.checklist.language;

import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.ValueType;
import java.util.Collections;
import java.util.Set;

/// Finds what the value of a variable, a setting or a statistic can never be: the one is a text,
/// the other a number.
///
/// Also below `none-of`: what never holds is a mistake there too, which nobody would see.
final class ValueContradictions {
  private final Set<ValueType> given;
  private final FileProblems problems;

  private ValueContradictions(Set<ValueType> given, FileProblems problems) {
    this.given = given;
    this.problems = problems;
  }

  /// @param given the types that the value can be of
  static void report(Predicate predicate, Set<ValueType> given, FileProblems problems) {
    new ValueContradictions(given, problems).visit(predicate);
  }

  private void visit(Predicate predicate) {
    switch (predicate) {
      case Predicate.OfParts of -> of.parts().forEach(this::visit);
      case Predicate.Present _, Predicate.Absent _, Predicate.Against _ -> {}
      case Predicate.OfValue _,
          Predicate.OfElements _,
          Predicate.Length _,
          Predicate.Fields _,
          Predicate.Read _ -> {
        boolean listed = Contradictions.listed(predicate).isPresent();
        Set<ValueType> asked = Contradictions.types(predicate);
        // Of values that are listed, each must be one that can be.
        if (listed ? !given.containsAll(asked) : Collections.disjoint(given, asked)) {
          String mend = listed && given.contains(ValueType.TEXT) ? ", which stands in quotes" : "";
          problems.report(
              new CheckProblem.NothingFits(
                  predicate.at(), "the value is " + Contradictions.words(given) + mend));
        }
      }
    }
  }
}
