package dev.gonogo.rego.builtin;

import dev.gonogo.value.Value;
import org.jspecify.annotations.Nullable;

/// One built-in function.
///
/// @param name as Rego writes it: `object.get`
/// @param signature what it takes and gives
/// @param body what it does
public record Builtin(String name, Signature signature, Body body) {

  /// What a built-in does.
  @FunctionalInterface
  public interface Body {
    /// @param context what outlives the call: caches, effects
    /// @param args as many as the signature says, each defined, of any type
    /// @return the result, or null where it is undefined
    /// @throws BuiltinException when it fails
    @Nullable Value call(Context context, Value[] args);
  }

  /// A line of a table.
  ///
  /// @param declaration `object.get(object, any, any) -> any`
  static Builtin of(String declaration, Body body) {
    int open = declaration.indexOf('(');
    return new Builtin(
        declaration.substring(0, open), Signature.parse(declaration.substring(open)), body);
  }

  public int arity() {
    return signature.args().size();
  }

  /// Whether it is a relation: Rego sees each member of the array that it gives as a result
  /// (`walk`).
  public boolean isRelation() {
    return name.equals("walk");
  }
}
