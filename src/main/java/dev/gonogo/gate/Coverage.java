package dev.gonogo.gate;

import dev.gonogo.gate.PolicyAnswer.Remark;
import dev.gonogo.input.Document;
import dev.gonogo.input.Thing;
import dev.gonogo.policy.CompiledChecklist.CompiledCheck;
import dev.gonogo.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the checks looked at in a document: what they judged, what a finding is of, and what stands
/// beside a judged subject because a check asks for it there. That something is missing is said of
/// no thing, so it covers none; that a thing may be what is missed is said of that thing.
final class Coverage {
  private final Set<String> subjects = new HashSet<>();
  private final Set<List<Value>> places = new HashSet<>();
  private final Set<String> beside = new HashSet<>();

  private final Document document;
  private final boolean lacks;

  private Coverage(Document document, boolean lacks) {
    this.document = document;
    this.lacks = lacks;
  }

  static Coverage of(Document document, PolicyAnswer answer, List<CompiledCheck> checks) {
    boolean lacks = answer.findings().stream().anyMatch(Remark::absent);
    var coverage = new Coverage(document, lacks);
    Set<String> things = document.things().stream().map(Thing::name).collect(Collectors.toSet());
    // What is held against an API is not looked at for what it says.
    Set<String> ofCluster =
        checks.stream()
            .filter(CompiledCheck::ofCluster)
            .map(CompiledCheck::id)
            .collect(Collectors.toSet());
    answer
        .judged()
        .forEach((check, all) -> {
          if (!ofCluster.contains(check)) {
            all.forEach(coverage::addSubject);
          }
        });
    answer.findings().stream()
        .filter(remark -> !ofCluster.contains(remark.check()))
        .filter(remark -> !remark.absent() || things.contains(remark.subject()))
        .filter(remark -> !answer.stopped().contains(remark.check()))
        .forEach(coverage::addFinding);
    checks.forEach(
        check -> coverage.addBeside(check, answer.judged().getOrDefault(check.id(), Set.of())));
    return coverage;
  }

  /// What is of a type that the check judges is looked at where it is judged.
  private void addBeside(CompiledCheck check, Set<String> judged) {
    if (!judged.isEmpty()) {
      check.beside().stream()
          .filter(type -> judged.stream().noneMatch(name -> isOf(name, type)))
          .forEach(beside::add);
    }
  }

  private static boolean isOf(String name, String type) {
    return name.startsWith(type + "/") || ("." + name).contains("." + type + ".");
  }

  /// Whether nothing was looked at. What a document lacks that is one thing is said of it.
  boolean isEmpty() {
    return subjects.isEmpty() && (document.holdsThings() || !lacks);
  }

  /// The things of the document that no check looked at.
  List<Thing> unseen() {
    return document.things().stream().filter(thing -> !covers(thing)).toList();
  }

  private boolean covers(Thing thing) {
    return subjects.contains(thing.name())
        || beside.contains(thing.type())
        || places.contains(thing.path());
  }

  private void addFinding(Remark remark) {
    addSubject(remark.subject());
    for (int length = 0; length <= remark.path().size(); length++) {
      places.add(remark.path().subList(0, length));
    }
  }

  // A part names what it is a part of before the slash.
  private void addSubject(String subject) {
    subjects.add(subject);
    for (int at = subject.lastIndexOf('/'); at > 0; at = subject.lastIndexOf('/', at - 1)) {
      subjects.add(subject.substring(0, at));
    }
  }
}
