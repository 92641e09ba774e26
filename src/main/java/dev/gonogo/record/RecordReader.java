package dev.gonogo.record;

import dev.gonogo.record.DecisionRecord.PassedOver;
import dev.gonogo.record.RecordFields.Misfit;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Makes a record of JSON, or says what of it is otherwise than in one.
final class RecordReader {
  private RecordReader() {}

  static Optional<DecisionRecord> read(Source source, Value value, Problems problems) {
    try {
      var all = new RecordFields("", value);
      String version = all.any("schemaVersion").toString();
      if (!version.equals(String.valueOf(RecordValue.SCHEMA))) {
        problems.report(
            source, new RecordProblem.OtherSchema(place(source, "schemaVersion", 1), version));
        return Optional.empty();
      }
      return Optional.of(
          new DecisionRecord(
              terms(all),
              origin(all),
              decision(all.object("decision")),
              grounds(all.object("grounds")),
              skipped(all.objects("skipped")),
              rules(all.object("rules"))));
    } catch (Misfit misfit) {
      problems.report(
          source,
          new RecordProblem.Misshapen(
              place(source, misfit.key(), misfit.depth()), misfit.path(), misfit.expected()));
      return Optional.empty();
    }
  }

  /// Where a key stands first, as deep as it must: near enough in a file that no person writes.
  private static Span place(Source source, String key, int depth) {
    String written = "\"" + key + "\"";
    String before = "\n" + "  ".repeat(depth);
    int line = source.text().indexOf(before + written);
    int at = line < 0 ? source.text().indexOf(written) : line + before.length();
    return at < 0 ? Span.START : new Span(at, at + written.length());
  }

  private static RecordTerms terms(RecordFields all) {
    RecordFields asked = all.object("asked");
    return new RecordTerms(
        all.time("at"),
        all.text("for"),
        all.text("phase"),
        all.text("gate"),
        all.textOrNull("release"),
        all.truth("rehearsed"),
        all.truth("requireSigned"),
        asked.texts("inputs"),
        asked.textOrNull("kind"),
        asked.count("maxBytes"),
        asked.countOrNull("kubernetes"),
        asked.texts("sources"),
        asked.textOrNull("project"),
        asked.textOrNull("waivers"),
        asked.texts("lastKinds"));
  }

  private static RecordOrigin origin(RecordFields all) {
    Optional<String> commit = all.textOrNull("commit");
    return new RecordOrigin(
        all.text("gonogo"),
        all.text("build"),
        all.text("java"),
        all.text("os"),
        commit.map(name -> new RecordOrigin.Tree(name, all.truth("clean"))));
  }

  /// The few members by which records are told apart must be there.
  private static ObjectValue decision(RecordFields decision) {
    decision.oneOf("outcome", List.of("go", "hold", "no-go"));
    decision.text("decision");
    decision.objects("inputs");
    decision.objects("weakenings").forEach(weakening -> weakening.text("words"));
    for (RecordFields item : decision.objects("items")) {
      item.text("id");
      item.text("state");
      item.text("severity");
    }
    return decision.value();
  }

  private static List<Ground> grounds(RecordFields grounds) {
    var all = new ArrayList<Ground>();
    for (String word : grounds.keys()) {
      Ground.Kind kind =
          Ground.Kind.of(word).orElseThrow(() -> grounds.misfit(word, "a kind of ground"));
      RecordFields files = grounds.object(word);
      for (String name : files.keys()) {
        all.add(new Ground(kind, name, files.digest(name)));
      }
    }
    return all;
  }

  private static List<PassedOver> skipped(List<RecordFields> skipped) {
    return skipped.stream()
        .map(over -> new PassedOver(over.text("name"), over.text("reason")))
        .toList();
  }

  private static SortedMap<String, RecordedRule> rules(RecordFields rules) {
    var all = new TreeMap<String, RecordedRule>();
    for (String item : rules.keys()) {
      RecordFields rule = rules.object(item);
      RecordFields own = rule.object("parameters");
      var parameters = new TreeMap<String, Value>();
      own.keys().forEach(name -> parameters.put(name, own.any(name)));
      all.put(item, new RecordedRule(rule.text("severity"), rule.textOrAbsent("text"), parameters));
    }
    return all;
  }
}
