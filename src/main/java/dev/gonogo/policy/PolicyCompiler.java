package dev.gonogo.policy;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.Rego;
import dev.gonogo.source.Place;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The door of this room: a checklist to Rego, its tests, and what judging needs.
public final class PolicyCompiler {
  private final List<Unit> units;
  private final Origins origins = new Origins();
  private final Map<Unit, Module> checks = new LinkedHashMap<>();

  private PolicyCompiler(Checklist checklist) {
    this.units = Unit.of(checklist);
  }

  /// Compiles a checklist without errors.
  ///
  /// @param checklist the source language's
  /// @param key of the content and the tool, for `.gonogo/compiled`
  /// @param problems takes what only shows when the Rego is made and run: a check that no input
  ///   satisfies, an example that contradicts its check, a raw rule that does not compile
  /// @return nothing where there was an error
  public static Optional<PolicySet> compile(Checklist checklist, String key, Problems problems) {
    var compiler = new PolicyCompiler(checklist);
    var own = new Problems();
    Checkable.check(compiler.units, own);
    Optional<PolicySet> set =
        own.hasErrors() ? Optional.empty() : compiler.set(checklist, key, own);
    own.all().forEach(p -> problems.report(p.source(), p.problem()));
    return own.hasErrors() ? Optional.empty() : set;
  }

  /// Runs the examples of every check through the engine.
  ///
  /// @param problems takes what keeps the checklist from compiling, and every example that
  ///   contradicts its check
  /// @return all examples in the order of the checklist; nothing where the checklist does not
  ///   compile
  public static Optional<List<TriedExample>> test(Checklist checklist, Problems problems) {
    var compiler = new PolicyCompiler(checklist);
    Checkable.check(compiler.units, problems);
    return problems.hasErrors()
        ? Optional.empty()
        : compiler.compiled(problems).map(done -> done.tried(problems));
  }

  /// All modules, and what they compiled to.
  private record Compiled(
      SortedMap<String, String> modules,
      Map<Unit, List<Examples.Read>> examples,
      Policy policy,
      Origins origins) {
    List<TriedExample> tried(Problems problems) {
      var trials = new Trials(policy, origins, problems);
      return examples.entrySet().stream()
          .flatMap(entry -> trials.run(entry.getKey(), entry.getValue()).stream())
          .toList();
    }
  }

  private Optional<Compiled> compiled(Problems own) {
    SortedMap<String, String> modules = modules();
    var examples = new LinkedHashMap<Unit, List<Examples.Read>>();
    units.forEach(unit -> examples.put(unit, new Examples(own).of(unit)));
    return policy(modules, own).map(policy -> new Compiled(modules, examples, policy, origins));
  }

  private Optional<PolicySet> set(Checklist checklist, String key, Problems own) {
    return compiled(own)
        .map(done ->
            new PolicySet(
                done.modules(),
                tests(done.examples()),
                done.tried(own),
                new CompiledChecklist(key, CompiledItems.of(checklist, units), done.policy())));
  }

  private SortedMap<String, String> modules() {
    var modules = new TreeMap<>(Library.modules());
    modules.putAll(Gathering.of(units));
    for (Unit unit : units) {
      String path = unit.path() + ".rego";
      Module module = CheckModule.of(unit);
      origins.add(path, unit, module);
      checks.put(unit, module);
      modules.put(path, module.text());
    }
    return modules;
  }

  private SortedMap<String, String> tests(Map<Unit, List<Examples.Read>> examples) {
    var tests = new TreeMap<String, String>();
    checks.forEach((unit, module) -> {
      List<Examples.Read> read = examples.getOrDefault(unit, List.of());
      if (!read.isEmpty()) {
        tests.put(unit.path() + "_test.rego", ExampleTests.of(unit, module, read));
      }
    });
    return tests;
  }

  private Optional<Policy> policy(SortedMap<String, String> modules, Problems own) {
    var sources = new ArrayList<Source>();
    modules.forEach((path, text) -> sources.add(Source.of(path, text)));
    var found = new Problems();
    Optional<Policy> policy = Rego.compile(sources, Gathering.entrypoints(units), found);
    for (Problems.Located located : found.all()) {
      report(located, own);
    }
    return policy;
  }

  private void report(Problems.Located located, Problems own) {
    Problem problem = located.problem();
    Place place = located.source().place(problem.at().start());
    int length = problem.at().end() - problem.at().start();
    // The library and the gatherers are ours: nobody can mend them in a checklist.
    Origins.Written written =
        origins
            .of(located.source().name(), place.line(), place.column(), length)
            .orElseThrow(() -> new IllegalStateException(located.drawn()));
    own.report(
        written.source(),
        new PolicyProblem.RawDoesNotCompile(
            written.at(), problem.words(), problem.hint(), problem.level()));
  }
}
