package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.policy.check.Checkable;
import dev.gonogo.policy.module.RegoModule;
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
  private final List<NamedCheck> checks;

  private PolicyCompiler(Checklist checklist) {
    this.checks = NamedCheck.of(checklist);
  }

  /// Compiles a checklist without errors.
  ///
  /// @param checklist the source language's
  /// @param key of the content and the tool, for the compiled checklist
  /// @param problems takes what only shows when the Rego is made and run: a check that no input
  ///   satisfies, an example that contradicts its check, a raw rule that does not compile
  /// @return nothing where there was an error
  public static Optional<PolicySet> compile(Checklist checklist, String key, Problems problems) {
    var own = new Problems();
    Optional<PolicySet> set =
        new PolicyCompiler(checklist).compiled(own).map(done -> done.set(checklist, key, own));
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
    return new PolicyCompiler(checklist).compiled(problems).map(done -> done.tried(problems));
  }

  /// @param modules that of each check
  /// @param texts every file below `policies`
  /// @param examples of each check
  private record Compiled(
      Map<NamedCheck, RegoModule> modules,
      SortedMap<String, String> texts,
      Map<NamedCheck, List<Examples.Read>> examples,
      Policy policy,
      Origins origins) {
    PolicySet set(Checklist checklist, String key, Problems problems) {
      List<NamedCheck> checks = List.copyOf(modules.keySet());
      return new PolicySet(
          texts,
          tests(),
          checkFiles(),
          tried(problems),
          new CompiledChecklist(key, CompiledItems.of(checklist, checks), policy));
    }

    private SortedMap<String, String> tests() {
      var tests = new TreeMap<String, String>();
      examples.forEach((named, read) -> {
        if (!read.isEmpty()) {
          RegoModule module = modules.get(named);
          tests.put(named.testFile(), ExampleTests.of(named, module, read).text());
        }
      });
      return tests;
    }

    private SortedMap<String, PolicySet.CheckFile> checkFiles() {
      var files = new TreeMap<String, PolicySet.CheckFile>();
      for (NamedCheck named : modules.keySet()) {
        String text = texts.get(named.file());
        files.put(named.id(), new PolicySet.CheckFile(named.file(), text));
      }
      return files;
    }

    List<TriedExample> tried(Problems problems) {
      var trials = new Trials(policy, origins, problems);
      return examples.entrySet().stream()
          .flatMap(entry -> trials.run(entry.getKey(), entry.getValue()).stream())
          .toList();
    }
  }

  private Optional<Compiled> compiled(Problems problems) {
    if (!isCheckable(problems)) {
      return Optional.empty();
    }
    var modules = new LinkedHashMap<NamedCheck, RegoModule>();
    var origins = new Origins();
    for (NamedCheck named : checks) {
      RegoModule module = CheckModule.of(named);
      modules.put(named, module);
      origins.add(named, module);
    }
    SortedMap<String, String> texts = texts(modules);
    var examples = new LinkedHashMap<NamedCheck, List<Examples.Read>>();
    checks.forEach(named -> examples.put(named, new Examples(problems).of(named)));
    return policy(texts, origins, problems)
        .map(policy -> new Compiled(modules, texts, examples, policy, origins));
  }

  private boolean isCheckable(Problems problems) {
    var found = new Problems();
    for (NamedCheck named : checks) {
      if (named.check() instanceof Check.Declared declared) {
        Checkable.check(named.item().source(), declared, found);
      }
    }
    found.all().forEach(p -> problems.report(p.source(), p.problem()));
    return !found.hasErrors();
  }

  private SortedMap<String, String> texts(Map<NamedCheck, RegoModule> modules) {
    var texts = new TreeMap<>(Library.modules());
    Gatherers.of(checks).forEach((file, module) -> texts.put(file, module.text()));
    ParameterModule.of(checks).forEach((file, module) -> texts.put(file, module.text()));
    modules.forEach((named, module) -> texts.put(named.file(), module.text()));
    return texts;
  }

  private Optional<Policy> policy(
      SortedMap<String, String> texts, Origins origins, Problems problems) {
    var sources = new ArrayList<Source>();
    texts.forEach((file, text) -> sources.add(Source.of(file, text)));
    var found = new Problems();
    Optional<Policy> policy = Rego.compile(sources, Gatherers.entrypoints(checks), found);
    found.all().forEach(located -> report(located, origins, problems));
    return policy;
  }

  private static void report(Problems.Located located, Origins origins, Problems problems) {
    Problem problem = located.problem();
    Place place = located.source().place(problem.at().start());
    int length = problem.at().end() - problem.at().start();
    // The library and the gatherers are ours: nobody can mend them in a checklist.
    Origins.Written written =
        origins
            .of(located.source().name(), place.line(), place.column(), length)
            .orElseThrow(() -> new IllegalStateException(located.drawn()));
    problems.report(
        written.source(),
        new PolicyProblem.RawDoesNotCompile(
            written.at(), problem.words(), problem.hint(), problem.level()));
  }
}
