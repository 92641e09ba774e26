package dev.gonogo.rego.run;

import dev.gonogo.rego.builtin.Builtin;
import dev.gonogo.rego.builtin.Builtins;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.rego.ir.IrLocation;
import dev.gonogo.rego.ir.PlanException;
import dev.gonogo.rego.ir.Program;
import dev.gonogo.source.Place;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What statements name: constants, routines, files.
final class Link {
  /// The first part of the paths of rules that no `with` changes.
  private static final String PLAIN = "g0/";

  private final Program.Static statics;
  private final StringValue[] strings;
  private final Map<String, Routine> routines = new HashMap<>();
  private final Map<Value, Object> byPath = new HashMap<>();
  private int rules;

  Link(Program program) {
    this.statics = program.statics();
    this.strings = statics.strings().stream().map(Value::of).toArray(StringValue[]::new);
    program.functions().forEach(this::add);
  }

  private void add(Program.Function function) {
    int arity = function.params().size();
    boolean rule = arity == 2;
    var routine =
        new Routine(
            arity,
            rule ? rules++ : -1,
            () -> Resolver.body(this, function.params(), function.blocks(), conflict(function)));
    routines.put(function.name(), routine);
    if (rule && !function.path().isEmpty()) {
      add(function.path(), routine);
    }
  }

  // Plans name functions by the world they are for and their path: `g0.data.main.allow`.
  private static String conflict(Program.Function function) {
    String path = function.name().substring(function.name().indexOf('.') + 1);
    return function.params().size() == 2
        ? "rule " + path + " produced conflicting values"
        : "function " + path + " produced conflicting values for the same inputs";
  }

  @SuppressWarnings("unchecked")
  private void add(List<String> path, Routine routine) {
    Map<Value, Object> at = byPath;
    for (String part : path.subList(0, path.size() - 1)) {
      at =
          (Map<Value, Object>)
              at.computeIfAbsent(Value.of(part), _ -> new HashMap<Value, Object>());
    }
    at.put(Value.of(path.getLast()), routine);
  }

  /// The rule at a path below `data`, as the plain world has it; null where there is none.
  @Nullable Routine rule(String path) {
    Object at = byPath;
    for (String part : (PLAIN + path).split("/", -1)) {
      at = at instanceof Map<?, ?> below ? below.get(Value.of(part)) : null;
    }
    return at instanceof Routine rule ? rule : null;
  }

  /// Routines below `data`: at each name a map of what is below it, or a [Routine].
  Map<Value, Object> byPath() {
    return byPath;
  }

  /// How many rules there are to remember.
  int rules() {
    return rules;
  }

  StringValue string(int index) {
    if (index < 0 || index >= strings.length) {
      throw new PlanException("there is no string constant " + index);
    }
    return strings[index];
  }

  Value number(int index) {
    String digits = string(index).value();
    try {
      return Value.number(digits);
    } catch (NumberFormatException e) {
      throw new PlanException("`" + digits + "` is no number");
    }
  }

  Optional<Routine> routine(String name) {
    return Optional.ofNullable(routines.get(name));
  }

  Builtin builtin(String name) {
    return Builtins.named(name)
        .orElseThrow(() -> new PlanException("there is no built-in called `" + name + "` here"));
  }

  /// The place, or nothing where the plan does not say.
  Optional<EvaluationException.At> place(IrLocation at) {
    return at.row() < 1 || at.col() < 1 || at.file() < 0 || at.file() >= statics.files().size()
        ? Optional.empty()
        : Optional.of(
            new EvaluationException.At(
                statics.files().get(at.file()), new Place(at.row(), at.col())));
  }
}
