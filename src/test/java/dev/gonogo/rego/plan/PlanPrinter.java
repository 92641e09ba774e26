package dev.gonogo.rego.plan;

import dev.gonogo.rego.ir.Block;
import dev.gonogo.rego.ir.Operand;
import dev.gonogo.rego.ir.Program;
import dev.gonogo.rego.ir.Statement;
import java.util.List;
import java.util.stream.Collectors;

/// A program as text: a statement a line, blocks indented, constants in place of their numbers.
public final class PlanPrinter {
  private final Program.Static statics;
  private final StringBuilder out = new StringBuilder();

  private PlanPrinter(Program.Static statics) {
    this.statics = statics;
  }

  public static String print(Program program) {
    var printer = new PlanPrinter(program.statics());
    for (Program.Plan plan : program.plans()) {
      printer.out.append("plan ").append(plan.name()).append('\n');
      printer.blocks(plan.blocks(), 1);
    }
    for (Program.Function function : program.functions()) {
      printer
          .out
          .append("function ")
          .append(function.name())
          .append('(')
          .append(
              function.params().stream().map(PlanPrinter::local).collect(Collectors.joining(", ")))
          .append(") gives ")
          .append(local(function.result()))
          .append('\n');
      printer.blocks(function.blocks(), 1);
    }
    return printer.out.toString();
  }

  private void blocks(List<Block> blocks, int depth) {
    for (Block block : blocks) {
      line(depth, "block");
      inside(block, depth);
    }
  }

  private void inside(Block block, int depth) {
    block.statements().forEach(s -> statement(s, depth + 1));
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  private void statement(Statement statement, int depth) {
    line(depth, words(statement));
    switch (statement) {
      case Statement.Blocks s -> blocks(s.blocks(), depth + 1);
      case Statement.Scan s -> inside(s.block(), depth);
      case Statement.Not s -> inside(s.block(), depth);
      case Statement.With s -> inside(s.block(), depth);
      default -> {}
    }
  }

  private String words(Statement statement) {
    return switch (statement) {
      case Statement.ReturnLocal s -> "return " + local(s.source());
      case Statement.Call s -> local(s.result()) + " = " + s.func() + operands(s.args());
      case Statement.CallDynamic s ->
          local(s.result()) + " = dynamic " + operands(s.path()) + s.args();
      case Statement.Blocks _ -> "blocks";
      case Statement.Break s -> "break " + s.index();
      case Statement.Dot s ->
          local(s.target()) + " = " + operand(s.source()) + "[" + operand(s.key()) + "]";
      case Statement.Len s -> local(s.target()) + " = len " + operand(s.source());
      case Statement.Scan s ->
          "scan " + local(s.source()) + " as " + local(s.key()) + ", " + local(s.value());
      case Statement.Not _ -> "not";
      case Statement.AssignInt s -> local(s.target()) + " = int " + s.value();
      case Statement.AssignVar s -> local(s.target()) + " = " + operand(s.source());
      case Statement.AssignVarOnce s -> local(s.target()) + " = once " + operand(s.source());
      case Statement.ResetLocal s -> "reset " + local(s.target());
      case Statement.MakeNull s -> local(s.target()) + " = null";
      case Statement.MakeNumberInt s -> local(s.target()) + " = " + s.value();
      case Statement.MakeNumberRef s ->
          local(s.target()) + " = " + statics.strings().get(s.index());
      case Statement.MakeArray s -> local(s.target()) + " = []";
      case Statement.MakeObject s -> local(s.target()) + " = {}";
      case Statement.MakeSet s -> local(s.target()) + " = set()";
      case Statement.Equal s -> operand(s.a()) + " == " + operand(s.b());
      case Statement.NotEqual s -> operand(s.a()) + " != " + operand(s.b());
      case Statement.IsArray s -> "is array " + operand(s.source());
      case Statement.IsObject s -> "is object " + operand(s.source());
      case Statement.IsSet s -> "is set " + operand(s.source());
      case Statement.IsDefined s -> "defined " + local(s.source());
      case Statement.IsUndefined s -> "undefined " + local(s.source());
      case Statement.ArrayAppend s -> local(s.array()) + " append " + operand(s.value());
      case Statement.ObjectInsert s ->
          local(s.object()) + "[" + operand(s.key()) + "] = " + operand(s.value());
      case Statement.ObjectInsertOnce s ->
          local(s.object()) + "[" + operand(s.key()) + "] = once " + operand(s.value());
      case Statement.ObjectMerge s ->
          local(s.target()) + " = merge " + local(s.a()) + ", " + local(s.b());
      case Statement.SetAdd s -> local(s.set()) + " add " + operand(s.value());
      case Statement.With s ->
          "with " + local(s.local()) + path(s.path()) + " as " + operand(s.value());
      case Statement.Nop _ -> "nop";
      case Statement.ResultSetAdd s -> "result " + local(s.value());
    };
  }

  private String path(List<Integer> path) {
    return path.stream()
        .map(i -> "[\"" + statics.strings().get(i) + "\"]")
        .collect(Collectors.joining());
  }

  private String operands(List<Operand> operands) {
    return operands.stream().map(this::operand).collect(Collectors.joining(", ", "(", ")"));
  }

  private String operand(Operand operand) {
    return switch (operand) {
      case Operand.Local(var index) -> local(index);
      case Operand.StringIndex(var index) -> '"' + statics.strings().get(index) + '"';
      case Operand.Bool(var value) -> String.valueOf(value);
    };
  }

  private static String local(int index) {
    return index == 0 ? "input" : index == 1 ? "data" : "$" + index;
  }
}
