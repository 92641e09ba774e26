package dev.gonogo.report;

import dev.gonogo.gate.Finding;
import dev.gonogo.input.Location;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.report.ReportOptions.Folders;
import dev.gonogo.source.Place;
import java.util.Optional;

/// Where the formats that need a file and a line show a finding: where its value stands, else at
/// the checklist's own line.
///
/// @param path of a file as the repository has it, with `/`
/// @param ofValue whether the value stands there, so that nothing more is to be said of where
record RepositoryPlace(String path, Place place, boolean ofValue) {

  static RepositoryPlace of(CompiledItem item, Finding finding, Folders folders) {
    Optional<Location> location = finding.place();
    return location
        .flatMap(at -> Uris.input(at, folders))
        .map(path -> new RepositoryPlace(path, location.orElseThrow().place(), true))
        .orElseGet(() ->
            new RepositoryPlace(
                Uris.checklist(item, folders), new Place(item.line(), item.column()), false));
  }
}
