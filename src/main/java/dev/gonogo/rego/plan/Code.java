package dev.gonogo.rego.plan;

import dev.gonogo.rego.ir.Block;
import dev.gonogo.rego.ir.IrLocation;
import dev.gonogo.rego.ir.Operand;
import dev.gonogo.rego.ir.Statement;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// The statements of one function or plan while they are written.
///
/// It has a cursor: [#enter] moves it into a loop, and whatever is written then stands in that
/// loop; [#block] closes at its end all that was entered in it. So a planner writes a body from its
/// first literal to its last, and a literal that iterates needs to know nothing of those behind it.
final class Code {
  /// What stands around the statements that are being written; a block that nobody entered but that
  /// was asked for by [#block] has no statement of its own.
  private record Frame(List<Statement> statements, Function<Block, Statement> around) {}

  /// A finished block.
  ///
  /// @param iterates whether it may reach its end more than once
  record Piece(Block block, boolean iterates) {}

  /// A constant as it was written: `1` and `1.0` are equal, and print differently.
  private record Constant(Value value, String spelling) {}

  private static final Function<Block, Statement> NOTHING =
      _ -> {
        throw new IllegalStateException("a block is closed by who opened it");
      };

  private final Statics statics;
  private final Deque<Frame> open = new ArrayDeque<>();
  private int locals;
  private Source source = Source.of("", "");
  private IrLocation at = IrLocation.NONE;
  private List<Statement> hoisted = List.of();
  private Map<Constant, Integer> constants = new HashMap<>();

  /// @param locals how many are taken already
  Code(Statics statics, int locals) {
    this.statics = statics;
    this.locals = locals;
  }

  /// A local that nobody else has.
  int local() {
    return locals++;
  }

  /// From now on statements come from this text.
  void from(Source text) {
    source = text;
  }

  /// From now on statements come from this place.
  void at(Span span) {
    at = statics.location(source, span);
  }

  void at(IrLocation place) {
    at = place;
  }

  IrLocation at() {
    return at;
  }

  void add(Statement statement) {
    open.element().statements().add(statement);
  }

  /// Writes a statement and gives the new local that it writes to.
  Operand.Local make(Function<Integer, Statement> statement) {
    int target = local();
    add(statement.apply(target));
    return new Operand.Local(target);
  }

  /// The operand as a local, for statements that take nothing else.
  int inLocal(Operand operand) {
    return operand instanceof Operand.Local(var index)
        ? index
        : make(t -> new Statement.AssignVar(operand, t, at)).index();
  }

  /// Writes a block, and closes what is entered in it.
  Block block(Runnable body) {
    return piece(_ -> body.run()).block();
  }

  /// Writes a block, and says whether its end is reached more than once; the body may ask that too,
  /// when it comes to its end.
  Piece piece(Consumer<Code> body) {
    var base = new Frame(new ArrayList<>(), NOTHING);
    open.push(base);
    body.accept(this);
    boolean iterates = iterates();
    while (open.element() != base) {
      leave();
    }
    return new Piece(new Block(open.pop().statements()), iterates);
  }

  /// Whether something was entered since the innermost [#block] began.
  boolean iterates() {
    return open.element().around() != NOTHING;
  }

  /// Moves into a block that `around` makes a statement of once it is full.
  void enter(Function<Block, Statement> around) {
    open.push(new Frame(new ArrayList<>(), around));
  }

  private void leave() {
    Frame inner = open.pop();
    add(inner.around().apply(new Block(inner.statements())));
  }

  /// A block that holds its own constants: they are made once, before the first loop of it.
  Block clause(Runnable body) {
    List<Statement> outer = hoisted;
    Map<Constant, Integer> known = constants;
    constants = new HashMap<>();
    Block block =
        block(() -> {
          hoisted = open.element().statements();
          body.run();
        });
    hoisted = outer;
    constants = known;
    return block;
  }

  /// A local that holds a constant; the same one for the same value within a clause.
  ///
  /// @param make writes what makes it, outside of every loop, and gives its local
  Operand constant(Value value, ToIntFunction<Code> make) {
    var constant = new Constant(value, value.toString());
    Integer known = constants.get(constant);
    if (known != null) {
      return new Operand.Local(known);
    }
    open.push(new Frame(hoisted, NOTHING));
    int made = make.applyAsInt(this);
    open.pop();
    constants.put(constant, made);
    return new Operand.Local(made);
  }
}
