package dev.gonogo.policy.mutation;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Absence;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Hop;
import java.util.List;
import java.util.stream.Stream;

/// Everything that can be changed in the steps of a relation: a type left out, a condition of those
/// that count, one for every one, what it means that there is none.
///
/// No step is left out: what is behind it seldom leads anywhere from before it, and the check would
/// be another, not nearly the same.
final class HopEdits {
  private HopEdits() {}

  /// @param asked whether something is asked of those that the last one leads to
  static Stream<Edit<List<Hop>>> of(List<Hop> hops, boolean asked) {
    return Edit.ofOne(hops, hop -> ofOne(hop, asked || hop != hops.getLast()));
  }

  /// Those behind `where`, of which one is always enough.
  static Stream<Edit<List<Hop>>> ofWhere(List<Hop> hops) {
    return Edit.ofOne(hops, hop -> Stream.concat(types(hop), where(hop)));
  }

  /// Where nothing follows, one is every one.
  private static Stream<Edit<Hop>> ofOne(Hop hop, boolean followed) {
    Stream<Edit<Hop>> quantity = followed ? quantity(hop) : Stream.empty();
    return Stream.of(types(hop), where(hop), quantity, none(hop)).flatMap(edits -> edits);
  }

  private static Stream<Edit<Hop>> types(Hop hop) {
    return hop.way() instanceof Hop.Way.RouteTable
        ? Stream.empty()
        : Edit.without(hop.types(), _ -> hop.at(), type -> "`" + type + "`")
            .map(edit -> edit.map(types -> with(hop, types, hop.where(), hop.some(), hop.none())));
  }

  private static Stream<Edit<Hop>> where(Hop hop) {
    return PredicateEdits.of(hop.where())
        .map(edit -> edit.map(w -> with(hop, hop.types(), w, hop.some(), hop.none())))
        .map(edit -> edit.in(to(hop)));
  }

  private static Stream<Edit<Hop>> quantity(Hop hop) {
    String words = hop.some() ? "`some` made `every`" : "`every` made `some`";
    Hop other = with(hop, hop.types(), hop.where(), !hop.some(), hop.none());
    return hop.isPlain() || !(hop.some() || mayLeadToSeveral(hop))
        ? Stream.empty()
        : Stream.of(new Edit<>(hop.at(), words, other).in(to(hop)));
  }

  /// What is not called in the plural names one alone, and a subnet is on one table.
  private static boolean mayLeadToSeveral(Hop hop) {
    return switch (hop.way()) {
      case Hop.Way.By(Field field) -> field.toString().matches(".*(s|\\[\\*\\].*)");
      case Hop.Way.Its _ -> true;
      case Hop.Way.RouteTable _ -> false;
    };
  }

  private static Stream<Edit<Hop>> none(Hop hop) {
    if (hop.none() == Absence.FAIL) {
      return Stream.empty();
    }
    Hop other = with(hop, hop.types(), hop.where(), hop.some(), Absence.FAIL);
    return Stream.of(new Edit<>(hop.at(), "`none` left out", other).in(to(hop)));
  }

  private static String to(Hop hop) {
    return "to " + String.join(", ", hop.types());
  }

  private static Hop with(
      Hop hop, List<String> types, List<Check.Condition> where, boolean some, Absence none) {
    return new Hop(hop.at(), types, hop.way(), where, some, none);
  }
}
