package dev.gonogo.policy.module;

import java.util.List;

/// One statement of a body.
public sealed interface RegoLiteral {
  /// The term is defined, and not `false`.
  record Holds(RegoTerm term) implements RegoLiteral {}

  /// `not term`.
  record Not(RegoTerm term) implements RegoLiteral {}

  /// `some variable in domain`.
  record SomeIn(String variable, RegoTerm domain) implements RegoLiteral {}

  /// `variable := value`.
  record Bind(String variable, RegoTerm value) implements RegoLiteral {}

  /// `every variable in domain { body }`.
  record Every(String variable, RegoTerm domain, List<RegoLiteral> body) implements RegoLiteral {
    public Every {
      body = List.copyOf(body);
    }
  }

  /// `literal with input as value with data.profile as value`.
  record With(RegoLiteral literal, List<Instead> instead) implements RegoLiteral {
    public With {
      instead = List.copyOf(instead);
    }
  }

  /// `with path as value`.
  record Instead(String path, RegoTerm value) {}
}
