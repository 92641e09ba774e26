package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One check with the names that it goes by. A check that several items share is one unit, of the
/// item that owns it.
///
/// @param id `terraform/bucket-private`, or with the check's name behind it
/// @param packageName `gonogo.terraform.bucket_private`
/// @param alias what the gatherer and the tests call its package
/// @param item the owner
record Unit(
    String id, String packageName, String alias, Item item, Check check, Thresholds thresholds) {
  /// What a gatherer has in its package beside the checks.
  private static final Set<String> GATHERED =
      Set.of("check", "deny", "finding", "item", "judged", "report", "severity", "told", "unknown");

  /// All of a checklist, in its order.
  static List<Unit> of(Checklist checklist) {
    var units = new ArrayList<Unit>();
    var taken = new HashSet<String>();
    for (Item item : checklist.items()) {
      if (item.sameAs().isPresent()) {
        continue;
      }
      Thresholds thresholds = Thresholds.of(item);
      for (Check check : item.checks()) {
        units.add(of(item, check, thresholds, taken));
      }
    }
    return List.copyOf(units);
  }

  private static Unit of(Item item, Check check, Thresholds thresholds, Set<String> taken) {
    String packageName = free(packageOf(item, check), taken);
    // Two items may have checks whose names run together to one.
    String kind = check.kind().label() + " ";
    String alias = free(kind + alias(packageName, item, check), taken).substring(kind.length());
    String id = id(item.sameAs().orElse(item.id()), check);
    return new Unit(id, packageName, alias, item, check, thresholds);
  }

  private static String free(String wanted, Set<String> taken) {
    String free = wanted;
    for (int i = 2; !taken.add(free); i++) {
      free = wanted + "_" + i;
    }
    return free;
  }

  /// @param owner the id of the item that owns the check
  static String id(String owner, Check check) {
    String id = check.kind().label() + "/" + owner;
    return check.name().isEmpty() ? id : id + "/" + check.name();
  }

  private static String packageOf(Item item, Check check) {
    String name = "gonogo." + check.kind().label() + "." + snake(item);
    return check.name().isEmpty()
        ? name
        : name + "." + RegoText.name(check.name(), "check", Set.of("deny", "judged", "unknown"));
  }

  /// The item's name in packages and parameters.
  static String snake(Item item) {
    return RegoText.name(item.id(), "item", GATHERED);
  }

  /// `terraform/bucket_private`: its place below `policies`, without the file's ending.
  String path() {
    return packageName.substring("gonogo.".length()).replace('.', '/');
  }

  private static String alias(String packageName, Item item, Check check) {
    String last = packageName.substring(packageName.lastIndexOf('.') + 1);
    return check.name().isEmpty() ? last : snake(item) + "_" + last;
  }

  /// `gonogo.terraform.x.y as x_y`, or without the alias where it says nothing.
  String imported() {
    String path = "data." + packageName;
    return path.endsWith("." + alias) ? path : path + " as " + alias;
  }
}
