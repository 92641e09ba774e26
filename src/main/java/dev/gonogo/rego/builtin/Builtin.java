package dev.gonogo.rego.builtin;

import dev.gonogo.value.Value;
import org.jspecify.annotations.Nullable;

/// One built-in function.
public final class Builtin {
  private final String name;
  private final String declaration;
  private final Body body;
  // Read when the compiler asks for it: to run one, the number of its arguments is enough.
  private @Nullable Signature signature;

  private Builtin(String name, String declaration, Body body) {
    this.name = name;
    this.declaration = declaration;
    this.body = body;
  }

  /// What a built-in does.
  @FunctionalInterface
  public interface Body {
    /// @param context what outlives the call: caches, effects
    /// @param args as many as the signature says, each defined, of any type
    /// @return the result, or null where it is undefined
    /// @throws BuiltinException when it fails
    @Nullable Value call(BuiltinContext context, Value[] args);
  }

  /// A line of a table.
  ///
  /// @param declaration `object.get(object, any, any) -> any`
  static Builtin of(String declaration, Body body) {
    return new Builtin(declaration.substring(0, declaration.indexOf('(')), declaration, body);
  }

  /// As Rego writes it: `object.get`.
  public String name() {
    return name;
  }

  /// What it takes and gives.
  public Signature signature() {
    Signature known = signature;
    if (known == null) {
      known = Signature.parse(declaration.substring(name.length()));
      signature = known;
    }
    return known;
  }

  /// What it does.
  public Body body() {
    return body;
  }

  /// How many arguments it takes.
  public int arity() {
    int close = declaration.indexOf(") ->");
    if (close == name.length() + 1) {
      return 0;
    }
    int commas = 0;
    for (int i = name.length(); i < close; i++) {
      // Only between arguments a space follows.
      commas += declaration.charAt(i) == ',' && declaration.charAt(i + 1) == ' ' ? 1 : 0;
    }
    return commas + 1;
  }

  /// Whether it is a relation: Rego sees each member of the array that it gives as a result
  /// (`walk`).
  public boolean isRelation() {
    return name.equals("walk");
  }
}
