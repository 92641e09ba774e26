package dev.gonogo.policy.check;

import dev.gonogo.checklist.Field;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// A rule about a reading, before those that differ in the field alone are made one.
///
/// @param head what it defines
/// @param access how `reading` is bound
/// @param fields what is read; none where the subject is itself what is read
/// @param tests the conditions on the reading
record FieldRule(RegoRule.Head head, Access access, List<Field> fields, List<RegoLiteral> tests) {
  FieldRule {
    fields = List.copyOf(fields);
    tests = List.copyOf(tests);
  }

  /// How a reading is come by.
  sealed interface Access {
    /// A field of the subject in the variable.
    ///
    /// @param look at what of its value
    record OfSubject(KindRego.OfFields kind, String subject, KindRego.Look look)
        implements Access {}

    /// The same beside another field, with which it is compared.
    ///
    /// @param readings all of them
    record Compared(RegoTerm readings) implements Access {}

    /// What the subject itself is.
    record Itself(RegoLiteral read) implements Access {}
  }

  /// Rules of which each is about all fields for which the same is said.
  static List<FieldRule> merged(Collection<FieldRule> rules) {
    record Key(RegoRule.Head head, Access access, List<RegoLiteral> tests) {}
    var merged = new LinkedHashMap<Key, FieldRule>();
    for (FieldRule rule : rules) {
      merged.merge(new Key(rule.head, rule.access, rule.tests), rule, FieldRule::with);
    }
    return List.copyOf(merged.values());
  }

  /// Rules that say the same of several fields made one; what fails before what is unknown.
  ///
  /// @param subjects the conditions that bind the subject
  static List<RegoRule> verdicts(Collection<FieldRule> rules, List<RegoLiteral> subjects) {
    List<FieldRule> merged = merged(rules);
    return Stream.of("deny", "unknown")
        .flatMap(set -> merged.stream().filter(rule -> rule.head.name().equals(set)))
        .map(rule -> rule.rule(subjects))
        .toList();
  }

  private FieldRule with(FieldRule other) {
    var all = new ArrayList<>(fields);
    other.fields.stream().filter(f -> !all.contains(f)).forEach(all::add);
    return new FieldRule(head, access, all, tests);
  }

  /// @param subjects the conditions that bind the subject
  RegoRule rule(List<RegoLiteral> subjects) {
    var body = new ArrayList<>(subjects);
    body.addAll(body());
    return RegoRule.of(head, body);
  }

  /// The conditions that bind `reading` and those on it.
  List<RegoLiteral> body() {
    var body = new ArrayList<RegoLiteral>();
    switch (access) {
      case Access.Itself(RegoLiteral read) -> body.add(read);
      case Access.OfSubject(KindRego.OfFields kind, String subject, KindRego.Look look) ->
          body.add(kind.read(subject, field(body), look));
      case Access.Compared(RegoTerm readings) ->
          body.add(new RegoLiteral.SomeIn("reading", readings));
    }
    body.addAll(tests);
    return body;
  }

  /// The field that is read; several are bound one by one before.
  private RegoTerm field(List<RegoLiteral> body) {
    if (fields.size() == 1) {
      return FieldTerm.of(fields.getFirst());
    }
    body.add(
        new RegoLiteral.SomeIn(
            "field", new RegoTerm.ListOf(fields.stream().map(FieldTerm::of).toList())));
    return new RegoTerm.Name("field");
  }
}
