package dev.gonogo.input;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Summaries of k6: what `handleSummary` gets, and what `--summary-export` writes.
final class K6Summaries implements KindReader {
  /// Every run counts one of these.
  private static final List<String> COUNTS = List.of("http_reqs", "iterations", "vus");

  private static final Pattern METRIC =
      Pattern.compile("http_req.*|iteration.*|vus.*|checks|data_sent|data_received");

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
        .isPresent();
  }

  @Override
  public boolean isUnmistakable(Value value) {
    return fits(value);
  }

  /// Metrics of k6 without those by which its summary is known.
  @Override
  public Optional<Fault> instead(FileContents contents) {
    return Members.member(contents.first().value(), "metrics")
        .filter(K6Summaries::hasMetric)
        .map(_ -> Fault.ofFile(contents.first(), List.of(Value.of("metrics")), WithoutCounts::new));
  }

  private static boolean hasMetric(Value metrics) {
    return metrics instanceof ObjectValue object
        && object.entries().keySet().stream()
            .anyMatch(
                key -> key instanceof StringValue name && METRIC.matcher(name.value()).matches());
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
