package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Item;
import dev.gonogo.policy.check.Checkable;
import dev.gonogo.policy.check.Thresholds;
import dev.gonogo.policy.module.RegoModule;
import dev.gonogo.policy.mutation.Mutant;
import dev.gonogo.policy.mutation.Mutants;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.Rego;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Holds the examples of a check against its mutants: one of them has to notice each.
final class MutantTrials {
  private final NamedCheck named;
  private final List<Examples.Read> examples;

  MutantTrials(NamedCheck named, List<Examples.Read> examples) {
    this.named = named;
    this.examples = List.copyOf(examples);
  }

  /// Every mutant that can be made a policy, and says something else than the check does.
  Stream<TriedMutant> run() {
    if (!(named.check() instanceof Check.Declared declared)) {
      return Stream.empty();
    }
    String own = CheckModule.of(named).text();
    return Mutants.of(declared).stream().flatMap(mutant -> tried(mutant, own).stream());
  }

  private Optional<TriedMutant> tried(Mutant mutant, String own) {
    var found = new Problems();
    Checkable.check(named.item().source(), mutant.check(), found);
    if (found.hasErrors()) {
      return Optional.empty();
    }
    NamedCheck changed = changed(mutant.check());
    RegoModule module = CheckModule.of(changed);
    if (module.text().equals(own)
        && changed.thresholds().defaults().equals(named.thresholds().defaults())) {
      return Optional.empty();
    }
    return policy(changed, module)
        .map(policy ->
            new TriedMutant(
                named.id(),
                named.item().source(),
                mutant.at(),
                mutant.words(),
                examples.stream().anyMatch(read -> notices(policy, read))));
  }

  /// The same check in the same item, but for what it says.
  private NamedCheck changed(Check.Declared check) {
    Item item = named.item();
    List<Check> checks =
        item.checks().stream().map(one -> one == named.check() ? check : one).toList();
    Item changed =
        new Item(
            item.source(),
            item.at(),
            item.id(),
            item.derivedId(),
            item.previousId(),
            item.sameAs(),
            item.title(),
            item.metric(),
            item.ticked(),
            item.severity(),
            item.roles(),
            item.phase(),
            item.card(),
            item.combine(),
            item.appliesWhen(),
            item.unwaivable(),
            checks);
    return new NamedCheck(
        named.id(), named.packageName(), named.alias(), changed, check, Thresholds.of(changed));
  }

  private static Optional<Policy> policy(NamedCheck named, RegoModule module) {
    List<NamedCheck> alone = List.of(named);
    var texts = new TreeMap<>(Library.modules());
    Gatherers.of(alone).forEach((file, gatherer) -> texts.put(file, gatherer.text()));
    ParameterModule.of(alone).forEach((file, parameters) -> texts.put(file, parameters.text()));
    texts.put(named.file(), module.text());
    var sources = new ArrayList<Source>();
    texts.forEach((file, text) -> sources.add(Source.of(file, text)));
    return Rego.compile(sources, Gatherers.entrypoints(alone), new Problems());
  }

  private boolean notices(Policy policy, Examples.Read read) {
    try {
      Optional<Value> report =
          policy.evaluate(
              Gatherers.entrypoint(named.check().kind()),
              read.document(),
              read.data(),
              Trials.LIMITS);
      return !Ruling.of(named, (ObjectValue) report.orElseThrow())
          .verdict()
          .equals(read.example().expected().word());
    } catch (EvaluationException e) {
      return true;
    }
  }
}
