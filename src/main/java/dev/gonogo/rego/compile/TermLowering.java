package dev.gonogo.rego.compile;

import dev.gonogo.rego.syntax.Expr;
import dev.gonogo.rego.syntax.Term;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Terms of the text to [Core]: resolves names, and puts calls in front as steps of their own.
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
  Core term(Term term, List<Step> before) {
    return switch (term) {
      case Term.Scalar(var at, var value) -> new Core.Constant(at, value);
      case Term.Wildcard(var at) -> new Core.Local(at, names.variables().declared("_"));
      case Term.Var v -> name(v);
      case Term.Ref r -> reference(r, before);
      case Term.Call c -> calls.nested(c, before);
      case Term.ArrayTerm(var at, var items) -> Cores.array(at, terms(items, before));
      case Term.SetTerm(var at, var items) -> Cores.set(at, terms(items, before));
      case Term.ObjectTerm(var at, var entries) -> {
        var lowered = new ArrayList<Core.Entry>();
        for (Term.Entry entry : entries) {
          Core key = term(entry.key(), before);
          lowered.add(new Core.Entry(key, term(entry.value(), before)));
        }
        yield Cores.object(at, lowered);
      }
      case Term.ArrayComprehension(var at, var head, var body) ->
          comprehension(at, Core.Shape.ARRAY, List.of(head), body);
      case Term.SetComprehension(var at, var head, var body) ->
          comprehension(at, Core.Shape.SET, List.of(head), body);
      case Term.ObjectComprehension(var at, var key, var value, var body) ->
          comprehension(at, Core.Shape.OBJECT, List.of(key, value), body);
    };
  }

  List<Core> terms(List<Term> terms, List<Step> before) {
    var lowered = new ArrayList<Core>();
    terms.forEach(term -> lowered.add(term(term, before)));
    return lowered;
  }

  /// A term that is a name: a root document, a variable, a rule or an import.
  private Core name(Term.Var name) {
    return document(name.name())
        .<Core>map(target -> ref(name.at(), target, List.of()))
        .orElseGet(() -> new Core.Local(name.at(), names.scopes().use(name.at(), name.name())));
  }

  /// The document that a name means here, if it is no variable.
  Optional<Globals.Target> document(String name) {
    return switch (name) {
      case "input" -> Optional.of(new Globals.Target(new Expression.Root.Input(), List.of()));
      case "data" -> Optional.of(new Globals.Target(new Expression.Root.Data(), List.of()));
      default -> names.scopes().isLocal(name) ? Optional.empty() : names.globals().find(name);
    };
  }

  private static Core.Ref ref(Span at, Globals.Target target, List<Core> more) {
    Stream<Core> path = target.path().stream().map(part -> Cores.constant(at, part));
    return new Core.Ref(at, target.root(), Stream.concat(path, more.stream()).toList());
  }

  private Core reference(Term.Ref ref, List<Step> before) {
    if (ref.head() instanceof Term.Var(var at, var name)) {
      Optional<Globals.Target> document = document(name);
      if (document.isPresent()) {
        return ref(ref.at(), document.get(), terms(ref.path(), before));
      }
      Variable variable = names.scopes().use(at, name);
      return new Core.Ref(ref.at(), new Expression.Root.Local(variable), terms(ref.path(), before));
    }
    Variable head = variable(term(ref.head(), before), before);
    return new Core.Ref(ref.at(), new Expression.Root.Local(head), terms(ref.path(), before));
  }

  /// A variable with the value of a term.
  Variable variable(Core term, List<Step> before) {
    if (term instanceof Core.Local(_, var variable)) {
      return variable;
    }
    Variable made = names.variables().made();
    before.add(
        new Step.Equals(term.at(), false, false, new Core.Local(term.at(), made), term, List.of()));
    return made;
  }

  /// The term itself where it is ready, else a variable that an added step gives its value.
  Core ready(Core term, List<Step> before) {
    return Cores.needsEvaluation(term) ? new Core.Local(term.at(), variable(term, before)) : term;
  }

  /// The element of a document under a key.
  Core element(Span at, Core collection, Core key, List<Step> before) {
    if (collection instanceof Core.Ref(_, var root, var path)) {
      return new Core.Ref(at, root, Stream.concat(path.stream(), Stream.of(key)).toList());
    }
    Variable variable = variable(collection, before);
    return new Core.Ref(at, new Expression.Root.Local(variable), List.of(key));
  }

  private Core comprehension(Span at, Core.Shape shape, List<Term> heads, List<Expr> body) {
    names.scopes().push(BodyNames.of(heads, body));
    List<Step> steps = bodies.steps(body);
    var lowered = new ArrayList<Core>();
    for (Term head : heads) {
      lowered.add(ready(term(head, steps), steps));
    }
    names.scopes().pop();
    return new Core.Comprehension(at, shape, lowered, steps);
  }
}
