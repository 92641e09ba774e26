package dev.gonogo.rego.plan;

import dev.gonogo.rego.core.Literal;
import dev.gonogo.rego.core.Variable;
import dev.gonogo.rego.ir.Block;
import dev.gonogo.rego.ir.IrLocation;
import dev.gonogo.rego.ir.Operand;
import dev.gonogo.rego.ir.Statement;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Plans literals with modifiers.
///
/// A document is replaced by a statement that encloses the literal, and must not enclose what comes
/// behind it. So the literal runs on its own, and what it bound is taken out of the block: as the
/// locals they are where it has one solution at most, else as an array of solutions.
final class WithPlanner {
  private final Draft draft;
  private final Code code;

  WithPlanner(Draft draft) {
    this.draft = draft;
    this.code = draft.code;
  }

  /// A document, or a part of one, that is replaced.
  private record Replaced(int local, List<Integer> path, Operand value) {}

  void plan(Literal literal) {
    World world = draft.world();
    List<Operand> fixed = new ArrayList<>(draft.fixed());
    List<Replaced> replaced = new ArrayList<>();
    for (Literal.With with : literal.with()) {
      switch (with) {
        case Literal.With.Input(_, var path, var value) ->
            replaced.add(replaced(Draft.INPUT, path, draft.terms.value(value)));
        case Literal.With.Data(_, var path, var value) -> {
          replaced.add(replaced(Draft.DATA, path, draft.terms.value(value)));
          world = draft.shared.tree.find(path).isPresent() ? world.hiding(path) : world;
        }
        case Literal.With.Mock(_, var target, var replacement) ->
            world = world.mocking(target, replacement);
        case Literal.With.MockValue(_, var target, var value) -> {
          world = world.fixing(target);
          put(fixed, world.fixed().indexOf(target), draft.terms.value(value));
        }
      }
    }
    draft.in(world, fixed, () -> run(literal, replaced));
  }

  private Replaced replaced(Operand.Local document, List<String> path, Operand value) {
    return new Replaced(document.index(), path.stream().map(draft::string).toList(), value);
  }

  private static void put(List<Operand> fixed, int index, Operand value) {
    if (index == fixed.size()) {
      fixed.add(value);
    } else {
      fixed.set(index, value);
    }
  }

  private void run(Literal literal, List<Replaced> replaced) {
    if (replaced.isEmpty()) {
      draft.literals.plain(literal);
      return;
    }
    Map<Variable, Operand> before = draft.scope.snapshot();
    int found = code.local();
    List<Variable> bound = new ArrayList<>();
    Code.Piece piece =
        code.piece(c -> {
          draft.literals.plain(literal);
          bound.addAll(draft.scope.since(before));
          c.add(
              c.iterates()
                  ? new Statement.ArrayAppend(solution(bound), found, c.at())
                  : new Statement.AssignVar(Draft.TRUE, found, c.at()));
        });
    code.add(
        piece.iterates()
            ? new Statement.MakeArray(0, found, code.at())
            : new Statement.ResetLocal(found, code.at()));
    enclose(piece.block(), replaced);
    if (piece.iterates()) {
      solutions(found, bound);
    } else {
      code.add(new Statement.IsDefined(found, code.at()));
    }
  }

  // The first modifier is the outermost: a later one sees what it did.
  private void enclose(Block block, List<Replaced> replaced) {
    Block inner = block;
    for (Replaced r : replaced.reversed().subList(0, replaced.size() - 1)) {
      inner = new Block(List.of(with(r, inner)));
    }
    code.add(with(replaced.getFirst(), inner));
  }

  private Statement with(Replaced replaced, Block block) {
    return new Statement.With(
        replaced.local(), replaced.path(), replaced.value(), block, code.at());
  }

  private Operand solution(List<Variable> bound) {
    return new Operand.Local(
        draft.terms.filledArray(
            bound.stream().map(v -> draft.scope.get(v).orElseThrow()).toList()));
  }

  private void solutions(int found, List<Variable> bound) {
    int key = code.local();
    int each = code.local();
    IrLocation at = code.at();
    code.enter(block -> new Statement.Scan(found, key, each, block, at));
    for (int i = 0; i < bound.size(); i++) {
      Operand index = draft.terms.constant(Value.of(i));
      draft.scope.bind(
          bound.get(i), code.make(t -> new Statement.Dot(new Operand.Local(each), index, t, at)));
    }
  }
}
