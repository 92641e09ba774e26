package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.policy.check.Checkable;
import dev.gonogo.policy.mutation.Mutant;
import dev.gonogo.policy.mutation.Mutants;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.Rego;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ObjectValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Holds the examples of a check against its mutants: one of them has to notice each.
///
/// Mutants of one check are compiled and asked together, for most of the time goes into the library
/// that they share; where one of them stops the others, each is asked alone.
final class MutantTrials {
  private final NamedCheck named;
  private final List<Examples.Read> examples;

  private final Limits limits;

  /// @param limits what all mutants together may cost over one example, and then each alone
  MutantTrials(NamedCheck named, List<Examples.Read> examples, Limits limits) {
    this.named = named;
    this.examples = List.copyOf(examples);
    this.limits = limits;
  }

  /// A mutant, under a name of its own.
  private record Made(Mutant mutant, NamedCheck named) {}

  /// Every mutant that can be made a policy, and says something else than the check does and than
  /// each mutant before it.
  List<TriedMutant> run() {
    return named.check() instanceof Check.Declared declared
        ? tried(made(declared)).toList()
        : List.of();
  }

  private List<Made> made(Check.Declared declared) {
    Set<Says> said = new HashSet<>();
    said.add(Says.of(named));
    var made = new ArrayList<Made>();
    for (Mutant mutant : Mutants.of(declared)) {
      Check.Declared check = audible(mutant.check());
      if (isCheckable(check) && said.add(Says.of(named.saying(check)))) {
        made.add(new Made(mutant, named.saying(check).numbered(made.size() + 1)));
      }
    }
    return made;
  }

  /// A check that cannot be met without a word has nothing to say of silence.
  private static Check.Declared audible(Check.Declared check) {
    return Checkable.canBeSilent(check) ? check : check.withoutSilence();
  }

  private boolean isCheckable(Check.Declared check) {
    var found = new Problems();
    Checkable.check(named.item().source(), check, found);
    return !found.hasErrors();
  }

  /// All that decides a verdict.
  private record Says(String module, Map<String, BigDecimal> thresholds) {
    static Says of(NamedCheck named) {
      return new Says(CheckModule.of(named).text(), named.thresholds().defaults());
    }
  }

  private Stream<TriedMutant> tried(List<Made> all) {
    if (all.isEmpty()) {
      return Stream.empty();
    }
    Optional<Policy> policy = policy(all.stream().map(Made::named).toList());
    if (all.size() == 1) {
      // One that stops is noticed; one that is no policy would be refused to its author.
      Made alone = all.getFirst();
      return policy.stream().map(p -> told(alone, noticed(p, all).orElse(Set.of(alone))));
    }
    return policy
        .flatMap(p -> noticed(p, all))
        .map(noticed -> all.stream().map(made -> told(made, noticed)))
        .orElseGet(() -> all.stream().flatMap(made -> tried(List.of(made))));
  }

  private TriedMutant told(Made made, Set<Made> noticed) {
    return new TriedMutant(
        named.id(),
        named.item().source(),
        made.mutant().at(),
        made.mutant().words(),
        noticed.contains(made));
  }

  private static Optional<Policy> policy(List<NamedCheck> together) {
    var texts = new TreeMap<>(Library.modules());
    List<Gatherers.Gathered> gathered =
        together.stream().map(one -> new Gatherers.Gathered(one, CheckModule.of(one))).toList();
    Gatherers.of(gathered).forEach((file, gatherer) -> texts.put(file, gatherer.text()));
    ParameterModule.of(together).forEach((file, parameters) -> texts.put(file, parameters.text()));
    gathered.forEach(one -> texts.put(one.named().file(), one.module().text()));
    var sources = new ArrayList<Source>();
    texts.forEach((file, text) -> sources.add(Source.of(file, text)));
    return Rego.compile(sources, Gatherers.entrypoints(together), new Problems());
  }

  /// Those to which an example gives another verdict than it shows; nothing where the policy was
  /// stopped.
  private Optional<Set<Made>> noticed(Policy policy, List<Made> all) {
    Set<Made> noticed = new HashSet<>();
    String entrypoint = Gatherers.entrypoint(named.check().kind());
    try {
      for (Examples.Read read : examples) {
        var report =
            (ObjectValue)
                policy.evaluate(entrypoint, read.document(), read.data(), limits).orElseThrow();
        String shown = read.example().expected().word();
        all.stream()
            .filter(made -> !Ruling.of(made.named(), report).verdict().equals(shown))
            .forEach(noticed::add);
      }
      return Optional.of(noticed);
    } catch (EvaluationException e) {
      return Optional.empty();
    }
  }
}
