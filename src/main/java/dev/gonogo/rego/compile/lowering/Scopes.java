package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.core.Variable;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Which name means which variable here. A scope is a body: of a clause, a comprehension, an
/// `every`.
///
/// Declarations hold from where they stand to the end of their body, and in the closures there. A
/// name that is declared anywhere in a body never means a rule or an import in it (OPA,
/// `resolveRefs` before `rewriteLocalVars`), so using it too early is an error and not another
/// meaning.
final class Scopes {
  private final Variables variables;
  private final boolean strict;
  private final Consumer<LoweringProblem> report;
  private final Map<String, Entry> arguments = new LinkedHashMap<>();
  private final List<Scope> stack = new ArrayList<>();

  Scopes(Variables variables, boolean strict, Consumer<LoweringProblem> report) {
    this.variables = variables;
    this.strict = strict;
    this.report = report;
  }

  /// How a name came into a scope.
  enum Origin {
    ARGUMENT,
    SEEN,
    ASSIGNED,
    DECLARED
  }

  private static final class Entry {
    private final Variable variable;
    private final Origin origin;
    private final Span at;
    private int uses;

    private Entry(Variable variable, Origin origin, Span at) {
      this.variable = variable;
      this.origin = origin;
      this.at = at;
    }
  }

  /// @param undeclared the variables of undeclared names that are this scope's own
  private record Scope(BodyNames body, Map<String, Entry> names, Map<String, Variable> undeclared) {
    Scope(BodyNames body, Map<String, Entry> names) {
      this(body, new LinkedHashMap<>(names), new HashMap<>());
    }
  }

  /// Opens the body of a clause: its arguments are in the same scope.
  void pushClause(BodyNames body) {
    stack.add(new Scope(body, arguments));
  }

  /// Opens the body of a closure.
  void push(BodyNames body) {
    stack.add(new Scope(body, Map.of()));
  }

  /// Closes a body, and reports what it declared and never used.
  void pop() {
    stack.removeLast().names().forEach(this::checkUsed);
  }

  private void checkUsed(String name, Entry entry) {
    if (entry.uses > 0) {
      return;
    }
    switch (entry.origin) {
      case DECLARED -> report.accept(unused(entry.at, "declared var " + name + " unused"));
      case ASSIGNED -> {
        if (strict) {
          report.accept(unused(entry.at, "assigned var " + name + " unused"));
        }
      }
      case ARGUMENT, SEEN -> {}
    }
  }

  private static LoweringProblem unused(Span at, String what) {
    return new LoweringProblem.Name(at, what, Optional.of("use it or take it out"));
  }

  /// Under strict, reports the arguments that no clause used.
  ///
  /// @param headAt where OPA says so
  void reportUnusedArguments(Span headAt) {
    if (!strict) {
      return;
    }
    arguments.forEach((name, entry) -> {
      if (entry.uses == 0) {
        String what = "unused argument " + name + ". (hint: use _ (wildcard variable) instead)";
        report.accept(new LoweringProblem.Name(headAt, what, Optional.empty()));
      }
    });
  }

  /// Whether the name is a variable here and no global.
  boolean isLocal(String name) {
    return isDeclared(name) || stack.stream().anyMatch(s -> s.body().declared().contains(name));
  }

  /// Whether it was declared before this place.
  boolean isDeclared(String name) {
    return find(name).filter(entry -> entry.origin != Origin.SEEN).isPresent();
  }

  private Optional<Entry> find(String name) {
    for (Scope scope : stack.reversed()) {
      Entry entry = scope.names().get(name);
      if (entry != null) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /// The variable that a name means here.
  Variable use(Span at, String name) {
    Optional<Entry> known = find(name);
    if (known.isPresent()) {
      known.get().uses++;
      return known.get().variable;
    }
    var entry = new Entry(undeclared(name), Origin.SEEN, at);
    entry.uses = 1;
    stack.getLast().names().put(name, entry);
    return entry.variable;
  }

  /// An undeclared name is the variable of the outermost body that mentions it; one that only
  /// closures mention is another variable in each of them.
  private Variable undeclared(String name) {
    Scope owner =
        stack.stream()
            .filter(scope -> scope.body().mentioned().contains(name))
            .findFirst()
            .orElse(stack.getLast());
    return owner.undeclared().computeIfAbsent(name, variables::declared);
  }

  /// Declares a name in the innermost scope; a problem where that scope knows it already.
  ///
  /// @param at the statement that declares it
  /// @param nameAt where problems point to
  Variable declare(Span at, Span nameAt, String name, Origin origin) {
    Map<String, Entry> names = stack.getLast().names();
    Entry known = names.get(name);
    if (known != null) {
      String what =
          switch (known.origin) {
            case SEEN -> "var " + name + " referenced above";
            case ASSIGNED -> "var " + name + " assigned above";
            case DECLARED -> "var " + name + " declared above";
            case ARGUMENT -> "arg " + name + " redeclared";
          };
      report.accept(new LoweringProblem.Name(nameAt, what, Optional.of("take another name")));
      known.uses++;
      return known.variable;
    }
    var entry = new Entry(variables.declared(name), origin, at);
    names.put(name, entry);
    return entry.variable;
  }

  /// An argument of a function, before any clause: the same name twice is one variable.
  Variable argument(Span at, String name) {
    Entry known = arguments.get(name);
    if (known != null) {
      known.uses++;
      return known.variable;
    }
    var entry = new Entry(variables.declared(name), Origin.ARGUMENT, at);
    arguments.put(name, entry);
    return entry.variable;
  }
}
