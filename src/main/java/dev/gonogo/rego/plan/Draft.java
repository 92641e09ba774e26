package dev.gonogo.rego.plan;

import dev.gonogo.rego.core.CompiledRule;
import dev.gonogo.rego.core.Variable;
import dev.gonogo.rego.ir.Block;
import dev.gonogo.rego.ir.IrLocation;
import dev.gonogo.rego.ir.Operand;
import dev.gonogo.rego.ir.Statement;
import dev.gonogo.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One function or plan while it is written: its code, its variables, the world it runs in, and the
/// planners of its parts, which call each other.
final class Draft {
  /// Locals that every function is given.
  static final Operand.Local INPUT = new Operand.Local(0);

  static final Operand.Local DATA = new Operand.Local(1);

  /// What a literal that is always false compares, and other needs of a constant.
  static final Operand TRUE = new Operand.Bool(true);

  static final Operand FALSE = new Operand.Bool(false);

  final Shared shared;
  final Code code;
  final Scope scope = new Scope();
  final TermPlanner terms;
  final ReferencePlanner references;
  final DocumentPlanner documents;
  final EquationPlanner unifier;
  final CallPlanner calls;
  final LiteralPlanner literals;
  final WithPlanner withs;
  final String name;
  private Source source = Source.of("", "");
  private World world;
  private List<Operand> fixed;

  /// @param name the function's or plan's
  /// @param fixed the values that [World#fixed] speaks of
  /// @param locals how many are taken by parameters and the result
  Draft(Shared shared, String name, World world, List<Operand> fixed, int locals) {
    this.shared = shared;
    this.name = name;
    this.world = world;
    this.fixed = List.copyOf(fixed);
    this.code = new Code(shared.statics, locals);
    this.terms = new TermPlanner(this);
    this.references = new ReferencePlanner(this);
    this.documents = new DocumentPlanner(this);
    this.unifier = new EquationPlanner(this);
    this.calls = new CallPlanner(this);
    this.literals = new LiteralPlanner(this);
    this.withs = new WithPlanner(this);
  }

  /// From now on what is planned is text of this rule.
  void from(CompiledRule rule) {
    from(rule.source());
    code.at(rule.at());
  }

  void from(Source text) {
    source = text;
    code.from(text);
  }

  Source source() {
    return source;
  }

  World world() {
    return world;
  }

  List<Operand> fixed() {
    return fixed;
  }

  /// Plans something in another world, and comes back.
  void in(World other, List<Operand> values, Runnable body) {
    World world = this.world;
    List<Operand> fixed = this.fixed;
    this.world = other;
    this.fixed = List.copyOf(values);
    body.run();
    this.world = world;
    this.fixed = fixed;
  }

  /// Writes the block of a closure: what is bound in it is its own.
  Block closure(Runnable body) {
    Map<Variable, Operand> before = scope.snapshot();
    IrLocation at = code.at();
    Block block = code.block(body);
    code.at(at);
    scope.restore(before);
    return block;
  }

  /// Calls what answers for a node, and gives the new local that holds its value.
  Operand.Local answer(Node node) {
    return call(node.world(), node.path(), fixed, List.of());
  }

  /// Calls a function of the program as it is planned in a world.
  Operand.Local call(
      World in, List<String> path, List<Operand> values, List<? extends Operand> args) {
    String function = shared.functions.name(in, path);
    shared.functions.calls(name, function);
    List<Operand> all = new ArrayList<>(List.of(INPUT, DATA));
    all.addAll(values);
    all.addAll(args);
    return code.make(t -> new Statement.Call(function, all, t, code.at()));
  }

  int string(String text) {
    return shared.statics.string(text);
  }

  Operand text(String text) {
    return new Operand.StringIndex(string(text));
  }

  /// Ends the block: nothing holds any more.
  void fail() {
    code.add(new Statement.Equal(TRUE, FALSE, code.at()));
  }
}
