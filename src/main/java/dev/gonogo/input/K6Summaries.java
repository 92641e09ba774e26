package dev.gonogo.input;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Summaries of k6: what `handleSummary` gets, what `--summary-export` writes, and the list of
/// `--new-machine-readable-summary`.
final class K6Summaries implements KindReader {
  /// Every run counts one of these.
  private static final List<String> COUNTS = List.of("http_reqs", "iterations", "vus");

  private static final Pattern METRIC =
      Pattern.compile("http_req.*|iteration.*|vus.*|checks|data_sent|data_received");

  /// A line of what `--out json` writes: the metrics, and each point that was measured.
  private static final Pattern POINTS =
      Pattern.compile(
          "\\A\\s*\\{(?=[^\\n]*\"type\"\\s*:\\s*\"(Metric|Point)\")(?=[^\\n]*\"data\"\\s*:)[^\\n]*\"metric\"\\s*:");

  @Override
  public String looks() {
    return "a k6 summary (`metrics`)";
  }

  @Override
  public List<Form> forms() {
    return List.of(Form.JSON);
  }

  @Override
  public List<Form> exampleForms() {
    return List.of(Form.JSON, Form.CORE_YAML);
  }

  @Override
  public boolean fits(Value value) {
    return Members.member(value, "metrics")
            .filter(metrics -> COUNTS.stream().anyMatch(name -> Members.has(metrics, name)))
            .isPresent()
        || listed(value).anyMatch(COUNTS::contains);
  }

  /// The names in the list of metrics.
  private static Stream<String> listed(Value value) {
    return Members.member(value, "results").flatMap(r -> Members.member(r, "metrics")).stream()
        .flatMap(metrics -> metrics instanceof ArrayValue array ? array.items().stream() : null)
        .flatMap(metric -> Members.text(metric, "name").stream());
  }

  /// The points of a run in the place of its summary: left out of a folder, they would pass in
  /// silence.
  @Override
  public Optional<Fault> instead(FileText text) {
    return text.isBroken() && POINTS.matcher(text.text()).find()
        ? Optional.of(Fault.ofText(text.source(), new Points()))
        : Optional.empty();
  }

  @Override
  public boolean isUnmistakable(Value value) {
    return fits(value);
  }

  /// Metrics of k6 without those by which its summary is known.
  @Override
  public Optional<Fault> instead(FileContents contents) {
    Value value = contents.first().value();
    if (isPoint(value)) {
      return Optional.of(Fault.ofFile(contents.first(), List.of(), _ -> new Points()));
    }
    boolean nearly =
        Members.member(value, "metrics").filter(K6Summaries::hasMetric).isPresent()
            || listed(value).anyMatch(name -> METRIC.matcher(name).matches());
    return nearly
        ? Optional.of(
            Fault.ofFile(contents.first(), List.of(Value.of("metrics")), WithoutCounts::new))
        : Optional.empty();
  }

  private static boolean isPoint(Value value) {
    return Members.text(value, "metric").isPresent()
        && Members.has(value, "data")
        && Members.text(value, "type").filter(Set.of("Metric", "Point")::contains).isPresent();
  }

  private static boolean hasMetric(Value metrics) {
    return metrics instanceof ObjectValue object
        && object.entries().keySet().stream()
            .anyMatch(
                key -> key instanceof StringValue name && METRIC.matcher(name.value()).matches());
  }

  private record Points() implements Problem {
    @Override
    public Span at() {
      return Span.START;
    }

    @Override
    public String words() {
      return "is every point that k6 measured (NDJSON, as `--out json` writes it), and its summary was"
          + " expected";
    }

    @Override
    public Optional<String> hint() {
      return Optional.of("run k6 with `--summary-export=summary.json`, and give that file");
    }
  }

  private record WithoutCounts(Span at) implements Problem {
    @Override
    public String words() {
      return "is a k6 summary without `http_reqs`, `iterations` and `vus`, so nothing says what ran";
    }

    @Override
    public Optional<String> hint() {
      return Optional.of("let `handleSummary` write all of `data`");
    }
  }
}
