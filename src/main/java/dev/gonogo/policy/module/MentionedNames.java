package dev.gonogo.policy.module;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The names that parts use as the root of a reference: what they may have to import.
///
/// The compiler gives no variable the name of something that can be imported, so whatever is
/// mentioned is meant; of an author's rules the engine's tree tells it.
final class MentionedNames {
  private final Set<String> names = new TreeSet<>();

  private MentionedNames() {}

  static Set<String> in(List<RegoPart> parts) {
    var pass = new MentionedNames();
    for (RegoPart part : parts) {
      switch (part) {
        case RegoRule rule -> pass.rule(rule);
        case RawRules raw -> pass.names.addAll(raw.mentioned());
      }
    }
    return pass.names;
  }

  private void rule(RegoRule rule) {
    switch (rule.head()) {
      case RegoRule.Head.Adds adds -> term(adds.member());
      case RegoRule.Head.Is is -> term(is.value());
      case RegoRule.Head.Maps maps -> {
        term(maps.key());
        term(maps.value());
      }
      case RegoRule.Head.True _ -> {}
      case RegoRule.Head.Function function -> function.value().ifPresent(this::term);
    }
    rule.body().forEach(this::literal);
    rule.otherwise().ifPresent(this::term);
  }

  private void literal(RegoLiteral literal) {
    switch (literal) {
      case RegoLiteral.Holds(RegoTerm term) -> term(term);
      case RegoLiteral.Not(RegoTerm term) -> term(term);
      case RegoLiteral.SomeIn(_, RegoTerm domain) -> term(domain);
      case RegoLiteral.Bind(_, RegoTerm value) -> term(value);
      case RegoLiteral.Every(_, RegoTerm domain, List<RegoLiteral> body) -> {
        term(domain);
        body.forEach(this::literal);
      }
      case RegoLiteral.With(RegoLiteral of, List<RegoLiteral.Instead> instead) -> {
        literal(of);
        instead.forEach(one -> term(one.value()));
      }
    }
  }

  private void term(RegoTerm term) {
    switch (term) {
      case RegoTerm.Constant _, RegoTerm.Pattern _ -> {}
      case RegoTerm.Name(String name) -> names.add(name);
      case RegoTerm.Member(RegoTerm of, _) -> term(of);
      case RegoTerm.Element(RegoTerm of, RegoTerm key) -> {
        term(of);
        term(key);
      }
      case RegoTerm.Call(RegoTerm function, List<RegoTerm> arguments) -> {
        term(function);
        arguments.forEach(this::term);
      }
      case RegoTerm.Comparison(RegoTerm left, _, RegoTerm right) -> {
        term(left);
        term(right);
      }
      case RegoTerm.ListOf(List<RegoTerm> elements) -> elements.forEach(this::term);
      case RegoTerm.SetOf(List<RegoTerm> elements, _) -> elements.forEach(this::term);
      case RegoTerm.ObjectOf(List<RegoTerm.Entry> entries, _) ->
          entries.forEach(entry -> term(entry.value()));
      case RegoTerm.Comprehension(RegoTerm element, List<RegoLiteral> body, _) -> {
        term(element);
        body.forEach(this::literal);
      }
    }
  }
}
