package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Severity;
import dev.gonogo.checklist.Silence;
import dev.gonogo.checklist.Subject;
import dev.gonogo.policy.check.Checkable;
import dev.gonogo.policy.module.RegoModule;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.Rego;
import dev.gonogo.source.Digest;
import dev.gonogo.source.Place;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The door of this room: a checklist to Rego, its tests, and what judging needs.
public final class PolicyCompiler {
  private static final Pattern LINK = Pattern.compile("https://\\S");

  private final Checklist checklist;
  private final List<NamedCheck> checks;

  private PolicyCompiler(Checklist checklist) {
    this.checklist = checklist;
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

  /// Holds the examples of every check against its mutants ([Mutants][dev.gonogo.policy.mutation]).
  /// What one fence makes several checks of is changed once, and any of their examples may notice.
  ///
  /// @param checklist one whose examples hold: see [#test]
  /// @return all mutants in the order of the checklist
  public static List<TriedMutant> mutate(Checklist checklist) {
    return NamedCheck.of(checklist).parallelStream()
        .map(named ->
            new MutantTrials(named, new Examples(new Problems()).of(named), Trials.LIMITS).run())
        .toList()
        .stream()
        .flatMap(List::stream)
        .collect(
            Collectors.toMap(
                mutant -> List.of(mutant.source(), mutant.at(), mutant.words()),
                mutant -> mutant,
                TriedMutant::or,
                LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  /// A check with its module, and those of its examples that could be read.
  private record Written(NamedCheck named, RegoModule module, List<Examples.Read> examples) {}

  /// @param texts every file below `policies`
  private record Compiled(
      List<Written> checks, SortedMap<String, String> texts, Policy policy, Origins origins) {
    PolicySet set(Checklist checklist, String key, Problems problems) {
      List<NamedCheck> named = checks.stream().map(Written::named).toList();
      return new PolicySet(
          texts,
          tests(),
          checkFiles(),
          tried(problems),
          new CompiledChecklist(key, digest(), CompiledItems.of(checklist, named), policy));
    }

    private String digest() {
      var digest = new Digest();
      texts.forEach((file, text) -> digest.add(file).add(text));
      return digest.hex();
    }

    private SortedMap<String, String> tests() {
      var tests = new TreeMap<String, String>();
      for (Written check : checks) {
        if (!check.examples().isEmpty()) {
          RegoModule module = ExampleTests.of(check.named(), check.module(), check.examples());
          tests.put(check.named().testFile(), module.text());
        }
      }
      return tests;
    }

    private SortedMap<String, PolicySet.CheckFile> checkFiles() {
      var files = new TreeMap<String, PolicySet.CheckFile>();
      for (Written check : checks) {
        var file = new PolicySet.CheckFile(check.named().file(), check.module().text());
        files.put(check.named().id(), file);
      }
      return files;
    }

    List<TriedExample> tried(Problems problems) {
      var trials = new Trials(policy, origins, problems);
      checks.forEach(check -> trials.silence(check.named(), check.examples()));
      return checks.stream()
          .flatMap(check -> trials.run(check.named(), check.examples()).stream())
          .toList();
    }
  }

  private Optional<Compiled> compiled(Problems problems) {
    if (!isCheckable(problems)) {
      return Optional.empty();
    }
    var written = new ArrayList<Written>();
    var origins = new Origins();
    var examples = new Examples(problems);
    for (NamedCheck named : checks) {
      RegoModule module = CheckModule.of(named);
      origins.add(named, module);
      written.add(new Written(named, module, examples.of(named)));
    }
    SortedMap<String, String> texts = texts(written);
    return policy(texts, origins, problems)
        .map(policy -> new Compiled(written, texts, policy, origins));
  }

  private boolean isCheckable(Problems problems) {
    var found = new Problems();
    for (NamedCheck named : checks) {
      if (named.check() instanceof Check.Declared declared && isFirstOfFence(declared)) {
        Checkable.check(named.item().source(), declared, found);
      }
      reasonOfBlocker(named, found);
    }
    found.all().forEach(p -> problems.report(p.source(), p.problem()));
    return !found.hasErrors();
  }

  /// What is wrong with the fence of a setting is wrong in each kind, and told of the first.
  private static boolean isFirstOfFence(Check.Declared check) {
    return !check.isOfSetting() || check.kind() == Subject.Setting.KINDS.getFirst();
  }

  /// What lets a blocker pass without a word is for others to read up.
  private static void reasonOfBlocker(NamedCheck named, Problems problems) {
    named
        .silence()
        .filter(_ -> named.item().severity() == Severity.BLOCKER)
        .filter(silence ->
            silence instanceof Silence.Pass(_, String because) && !LINK.matcher(because).find())
        .ifPresent(silence ->
            problems.report(
                named.item().source(), new PolicyProblem.BlockerWithoutLink(silence.at())));
  }

  private SortedMap<String, String> texts(List<Written> written) {
    var texts = new TreeMap<>(Library.modules());
    List<Gatherers.Gathered> gathered =
        written.stream().map(w -> new Gatherers.Gathered(w.named(), w.module())).toList();
    Gatherers.of(gathered).forEach((file, module) -> texts.put(file, module.text()));
    ItemModule.of(checklist).forEach((file, module) -> texts.put(file, module.text()));
    ParameterModule.of(checks).forEach((file, module) -> texts.put(file, module.text()));
    written.forEach(check -> texts.put(check.named().file(), check.module().text()));
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
