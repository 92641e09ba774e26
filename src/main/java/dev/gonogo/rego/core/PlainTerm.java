package dev.gonogo.rego.core;

import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.List;

/// A term that needs no evaluation: constants, local variables, and collections of them.
public sealed interface PlainTerm extends Expression {
  /// A value known now; a collection without variables is a constant too.
  record Constant(Span at, Value value) implements PlainTerm {}

  /// A local variable: bound before, or bound here when it stands where values flow in (a side of
  /// [Literal.Unify], the result of a call, a path element of a reference).
  record Local(Span at, Variable variable) implements PlainTerm {}

  /// An array with a variable somewhere in it. As a side of [Literal.Unify] it is a pattern.
  record ArrayOf(Span at, List<PlainTerm> items) implements PlainTerm {
    public ArrayOf {
      items = List.copyOf(items);
    }
  }

  /// A set with a variable somewhere in it; all its variables are bound before.
  record SetOf(Span at, List<PlainTerm> items) implements PlainTerm {
    public SetOf {
      items = List.copyOf(items);
    }
  }

  /// An object with a variable somewhere in it. As a side of [Literal.Unify] its values are
  /// patterns; variables in its keys are bound before.
  record ObjectOf(Span at, List<Entry> entries) implements PlainTerm {
    public ObjectOf {
      entries = List.copyOf(entries);
    }
  }

  /// A key and its value.
  record Entry(PlainTerm key, PlainTerm value) {}
}
