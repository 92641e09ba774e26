package dev.gonogo.gate;

import dev.gonogo.input.Location;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;

/// A subject that a check did not pass.
///
/// @param check the check's id
/// @param verdict [Verdict#FAIL] or [Verdict#UNKNOWN]
/// @param subject what was judged: an address, `Kind/namespace/name`, a variable, a metric
/// @param path from the root of the document to the value
/// @param message one sentence that begins with the subject
/// @param found the value that was found, never one that the input marks sensitive
/// @param expected the value or bound that was expected
/// @param document the name of the document
/// @param location the line and column, where the file has lines that help
/// @param waiver the waiver that accepts it
public record Finding(
    String check,
    Verdict verdict,
    String subject,
    List<Value> path,
    String message,
    Optional<Value> found,
    Optional<Value> expected,
    String document,
    Optional<Location> location,
    Optional<Waiver> waiver) {
  public Finding {
    path = List.copyOf(path);
  }
}
