package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Variable;
import dev.gonogo.rego.syntax.Expr;
import dev.gonogo.rego.syntax.Term;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Terms of the text to [LoweredTerm]: resolves names, and puts calls in front as steps of their
/// own.
final class TermLowering {
  private final Names names;
  private final CallLowering calls;
  private final BodyLowering bodies;

  TermLowering(Names names, BodyLowering bodies) {
    this.names = names;
    this.bodies = bodies;
    this.calls = new CallLowering(names, this);
  }

  CallLowering calls() {
    return calls;
  }

  /// @param before takes the steps that have to run before the term has its value
  LoweredTerm term(Term term, List<LoweredStep> before) {
    return switch (term) {
      case Term.Scalar(var at, var value) -> new LoweredTerm.Constant(at, value);
      case Term.Wildcard(var at) -> new LoweredTerm.Local(at, names.variables().declared("_"));
      case Term.Var v -> name(v);
      case Term.Ref r -> reference(r, before);
      case Term.Call c -> calls.nested(c, before);
      case Term.ArrayTerm(var at, var items) -> LoweredTerms.array(at, terms(items, before));
      case Term.SetTerm(var at, var items) -> LoweredTerms.set(at, terms(items, before));
      case Term.ObjectTerm(var at, var entries) -> {
        var lowered = new ArrayList<LoweredTerm.Entry>();
        for (Term.Entry entry : entries) {
          LoweredTerm key = term(entry.key(), before);
          lowered.add(new LoweredTerm.Entry(key, term(entry.value(), before)));
        }
        yield LoweredTerms.object(at, lowered);
      }
      case Term.ArrayComprehension(var at, var head, var body) ->
          comprehension(at, LoweredTerm.Kind.ARRAY, List.of(head), body);
      case Term.SetComprehension(var at, var head, var body) ->
          comprehension(at, LoweredTerm.Kind.SET, List.of(head), body);
      case Term.ObjectComprehension(var at, var key, var value, var body) ->
          comprehension(at, LoweredTerm.Kind.OBJECT, List.of(key, value), body);
    };
  }

  List<LoweredTerm> terms(List<Term> terms, List<LoweredStep> before) {
    var lowered = new ArrayList<LoweredTerm>();
    terms.forEach(term -> lowered.add(term(term, before)));
    return lowered;
  }

  /// A term that is a name: a root document, a variable, a rule or an import.
  private LoweredTerm name(Term.Var name) {
    return document(name.name())
        .<LoweredTerm>map(target -> ref(name.at(), target, List.of()))
        .orElseGet(
            () -> new LoweredTerm.Local(name.at(), names.scopes().use(name.at(), name.name())));
  }

  /// The document that a name means here, if it is no variable.
  Optional<Globals.Target> document(String name) {
    return switch (name) {
      case "input" -> Optional.of(new Globals.Target(new Expression.Root.Input(), List.of()));
      case "data" -> Optional.of(new Globals.Target(new Expression.Root.Data(), List.of()));
      default -> names.scopes().isLocal(name) ? Optional.empty() : names.globals().find(name);
    };
  }

  private static LoweredTerm.Ref ref(Span at, Globals.Target target, List<LoweredTerm> more) {
    Stream<LoweredTerm> path = target.path().stream().map(part -> LoweredTerms.constant(at, part));
    return new LoweredTerm.Ref(at, target.root(), Stream.concat(path, more.stream()).toList());
  }

  private LoweredTerm reference(Term.Ref ref, List<LoweredStep> before) {
    if (ref.head() instanceof Term.Var(var at, var name)) {
      Optional<Globals.Target> document = document(name);
      if (document.isPresent()) {
        return ref(ref.at(), document.get(), terms(ref.path(), before));
      }
      Variable variable = names.scopes().use(at, name);
      return new LoweredTerm.Ref(
          ref.at(), new Expression.Root.Local(variable), terms(ref.path(), before));
    }
    Variable head = variable(term(ref.head(), before), before);
    return new LoweredTerm.Ref(
        ref.at(), new Expression.Root.Local(head), terms(ref.path(), before));
  }

  /// A variable with the value of a term.
  Variable variable(LoweredTerm term, List<LoweredStep> before) {
    if (term instanceof LoweredTerm.Local(_, var variable)) {
      return variable;
    }
    Variable made = names.variables().made();
    before.add(
        new LoweredStep.Equals(
            term.at(), false, false, new LoweredTerm.Local(term.at(), made), term, List.of()));
    return made;
  }

  /// The term itself where it is ready, else a variable that an added step gives its value.
  LoweredTerm ready(LoweredTerm term, List<LoweredStep> before) {
    return LoweredTerms.needsEvaluation(term)
        ? new LoweredTerm.Local(term.at(), variable(term, before))
        : term;
  }

  /// The element of a document under a key.
  LoweredTerm element(Span at, LoweredTerm collection, LoweredTerm key, List<LoweredStep> before) {
    if (collection instanceof LoweredTerm.Ref(_, var root, var path)) {
      return new LoweredTerm.Ref(at, root, Stream.concat(path.stream(), Stream.of(key)).toList());
    }
    Variable variable = variable(collection, before);
    return new LoweredTerm.Ref(at, new Expression.Root.Local(variable), List.of(key));
  }

  private LoweredTerm comprehension(
      Span at, LoweredTerm.Kind kind, List<Term> heads, List<Expr> body) {
    names.scopes().push(BodyNames.of(heads, body));
    List<LoweredStep> steps = bodies.steps(body);
    var lowered = new ArrayList<LoweredTerm>();
    for (Term head : heads) {
      lowered.add(ready(term(head, steps), steps));
    }
    names.scopes().pop();
    return new LoweredTerm.Comprehension(at, kind, lowered, steps);
  }
}
