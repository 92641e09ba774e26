package dev.gonogo.gate;

import dev.gonogo.gate.Decision.CheckResult;
import dev.gonogo.gate.PolicyAnswer.Remark;
import dev.gonogo.input.Document;
import dev.gonogo.input.Document.InputFile;
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
  /// @param declared where sources declare their subjects, in the same order
  record Judged(
      Document document,
      PolicyAnswer answer,
      List<Optional<Location>> places,
      List<Optional<Location>> declared) {
    Judged {
      places = List.copyOf(places);
      declared = List.copyOf(declared);
      int findings = answer.findings().size();
      if (places.size() != findings || declared.size() != findings) {
        throw new IllegalArgumentException("not one place for each finding");
      }
    }

    static Judged of(Document document, PolicyAnswer answer, Declarations declarations) {
      List<List<Value>> paths = answer.findings().stream().map(Remark::path).toList();
      List<Optional<Location>> places =
          paths.isEmpty() ? List.of() : document.locator().locate(paths);
      return new Judged(document, answer, places, declarations.places(document, answer.findings()));
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
    if (document.places().isEmpty()) {
      return parts;
    }
    var landmarks = Landmarks.of(document.document());
    for (int i = 0; i < document.places().size(); i++) {
      Remark remark = document.answer().findings().get(i);
      Part part = parts.computeIfAbsent(remark.check(), check -> Part.of(document, check));
      (remark.absent() ? part.ofAbsence() : part.findings())
          .add(
              finding(
                  remark,
                  document.document(),
                  landmarks.of(remark),
                  document.places().get(i),
                  document.declared().get(i)));
    }
    return parts;
  }

  /// @param family the parts of all checks that find the same thing
  private static CheckResult result(CompiledCheck check, List<Part> parts, List<Part> family) {
    Set<String> subjects = new TreeSet<>();
    Set<String> silent = new TreeSet<>();
    Set<Finding> findings = new TreeSet<>(Finding.ORDER);
    var basis = Basis.NOTHING;
    var homes = Homes.of(parts);
    for (Part part : parts) {
      subjects.addAll(part.subjects());
      part.findings().forEach(finding -> findings.add(homes.known(finding)));
      silent.addAll(part.silent());
      basis = Collections.max(List.of(basis, basis(check, part)));
      absent(part, family).forEach(finding -> findings.add(homes.known(finding)));
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

  /// In how many documents a subject is, and by what their names differ: `dev/.env`, `prod/.env`,
  /// wherever their common folder lies.
  ///
  /// @param shared how much of each name is the same
  private record Homes(Map<String, Integer> documents, int shared) {
    static Homes of(List<Part> parts) {
      var documents = new HashMap<String, Integer>();
      for (Part part : parts) {
        Set<String> here = new TreeSet<>(part.subjects());
        part.findings().forEach(finding -> here.add(finding.subject()));
        part.ofAbsence().forEach(finding -> here.add(finding.subject()));
        here.forEach(subject -> documents.merge(subject, 1, Integer::sum));
      }
      List<String> names = parts.stream().map(part -> part.document().name()).toList();
      int shared = names.isEmpty() ? 0 : names.getFirst().lastIndexOf('/') + 1;
      while (shared > 0) {
        String folder = names.getFirst().substring(0, shared);
        if (names.stream().allMatch(name -> name.startsWith(folder))) {
          break;
        }
        shared = names.getFirst().lastIndexOf('/', shared - 2) + 1;
      }
      return new Homes(documents, shared);
    }

    Finding known(Finding finding) {
      return documents.getOrDefault(finding.subject(), 1) > 1
          ? finding.among(finding.document().substring(shared))
          : finding;
    }
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

  private static Finding finding(
      Remark remark,
      Document document,
      List<Value> landmarks,
      Optional<Location> place,
      Optional<Location> declared) {
    return new Finding(
        remark.check(),
        remark.verdict(),
        remark.subject(),
        remark.path(),
        document.attribute(remark.path()),
        landmarks,
        remark.words(),
        remark.message(),
        remark.found(),
        remark.expected(),
        document.name(),
        document.files().stream().findFirst().map(InputFile::name).orElse(document.name()),
        place,
        declared,
        Optional.empty());
  }
}
