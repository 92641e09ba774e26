package dev.gonogo.gate;

import java.util.List;
import java.util.Optional;

/// The names that a project adds to those that gonogo knows (`catalogue:` of its `gonogo.yaml`).
///
/// @param minor the version of its cluster, the `N` of `1.N`
/// @param terraform files that `terraform providers schema -json` has printed, relative to the file
/// @param crds files or folders with definitions of custom resources, likewise
public record ProjectNames(Optional<Integer> minor, List<String> terraform, List<String> crds) {
  public static final ProjectNames NONE = new ProjectNames(Optional.empty(), List.of(), List.of());

  public ProjectNames {
    terraform = List.copyOf(terraform);
    crds = List.copyOf(crds);
  }
}
