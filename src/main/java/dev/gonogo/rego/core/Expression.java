package dev.gonogo.rego.core;

import dev.gonogo.source.Span;
import java.util.List;

/// What may stand on either side of [Literal.Unify] and alone in a [Literal.Test]: a plain term, a
/// reference or a comprehension. References and comprehensions stand nowhere else.
public sealed interface Expression
    permits PlainTerm, Expression.Reference, Expression.Comprehension {
  /// Where the author wrote what it came from.
  Span at();

  /// A walk into a document: `data.a.b[x]`, `input`, `xs[i].name`.
  ///
  /// A path element that is a variable not yet bound where the reference runs iterates over all
  /// keys and binds it; one that holds such variables inside a collection is matched against each
  /// key.
  ///
  /// @param path empty for `input` or `data` as a whole; never empty for a local (that is an
  ///   [PlainTerm.Local])
  record Reference(Span at, Root root, List<PlainTerm> path) implements Expression {
    public Reference {
      path = List.copyOf(path);
    }
  }

  /// Where a reference begins.
  sealed interface Root {
    /// `input`.
    record Input() implements Root {}

    /// `data`: rules (see [RuleTree]) and base documents in one tree.
    record Data() implements Root {}

    /// A local variable, which is always bound before the reference runs.
    record Local(Variable variable) implements Root {}
  }

  /// A closure that collects. Variables of the body that are not bound outside are its own; those
  /// bound outside are bound before it runs. The body is in a safe order and never empty.
  sealed interface Comprehension extends Expression {
    List<Literal> body();

    /// `[term | body]`.
    record ArrayComprehension(Span at, PlainTerm term, List<Literal> body)
        implements Comprehension {
      public ArrayComprehension {
        body = List.copyOf(body);
      }
    }

    /// `{term | body}`.
    record SetComprehension(Span at, PlainTerm term, List<Literal> body) implements Comprehension {
      public SetComprehension {
        body = List.copyOf(body);
      }
    }

    /// `{key: value | body}`; two values for one key stop the evaluation.
    record ObjectComprehension(Span at, PlainTerm key, PlainTerm value, List<Literal> body)
        implements Comprehension {
      public ObjectComprehension {
        body = List.copyOf(body);
      }
    }
  }
}
