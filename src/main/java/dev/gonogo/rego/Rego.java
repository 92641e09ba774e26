package dev.gonogo.rego;

import dev.gonogo.rego.builtin.Builtin;
import dev.gonogo.rego.builtin.Builtins;
import dev.gonogo.rego.builtin.Type;
import dev.gonogo.rego.compile.Compiler;
import dev.gonogo.rego.core.CompiledRule;
import dev.gonogo.rego.core.RuleTree;
import dev.gonogo.rego.host.Capabilities;
import dev.gonogo.rego.plan.Planner;
import dev.gonogo.rego.syntax.Annotation;
import dev.gonogo.rego.syntax.Expr;
import dev.gonogo.rego.syntax.Module;
import dev.gonogo.rego.syntax.ModuleParser;
import dev.gonogo.rego.syntax.QueryParser;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The door of this room: Rego modules to a policy that answers.
public final class Rego {
  private static final List<String> TYPE_NAMES =
      List.of("null", "boolean", "number", "string", "array", "object", "set");

  private Rego() {}

  /// Compiles modules to a policy.
  ///
  /// @param modules each file's text
  /// @param entrypoints the rules or packages that will be asked for, as OPA's `build -e` names
  ///   them: `gonogo/terraform/report`
  /// @param problems takes every problem, each with OPA's error code in its words
  /// @return nothing where there was an error
  public static Optional<Policy> compile(
      List<Source> modules, List<String> entrypoints, Problems problems) {
    List<Module> parsed = modules.stream().map(m -> ModuleParser.parse(m, problems)).toList();
    Annotation.checkOnce(parsed, problems);
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    List<Planner.PlannedQuery> questions =
        entrypoints.stream().map(Planner.PlannedQuery::entrypoint).toList();
    Optional<RuleTree> program = Compiler.compile(parsed, capabilities(), false, problems);
    program.ifPresent(p -> Entrypoints.check(entrypoints, p, problems));
    return program.filter(_ -> !problems.hasErrors()).flatMap(p -> planned(p, questions, problems));
  }

  /// Compiles a query of its own, with the modules that it asks.
  ///
  /// @param modules each file's text
  /// @param query a body, as `opa eval` takes it: `x := data.main.deny[_]; x.severity == "high"`
  /// @param problems takes every problem; those of the query are in a text without a name
  /// @return nothing where there was an error
  public static Optional<Query> query(List<Source> modules, String query, Problems problems) {
    Source asked = Source.of("", query);
    List<Module> parsed = modules.stream().map(m -> ModuleParser.parse(m, problems)).toList();
    Annotation.checkOnce(parsed, problems);
    List<Expr> body = QueryParser.parse(asked, problems);
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    QueryModule module = QueryModule.of(asked, body, capabilities());
    var found = new Problems();
    Optional<Query> compiled =
        Compiler.compile(parsed, module.module(), capabilities(), found)
            .flatMap(asking -> query(asking, module, found));
    module.retell(found, problems);
    return compiled;
  }

  private static Optional<Query> query(
      Compiler.Asking asking, QueryModule module, Problems problems) {
    CompiledRule rule = asking.query();
    CompiledRule.Clause clause = rule.clauses().getFirst();
    var question =
        new Planner.PlannedQuery(
            QueryModule.NAME,
            rule.source(),
            clause.body(),
            new TreeMap<>(Map.of(QueryModule.NAME, clause.value())));
    return planned(asking.program(), List.of(question), problems)
        .map(policy -> new Query(policy, module, asking.program()));
  }

  private static Optional<Policy> planned(
      RuleTree program, List<Planner.PlannedQuery> questions, Problems problems) {
    return Planner.plan(program, questions, capabilities(), Rego::declaration, problems)
        .map(Policy::of);
  }

  /// What policies may call here.
  public static Capabilities capabilities() {
    Map<String, Capabilities.Declaration> all = new TreeMap<>();
    for (Builtin builtin : Builtins.all()) {
      var parameters = builtin.signature().args().stream().map(Rego::typeNames).toList();
      all.put(builtin.name(), new Capabilities.Declaration(parameters, builtin.isRelation(), true));
    }
    return new Capabilities(all);
  }

  private static Set<String> typeNames(Type type) {
    return TYPE_NAMES.stream().filter(type::allows).collect(Collectors.toUnmodifiableSet());
  }

  private static Value declaration(String name) {
    return Builtins.named(name).orElseThrow().signature().decl();
  }
}
