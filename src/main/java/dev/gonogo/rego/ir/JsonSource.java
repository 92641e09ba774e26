package dev.gonogo.rego.ir;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A statement of a plan's JSON.
record JsonSource(JsonPart node) implements StatementSource {
  private static final Map<String, StatementKind> KINDS =
      Arrays.stream(StatementKind.values())
          .collect(Collectors.toMap(StatementKind::irName, Function.identity()));

  static List<Block> blocks(JsonPart node, String name) {
    return node.list(name, JsonSource::block);
  }

  private static Block block(JsonPart node) {
    return new Block(node.list("stmts", JsonSource::statement));
  }

  private static Statement statement(JsonPart node) {
    String type = node.text("type");
    StatementKind kind = KINDS.get(type);
    if (kind == null) {
      throw new PlanException("no statement is called `" + type + "`");
    }
    return Statements.read(kind, new JsonSource(node.child("stmt")));
  }

  @Override
  public int number(String name) {
    // OPA spelled this one field with a capital, and still writes both.
    return node.number(name.equals("index") && !node.has(name) ? "Index" : name);
  }

  @Override
  public long integer(String name) {
    return node.integer(name);
  }

  @Override
  public List<Integer> numbers(String name) {
    return node.list(name, JsonPart::asNumber);
  }

  @Override
  public String text(String name) {
    return node.text(name);
  }

  @Override
  public Operand operand(String name) {
    return operand(node.child(name));
  }

  @Override
  public List<Operand> operands(String name) {
    return node.list(name, JsonSource::operand);
  }

  private static Operand operand(JsonPart node) {
    String type = node.text("type");
    JsonPart value = node.child("value");
    return switch (type) {
      case "local" -> new Operand.Local(value.asNumber());
      case "string_index" -> new Operand.StringIndex(value.asNumber());
      case "bool" -> new Operand.Bool(value.asBoolean());
      default -> throw new PlanException("no operand is a `" + type + "`");
    };
  }

  @Override
  public Block block(String name) {
    return block(node.child(name));
  }

  @Override
  public List<Block> blocks(String name) {
    return blocks(node, name);
  }

  @Override
  public IrLocation at() {
    return new IrLocation(
        place("file"), place("row"), place("col"), place("end_row"), place("end_col"));
  }

  private int place(String name) {
    return Optional.of(name).filter(node::has).map(node::number).orElse(0);
  }
}
