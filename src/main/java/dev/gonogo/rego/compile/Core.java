package dev.gonogo.rego.compile;

import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.List;

/// A term between the text and the program: names are resolved and calls stand in front, but
/// references still stand where they were written. Safety looks at this shape; [Hoisting] takes the
/// references out afterwards.
sealed interface Core {
  Span at();

  /// A value; a collection of values is one too.
  record Constant(Span at, Value value) implements Core {}

  record Local(Span at, Variable variable) implements Core {}

  record Ref(Span at, Expression.Root root, List<Core> path) implements Core {
    public Ref {
      path = List.copyOf(path);
    }
  }

  record ArrayOf(Span at, List<Core> items) implements Core {
    public ArrayOf {
      items = List.copyOf(items);
    }
  }

  record SetOf(Span at, List<Core> items) implements Core {
    public SetOf {
      items = List.copyOf(items);
    }
  }

  record ObjectOf(Span at, List<Entry> entries) implements Core {
    public ObjectOf {
      entries = List.copyOf(entries);
    }
  }

  record Entry(Core key, Core value) {}

  /// An array, set or object comprehension.
  ///
  /// @param heads its term; of an object its key and its value
  record Comprehension(Span at, Shape shape, List<Core> heads, List<Step> body) implements Core {
    public Comprehension {
      heads = List.copyOf(heads);
      body = List.copyOf(body);
    }
  }

  enum Shape {
    ARRAY,
    SET,
    OBJECT
  }
}
