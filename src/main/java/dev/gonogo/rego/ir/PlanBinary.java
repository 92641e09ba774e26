package dev.gonogo.rego.ir;

import dev.gonogo.value.Value;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A plan as few bytes that are read fast: numbers take one byte where they are small, and each
/// text is there once. Only for what the same version wrote.
public final class PlanBinary {
  private static final int VERSION = 2;

  private PlanBinary() {}

  public static void write(Program program, DataOutput out) throws IOException {
    var body = new BinarySink();
    Program.Static statics = program.statics();
    body.texts(statics.strings());
    body.texts(statics.builtins().stream().map(Program.BuiltinFunc::name).toList());
    body.texts(statics.files());
    body.varint(program.plans().size());
    for (Program.Plan plan : program.plans()) {
      body.text("name", plan.name()).apart(plan.blocks());
    }
    body.varint(program.functions().size());
    for (Program.Function f : program.functions()) {
      body.text("name", f.name()).numbers("params", f.params()).number("return", f.result());
      body.texts(f.path());
      body.apart(f.blocks());
    }
    out.writeByte(VERSION);
    body.writeTo(out);
  }

  /// @param declarations the type of a built-in by its name: the bytes leave it out
  /// @throws PlanException where these are not the bytes of a plan
  public static Program read(DataInput input, Function<String, Value> declarations)
      throws IOException {
    if (input.readByte() != VERSION) {
      throw new PlanException("a plan written by another version");
    }
    var in = BinarySource.readFrom(input);
    try {
      return program(in, declarations);
    } catch (IndexOutOfBoundsException e) {
      throw new PlanException("a plan that is cut off or damaged");
    }
  }

  private static Program program(BinarySource in, Function<String, Value> declarations) {
    var statics = new Program.Static(in.texts(), builtins(in.texts(), declarations), in.texts());
    int planCount = in.count();
    List<Program.Plan> plans = new ArrayList<>(planCount);
    for (int i = 0; i < planCount; i++) {
      plans.add(new Program.Plan(in.text("name"), in.apart()));
    }
    int functionCount = in.count();
    List<Program.Function> functions = new ArrayList<>(functionCount);
    for (int i = 0; i < functionCount; i++) {
      String name = in.text("name");
      List<Integer> params = in.numbers("params");
      int result = in.number("return");
      List<String> path = in.texts();
      functions.add(new Program.Function(name, params, result, in.apart(), path));
    }
    return new Program(statics, plans, functions);
  }

  private static List<Program.BuiltinFunc> builtins(
      List<String> names, Function<String, Value> declarations) {
    return names.stream()
        .map(name -> new Program.BuiltinFunc(name, declarations.apply(name)))
        .toList();
  }
}
