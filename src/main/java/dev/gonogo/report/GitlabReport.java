package dev.gonogo.report;

import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.InputAccount;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.State;
import dev.gonogo.gate.Verdict;
import dev.gonogo.source.Printable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// GitLab's Code Quality report: one entry a finding of an item that failed or is unknown, and one
/// for each input that was refused; an item that a person refuses is one too. What waits for a
/// person is none, for nothing in the code is wrong with it. What is waived is none, for GitLab
/// cannot say that it is accepted.
///
/// GitLab keeps one entry of each fingerprint, the last: findings that nothing tells apart are
/// numbered, so that none is lost.
final class GitlabReport {
  private final Decision decision;
  private final ReportOptions options;
  private final Map<String, Integer> seen = new HashMap<>();

  private GitlabReport(Decision decision, ReportOptions options) {
    this.decision = decision;
    this.options = options;
  }

  static String write(Decision decision, ReportOptions options) {
    var report = new GitlabReport(decision, options);
    return JsonText.array(report.entries(), GitlabReport::write);
  }

  /// @param identity what its fingerprint is made of
  private record Entry(
      String description, String check, String identity, String severity, String path, int line) {}

  private static void write(JsonText json, Entry entry) {
    json.put("description", Printable.of(entry.description()))
        .put("check_name", entry.check())
        .put("fingerprint", fingerprint(entry.identity()))
        .put("severity", entry.severity())
        .put(
            "location",
            location ->
                location
                    .put("path", Printable.of(entry.path()))
                    .put("lines", lines -> lines.put("begin", entry.line())));
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    decision.inputs().stream()
        .filter(InputAccount::refused)
        .map(this::refused)
        .forEach(entries::add);
    Stream.concat(
            decision.blocks().stream(),
            decision.items().stream().filter(item -> !decision.blocks(item)))
        .forEach(item -> {
          if (item.state() == State.REFUSED) {
            entries.add(refusal(item));
          }
          Wording.told(item).stream()
              .filter(finding -> finding.waiver().isEmpty())
              .map(finding -> finding(item, finding))
              .forEach(entries::add);
        });
    return entries;
  }

  private Entry refused(InputAccount input) {
    String path =
        Uris.input(input.name(), options.folders()).orElseGet(() -> Uris.lastName(input.name()));
    String words = "error: " + path + ": " + input.skipped().orElseThrow();
    return new Entry(words, "gonogo", numbered("refused\n" + path), "blocker", path, 1);
  }

  private Entry refusal(ItemResult result) {
    String id = result.item().id();
    RepositoryPlace at = RepositoryPlace.of(result.item(), options.folders());
    return new Entry(
        result.item().title() + ": " + PeopleWords.refusals(result),
        id,
        numbered(id + "\nrefused"),
        severity(result.item().severity()),
        at.path(),
        at.place().line());
  }

  private Entry finding(ItemResult result, Finding finding) {
    String id = result.item().id();
    RepositoryPlace at = RepositoryPlace.of(result.item(), finding, options.folders());
    String place =
        at.ofValue() ? "" : " (" + Wording.place(finding, name(finding.document())) + ")";
    String unknown = finding.verdict() == Verdict.UNKNOWN ? "unknown: " : "";
    return new Entry(
        RuleDifference.mark(decision, finding) + unknown + Wording.whole(finding) + place,
        id,
        numbered(id + "\n" + finding.fingerprint()),
        severity(result.item().severity()),
        at.path(),
        at.place().line());
  }

  private String name(String document) {
    return Uris.input(document, options.folders()).orElseGet(() -> Uris.lastName(document));
  }

  private String numbered(String identity) {
    int nth = seen.merge(identity, 1, Integer::sum);
    return nth == 1 ? identity : identity + "\n" + nth;
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case BLOCKER -> "blocker";
      case HIGH -> "critical";
      case MEDIUM -> "major";
      case LOW -> "minor";
    };
  }

  private static String fingerprint(String identity) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
