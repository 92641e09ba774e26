package dev.gonogo.checklist;

import java.util.List;
import java.util.Optional;

/// What must be true of the subjects of a check.
public sealed interface Requirement {
  /// As it is asked for in a check.
  default String word() {
    return switch (this) {
      case Must _ -> "must";
      case Exists _, Forbidden _ -> "exists";
      case Related _ -> "related";
      case Counted _ -> "count";
      case Holds _ -> "holds";
    };
  }

  /// What is asked of the fields of the subjects themselves.
  default List<Check.Condition> ofSubjects() {
    return switch (this) {
      case Must(var conditions) -> conditions;
      case Exists(var conditions, _) -> conditions;
      case Forbidden _, Related _, Counted _, Holds _ -> List.of();
    };
  }

  /// All conditions hold for each subject.
  record Must(List<Check.Condition> conditions) implements Requirement {
    public Must {
      conditions = List.copyOf(conditions);
    }
  }

  /// There is a subject for which all conditions hold; with no condition, there is one. It fails
  /// only where something says that there should be one: the item's facet, which the project
  /// declares to have, or a subject that expects it.
  ///
  /// @param expectedWith what expects one where it is in the document
  record Exists(List<Check.Condition> conditions, Optional<Subject> expectedWith)
      implements Requirement {
    public Exists {
      conditions = List.copyOf(conditions);
    }
  }

  /// There is no subject: each that is there fails. That there is none is a pass only where a
  /// subject stands that would have one beside it.
  ///
  /// @param expectedWith what would, where it is in the document
  record Forbidden(Optional<Subject> expectedWith) implements Requirement {}

  /// There are as many subjects as the predicate says, where there is one. Of what is related to a
  /// subject there may be none.
  ///
  /// @param distinct the field of which the values are counted, in place of the subjects
  record Counted(Predicate number, Optional<Field> distinct) implements Requirement {}

  /// From each subject some steps lead to other resources or objects, and for these all conditions
  /// hold.
  ///
  /// @param hops never empty
  /// @param count how many they are, where that is asked for
  record Related(List<Hop> hops, List<Check.Condition> conditions, Optional<Counted> count)
      implements Requirement {
    public Related {
      hops = List.copyOf(hops);
      conditions = List.copyOf(conditions);
      if (hops.isEmpty()) {
        throw new IllegalArgumentException("a relation without steps");
      }
    }

    /// The types of those that the last step leads to.
    public List<String> types() {
      return hops.getLast().types();
    }
  }

  /// The subject's own value (a variable, a statistic) is as the predicate says.
  record Holds(Predicate predicate) implements Requirement {}
}
