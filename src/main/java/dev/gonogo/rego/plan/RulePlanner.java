package dev.gonogo.rego.plan;

import dev.gonogo.rego.core.CompiledRule;
import dev.gonogo.rego.core.CompiledRule.Clause;
import dev.gonogo.rego.core.CompiledRule.Kind;
import dev.gonogo.rego.core.PlainTerm.Constant;
import dev.gonogo.rego.ir.Block;
import dev.gonogo.rego.ir.Operand;
import dev.gonogo.rego.ir.Program;
import dev.gonogo.rego.ir.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Plans the function that answers for a node: all rules that stand there, and where names among
/// them are computed, all below.
final class RulePlanner {
  private final Draft draft;
  private final Code code;
  private final Node node;
  private final List<CompiledRule> rules;
  private final int result;
  private final List<Integer> params;
  private final List<Block> blocks = new ArrayList<>();

  private RulePlanner(Shared shared, Functions.Wanted wanted) {
    node = shared.root(wanted.world()).find(wanted.path());
    rules = node.rules();
    int given = 2 + wanted.world().fixed().size();
    int args = rules.getFirst().args().size();
    params = IntStream.range(0, given + args).boxed().toList();
    result = given + args;
    List<Operand> fixed = IntStream.range(2, given).<Operand>mapToObj(Operand.Local::new).toList();
    draft = new Draft(shared, wanted.name(), wanted.world(), fixed, result + 1);
    code = draft.code;
  }

  static Program.Function plan(Shared shared, Functions.Wanted wanted) {
    var planner = new RulePlanner(shared, wanted);
    planner.write();
    List<String> path =
        Stream.concat(Stream.of("g" + wanted.generation()), wanted.path().stream()).toList();
    return new Program.Function(
        wanted.name(), planner.params, planner.result, planner.blocks, path);
  }

  private void write() {
    draft.from(rules.getFirst());
    if (rules.stream().anyMatch(r -> depth(r) > 0)) {
      begin(new Statement.MakeObject(result, code.at()));
      inside().forEach(rule -> rule(rule, clause -> entry(rule, clause)));
    } else if (rules.getFirst().kind() == Kind.MEMBER) {
      begin(new Statement.MakeSet(result, code.at()));
      rules.forEach(rule -> rule(rule, this::member));
    } else {
      boolean same = sameConstant();
      rules.stream()
          .filter(r -> !r.isDefault())
          .forEach(r -> rule(r, clause -> value(clause, same)));
      rules.stream().filter(CompiledRule::isDefault).forEach(this::byDefault);
    }
    draft.from(rules.getFirst());
    blocks.add(new Block(List.of(new Statement.ReturnLocal(result, code.at()))));
  }

  private void begin(Statement statement) {
    blocks.add(new Block(List.of(statement)));
  }

  /// How many names a rule has below the node.
  private int depth(CompiledRule rule) {
    return rule.path().size() - node.path().size() + rule.keys().size();
  }

  // What stands deepest comes first: so a value that is put where there is an object or a set for
  // others meets it, and is a conflict; the other way round those would be put into the value.
  private List<CompiledRule> inside() {
    return rules.stream()
        .sorted(
            Comparator.comparing(CompiledRule::isDefault)
                .thenComparingInt(r -> -depth(r) - (r.kind() == Kind.MEMBER ? 1 : 0)))
        .toList();
  }

  // Whatever clause holds first, the answer is the same, so the others need not be asked.
  private boolean sameConstant() {
    List<CompiledRule> asked = rules.stream().filter(r -> !r.isDefault()).toList();
    boolean one = asked.size() == 1;
    List<Clause> clauses = asked.stream().flatMap(r -> r.clauses().stream()).toList();
    return clauses.stream().allMatch(c -> c.value() instanceof Constant)
        && (one
            || clauses.stream().map(c -> ((Constant) c.value()).value()).distinct().count() == 1);
  }

