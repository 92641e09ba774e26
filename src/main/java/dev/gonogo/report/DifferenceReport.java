package dev.gonogo.report;

import dev.gonogo.record.Change;
import dev.gonogo.record.DecisionRecord;
import dev.gonogo.record.RecordDifference;
import dev.gonogo.report.Sheet.Run;
import dev.gonogo.report.Sheet.Style;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What is otherwise in a second record, for people and for programs.
public final class DifferenceReport {
  /// More changes of one kind than these are counted; JSON has each.
  private static final int MOST = 25;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private DifferenceReport() {}

  /// A record with the name that people know it by.
  public record Named(String name, DecisionRecord record) {}

  /// Two records side by side, for a terminal.
  public static String console(Named from, Named to, RecordDifference difference, int width) {
    var sheet = new Sheet(width, false);
    sheet.paragraph(0, 2, Run.plain("from " + story(from)));
    sheet.paragraph(0, 2, Run.plain("to   " + story(to)));
    if (difference.changes().isEmpty()) {
      sheet.blank();
      sheet.paragraph(0, 2, Run.plain("Nothing is otherwise."));
    }
    changes(sheet, difference.changes());
    return sheet.text();
  }

  /// What keeps a decision from being made again as it was, or that nothing does, for a terminal.
  ///
  /// @param remade as the files are now
  /// @param differences in words, beside those of the two: of the record's own file
  /// @param told in words, and no difference
  public static String verified(
      Named recorded,
      RecordDifference remade,
      List<String> differences,
      List<String> told,
      int width) {
    var sheet = new Sheet(width, false);
    sheet.paragraph(0, 2, Run.plain(story(recorded)));
    boolean equal = remade.isEqual() && differences.isEmpty();
    sheet.paragraph(
        0,
        2,
        Run.of(Style.BOLD, equal ? "Equal:" : "Differs:"),
        Run.plain(
            equal
                ? "made again from the files as they are, it is the same decision."
                : "made again from the files as they are, it is another one, or they are others."));
    group(sheet, "The record", differences);
    changes(sheet, remade.mismatches());
    List<String> asides = new ArrayList<>(remade.asides().stream().map(Change::words).toList());
    asides.addAll(told);
    group(sheet, "Told, and no difference", asides);
    return sheet.text();
  }

  private static void changes(Sheet sheet, List<Change> changes) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    changes.forEach(change ->
        groups.computeIfAbsent(change.heading(), _ -> new ArrayList<>()).add(change.words()));
    groups.forEach((heading, words) -> group(sheet, heading, words));
  }

  private static void group(Sheet sheet, String heading, List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    sheet.blank();
    sheet.paragraph(0, 2, Run.of(Style.BOLD, heading));
    words.stream().limit(MOST).forEach(line -> sheet.paragraph(2, 4, Run.plain(line)));
    if (words.size() > MOST) {
      sheet.paragraph(2, 4, Run.plain("and " + (words.size() - MOST) + " more"));
    }
  }

  private static String story(Named named) {
    DecisionRecord record = named.record();
    return named.name()
        + ": "
        + record.headline()
        + " for "
        + record.terms().subject()
        + ", "
        + TIME.format(record.terms().at())
        + (record.terms().rehearsed() ? ", a rehearsal" : "")
        + record.terms().release().map(release -> ", release " + release).orElse("");
  }

  /// Two records side by side, as JSON.
  public static String json(Named from, Named to, RecordDifference difference) {
    return JsonText.object(json ->
        json.put("schemaVersion", 1)
            .put("from", j -> named(j, from))
            .put("to", j -> named(j, to))
            .objects("changes", difference.changes(), DifferenceReport::change));
  }

  /// What keeps a decision from being made again as it was, as JSON.
  public static String verifiedJson(
      Named recorded, RecordDifference remade, List<String> differences, List<String> told) {
    return JsonText.object(json ->
        json.put("schemaVersion", 1)
            .put("record", j -> named(j, recorded))
            .put("equal", remade.isEqual() && differences.isEmpty())
            .texts("differences", differences)
            .objects("changes", remade.mismatches(), DifferenceReport::change)
            .objects("asides", remade.asides(), DifferenceReport::change)
            .texts("told", told));
  }

  private static void named(JsonText json, Named named) {
    DecisionRecord record = named.record();
    json.put("name", named.name())
        .put("outcome", record.outcome())
        .put("for", record.terms().subject())
        .put("at", record.terms().at().toString());
  }

  private static void change(JsonText json, Change change) {
    json.put("what", change.what());
    switch (change) {
      case Change.Outcome(var from, var to) -> json.put("from", from).put("to", to);
      case Change.Terms(var term, var from, var to) ->
          json.put("term", term).put("from", from).put("to", to);
      case Change.Turned(_, var item, var severity, var from, var to, var reason) ->
          json.put("item", item)
              .put("severity", severity)
              .put("from", from)
              .put("to", to)
              .put("reason", reason);
      case Change.Item(var item, var severity, var state, _) ->
          json.put("item", item).put("severity", severity).put("state", state);
      case Change.Regraded(var item, var from, var to) ->
          json.put("item", item).put("from", from).put("to", to);
      case Change.Threshold(var item, var name, var from, var to) -> {
        json.put("item", item).put("parameter", name);
        from.ifPresent(value -> json.put("from", value));
        to.ifPresent(value -> json.put("to", value));
      }
      case Change.Reworded(var item) -> json.put("item", item);
      case Change.Findings(var item, var gone, var come) ->
          json.put("item", item).texts("gone", gone).texts("come", come);
      case Change.Weakened(var from, var to) -> json.put("from", from).put("to", to);
      case Change.Footing(_, var name, _) -> json.put("name", name);
      case Change.Aside(var about, var from, var to) ->
          json.put("about", about).put("from", from).put("to", to);
    }
    json.put("words", change.words());
  }
}
