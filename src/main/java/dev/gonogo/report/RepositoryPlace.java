package dev.gonogo.report;

import dev.gonogo.gate.Finding;
import dev.gonogo.input.Location;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.report.ReportOptions.Folders;
import dev.gonogo.source.Place;
import java.util.Optional;

/// Where the formats that need a file and a line show a finding. The first of these that is a file
/// of the repository: where a source declares what was found; where its value stands; the beginning
/// of the file that was judged; the item in the checklist.
///
/// Where none is, as for what comes by a pipe beside the built-in checklist, the name of what was
/// judged stands without its folders: a format that must name a file names no wrong one.
///
/// @param path of a file as the repository has it, with `/`
/// @param ofValue whether the value or its declaration stands there, so that nothing more is to be
///   said of where
/// @param inRepository whether a reader can find the file
record RepositoryPlace(String path, Place place, boolean ofValue, boolean inRepository) {
  private static final Place BEGINNING = new Place(1, 1);

  static RepositoryPlace of(CompiledItem item, Finding finding, Folders folders) {
    return finding
        .declared()
        .flatMap(at -> ofValue(at, folders))
        .or(() -> finding.location().flatMap(at -> ofValue(at, folders)))
        .or(() -> ofFile(Uris.input(finding.file(), folders), BEGINNING))
        .or(() -> ofFile(Uris.inRepository(item, folders), new Place(item.line(), item.column())))
        .orElseGet(() -> new RepositoryPlace(Uris.bare(finding.file()), BEGINNING, false, false));
  }

  /// Where a person's word for an item is shown: at the item's line.
  static RepositoryPlace of(CompiledItem item, Folders folders) {
    return ofFile(Uris.inRepository(item, folders), new Place(item.line(), item.column()))
        .orElseGet(() -> new RepositoryPlace(Uris.bare(item.file()), BEGINNING, false, false));
  }

  private static Optional<RepositoryPlace> ofValue(Location at, Folders folders) {
    return Uris.input(at.file(), folders)
        .map(path -> new RepositoryPlace(path, at.place(), true, true));
  }

  private static Optional<RepositoryPlace> ofFile(Optional<String> path, Place place) {
    return path.map(file -> new RepositoryPlace(file, place, false, true));
  }
}
