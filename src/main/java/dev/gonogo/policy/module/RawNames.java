package dev.gonogo.policy.module;

import dev.gonogo.rego.syntax.Expr;
import dev.gonogo.rego.syntax.Module;
import dev.gonogo.rego.syntax.Rule;
import dev.gonogo.rego.syntax.Term;
import dev.gonogo.source.Span;
import dev.gonogo.value.StringValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One walk over rules as an author wrote them: the names that they mention, the types that they
/// look for, and where strings stand.
final class RawNames {
  /// Functions of the library that list what there is of the types in their first argument.
  private static final Set<List<String>> LISTS =
      Set.of(
          List.of("terraform", "resources"),
          List.of("kubernetes", "objects"),
          List.of("kubernetes", "beside"),
          List.of("kubernetes", "naming"),
          List.of("kubernetes", "selecting"));

  /// Functions of the library that read the field in their second argument.
  private static final Set<List<String>> READS =
      Set.of(List.of("kubernetes", "read"), List.of("kubernetes", "value"));

  private final Set<String> mentioned = new HashSet<>();
  private final Set<String> sought = new TreeSet<>();
  private final Set<String> read = new TreeSet<>();
  private final Set<String> own = new HashSet<>();
  private final Set<String> mentionedHere = new HashSet<>();
  private final Set<String> declaredHere = new HashSet<>();
  private final List<Span> strings = new ArrayList<>();

  private RawNames() {}

  static RawNames of(Module module) {
    var walk = new RawNames();
    module.imports().forEach(written -> walk.own.add(written.name()));
    for (Rule rule : module.rules()) {
      walk.own.add(rule.head().name().name());
      walk.rule(rule);
      walk.leave();
    }
    return walk;
  }

  /// What is used as a variable or the root of a reference, and is no rule or import of the
  /// author's.
  Set<String> mentioned() {
    var free = new HashSet<>(mentioned);
    free.removeAll(own);
    return free;
  }

  /// The types of which they list what there is: those that are written out.
  Set<String> sought() {
    return sought;
  }

  /// The steps of the fields that they read from manifests, those that are written out.
  Set<String> read() {
    return read;
  }

  /// The spans of all string literals, with their quotes.
  List<Span> strings() {
    return strings;
  }

  /// What a rule declares is its own variable, whatever else has that name.
  private void leave() {
    mentionedHere.removeAll(declaredHere);
    mentioned.addAll(mentionedHere);
    mentionedHere.clear();
    declaredHere.clear();
  }

  private void rule(Rule rule) {
    rule.head().path().forEach(this::term);
    rule.head().args().ifPresent(args -> args.forEach(this::declared));
    switch (rule.head().result()) {
      case Rule.Result.Single(Term value, _) -> term(value);
      case Rule.Result.Member(Term member) -> term(member);
    }
    body(rule.body());
    for (Rule.Branch branch : rule.otherwise()) {
      term(branch.value());
      body(branch.body());
    }
  }

  private void body(List<Expr> body) {
    body.forEach(this::expression);
  }

  private void expression(Expr expression) {
    switch (expression) {
      case Expr.TermExpr e -> term(e.term());
      case Expr.Equation e -> {
        if (e.assigns()) {
          declared(e.left());
        } else {
          term(e.left());
        }
        term(e.right());
      }
      case Expr.SomeVars e -> e.names().forEach(this::declared);
      case Expr.SomeIn e -> {
        e.key().ifPresent(this::declared);
        declared(e.value());
        term(e.collection());
      }
      case Expr.Every e -> {
        e.key().ifPresent(this::declared);
        declared(e.value());
        term(e.domain());
        body(e.body());
      }
    }
    for (Expr.With with : expression.with()) {
      term(with.target());
      term(with.value());
    }
  }

  /// A pattern: the names in it are variables, and what it refers to is not.
  private void declared(Term pattern) {
    switch (pattern) {
      case Term.Var(_, String name) -> declaredHere.add(name);
      case Term.ArrayTerm(_, List<Term> items) -> items.forEach(this::declared);
      case Term.ObjectTerm(_, List<Term.Entry> entries) ->
          entries.forEach(entry -> {
            term(entry.key());
            declared(entry.value());
          });
      case Term.Scalar _,
          Term.Wildcard _,
          Term.Ref _,
          Term.Call _,
          Term.SetTerm _,
          Term.ArrayComprehension _,
          Term.SetComprehension _,
          Term.ObjectComprehension _ ->
          term(pattern);
    }
  }

  private static List<String> texts(Term list) {
    var texts = new ArrayList<String>();
    if (list instanceof Term.ArrayTerm(_, List<Term> items)) {
      for (Term item : items) {
        if (item instanceof Term.Scalar(_, StringValue text)) {
          texts.add(text.value());
        }
      }
    }
    return texts;
  }

  private void terms(List<Term> terms) {
    terms.forEach(this::term);
  }

  private void term(Term term) {
    switch (term) {
      case Term.Scalar(Span at, var value) -> {
        if (value instanceof StringValue) {
          strings.add(at);
        }
      }
      case Term.Var(_, String name) -> mentionedHere.add(name);
      case Term.Wildcard _ -> {}
      case Term.Ref(_, Term head, List<Term> path) -> {
        term(head);
        terms(path);
      }
      case Term.Call(_, Term.Operator operator, List<Term> args) -> {
        mentionedHere.add(operator.path().getFirst());
        terms(args);
        if (LISTS.contains(operator.path()) && !args.isEmpty()) {
          sought.addAll(texts(args.getFirst()));
        }
        if (READS.contains(operator.path()) && args.size() == 2) {
          read.addAll(texts(args.getLast()));
        }
      }
      case Term.ArrayTerm(_, List<Term> items) -> terms(items);
      case Term.SetTerm(_, List<Term> items) -> terms(items);
      case Term.ObjectTerm(_, List<Term.Entry> entries) ->
          entries.forEach(entry -> {
            term(entry.key());
            term(entry.value());
          });
      case Term.ArrayComprehension(_, Term element, List<Expr> body) -> {
        term(element);
        body(body);
      }
      case Term.SetComprehension(_, Term element, List<Expr> body) -> {
        term(element);
        body(body);
      }
      case Term.ObjectComprehension(_, Term key, Term value, List<Expr> body) -> {
        term(key);
        term(value);
        body(body);
      }
    }
  }
}
