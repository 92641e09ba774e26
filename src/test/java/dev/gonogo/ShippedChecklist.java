package dev.gonogo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Gate;
import dev.gonogo.gate.Profile;
import dev.gonogo.gate.Rehearsal;
import dev.gonogo.input.InputKind;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The checklist of this repository, in which nothing is wrong, read and compiled once for all
/// tests of a run: for laws that hold over all of its checks and examples, and for what is judged
/// by it.
public final class ShippedChecklist {
  /// Its files, in their order.
  public static final List<Source> FILES = files();

  public static final Checklist CHECKLIST;
  public static final PolicySet POLICIES;

  static {
    var problems = new Problems();
    CHECKLIST = ChecklistReader.read("fr", FILES, problems);
    POLICIES =
        PolicyCompiler.compile(CHECKLIST, "test", problems)
            .orElseThrow(() -> new AssertionError(problems.drawn()));
    assertEquals("", problems.drawn());
  }

  private ShippedChecklist() {}

  private static List<Source> files() {
    var sources = new ArrayList<Source>();
    try (var files = Files.list(Path.of("content", "fr"))) {
      for (Path file : files.sorted().toList()) {
        sources.add(Source.of(file.toString(), Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(sources);
  }

  /// The kinds of input that its checks look at, in their order.
  public static List<InputKind> kinds() {
    return Arrays.stream(InputKind.values())
        .filter(kind ->
            CHECKLIST.items().stream()
                .flatMap(item -> item.checks().stream())
                .anyMatch(check -> check.kind() == kind))
        .toList();
  }

  /// What lies in a file or a folder, to be judged.
  public static Inputs inputs(Path given) {
    return InputReader.read(
        List.of(new Argument.OnDisk(given.toString(), given)), Optional.empty());
  }

  public static Decision decide(Inputs inputs, Profile profile) {
    return Gate.judge(POLICIES.compiled(), inputs, Rehearsal.terms(profile));
  }

  /// A project that has every facet, so that all is missed that can be.
  public static Profile everyFacet() {
    var facets = new TreeMap<String, Boolean>();
    POLICIES
        .compiled()
        .items()
        .forEach(item -> item.appliesWhen().ifPresent(facet -> facets.put(facet, true)));
    return new Profile(facets, new TreeMap<>());
  }
}
