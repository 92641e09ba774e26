package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.syntax.Expr;
import dev.gonogo.rego.syntax.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What can be said of the names in a body before it is lowered.
///
/// @param declared by `:=` and `some`, anywhere in it
/// @param mentioned in it and outside of its closures, but not declared
record BodyNames(Set<String> declared, Set<String> mentioned) {
  static final BodyNames NONE = new BodyNames(Set.of(), Set.of());

  /// @param heads the terms that are evaluated when the body has run: of a rule, of a comprehension
  static BodyNames of(List<Term> heads, List<Expr> body) {
    Set<String> declared = Declared.in(body);
    var mentioned = new HashSet<>(Mentioned.in(heads, body));
    mentioned.removeAll(declared);
    return new BodyNames(declared, mentioned);
  }
}
