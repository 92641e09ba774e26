package dev.gonogo.gate;

import dev.gonogo.checklist.Severity;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.input.InputReader;
import dev.gonogo.input.InputReader.Argument;
import dev.gonogo.input.Inputs;
import dev.gonogo.policy.PolicyCompiler;
import dev.gonogo.policy.PolicySet;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The checklist of this repository, for laws that hold over all of its checks and examples.
final class Shipped {
  static final PolicySet POLICIES = compiled();

  private Shipped() {}

  private static PolicySet compiled() {
    var problems = new Problems();
    var sources = new ArrayList<Source>();
    try (var files = Files.list(Path.of("content", "fr"))) {
      for (Path file : files.sorted().toList()) {
        sources.add(Source.of(file.toString(), Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return PolicyCompiler.compile(ChecklistReader.read("fr", sources, problems), "test", problems)
        .orElseThrow(() -> new AssertionError(problems.drawn()));
  }

  static Inputs read(Path folder) {
    return InputReader.read(
        List.of(new Argument.OnDisk(folder.toString(), folder)), Optional.empty());
  }

  /// What is decided of a project that has every facet, so that all is missed that can be.
  static Decision decide(Inputs inputs) {
    var facets = new TreeMap<String, Boolean>();
    POLICIES
        .compiled()
        .items()
        .forEach(item -> item.appliesWhen().ifPresent(facet -> facets.put(facet, true)));
    return Gate.judge(
        POLICIES.compiled(),
        inputs,
        new GateTerms(
            Asked.FILES,
            Rehearsal.RULES,
            new Profile(facets, Profile.NONE.params()),
            List.of(),
            Set.of(),
            Severity.HIGH,
            Rehearsal.NOW,
            "test"));
  }
}
