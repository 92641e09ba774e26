package dev.gonogo.rego.ir;

import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the JSON of statements.
final class JsonSink implements StatementSink {
  private final Map<String, Value> parts = new LinkedHashMap<>();
  private String type = "";

  static Value blocks(List<Block> blocks) {
    return Value.array(blocks.stream().map(JsonSink::json).toList());
  }

  private static Value json(Block block) {
    List<Value> statements = new ArrayList<>();
    for (Statement statement : block.statements()) {
      var sink = new JsonSink();
      Statements.write(statement, sink);
      statements.add(
          Value.objectOf(Map.of("type", Value.of(sink.type), "stmt", Value.objectOf(sink.parts))));
    }
    return Value.objectOf(Map.of("stmts", Value.array(statements)));
  }

  @Override
  public JsonSink kind(StatementKind kind) {
    type = kind.irName();
    return this;
  }

  private JsonSink part(String name, Value value) {
    parts.put(name, value);
    return this;
  }

  @Override
  public JsonSink number(String name, long number) {
    // Readers older than the lower-case name look for the other one.
    if (type.equals(StatementKind.MAKE_NUMBER_REF.irName()) && name.equals("index")) {
      part("Index", Value.of(number));
    }
    return part(name, Value.of(number));
  }

  @Override
  public JsonSink numbers(String name, List<Integer> numbers) {
    return part(name, Value.array(numbers.stream().map(Value::of).toList()));
  }

  @Override
  public JsonSink text(String name, String text) {
    return part(name, Value.of(text));
  }

  @Override
  public JsonSink operand(String name, Operand operand) {
    return part(name, json(operand));
  }

  @Override
  public JsonSink operands(String name, List<Operand> operands) {
    return part(name, Value.array(operands.stream().map(JsonSink::json).toList()));
  }

  private static Value json(Operand operand) {
    return switch (operand) {
      case Operand.Local(var index) -> typed("local", Value.of(index));
      case Operand.StringIndex(var index) -> typed("string_index", Value.of(index));
      case Operand.Bool(var value) -> typed("bool", Value.of(value));
    };
  }

  private static Value typed(String type, Value value) {
    return Value.objectOf(Map.of("type", Value.of(type), "value", value));
  }

  @Override
  public JsonSink block(String name, Block block) {
    return part(name, json(block));
  }

  @Override
  public JsonSink blocks(String name, List<Block> blocks) {
    return part(name, blocks(blocks));
  }

  @Override
  public void at(IrLocation at) {
    number("file", at.file());
    number("row", at.row());
    number("col", at.col());
    number("end_row", at.endRow());
    number("end_col", at.endCol());
  }
}