  /// One rule: its clauses run in order, each only where none before it held.
  private void rule(CompiledRule rule, Consumer<Clause> give) {
    draft.from(rule);
    if (rule.clauses().size() == 1) {
      blocks.add(code.clause(() -> clause(rule, rule.clauses().getFirst(), give)));
      return;
    }
    int held = code.local();
    List<Block> branches = new ArrayList<>();
    for (Clause clause : rule.clauses()) {
      boolean first = branches.isEmpty();
      branches.add(
          code.clause(() -> {
            if (!first) {
              code.add(new Statement.IsUndefined(held, code.at()));
            }
            clause(rule, clause, give);
            code.add(new Statement.AssignVar(Draft.TRUE, held, code.at()));
          }));
    }
    blocks.add(new Block(List.of(new Statement.Blocks(branches, code.at()))));
  }

  private void clause(CompiledRule rule, Clause clause, Consumer<Clause> give) {
    draft.scope.restore(Map.of());
    code.at(clause.at());
    int first = params.size() - rule.args().size();
    for (int i = 0; i < rule.args().size(); i++) {
      draft.unifier.match(new Operand.Local(first + i), rule.args().get(i));
    }
    draft.literals.body(clause.body());
    code.at(clause.at());
    give.accept(clause);
  }

  private void value(Clause clause, boolean same) {
    Operand value = draft.terms.value(clause.value());
    code.add(new Statement.AssignVarOnce(value, result, code.at()));
    if (same) {
      code.add(new Statement.ReturnLocal(result, code.at()));
    }
  }

  private void member(Clause clause) {
    code.add(new Statement.SetAdd(draft.terms.value(clause.value()), result, code.at()));
  }

  private void byDefault(CompiledRule rule) {
    draft.from(rule);
    Clause clause = rule.clauses().getFirst();
    blocks.add(
        code.clause(() -> {
          code.add(new Statement.IsUndefined(result, code.at()));
          draft.scope.restore(Map.of());
          draft.literals.body(clause.body());
          Operand value = draft.terms.value(clause.value());
          code.add(new Statement.AssignVarOnce(value, result, code.at()));
        }));
  }

  /// A value or member below computed names: the objects on the way to it are made as needed, and
  /// put back from the inside out, since a local may hold a copy.
  private void entry(CompiledRule rule, Clause clause) {
    List<Operand> names = new ArrayList<>();
    rule.path().stream().skip(node.path().size()).forEach(p -> names.add(draft.text(p)));
    names.addAll(draft.terms.values(rule.keys()));
    Operand value = draft.terms.value(clause.value());
    boolean member = rule.kind() == Kind.MEMBER;
    int last = names.size() - 1;
    int[] way = new int[names.size() + 1];
    way[0] = result;
    for (int i = 0; i < (member ? last + 1 : last); i++) {
      way[i + 1] = inside(way[i], names.get(i), member && i == last);
    }
    code.add(
        member
            ? new Statement.SetAdd(value, way[last + 1], code.at())
            : rule.isDefault()
                ? unlessThere(names.get(last), value, way[last])
                : new Statement.ObjectInsertOnce(names.get(last), value, way[last], code.at()));
    for (int i = member ? last : last - 1; i >= 0; i--) {
      code.add(
          new Statement.ObjectInsert(
              names.get(i), new Operand.Local(way[i + 1]), way[i], code.at()));
    }
  }

  private Statement unlessThere(Operand name, Operand value, int object) {
    Operand there = new Operand.Local(object);
    Block found = new Block(List.of(new Statement.Dot(there, name, code.local(), code.at())));
    return new Statement.Blocks(
        List.of(
            new Block(
                List.of(
                    new Statement.Not(found, code.at()),
                    new Statement.ObjectInsert(name, value, object, code.at())))),
        code.at());
  }

  private int inside(int object, Operand name, boolean set) {
    int inner = code.local();
    code.add(new Statement.ResetLocal(inner, code.at()));
    Block there =
        new Block(List.of(new Statement.Dot(new Operand.Local(object), name, inner, code.at())));
    Block make =
        new Block(
            List.of(
                new Statement.IsUndefined(inner, code.at()),
                set
                    ? new Statement.MakeSet(inner, code.at())
                    : new Statement.MakeObject(inner, code.at())));
    code.add(new Statement.Blocks(List.of(there, make), code.at()));
    return inner;
  }
}
