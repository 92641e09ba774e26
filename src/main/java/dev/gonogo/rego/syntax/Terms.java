package dev.gonogo.rego.syntax;

import dev.gonogo.value.StringValue;
import java.util.Optional;

/// Questions about terms that several stages ask.
public final class Terms {
  private Terms() {}

  /// The text of a string literal, which is what a name in a path is.
  public static Optional<String> text(Term term) {
    return term instanceof Term.Scalar(_, StringValue(var text))
        ? Optional.of(text)
        : Optional.empty();
  }

  /// OPA's word for what a term is, for messages.
  public static String kind(Term term) {
    return switch (term) {
      case Term.Scalar(_, var value) -> value.typeName();
      case Term.Var _, Term.Wildcard _ -> "var";
      case Term.Ref _ -> "ref";
      case Term.Call _ -> "call";
      case Term.ArrayTerm _ -> "array";
      case Term.SetTerm _ -> "set";
      case Term.ObjectTerm _ -> "object";
      case Term.ArrayComprehension _ -> "arraycomprehension";
      case Term.SetComprehension _ -> "setcomprehension";
      case Term.ObjectComprehension _ -> "objectcomprehension";
    };
  }
}
