package dev.gonogo.gate;

import dev.gonogo.gate.Answer.Remark;
import dev.gonogo.gate.Decision.CheckResult;
import dev.gonogo.input.Document;
import dev.gonogo.input.Location;
import dev.gonogo.policy.CompiledChecklist.CompiledCheck;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Merges what was said of several documents to one result a check.
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

  /// What one document says of one check.
  ///
  /// @param stopped whether the check could not be finished, which its one finding says
  /// @param ofAbsence that it holds no subject, or may hold none
  private record Part(
      Document document,
      boolean stopped,
      Set<String> subjects,
      Set<String> silent,
      Set<Finding> findings,
      Set<Finding> ofAbsence) {
    static Part of(Judged judged, String check) {
      return new Part(
          judged.document(),
          judged.answer().stopped().contains(check),
          new TreeSet<>(),
          new TreeSet<>(),
          new TreeSet<>(Finding.ORDER),
          new TreeSet<>(Finding.ORDER));
    }

    Basis basis() {
      if (stopped) {
        return Basis.LACK;
      }
      if (!subjects.isEmpty() || !findings.isEmpty()) {
        return Basis.SUBJECTS;
      }
      return ofAbsence.isEmpty() || document.holdsThings() ? Basis.NOTHING : Basis.LACK;
    }

    boolean mayHoldOne() {
      return ofAbsence.stream().anyMatch(finding -> finding.verdict() == Verdict.UNKNOWN);
    }
  }

  /// The result of each check, by its id. Where nothing is missed once one of several checks has
  /// found it (those of a setting), what each of them says counts for all.
  static Map<String, CheckResult> of(List<CompiledCheck> checks, List<Judged> documents) {
    Map<String, List<Part>> parts = new HashMap<>();
    checks.forEach(check -> parts.put(check.id(), new ArrayList<>()));
    Map<String, Set<String>> families = new HashMap<>();
    checks.forEach(
        check -> families.computeIfAbsent(check.family(), _ -> new TreeSet<>()).add(check.id()));
    for (Judged document : documents) {
      parts(document).forEach((check, part) -> of(parts, check).add(part));
    }
    Map<String, CheckResult> results = new HashMap<>();
    for (CompiledCheck check : checks) {
      List<Part> family =
          Optional.ofNullable(families.get(check.family())).orElseThrow().stream()
              .flatMap(id -> of(parts, id).stream())
              .toList();
      results.put(check.id(), result(check, of(parts, check.id()), family));
    }
    return results;
  }

  private static List<Part> of(Map<String, List<Part>> parts, String check) {
    return Optional.ofNullable(parts.get(check)).orElseThrow();
  }

  private static Map<String, Part> parts(Judged document) {
    Map<String, Part> parts = new HashMap<>();
    document
        .answer()
        .judged()
        .forEach((check, subjects) ->
            parts
                .computeIfAbsent(check, _ -> Part.of(document, check))
                .subjects()
                .addAll(subjects));
    document
        .answer()
        .silent()
        .forEach((check, subjects) ->
            Optional.ofNullable(parts.get(check))
                .ifPresent(part -> part.silent().addAll(subjects)));
    for (int i = 0; i < document.places().size(); i++) {
      Remark remark = document.answer().findings().get(i);
      Part part = parts.computeIfAbsent(remark.check(), check -> Part.of(document, check));
      (remark.absent() ? part.ofAbsence() : part.findings())
          .add(finding(remark, document.document(), document.places().get(i)));
    }
    return parts;
  }

  /// @param family the parts of all checks that find the same thing
  private static CheckResult result(CompiledCheck check, List<Part> parts, List<Part> family) {
    Set<String> subjects = new TreeSet<>();
    Set<String> silent = new TreeSet<>();
    Set<Finding> findings = new TreeSet<>(Finding.ORDER);
    var basis = Basis.NOTHING;
    for (Part part : parts) {
      subjects.addAll(part.subjects());
      findings.addAll(part.findings());
      silent.addAll(part.silent());
      basis = Collections.max(List.of(basis, basis(check, part)));
      findings.addAll(absent(part, family));
    }
    findings.forEach(finding -> silent.remove(finding.subject()));
    return new CheckResult(
        check,
        parts.isEmpty() ? Verdict.NOT_EVALUATED : verdict(check, subjects, findings),
        basis,
        List.copyOf(subjects),
        List.copyOf(silent),
        List.copyOf(findings));
  }

  /// That an API takes what is there is no reason for it to be right.
  private static Basis basis(CompiledCheck check, Part part) {
    return check.ofCluster() ? Collections.min(List.of(Basis.LACK, part.basis())) : part.basis();
  }

  // "There is none" is said of one document: it is moot where another holds a subject, and no
  // failure yet where another may hold one.
  private static List<Finding> absent(Part part, List<Part> parts) {
    List<Part> others = parts.stream().filter(other -> other != part).toList();
    if (others.stream().anyMatch(other -> !other.subjects().isEmpty())) {
      return List.of();
    }
    boolean oneMayBe = others.stream().anyMatch(Part::mayHoldOne);
    return part.ofAbsence().stream()
        .filter(finding -> finding.verdict() == Verdict.UNKNOWN || !oneMayBe)
        .toList();
  }

  private static Verdict verdict(CompiledCheck check, Set<String> subjects, Set<Finding> findings) {
    if (findings.stream().anyMatch(f -> f.verdict() == Verdict.FAIL)) {
      return Verdict.FAIL;
    }
    if (!findings.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    if (!subjects.isEmpty()) {
      return Verdict.PASS;
    }
    return check.onlyIfExpected() ? Verdict.NOT_EVALUATED : Verdict.NOT_APPLICABLE;
  }

  private static Finding finding(Remark remark, Document document, Optional<Location> place) {
    return new Finding(
        remark.check(),
        remark.verdict(),
        remark.subject(),
        remark.path(),
        document.attribute(remark.path()),
        remark.words(),
        remark.message(),
        remark.found(),
        remark.expected(),
        document.name(),
        place,
        Optional.empty());
  }
}
