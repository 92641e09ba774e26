package dev.gonogo.rego.compile;

import dev.gonogo.rego.core.CompiledRule;
import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Literal;
import dev.gonogo.rego.core.PlainTerm;
import dev.gonogo.rego.core.RuleTree;
import dev.gonogo.rego.core.Variable;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which rules a rule may read or call.
final class Dependencies {
  private final RuleTree tree;
  private final List<CompiledRule> order = new ArrayList<>();
  private final Map<CompiledRule, Boolean> found = new IdentityHashMap<>();

  /// Variables that have values; any other one in a path goes through all there is.
  private final Set<Variable> bound = new HashSet<>();

  private KnownValues known = new KnownValues();

  private Dependencies(RuleTree tree) {
    this.tree = tree;
  }

  /// A rule that is read.
  ///
  /// @param certain whether it is read whatever the values of variables are
  record Read(CompiledRule rule, boolean certain) {}

  /// The rules in the order in which they are first named.
  static List<Read> of(CompiledRule rule, RuleTree tree) {
    var pass = new Dependencies(tree);
    Mentions.in(rule.args(), pass.bound::add);
    for (CompiledRule.Clause clause : rule.clauses()) {
      pass.known = new KnownValues();
      for (Literal literal : clause.body()) {
        pass.visit(literal);
        pass.known.after(literal);
      }
    }
    return pass.order.stream()
        .map(read -> new Read(read, pass.found.getOrDefault(read, false)))
        .toList();
  }

  private void visit(Literal literal) {
    read(literal);
    Mentions.in(literal, bound::add);
  }

  private void read(Literal literal) {
    switch (literal) {
      case Literal.Test l -> visit(l.expression());
      case Literal.Unify l -> {
        visit(l.left());
        visit(l.right());
      }
      case Literal.Call l -> visit(l.callee());
      case Literal.Every l -> l.body().forEach(this::visit);
      case Literal.Not l -> visit(l.inner());
    }
    for (Literal.With with : literal.with()) {
      if (with instanceof Literal.With.Mock(_, _, var replacement)) {
        visit(replacement);
      }
    }
  }

  private void visit(Literal.Callee callee) {
    if (callee instanceof Literal.Callee.Function(var path)) {
      tree.find(path).ifPresent(node -> node.rules().forEach(rule -> add(rule, true)));
    }
  }

  private void visit(Expression expression) {
    switch (expression) {
      case PlainTerm _ -> {}
      case Expression.Comprehension c -> c.body().forEach(this::visit);
      case Expression.Reference(_, var root, var path) -> {
        if (root instanceof Expression.Root.Data) {
          read(tree, path, 0, true);
        }
      }
    }
  }

  private void add(CompiledRule rule, boolean certain) {
    if (!found.containsKey(rule)) {
      order.add(rule);
    }
    found.merge(rule, certain, Boolean::logicalOr);
  }

  /// @param certain whether no variable led here
  private void read(RuleTree node, List<PlainTerm> path, int at, boolean certain) {
    for (CompiledRule rule : node.rules()) {
      if (mayMeet(rule.keys(), path.subList(at, path.size()))) {
        add(rule, certain);
      }
    }
    if (at == path.size()) {
      node.children().values().forEach(child -> read(child, path, at, certain));
      return;
    }
    Optional<? extends Collection<Value>> parts = known.values(path.get(at));
    if (parts.isEmpty()) {
      boolean all = path.get(at) instanceof PlainTerm.Local(_, var v) && !bound.contains(v);
      node.children().values().forEach(child -> read(child, path, at + 1, certain && all));
      return;
    }
    for (Value part : parts.get()) {
      if (part instanceof StringValue(var name) && node.children().containsKey(name)) {
        boolean still = certain && parts.get().size() == 1;
        read(node.children().get(name), path, at + 1, still);
      }
    }
  }

  /// Whether a path can lead to what a rule's keys lead to.
  private static boolean mayMeet(List<PlainTerm> keys, List<PlainTerm> path) {
    for (int i = 0; i < Math.min(keys.size(), path.size()); i++) {
      if (keys.get(i) instanceof PlainTerm.Constant(_, var key)
          && path.get(i) instanceof PlainTerm.Constant(_, var part)
          && !key.equals(part)) {
        return false;
      }
    }
    return true;
  }
}
