package dev.gonogo.policy.names;

import dev.gonogo.catalogue.KubernetesKinds;
import dev.gonogo.catalogue.TerraformTypes;
import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.Subject;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.util.SortedSet;
import java.util.function.Consumer;

/// The door of this room: a checklist to the names in it that do not exist.
public final class KnownNames {
  private final PathStarts roots;

  private KnownNames(PathStarts roots) {
    this.roots = roots;
  }

  /// Looks at every check and every example.
  ///
  /// @param problems takes each name that does not exist, at its place
  /// @return what nobody knows, so that nothing of it was judged: `github_*`, `Rollout`
  public static SortedSet<String> check(
      Checklist checklist,
      TerraformTypes terraform,
      KubernetesKinds kubernetes,
      Problems problems) {
    var roots = new PathStarts(terraform, kubernetes);
    var names = new KnownNames(roots);
    for (Item item : checklist.items()) {
      if (item.sameAs().isEmpty()) {
        item.checks().forEach(check -> names.check(item.source(), check, problems));
      }
    }
    return roots.strangers();
  }

  private void check(Source source, Check check, Problems problems) {
    Consumer<Problem> report = problem -> problems.report(source, problem);
    boolean again =
        check instanceof Check.Declared declared
            && declared.subject() instanceof Subject.Setting setting
            && setting.kind() != Subject.Setting.KINDS.getFirst();
    switch (check) {
      case Check.Declared _ when again -> {}
      case Check.Declared declared -> new CheckNames(declared, roots, report).report();
      case Check.Raw raw -> RawTypes.report(raw, roots.terraform(), report);
    }
    // What a cluster would refuse is what such a check is about.
    if (check instanceof Check.Raw raw && raw.asksCluster()) {
      return;
    }
    check.examples().forEach(example -> ExampleNames.report(check.kind(), example, roots, report));
  }
}
