package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Literal;
import dev.gonogo.rego.core.PlainTerm;
import dev.gonogo.rego.syntax.Expr;
import dev.gonogo.rego.syntax.Term;
import dev.gonogo.rego.syntax.Terms;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `with … as …`: finds what is replaced. What a value needs is run before, outside of the
/// modifier.
final class WithLowering {
  /// Built-ins that cannot be replaced: the engine gives them a meaning of its own.
  private static final Set<String> FIXED =
      Set.of("eq", "rego.metadata.chain", "rego.metadata.rule");

  private final Names names;
  private final TermLowering terms;

  WithLowering(Names names, TermLowering terms) {
    this.names = names;
    this.terms = terms;
  }

  /// @param before takes the steps that the values need
  List<Literal.With> lower(List<Expr.With> modifiers, List<LoweredStep> before) {
    var lowered = new ArrayList<Literal.With>();
    for (Expr.With with : modifiers) {
      lower(with, before).ifPresent(lowered::add);
    }
    return lowered;
  }

  private Optional<Literal.With> lower(Expr.With with, List<LoweredStep> before) {
    Optional<List<String>> written = path(with.target());
    if (written.isEmpty()) {
      names
          .report()
          .accept(
              new LoweringProblem.Unsupported(
                  with.target().at(), "a `with` target that is no plain path"));
      return Optional.empty();
    }
    List<String> path = written.get();
    // A target always means the document, even where a variable hides it.
    Optional<Globals.Target> document =
        path.getFirst().equals("input") || path.getFirst().equals("data")
            ? terms.document(path.getFirst())
            : names.globals().find(path.getFirst());
    if (document.isPresent()) {
      List<String> whole = Lists.concat(document.get().path(), path.subList(1, path.size()));
      return document.get().root() instanceof Expression.Root.Input
          ? Optional.of(new Literal.With.Input(with.at(), whole, value(with.value(), before)))
          : data(with, whole, before);
    }
    return builtin(with, String.join(".", path), before);
  }

  private static Optional<List<String>> path(Term target) {
    return switch (target) {
      case Term.Var(_, var name) -> Optional.of(List.of(name));
      case Term.Ref(_, Term.Var(_, var name), var path)
          when path.stream().allMatch(part -> Terms.text(part).isPresent()) ->
          Optional.of(
              Lists.concat(
                  List.of(name),
                  path.stream().map(part -> Terms.text(part).orElseThrow()).toList()));
      default -> Optional.empty();
    };
  }

  private Optional<Literal.With> data(Expr.With with, List<String> path, List<LoweredStep> before) {
    for (int i = 1; i < path.size(); i++) {
      if (names.symbols().isRule(path.subList(0, i))) {
        return refuse(
            with.target().at(), "with keyword cannot partially replace virtual document(s)", false);
      }
    }
    if (names.symbols().isFunction(path)) {
      return Optional.of(mock(with, new Literal.Callee.Function(path), before));
    }
    return Optional.of(new Literal.With.Data(with.at(), path, value(with.value(), before)));
  }

  private Optional<Literal.With> builtin(Expr.With with, String name, List<LoweredStep> before) {
    Span at = with.target().at();
    var signature = names.symbols().capabilities().builtins().get(name);
    if (signature == null) {
      return refuse(
          at, "with keyword target must reference existing input, data, or a function", true);
    }
    String prefix = "with keyword replacing built-in function: ";
    if (FIXED.contains(name)) {
      return refuse(at, prefix + "replacement of \"" + name + "\" invalid", false);
    }
    if (name.startsWith("internal.")) {
      return refuse(
          at, prefix + "replacement of internal function \"" + name + "\" invalid", false);
    }
    if (signature.relation()) {
      return refuse(at, prefix + "target must not be a relation", false);
    }
    if (!signature.gives()) {
      return refuse(at, prefix + "target must not be a void function", false);
    }
    return Optional.of(mock(with, new Literal.Callee.Builtin(name), before));
  }

  private Literal.With mock(Expr.With with, Literal.Callee target, List<LoweredStep> before) {
    Optional<Literal.Callee> replacement =
        path(with.value())
            .filter(path -> !names.scopes().isLocal(path.getFirst()))
            .flatMap(path -> terms.calls().find(path))
            .filter(found -> found.arity() > 0 || found.callee() instanceof Literal.Callee.Builtin)
            .map(CallLowering.Target::callee);
    return replacement.isPresent()
        ? new Literal.With.Mock(with.at(), target, replacement.get())
        : new Literal.With.MockValue(with.at(), target, value(with.value(), before));
  }

  private PlainTerm value(Term value, List<LoweredStep> before) {
    return LoweredTerms.plain(terms.ready(terms.term(value, before), before));
  }

  private Optional<Literal.With> refuse(Span at, String what, boolean isType) {
    names.report().accept(new LoweringProblem.With(at, what, isType));
    return Optional.empty();
  }
}
