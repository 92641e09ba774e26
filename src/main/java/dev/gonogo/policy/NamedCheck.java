package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.Silence;
import dev.gonogo.policy.check.Thresholds;
import dev.gonogo.policy.module.RegoNames;
import dev.gonogo.policy.module.RegoTerm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One check with the names that it goes by. A check that several items share is one, of the item
/// that owns it.
///
/// @param id as its item calls it: `terraform/bucket-private`
/// @param packageName `gonogo.terraform.bucket_private`
/// @param alias what the gatherer and the tests call its package
/// @param item the owner
record NamedCheck(
    String id, String packageName, String alias, Item item, Check check, Thresholds thresholds) {
  /// What a gatherer has in its package beside the checks.
  private static final Set<String> GATHERED =
      Set.of(
          "check",
          "deny",
          "finding",
          "item",
          "judged",
          "report",
          "severity",
          "silent",
          "told",
          "unknown");

  /// All of a checklist, in its order.
  static List<NamedCheck> of(Checklist checklist) {
    var checks = new ArrayList<NamedCheck>();
    var taken = new HashSet<String>();
    for (Item item : checklist.items()) {
      if (item.sameAs().isPresent()) {
        continue;
      }
      Thresholds thresholds = Thresholds.of(item);
      for (Check check : item.checks()) {
        checks.add(of(item, check, thresholds, taken));
      }
    }
    return List.copyOf(checks);
  }

  private static NamedCheck of(Item item, Check check, Thresholds thresholds, Set<String> taken) {
    String packageName = free(packageOf(item, check), taken);
    // Two items may have checks whose names run together to one.
    String kind = check.kind().label() + " ";
    String alias = free(kind + alias(packageName, item, check), taken).substring(kind.length());
    return new NamedCheck(item.idOf(check), packageName, alias, item, check, thresholds);
  }

  /// It, in the same item and by the same names, saying something else.
  NamedCheck saying(Check other) {
    List<Check> checks = item.checks().stream().map(one -> one == check ? other : one).toList();
    Item changed = item.with(item.id(), checks);
    return new NamedCheck(id, packageName, alias, changed, other, Thresholds.of(changed));
  }

  /// It, by names of its own, in an item of its own: so that several that go by the same names can
  /// stand side by side.
  NamedCheck numbered(int number) {
    String behind = "-mutant-" + number;
    String name = "mutant_" + number;
    return new NamedCheck(
        id + behind,
        "gonogo." + check.kind().packageName() + "." + name,
        name,
        item.with(item.id() + behind, item.checks()),
        check,
        thresholds);
  }

  private static String free(String wanted, Set<String> taken) {
    String free = wanted;
    for (int i = 2; !taken.add(free); i++) {
      free = wanted + "_" + i;
    }
    return free;
  }

  private static String packageOf(Item item, Check check) {
    String name = "gonogo." + check.kind().packageName() + "." + snake(item);
    return check.name().isEmpty()
        ? name
        : name
            + "."
            + RegoNames.name(check.name(), "check", Set.of("deny", "judged", "silent", "unknown"));
  }

  /// The item's name in packages and parameters.
  static String snake(Item item) {
    return RegoNames.name(item.id(), "item", GATHERED);
  }

  /// `terraform/bucket_private_test.rego`: the file of its tests below `policies-test`.
  String testFile() {
    return path() + "_test.rego";
  }

  private String path() {
    return packageName.substring("gonogo.".length()).replace('.', '/');
  }

  private static String alias(String packageName, Item item, Check check) {
    String last = packageName.substring(packageName.lastIndexOf('.') + 1);
    return check.name().isEmpty() ? last : snake(item) + "_" + last;
  }

  /// Whether it lets pass who says nothing.
  boolean passesOnSilence() {
    return silence().filter(Silence.Pass.class::isInstance).isPresent();
  }

  /// What it makes of who says nothing, where its author says it.
  Optional<Silence> silence() {
    return switch (check) {
      case Check.Declared declared -> declared.silence();
      case Check.Raw _ -> Optional.empty();
    };
  }

  /// The path that whoever asks for its sets imports as the alias.
  String imported() {
    return "data." + packageName;
  }

  /// One of its sets, where it is imported.
  RegoTerm set(String name) {
    return new RegoTerm.Member(new RegoTerm.Name(alias), name);
  }

  /// `terraform/bucket_private.rego`: its file below `policies`.
  String file() {
    return path() + ".rego";
  }
}
