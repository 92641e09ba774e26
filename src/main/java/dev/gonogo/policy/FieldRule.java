package dev.gonogo.policy;

import dev.gonogo.checklist.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/// A rule about the reading of one field, before those that differ in the field alone are made one.
///
/// @param head what is added to which set: `deny contains findings.unmet(reading, "be set")`
/// @param read how the field is read, with `FIELD` in its place; nothing to replace where a subject
///   has no fields
/// @param field the field; the rule has none where the subject is itself what is read
/// @param tests the conditions on the reading
record FieldRule(String head, String read, List<Field> field, List<String> tests) {
  FieldRule {
    field = List.copyOf(field);
    tests = List.copyOf(tests);
  }

  boolean denies() {
    return head.startsWith("deny ");
  }

  /// Rules of which each is about all fields for which the same is said.
  static List<FieldRule> merged(Collection<FieldRule> rules) {
    record Key(String head, String read, List<String> tests) {}
    var merged = new LinkedHashMap<Key, FieldRule>();
    for (FieldRule rule : rules) {
      var key = new Key(rule.head, rule.read, rule.tests);
      merged.merge(key, rule, FieldRule::with);
    }
    return List.copyOf(merged.values());
  }

  private FieldRule with(FieldRule other) {
    var fields = new ArrayList<>(field);
    other.field.stream().filter(f -> !fields.contains(f)).forEach(fields::add);
    return new FieldRule(head, read, fields, tests);
  }

  /// @param subjects the conditions that bind the subject
  Rule rule(List<String> subjects) {
    var body = new ArrayList<>(subjects);
    body.addAll(reading());
    body.addAll(tests);
    return Rule.of(head, body);
  }

  /// The conditions that bind `reading`.
  List<String> reading() {
    if (field.size() <= 1) {
      String only = field.isEmpty() ? "" : RegoText.field(field.getFirst());
      return List.of(read.replace("FIELD", only));
    }
    String all = String.join(", ", field.stream().map(RegoText::field).toList());
    return List.of("some field in [" + all + "]", read.replace("FIELD", "field"));
  }
}
