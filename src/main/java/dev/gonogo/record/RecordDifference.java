package dev.gonogo.record;

import dev.gonogo.record.Change.Fate;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What is otherwise in a second record: what changed from one decision to the next, or what keeps
/// a decision from being made again as it was.
///
/// @param changes in the order in which people want to know them: what it came to, items by what
///   their change means, rules, what weakens it, files; asides last
public record RecordDifference(List<Change> changes) {
  public RecordDifference {
    changes = List.copyOf(changes);
  }

  /// @param from the first
  /// @param to the second
  public static RecordDifference of(DecisionRecord from, DecisionRecord to) {
    var changes = new ArrayList<Change>();
    if (!from.outcome().equals(to.outcome())) {
      changes.add(new Change.Outcome(from.headline(), to.headline()));
    }
    changes.addAll(terms(from.terms(), to.terms()));
    changes.addAll(ItemChanges.of(from, to));
    changes.addAll(rules(from.rules(), to.rules()));
    changes.addAll(weakenings(from.decision(), to.decision()));
    changes.addAll(footings(from, to));
    changes.addAll(asides(from, to));
    return new RecordDifference(changes);
  }

  /// What keeps a decision that was made again from being the one on record.
  ///
  /// @param recorded the first
  /// @param remade of the same terms and the files as they are: another build of gonogo may find
  ///   the same for what it calls otherwise
  public static RecordDifference ofRemade(DecisionRecord recorded, DecisionRecord remade) {
    RecordDifference all = of(recorded, remade);
    if (recorded.origin().build().equals(remade.origin().build())) {
      return all;
    }
    return new RecordDifference(
        all.changes().stream().filter(change -> !isOfWords(change)).toList());
  }

  private static boolean isOfWords(Change change) {
    return change instanceof Change.Findings
        || (change instanceof Change.Weakened(var from, var to)
            && from.isPresent()
            && to.isPresent());
  }

  /// Whether nothing is otherwise but what is told and no more.
  public boolean isEqual() {
    return changes.stream().allMatch(Change::isAside);
  }

  /// Those that are reasons for the two to be unequal.
  public List<Change> mismatches() {
    return changes.stream().filter(change -> !change.isAside()).toList();
  }

  /// Those that are told and no more.
  public List<Change> asides() {
    return changes.stream().filter(Change::isAside).toList();
  }

  private static List<Change> terms(RecordTerms from, RecordTerms to) {
    var all = new ArrayList<Change>();
    term(all, "for", from.subject(), to.subject());
    term(all, "phase", from.phase(), to.phase());
    term(all, "gate", from.gate(), to.gate());
    term(all, "release", said(from.release()), said(to.release()));
    term(all, "signatures", needed(from), needed(to));
    term(all, "what was given", listed(from.inputs()), listed(to.inputs()));
    term(all, "read as", said(from.kind()), said(to.kind()));
    term(all, "cluster", minor(from), minor(to));
    return all;
  }

  private static void term(List<Change> all, String what, String from, String to) {
    if (!from.equals(to)) {
      all.add(new Change.Terms(what, from, to));
    }
  }

  private static String said(Optional<String> text) {
    return text.orElse("none said");
  }

  private static String needed(RecordTerms terms) {
    return terms.requireSigned() ? "needed" : "not needed";
  }

  private static String listed(List<String> names) {
    return String.join(", ", names);
  }

  private static String minor(RecordTerms terms) {
    return terms.kubernetes().map(n -> "1." + n).orElse("none said");
  }

  private static List<Change> rules(
      SortedMap<String, RecordedRule> from, SortedMap<String, RecordedRule> to) {
    var all = new ArrayList<Change>();
    from.forEach((item, before) -> {
      RecordedRule after = to.get(item);
      if (after == null) {
        return;
      }
      var names = new TreeSet<>(before.parameters().keySet());
      names.addAll(after.parameters().keySet());
      for (String name : names) {
        Optional<Value> was = Optional.ofNullable(before.parameters().get(name));
        Optional<Value> is = Optional.ofNullable(after.parameters().get(name));
        if (!was.equals(is)) {
          all.add(new Change.Threshold(item, name, was, is));
        }
      }
      if (!before.text().equals(after.text())) {
        all.add(new Change.Reworded(item));
      }
    });
    return all;
  }

