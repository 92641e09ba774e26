package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Literal;
import dev.gonogo.rego.core.RuleTree;
import dev.gonogo.rego.syntax.Term;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/// Calls: finds what is called, and counts the arguments. An operator is a call like any other: a
/// rule called `minus` hides `-` in its package, as in OPA.
final class CallLowering {
  private final Names names;
  private final TermLowering terms;

  CallLowering(Names names, TermLowering terms) {
    this.names = names;
    this.terms = terms;
  }

  /// A call inside a term: a step in front, and the variable that takes its value.
  LoweredTerm nested(Term.Call call, List<LoweredStep> before) {
    var result = new LoweredTerm.Local(call.at(), names.variables().made());
    giving(call, () -> result, before);
    return result;
  }

  /// A call whose value goes to a term.
  ///
  /// @param to asked once, after the arguments were lowered
  void giving(Term.Call call, Supplier<LoweredTerm> to, List<LoweredStep> before) {
    Span at = call.at();
    List<LoweredTerm> args = terms.terms(call.args(), before);
    LoweredTerm result = to.get();
    Optional<Target> target = target(at, call.operator());
    if (target.isPresent() && counts(at, target.get(), args.size(), false)) {
      before.add(
          new LoweredStep.Call(
              at, false, target.get().callee(), args, Optional.of(result), List.of()));
    }
  }

  /// A call as a statement. Its last argument may be what the value is unified with.
  Optional<LoweredStep> statement(
      Span at, boolean negated, Term.Call call, List<LoweredStep> before) {
    String name = call.operator().name();
    List<LoweredTerm> args = terms.terms(call.args(), before);
    if (name.equals("eq") && args.size() == 2 && !names.scopes().isLocal(name)) {
      return Optional.of(
          new LoweredStep.Equals(at, negated, false, args.get(0), args.get(1), List.of()));
    }
    Optional<Target> target = target(at, call.operator());
    if (target.isEmpty() || !counts(at, target.get(), args.size(), true)) {
      return Optional.empty();
    }
    int arity = target.get().arity();
    List<LoweredTerm> given = args.subList(0, arity);
    Optional<LoweredTerm> result =
        args.size() > arity ? Optional.of(args.getLast()) : Optional.empty();
    return Optional.of(
        new LoweredStep.Call(at, negated, target.get().callee(), given, result, List.of()));
  }

  /// Whether the number of arguments is right; reports where it is not.
  private boolean counts(Span at, Target target, int given, boolean oneMore) {
    if (target.callee() instanceof Literal.Callee.Function(var path) && target.arity() == 0) {
      report(
          given > 0
              ? wrongCount(at, target, given)
              : new LoweringProblem.UndefinedFunction(
                  at, RuleTree.shown(path), "it is a rule: leave the brackets out"));
      return false;
    }
    boolean right = given == target.arity() || (oneMore && given == target.arity() + 1);
    if (!right) {
      report(wrongCount(at, target, given));
    }
    return right;
  }

  /// What is called, and with how many arguments.
  record Target(Literal.Callee callee, int arity) {}

  /// Finds what is called, or reports that there is no such thing.
  private Optional<Target> target(Span at, Term.Operator operator) {
    String first = operator.path().getFirst();
    if (names.scopes().isDeclared(first)) {
      report(
          new LoweringProblem.UndefinedFunction(
              at,
              operator.name(),
              "the variable `" + first + "` hides it: take another name for the variable"));
      return Optional.empty();
    }
    Optional<Target> found = find(operator.path());
    if (found.isEmpty()) {
      String name = shown(operator);
      String hint =
          names
              .symbols()
              .nearest(name)
              .map(nearest -> "did you mean `" + nearest + "`?")
              .orElse("no rule and no built-in is called so");
      report(new LoweringProblem.UndefinedFunction(at, name, hint));
    }
    return found;
  }

  /// What a name that is called or replaced means.
  Optional<Target> find(List<String> path) {
    Optional<Globals.Target> document = terms.document(path.getFirst());
    if (document.isPresent()) {
      Globals.Target target = document.get();
      List<String> whole = Lists.concat(target.path(), path.subList(1, path.size()));
      OptionalInt arity = names.symbols().arity(whole);
      return target.root() instanceof Expression.Root.Data && arity.isPresent()
          ? Optional.of(new Target(new Literal.Callee.Function(whole), arity.getAsInt()))
          : Optional.empty();
    }
    String name = String.join(".", path);
    return Optional.ofNullable(names.symbols().capabilities().builtins().get(name))
        .map(signature -> new Target(new Literal.Callee.Builtin(name), signature.arity()));
  }

  private String shown(Term.Operator operator) {
    List<String> path = operator.path();
    return terms
        .document(path.getFirst())
        .filter(target -> target.root() instanceof Expression.Root.Data)
        .map(target -> RuleTree.shown(Lists.concat(target.path(), path.subList(1, path.size()))))
        .orElse(operator.name());
  }

  private static LoweringProblem wrongCount(Span at, Target target, int given) {
    String counted = given + (given == 1 ? " argument" : " arguments");
    return switch (target.callee()) {
      case Literal.Callee.Builtin(var name) ->
          new LoweringProblem.ArgumentCount(
              at, name + ": arity mismatch: have " + counted + ", want " + target.arity());
      case Literal.Callee.Function(var path) ->
          new LoweringProblem.ArgumentCount(
              at,
              "function "
                  + RuleTree.shown(path)
                  + " has arity "
                  + target.arity()
                  + ", got "
                  + counted);
    };
  }

  private void report(LoweringProblem problem) {
    names.report().accept(problem);
  }
}
