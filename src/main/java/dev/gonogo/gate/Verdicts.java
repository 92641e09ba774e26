package dev.gonogo.gate;

import dev.gonogo.gate.Answer.Remark;
import dev.gonogo.gate.Decision.CheckResult;
import dev.gonogo.input.Document;
import dev.gonogo.input.Location;
import dev.gonogo.policy.CompiledChecklist.CompiledCheck;
import dev.gonogo.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Merges what was said of several documents of one kind to one result a check.
///
/// A failure in one document is a failure; else what one cannot tell is unknown; else one pass is a
/// pass. The order of the documents changes nothing.
final class Verdicts {
  private Verdicts() {}

  /// A document with what was said of it, in which every finding has its place.
  ///
  /// @param places of the answer's findings, in their order
  record Judged(Document document, Answer answer, List<Optional<Location>> places) {
    Judged {
      places = List.copyOf(places);
      if (places.size() != answer.findings().size()) {
        throw new IllegalArgumentException("not one place for each finding");
      }
    }

    static Judged of(Document document, Answer answer) {
      List<List<Value>> paths = answer.findings().stream().map(Remark::path).toList();
      List<Optional<Location>> places =
          paths.isEmpty() ? List.of() : document.locator().locate(paths);
      return new Judged(document, answer, places);
    }
  }

  /// What was judged and found of one check, over all documents.
  private static final class Gathered {
    final Set<String> subjects = new TreeSet<>();
    final Set<Finding> findings = new TreeSet<>(Finding.ORDER);
    final Set<Finding> ofAbsence = new TreeSet<>(Finding.ORDER);
  }

  /// The result of each check that looks at the kind of these documents, by its id.
  static Map<String, CheckResult> of(List<CompiledCheck> checks, List<Judged> documents) {
    Map<String, Gathered> gathered = new HashMap<>();
    checks.forEach(check -> gathered.put(check.id(), new Gathered()));
    for (Judged document : documents) {
      document
          .answer()
          .judged()
          .forEach((check, subjects) -> in(gathered, check).subjects.addAll(subjects));
      for (int i = 0; i < document.places().size(); i++) {
        Remark remark = document.answer().findings().get(i);
        Gathered mine = in(gathered, remark.check());
        (remark.absent() ? mine.ofAbsence : mine.findings)
            .add(finding(remark, document.document(), document.places().get(i)));
      }
    }
    Map<String, CheckResult> results = new HashMap<>();
    for (CompiledCheck check : checks) {
      results.put(check.id(), result(check, in(gathered, check.id()), !documents.isEmpty()));
    }
    return results;
  }

  private static Gathered in(Map<String, Gathered> gathered, String check) {
    return Optional.ofNullable(gathered.get(check)).orElseThrow();
  }

  // "There is none" is said of one document; another of its kind may hold one.
  private static CheckResult result(CompiledCheck check, Gathered gathered, boolean evaluated) {
    if (gathered.subjects.isEmpty()) {
      gathered.findings.addAll(gathered.ofAbsence);
    }
    return new CheckResult(
        check,
        evaluated ? verdict(gathered) : Verdict.NOT_EVALUATED,
        List.copyOf(gathered.subjects),
        List.copyOf(gathered.findings));
  }

  private static Verdict verdict(Gathered gathered) {
    if (gathered.findings.stream().anyMatch(f -> f.verdict() == Verdict.FAIL)) {
      return Verdict.FAIL;
    }
    if (!gathered.findings.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    return gathered.subjects.isEmpty() ? Verdict.NOT_APPLICABLE : Verdict.PASS;
  }

  private static Finding finding(Remark remark, Document document, Optional<Location> place) {
    return new Finding(
        remark.check(),
        remark.verdict(),
        remark.subject(),
        remark.path(),
        remark.message(),
        remark.found(),
        remark.expected(),
        document.name(),
        place,
        Optional.empty());
  }
}
