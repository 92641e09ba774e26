package dev.gonogo.checklist;

import dev.gonogo.source.Span;
import java.util.List;
import java.util.stream.Stream;

/// One step of a relation: from each of some resources or objects to others.
///
/// @param types of the others: resource types, or Kubernetes kinds
/// @param where which of the others count: all conditions hold
/// @param some whether one of the others is enough; else what follows must hold of every one
/// @param none what it means that there are none
public record Hop(
    Span at,
    List<String> types,
    Way way,
    List<Check.Condition> where,
    boolean some,
    Check.Absence none) {
  /// How one leads to the other.
  public sealed interface Way {
    /// A field of the one names the others.
    record By(Field field) implements Way {}

    /// A field of the others names the one, or selects it.
    record Its(Field field) implements Way {}

    /// From a subnet to the route table that it is on: that of its association; without one, the
    /// main one of its network, as the provider takes it.
    record RouteTable() implements Way {
      /// As it is written in the place of a type.
      public static final String WORD = "route-table";

      /// What can be one. A network stands for the table that it was made with.
      public static final List<String> TYPES =
          List.of("aws_route_table", "aws_default_route_table", "aws_vpc");

      /// Of what it is one.
      public static final String OF = "aws_subnet";
    }
  }

  public Hop {
    types = List.copyOf(types);
    where = List.copyOf(where);
  }

  /// A step by a field of theirs, with nothing said but that there must be one.
  public static Hop its(Span at, String type, Field field) {
    return new Hop(at, List.of(type), new Way.Its(field), List.of(), false, Check.Absence.FAIL);
  }

  /// Whether it is written in short: a type, and the field of it that leads here.
  public boolean isPlain() {
    return types.size() == 1
        && way instanceof Way.Its
        && where.isEmpty()
        && !some
        && none == Check.Absence.FAIL;
  }

  /// All types of which it looks for something.
  public Stream<String> sought() {
    Stream<String> between =
        way instanceof Way.RouteTable
            ? Stream.of("aws_route_table_association", "aws_main_route_table_association")
            : Stream.empty();
    return Stream.concat(types.stream(), between);
  }
}
