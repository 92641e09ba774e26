package dev.gonogo.rego.syntax;

import dev.gonogo.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the head of a `default` may hold: a value that needs no evaluation, and plain arguments.
final class DefaultRules {
  private final Cursor cursor;

  DefaultRules(Cursor cursor) {
    this.cursor = cursor;
  }

  /// @param at where the rule begins
  void check(Span at, Rule.Head head) {
    switch (head.result()) {
      case Rule.Result.Single(var value, _) -> checkValue(at, value);
      case Rule.Result.Member _ -> illegal(at, "must have a value");
    }
    head.args().ifPresent(args -> checkArgs(at, args));
  }

  private void checkValue(Span at, Term value) {
    switch (value) {
      case Term.Scalar _,
          Term.ArrayComprehension _,
          Term.SetComprehension _,
          Term.ObjectComprehension _ -> {}
      case Term.Var _, Term.Wildcard _ -> illegal(at, "value cannot contain var");
      case Term.Ref _ -> illegal(at, "value cannot contain ref");
      case Term.Call _ -> illegal(at, "value cannot contain call");
      case Term.ArrayTerm(_, var items) -> items.forEach(item -> checkValue(at, item));
      case Term.SetTerm(_, var items) -> items.forEach(item -> checkValue(at, item));
      case Term.ObjectTerm(_, var entries) -> {
        for (Term.Entry entry : entries) {
          checkValue(at, entry.key());
          checkValue(at, entry.value());
        }
      }
    }
  }

  private void checkArgs(Span at, List<Term> args) {
    Set<String> seen = new HashSet<>();
    for (Term arg : args) {
      switch (arg) {
        case Term.Wildcard _ -> {}
        case Term.Var(_, var name) -> {
          if (!seen.add(name)) {
            illegal(at, "arguments cannot be repeated " + name);
          }
        }
        default -> illegal(at, "arguments cannot contain " + Terms.kind(arg));
      }
    }
  }

  private void illegal(Span at, String why) {
    cursor.report(
        new SyntaxProblem.Illegal(at, "illegal default rule (" + why + ")", Optional.empty()));
  }
}
