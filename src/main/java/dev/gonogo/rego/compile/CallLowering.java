package dev.gonogo.rego.compile;

import dev.gonogo.rego.syntax.Term;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/// Calls: finds what is called, and counts the arguments.
final class CallLowering {
  private final Names names;
  private final TermLowering terms;

  CallLowering(Names names, TermLowering terms) {
    this.names = names;
    this.terms = terms;
  }

  /// A call inside a term: a step in front, and the variable that takes its value.
  Core nested(Term.Call call, List<Step> before) {
    var result = new Core.Local(call.at(), names.variables().made());
    giving(call.at(), call, () -> result, before);
    return result;
  }

  /// A call whose value goes to a term.
  ///
  /// @param to asked once, after the arguments were lowered
  void giving(Span at, Term.Call call, Supplier<Core> to, List<Step> before) {
    List<Core> args = terms.terms(call.args(), before);
    Core result = to.get();
    Optional<Target> target = target(at, call.operator());
    target.ifPresent(found -> {
      if (args.size() != found.arity()) {
        report(wrongCount(at, found, args.size()));
      } else {
        ArgumentTypes.check(names, found.callee(), args);
        before.add(
            new Step.Call(call.at(), false, found.callee(), args, Optional.of(result), List.of()));
      }
    });
  }

  /// A call as a statement. Its last argument may be what the value is unified with.
  Optional<Step> statement(Span at, boolean negated, Term.Call call, List<Step> before) {
    String name = call.operator().name();
    List<Core> args = terms.terms(call.args(), before);
    if (name.equals("eq") && args.size() == 2 && !names.scopes().isLocal(name)) {
      return Optional.of(new Step.Equals(at, negated, false, args.get(0), args.get(1), List.of()));
    }
    Optional<Target> target = target(at, call.operator());
    if (target.isEmpty()) {
      return Optional.empty();
    }
    int arity = target.get().arity();
    if (args.size() != arity && args.size() != arity + 1) {
      report(wrongCount(at, target.get(), args.size()));
      return Optional.empty();
    }
    List<Core> given = args.subList(0, arity);
    ArgumentTypes.check(names, target.get().callee(), given);
    Optional<Core> result = args.size() > arity ? Optional.of(args.getLast()) : Optional.empty();
    return Optional.of(new Step.Call(at, negated, target.get().callee(), given, result, List.of()));
  }

  /// What is called, and with how many arguments.
  record Target(Literal.Callee callee, int arity) {}

  /// Finds what is called, or reports that there is no such thing.
  private Optional<Target> target(Span at, Term.Operator operator) {
    String first = operator.path().getFirst();
    if (!operator.infix() && names.scopes().isDeclared(first)) {
      report(
          new CompileProblem.Name(
              at,
              "called function " + operator.name() + " shadowed",
              Optional.of("take another name for the variable `" + first + "`")));
      return Optional.empty();
    }
    Optional<Target> found = find(operator.path(), operator.infix());
    if (found.isEmpty()) {
      String name = shown(operator);
      report(new CompileProblem.UndefinedFunction(at, name, names.symbols().nearest(name)));
    }
    return found;
  }

  /// What a name that is called or replaced means.
  Optional<Target> find(List<String> path, boolean infix) {
    Optional<Globals.Target> document = infix ? Optional.empty() : terms.document(path.getFirst());
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
        .filter(target -> target.root() instanceof Expression.Root.Data && !operator.infix())
        .map(target -> HeadPath.shown(Lists.concat(target.path(), path.subList(1, path.size()))))
        .orElse(operator.name());
  }

  private static CompileProblem wrongCount(Span at, Target target, int given) {
    String counted = given + (given == 1 ? " argument" : " arguments");
    return switch (target.callee()) {
      case Literal.Callee.Builtin(var name) ->
          new CompileProblem.Arguments(
              at, name + ": arity mismatch: have " + counted + ", want " + target.arity());
      case Literal.Callee.Function(var path) ->
          new CompileProblem.Arguments(
              at,
              "function "
                  + HeadPath.shown(path)
                  + " has arity "
                  + target.arity()
                  + ", got "
                  + counted);
    };
  }

  private void report(CompileProblem problem) {
    names.report().accept(problem);
  }
}
