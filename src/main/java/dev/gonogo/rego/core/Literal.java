package dev.gonogo.rego.core;

import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// One statement of a body. A body runs from its first to its last; in that order every variable is
/// bound before it is needed.
public sealed interface Literal {
  /// Where the author wrote what it came from.
  Span at();

  /// Its modifiers: they hold for this literal alone, all at once.
  List<With> with();

  /// Holds when the expression is defined and not `false`; iterates like any reference.
  record Test(Span at, Expression expression, List<With> with) implements Literal {
    public Test {
      with = List.copyOf(with);
    }
  }

  /// Makes both sides equal: `:=`, `=`, `==` alone, and `some … in …` all end here. Variables not
  /// yet bound are bound, also inside arrays and object values; whatever is left is compared. Where
  /// one side is a reference or comprehension the other is mostly a plain term, but two references
  /// may meet.
  record Unify(Span at, Expression left, Expression right, List<With> with) implements Literal {
    public Unify {
      with = List.copyOf(with);
    }
  }

  /// Calls a function; the number of arguments is the function's arity.
  ///
  /// @param result what the value is unified with; without one the value must not be `false`
  record Call(
      Span at, Callee callee, List<PlainTerm> args, Optional<PlainTerm> result, List<With> with)
      implements Literal {
    public Call {
      args = List.copyOf(args);
      with = List.copyOf(with);
    }
  }

  /// Holds when the body holds for every element of the domain; binds nothing outside.
  ///
  /// @param domain always bound before
  /// @param body in a safe order, never empty
  record Every(
      Span at, Variable key, Variable value, PlainTerm domain, List<Literal> body, List<With> with)
      implements Literal {
    public Every {
      body = List.copyOf(body);
      with = List.copyOf(with);
    }
  }

  /// Holds when the inner one does not; all variables of the inner one that live outside are bound
  /// before. Nested calls and references inside brackets stand in front of it, as in OPA: where
  /// they are undefined, so is the whole body.
  ///
  /// @param inner carries the modifiers
  record Not(Span at, Literal inner) implements Literal {
    /// The inner one's.
    @Override
    public List<With> with() {
      return inner.with();
    }
  }

  /// What a call runs.
  sealed interface Callee {
    /// A built-in: `count`, `object.get`, `internal.member_2`. Its name stands in the capabilities.
    record Builtin(String name) implements Callee {}

    /// A function of the program.
    ///
    /// @param path behind `data`; the [RuleTree] has its rules there
    record Function(List<String> path) implements Callee {
      public Function {
        path = List.copyOf(path);
      }
    }
  }

  /// `with target as replacement`.
  sealed interface With {
    Span at();

    /// Puts a value at a path of `input` (the whole of it where the path is empty).
    record Input(Span at, List<String> path, PlainTerm value) implements With {
      public Input {
        path = List.copyOf(path);
      }
    }

    /// Puts a value at a path of `data`, in place of a base document or of whole rules.
    record Data(Span at, List<String> path, PlainTerm value) implements With {
      public Data {
        path = List.copyOf(path);
      }
    }

    /// Puts another function in a function's place.
    record Mock(Span at, Callee target, Callee replacement) implements With {}

    /// Puts a constant in a function's place, whatever its arguments.
    record MockValue(Span at, Callee target, PlainTerm value) implements With {}
  }
}
