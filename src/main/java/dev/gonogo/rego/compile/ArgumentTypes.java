package dev.gonogo.rego.compile;

import dev.gonogo.rego.Capabilities;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Refuses a constant where a built-in can never take one of its type: `count(1)`.
final class ArgumentTypes {
  private ArgumentTypes() {}

  static void check(Names names, Literal.Callee callee, List<Core> args) {
    if (!(callee instanceof Literal.Callee.Builtin(var name))) {
      return;
    }
    Capabilities.Signature signature = names.symbols().capabilities().builtins().get(name);
    for (int i = 0; signature != null && i < args.size(); i++) {
      Core arg = args.get(i);
      Set<String> allowed = signature.parameters().get(i);
      Optional<String> type = type(arg);
      if (type.isPresent() && !allowed.isEmpty() && !allowed.contains(type.get())) {
        names
            .report()
            .accept(
                new CompileProblem.Arguments(
                    arg.at(),
                    name
                        + ": invalid argument(s): have "
                        + type.get()
                        + ", want "
                        + String.join(" or ", allowed.stream().sorted().toList())));
      }
    }
  }

  /// The type of what is a constant or a collection; nothing where only the run can tell.
  private static Optional<String> type(Core core) {
    return switch (core) {
      case Core.Constant(_, var value) -> Optional.of(value.typeName());
      case Core.ArrayOf _ -> Optional.of("array");
      case Core.SetOf _ -> Optional.of("set");
      case Core.ObjectOf _ -> Optional.of("object");
      case Core.Comprehension c ->
          Optional.of(
              switch (c.shape()) {
                case ARRAY -> "array";
                case SET -> "set";
                case OBJECT -> "object";
              });
      case Core.Local _, Core.Ref _ -> Optional.empty();
    };
  }
}
