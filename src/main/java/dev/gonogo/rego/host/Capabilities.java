package dev.gonogo.rego.host;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which built-ins a policy may use, as OPA's capabilities file lists them.
///
/// @param builtins by name: `count`, `object.get`, `internal.member_2`; operators stand under the
///   name behind them (`plus`, `equal`)
public record Capabilities(Map<String, Declaration> builtins) {
  public Capabilities {
    builtins = Map.copyOf(builtins);
  }

  /// How a built-in is called (`decl` in OPA's file).
  ///
  /// @param parameters the types that each argument may have (`number`, `string`, …; see
  ///   [dev.gonogo.value.Value#typeName]); an empty set takes any
  /// @param relation whether a call may give several values, one after the other
  /// @param gives whether it has a value; `print` has none
  public record Declaration(List<Set<String>> parameters, boolean relation, boolean gives) {
    public Declaration {
      parameters = parameters.stream().map(Set::copyOf).toList();
    }

    /// How many arguments it takes.
    public int arity() {
      return parameters.size();
    }
  }
}
