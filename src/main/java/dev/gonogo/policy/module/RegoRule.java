package dev.gonogo.policy.module;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A rule that the compiler made: what it defines, and when.
///
/// @param comments lines above it, without their `#`
/// @param body all of it holds; nothing for a rule that always does
/// @param otherwise what a function gives where the body does not hold
public record RegoRule(
    List<String> comments, Head head, List<RegoLiteral> body, Optional<RegoTerm> otherwise)
    implements RegoPart {
  public RegoRule {
    comments = List.copyOf(comments);
    body = List.copyOf(body);
  }

  /// What a rule defines.
  public sealed interface Head {
    String name();

    /// `name contains member`.
    record Adds(String name, RegoTerm member) implements Head {}

    /// `name := value`.
    record Is(String name, RegoTerm value) implements Head {}

    /// `name[key] := value`.
    record Maps(String name, RegoTerm key, RegoTerm value) implements Head {}

    /// `name`, which is `true`.
    record True(String name) implements Head {}

    /// `name(parameters)`, which is `true`, or what the value says.
    record Function(String name, List<String> parameters, Optional<RegoTerm> value)
        implements Head {
      public Function {
        parameters = List.copyOf(parameters);
      }
    }
  }

  public static RegoRule of(Head head, List<RegoLiteral> body) {
    return new RegoRule(List.of(), head, body, Optional.empty());
  }

  /// `set contains member`.
  public static RegoRule adds(String set, RegoTerm member, List<RegoLiteral> body) {
    return of(new Head.Adds(set, member), body);
  }

  /// `name := value`, always.
  public static RegoRule is(String name, RegoTerm value) {
    return of(new Head.Is(name, value), List.of());
  }

  /// `name(parameter) := value`, always.
  public static RegoRule function(String name, String parameter, RegoTerm value) {
    return of(new Head.Function(name, List.of(parameter), Optional.of(value)), List.of());
  }

  /// `name(parameter)`, if the body holds.
  public static RegoRule function(String name, String parameter, List<RegoLiteral> body) {
    return of(new Head.Function(name, List.of(parameter), Optional.empty()), body);
  }

  /// `name(a, b)`, if the body holds. A parameter that it does not ask for is `_`: `opa check
  /// --strict` wants it so.
  public static RegoRule function(String name, List<String> parameters, List<RegoLiteral> body) {
    Set<String> mentioned =
        MentionedNames.in(List.of(of(new Head.Function(name, parameters, Optional.empty()), body)));
    List<String> asked = parameters.stream().map(p -> mentioned.contains(p) ? p : "_").toList();
    return of(new Head.Function(name, asked, Optional.empty()), body);
  }

  /// The same rule with comments above it.
  public RegoRule because(String... lines) {
    return new RegoRule(List.of(lines), head, body, otherwise);
  }

  @Override
  public boolean defines(String rule) {
    return head.name().equals(rule);
  }

  @Override
  public boolean gathers(String rule) {
    return !defines(rule) || head instanceof Head.Adds;
  }
}
