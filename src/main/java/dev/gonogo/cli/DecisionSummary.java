package dev.gonogo.cli;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.GateTerms;
import dev.gonogo.gate.Outcome;
import dev.gonogo.gate.Question;
import dev.gonogo.gate.Question.GoLive;
import dev.gonogo.report.Report;
import dev.gonogo.report.ReportOptions;
import dev.gonogo.source.Digest;
import dev.gonogo.statement.BuiltArtifact;
import dev.gonogo.statement.Referenced;
import dev.gonogo.statement.VerificationSummary;
import dev.gonogo.value.CanonicalJson;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A decision in the words of a verification summary.
final class DecisionSummary {
  private DecisionSummary() {}

  /// @param record the file that has all of the decision, where one was written
  static VerificationSummary of(
      Decision decision,
      ReportOptions how,
      List<BuiltArtifact> artifacts,
      Optional<Referenced> record)
      throws IOException {
    GoLive asked = asked(decision);
    return new VerificationSummary(
        artifacts,
        decision.version(),
        decision.at().truncatedTo(ChronoUnit.SECONDS),
        uri(asked),
        new Referenced(policy(decision, asked), rules(decision, how)),
        record,
        decision.outcome() == Outcome.GO ? Optional.of(level(decision, asked)) : Optional.empty());
  }

  /// What is decided on, as a URI: a project in an environment.
  private static String uri(GoLive asked) {
    return "gonogo:" + path(asked.subject());
  }

  /// A file of the project, as a URI.
  ///
  /// @param file its path in there
  static String uri(GoLive asked, String file) {
    return uri(asked) + "/" + path(file);
  }

  private static GoLive asked(Decision decision) {
    return switch (decision.question()) {
      case GoLive asked -> asked;
      case Question.Files _ ->
          throw new IllegalArgumentException("files alone say nothing of going live");
    };
  }

  /// `GONOGO_GO_LIVE_1H_BEFORE`: through which phase it was asked. Where less was asked than is
  /// usual, that stands behind it, so that nobody takes a GO for blockers alone for one for all.
  private static String level(Decision decision, GoLive asked) {
    String gate = decision.gate() == GateTerms.USUAL_GATE ? "" : "_GATE_" + decision.gate().word();
    return ("GONOGO_" + asked.through().word() + gate).replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /// What was asked, as part of the policy's name: the rules are the same whatever is asked by
  /// them.
  private static String policy(Decision decision, GoLive asked) {
    return "gonogo:rules?phase="
        + asked.through().word()
        + "&gate="
        + decision.gate().word()
        + (asked.requireSigned() ? "&signed=required" : "")
        + asked.release().map(release -> "&release=" + escaped(release)).orElse("")
        + decision.against().map(base -> "&base=" + escaped(base.commit())).orElse("");
  }

  /// SHA-256 of `rules` in the JSON report, as RFC 8785 writes it: whoever has that report can tell
  /// by which rules it was.
  private static String rules(Decision decision, ReportOptions how) throws IOException {
    byte[] json = Report.JSON.write(decision, how).getBytes(StandardCharsets.UTF_8);
    if (ValueReader.read(json) instanceof ValueReader.Result.Read(ObjectValue all)) {
      Value rules = all.get("rules").orElseThrow();
      byte[] bytes = CanonicalJson.of(rules).getBytes(StandardCharsets.UTF_8);
      return Digest.ofBytes(new ByteArrayInputStream(bytes));
    }
    throw new IllegalStateException("our own report is no JSON");
  }

  private static String path(String subject) {
    return Arrays.stream(subject.split("/", -1))
        .map(DecisionSummary::escaped)
        .collect(Collectors.joining("/"));
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
