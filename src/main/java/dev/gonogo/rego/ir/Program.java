package dev.gonogo.rego.ir;

import dev.gonogo.value.Value;
import java.util.List;

/// What OPA calls a policy: everything that one `plan.json` holds.
///
/// @param statics what statements refer to by index
/// @param plans the entry points, each by its name (`gonogo/terraform/report`)
/// @param functions rules and functions, called by name
public record Program(Static statics, List<Plan> plans, List<Function> functions) {
  public Program {
    plans = List.copyOf(plans);
    functions = List.copyOf(functions);
  }

  /// What statements refer to by index.
  ///
  /// @param strings string constants; also the digits of numbers ([Statement.MakeNumberRef]) and
  ///   the keys of a [Statement.With] path
  /// @param builtins the built-ins that are called
  /// @param files names of source files, for [IrLocation#file]
  public record Static(List<String> strings, List<BuiltinFunc> builtins, List<String> files) {
    public Static {
      strings = List.copyOf(strings);
      builtins = List.copyOf(builtins);
      files = List.copyOf(files);
    }
  }

  /// A built-in that the program calls.
  ///
  /// @param name as Rego writes it, `object.get`
  /// @param decl its type as OPA declares it; nothing here looks into it
  public record BuiltinFunc(String name, Value decl) {}

  /// An entry point. Locals 0 and 1 are `input` and `data`; its blocks run in order and add to a
  /// result set.
  public record Plan(String name, List<Block> blocks) {
    public Plan {
      blocks = LazyBlocks.keep(blocks);
    }
  }

  /// A rule or a function of the policies.
  ///
  /// @param name what [Statement.Call] calls it
  /// @param params locals that take the arguments; the first two are `input` and `data`
  /// @param result the local that holds what is returned
  /// @param blocks run in order until a [Statement.ReturnLocal]
  /// @param path where [Statement.CallDynamic] finds it; empty for one that is not in `data`
  public record Function(
      String name, List<Integer> params, int result, List<Block> blocks, List<String> path) {
    public Function {
      params = List.copyOf(params);
      blocks = LazyBlocks.keep(blocks);
      path = List.copyOf(path);
    }
  }
}
