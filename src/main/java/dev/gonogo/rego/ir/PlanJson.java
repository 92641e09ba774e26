package dev.gonogo.rego.ir;

import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import dev.gonogo.value.ValueWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A plan as the JSON that `opa build -t plan` writes (`plan.json` of a bundle).
public final class PlanJson {
  private PlanJson() {}

  /// @throws PlanException where it is no plan
  public static Program read(byte[] json) {
    return switch (ValueReader.read(json)) {
      case ValueReader.Result.Refused(var offset, var words) ->
          throw new PlanException("byte " + offset + ": " + words);
      case ValueReader.Result.Read(var value) -> program(JsonPart.root(value));
    };
  }

  /// The JSON on one line.
  public static String write(Program program) {
    return ValueWriter.toJson(json(program));
  }

  private static Program program(JsonPart root) {
    JsonPart statics = root.child("static");
    return new Program(
        new Program.Static(
            statics.list("strings", s -> s.text("value")),
            statics.list(
                "builtin_funcs", b -> new Program.BuiltinFunc(b.text("name"), b.any("decl"))),
            statics.list("files", f -> f.text("value"))),
        root.child("plans")
            .list("plans", p -> new Program.Plan(p.text("name"), JsonSource.blocks(p, "blocks"))),
        root.child("funcs").list("funcs", PlanJson::function));
  }

  private static Program.Function function(JsonPart node) {
    return new Program.Function(
        node.text("name"),
        node.list("params", JsonPart::asNumber),
        node.number("return"),
        JsonSource.blocks(node, "blocks"),
        node.list("path", JsonPart::asText));
  }

  private static Value json(Program program) {
    Program.Static statics = program.statics();
    return object(
        "static",
        object(
            "strings", array(statics.strings(), s -> object("value", Value.of(s))),
            "builtin_funcs",
                array(
                    statics.builtins(), b -> object("name", Value.of(b.name()), "decl", b.decl())),
            "files", array(statics.files(), f -> object("value", Value.of(f)))),
        "plans",
        object(
            "plans",
            array(
                program.plans(),
                p -> object("name", Value.of(p.name()), "blocks", JsonSink.blocks(p.blocks())))),
        "funcs",
        object("funcs", array(program.functions(), PlanJson::json)));
  }

  private static Value json(Program.Function function) {
    ObjectValue json =
        object(
            "name", Value.of(function.name()),
            "params", array(function.params(), Value::of),
            "return", Value.of(function.result()),
            "blocks", JsonSink.blocks(function.blocks()));
    return function.path().isEmpty() ? json : json.with("path", array(function.path(), Value::of));
  }

  private static <T> Value array(List<T> items, Function<T, ? extends Value> json) {
    return Value.array(items.stream().<Value>map(json).toList());
  }

  private static ObjectValue object(Object... namesAndValues) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      entries.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
    }
    return Value.objectOf(entries);
  }
}
