package dev.gonogo.record;

import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// A record as JSON; `record.schema.json` beside this class describes it.
final class RecordValue {
  /// Goes up when a reader of the old shape would misread the new one.
  static final int SCHEMA = 1;

  private RecordValue() {}

  static ObjectValue of(DecisionRecord record) {
    RecordTerms terms = record.terms();
    RecordOrigin origin = record.origin();
    var all = new TreeMap<String, Value>();
    all.put("schemaVersion", Value.of(SCHEMA));
    all.put("at", Value.of(terms.at().toString()));
    all.put("for", Value.of(terms.subject()));
    all.put("phase", Value.of(terms.phase()));
    all.put("gate", Value.of(terms.gate()));
    all.put("release", orNull(terms.release()));
    all.put("rehearsed", Value.of(terms.rehearsed()));
    all.put("requireSigned", Value.of(terms.requireSigned()));
    all.put("asked", asked(terms));
    all.put("gonogo", Value.of(origin.gonogo()));
    all.put("build", Value.of(origin.build()));
    all.put("java", Value.of(origin.java()));
    all.put("os", Value.of(origin.os()));
    all.put("commit", orNull(origin.tree().map(RecordOrigin.Tree::commit)));
    all.put(
        "clean", origin.tree().<Value>map(tree -> Value.of(tree.clean())).orElse(Value.ofNull()));
    all.put("grounds", grounds(record.grounds()));
    all.put(
        "skipped",
        Value.array(
            record.skipped().stream()
                .map(over ->
                    object("name", Value.of(over.name()), "reason", Value.of(over.reason())))
                .toList()));
    all.put("rules", rules(record));
    all.put("decision", record.decision());
    return Value.objectOf(all);
  }

  private static ObjectValue asked(RecordTerms terms) {
    var asked = new TreeMap<String, Value>();
    asked.put("inputs", texts(terms.inputs()));
    asked.put("kind", orNull(terms.kind()));
    asked.put("maxBytes", Value.of(terms.maxBytes()));
    asked.put(
        "kubernetes",
        terms.kubernetes().<Value>map(n -> Value.of((long) n)).orElse(Value.ofNull()));
    asked.put("sources", texts(terms.sources()));
    asked.put("project", orNull(terms.project()));
    asked.put("waivers", orNull(terms.waivers()));
    asked.put("lastKinds", texts(terms.lastKinds()));
    return Value.objectOf(asked);
  }

  private static ObjectValue grounds(List<Ground> grounds) {
    var byKind = new TreeMap<String, Value>();
    for (Ground.Kind kind : Ground.Kind.values()) {
      var digests = new TreeMap<String, Value>();
      grounds.stream()
          .filter(ground -> ground.kind() == kind)
          .forEach(ground -> digests.put(ground.name(), Value.of(ground.sha256())));
      byKind.put(kind.word(), Value.objectOf(digests));
    }
    return Value.objectOf(byKind);
  }

  private static ObjectValue rules(DecisionRecord record) {
    var rules = new TreeMap<String, Value>();
    record
        .rules()
        .forEach((item, rule) -> {
          var members = new TreeMap<String, Value>();
          members.put("severity", Value.of(rule.severity()));
          rule.text().ifPresent(text -> members.put("text", Value.of(text)));
          members.put("parameters", Value.objectOf(rule.parameters()));
          rules.put(item, Value.objectOf(members));
        });
    return Value.objectOf(rules);
  }

  private static ObjectValue object(String key, Value value, String other, Value otherValue) {
    var members = new TreeMap<String, Value>();
    members.put(key, value);
    members.put(other, otherValue);
    return Value.objectOf(members);
  }

  private static Value texts(Collection<String> texts) {
    return Value.array(texts.stream().map(Value::of).toList());
  }

  private static Value orNull(Optional<String> text) {
    return text.<Value>map(Value::of).orElse(Value.ofNull());
  }
}
