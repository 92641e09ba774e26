package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Variable;
import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.List;

/// A term between the text and the program: names are resolved and calls stand in front, but
/// references still stand where they were written, because the safe order looks at them there.
public sealed interface LoweredTerm {
  Span at();

  /// A value; a collection of values is one too.
  record Constant(Span at, Value value) implements LoweredTerm {}

  record Local(Span at, Variable variable) implements LoweredTerm {}

  record Ref(Span at, Expression.Root root, List<LoweredTerm> path) implements LoweredTerm {
    public Ref {
      path = List.copyOf(path);
    }
  }

  record ArrayOf(Span at, List<LoweredTerm> items) implements LoweredTerm {
    public ArrayOf {
      items = List.copyOf(items);
    }
  }

  record SetOf(Span at, List<LoweredTerm> items) implements LoweredTerm {
    public SetOf {
      items = List.copyOf(items);
    }
  }

  record ObjectOf(Span at, List<Entry> entries) implements LoweredTerm {
    public ObjectOf {
      entries = List.copyOf(entries);
    }
  }

  record Entry(LoweredTerm key, LoweredTerm value) {}

  /// An array, set or object comprehension.
  ///
  /// @param heads its term; of an object its key and its value
  record Comprehension(Span at, Kind kind, List<LoweredTerm> heads, List<LoweredStep> body)
      implements LoweredTerm {
    public Comprehension {
      heads = List.copyOf(heads);
      body = List.copyOf(body);
    }
  }

  enum Kind {
    ARRAY,
    SET,
    OBJECT
  }
}