  /// Of one thing, so that a parameter that was set to another value is one change.
  private static Map<String, String> weakenings(ObjectValue decision) {
    var byThing = new LinkedHashMap<String, String>();
    for (ObjectValue weakening : RecordedItem.objects(decision, "weakenings")) {
      String words = RecordedItem.text(weakening, "words");
      String thing =
          String.join(
              "\0",
              RecordedItem.text(weakening, "what"),
              RecordedItem.text(weakening, "item"),
              RecordedItem.text(weakening, "parameter"),
              RecordedItem.text(weakening, "facet"),
              weakening.get("waiver").orElse(Value.ofNull()) instanceof ObjectValue waiver
                  ? RecordedItem.text(waiver, "subject")
                  : "");
      byThing.merge(thing, words, (one, other) -> one + "; " + other);
    }
    return byThing;
  }

  private static List<Change> weakenings(ObjectValue from, ObjectValue to) {
    var all = new ArrayList<Change>();
    Map<String, String> before = weakenings(from);
    Map<String, String> after = weakenings(to);
    after.forEach((thing, words) -> {
      Optional<String> was = Optional.ofNullable(before.get(thing));
      if (!was.equals(Optional.of(words))) {
        all.add(new Change.Weakened(was, Optional.of(words)));
      }
    });
    before.forEach((thing, words) -> {
      if (!after.containsKey(thing)) {
        all.add(new Change.Weakened(Optional.of(words), Optional.empty()));
      }
    });
    return all;
  }

  /// Policies are made of the checklist, which is a ground of its own, by a build of gonogo: those
  /// of another build may be others.
  private static List<Change> footings(DecisionRecord from, DecisionRecord to) {
    boolean sameBuild = from.origin().build().equals(to.origin().build());
    var all = new ArrayList<Change.Footing>();
    for (Ground.Kind kind : Ground.Kind.values()) {
      if (kind == Ground.Kind.POLICIES && !sameBuild) {
        continue;
      }
      SortedMap<String, String> before = digests(from, kind);
      SortedMap<String, String> after = digests(to, kind);
      SortedSet<String> names = new TreeSet<>(before.keySet());
      names.addAll(after.keySet());
      for (String name : names) {
        if (!before.containsKey(name)) {
          all.add(new Change.Footing(kind, name, Fate.CAME));
        } else if (!after.containsKey(name)) {
          all.add(new Change.Footing(kind, name, Fate.WENT));
        } else if (!before.get(name).equals(after.get(name))) {
          all.add(new Change.Footing(kind, name, Fate.CHANGED));
        }
      }
    }
    // What is listed under one heading stands together.
    all.sort(Comparator.comparingInt(footing -> place(footing.kind())));
    return List.copyOf(all);
  }

  private static int place(Ground.Kind kind) {
    return switch (kind) {
      case CHECKLIST, PACK, POLICIES, PROJECT, LOCK, WAIVERS, SIGNERS, CATALOGUE, RECORD -> 0;
      case INPUT -> 1;
      case EVENT, EVIDENCE -> 2;
    };
  }

  private static SortedMap<String, String> digests(DecisionRecord record, Ground.Kind kind) {
    var digests = new TreeMap<String, String>();
    record
        .grounds(kind)
        .forEach(ground ->
            digests.merge(ground.name(), ground.sha256(), (one, other) -> one + " " + other));
    return digests;
  }

  private static List<Change> asides(DecisionRecord from, DecisionRecord to) {
    var all = new ArrayList<Change>();
    RecordOrigin before = from.origin();
    RecordOrigin after = to.origin();
    aside(all, "commit", commit(before), commit(after));
    aside(all, "tree", tree(before), tree(after));
    aside(all, "gonogo", before.gonogo(), after.gonogo());
    if (before.gonogo().equals(after.gonogo())) {
      aside(all, "build of gonogo", before.build(), after.build());
    }
    aside(all, "Java", before.java(), after.java());
    aside(all, "operating system", before.os(), after.os());
    aside(all, "files that are no inputs", counted(from), counted(to));
    return all;
  }

  private static void aside(List<Change> all, String what, String from, String to) {
    if (!from.equals(to)) {
      all.add(new Change.Aside(what, from, to));
    }
  }

  private static String commit(RecordOrigin origin) {
    return origin.tree().map(RecordOrigin.Tree::commit).orElse("no git");
  }

  private static String tree(RecordOrigin origin) {
    return origin.tree().map(tree -> tree.clean() ? "clean" : "changed").orElse("no git");
  }

  private static String counted(DecisionRecord record) {
    return String.valueOf(record.skipped().size());
  }
}
