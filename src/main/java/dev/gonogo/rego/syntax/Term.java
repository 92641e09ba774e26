package dev.gonogo.rego.syntax;

import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.List;

/// Something that has a value, as it was written.
public sealed interface Term {
  /// Where it stands, from its first character to its last.
  Span at();

  /// `null`, a boolean, a number or a string.
  record Scalar(Span at, Value value) implements Term {}

  /// A name: a variable, a rule, an import or a root document; which one is not decided here.
  record Var(Span at, String name) implements Term {}

  /// `_`: a variable of its own at each place.
  record Wildcard(Span at) implements Term {}

  /// `head.a["b"][x]`; `.a` is a path element like `["a"]`.
  ///
  /// @param head a [Var], a [Call], a collection or a comprehension; `input` and `data` are `Var`s
  /// @param path never empty
  record Ref(Span at, Term head, List<Term> path) implements Term {
    public Ref {
      path = List.copyOf(path);
    }
  }

  /// A call, written with brackets or as an infix operator: `a + b` is `plus(a, b)`, `x in xs` is
  /// `internal.member_2(x, xs)`.
  record Call(Span at, Operator operator, List<Term> args) implements Term {
    public Call {
      args = List.copyOf(args);
    }
  }

  /// `[a, b]`.
  record ArrayTerm(Span at, List<Term> items) implements Term {
    public ArrayTerm {
      items = List.copyOf(items);
    }
  }

  /// `{a, b}` or `set()`.
  record SetTerm(Span at, List<Term> items) implements Term {
    public SetTerm {
      items = List.copyOf(items);
    }
  }

  /// `{k: v}`.
  record ObjectTerm(Span at, List<Entry> entries) implements Term {
    public ObjectTerm {
      entries = List.copyOf(entries);
    }
  }

  /// `[term | body]`.
  record ArrayComprehension(Span at, Term term, List<Expr> body) implements Term {
    public ArrayComprehension {
      body = List.copyOf(body);
    }
  }

  /// `{term | body}`.
  record SetComprehension(Span at, Term term, List<Expr> body) implements Term {
    public SetComprehension {
      body = List.copyOf(body);
    }
  }

  /// `{key: value | body}`.
  record ObjectComprehension(Span at, Term key, Term value, List<Expr> body) implements Term {
    public ObjectComprehension {
      body = List.copyOf(body);
    }
  }

  /// A key and its value in an object.
  record Entry(Term key, Term value) {}

  /// What is called.
  ///
  /// @param at where the name, or the sign of an infix operator, stands
  /// @param path its name's parts: `["object", "get"]`
  /// @param infix whether it was written between its operands
  record Operator(Span at, List<String> path, boolean infix) {
    public Operator {
      path = List.copyOf(path);
    }

    /// Its name with dots.
    public String name() {
      return String.join(".", path);
    }
  }
}
