package dev.gonogo.gate;

import dev.gonogo.input.Location;
import dev.gonogo.value.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A subject that a check did not pass.
///
/// @param check the check's id
/// @param verdict [Verdict#FAIL] or [Verdict#UNKNOWN]
/// @param subject what was judged: an address, `Kind/namespace/name`, a variable, a metric
/// @param path from the root of the document to the value
/// @param attribute what of the path helps where no line is shown
/// @param landmarks what it is known by from run to run ([Landmarks])
/// @param words what it says beside the subject, with all that was found and expected in it; a raw
///   rule may give none
/// @param message one sentence that begins with the subject, for who sees nothing else; never to be
///   taken apart
/// @param found the value that was found, never one that the input marks sensitive
/// @param expected the value or bound that was expected
/// @param document the name of the document
/// @param file of the document: its first one where it has several
/// @param location the line and column, where the file has lines that help
/// @param declared where the source of a plan declares what was found
/// @param waiver the waiver that accepts it
public record Finding(
    String check,
    Verdict verdict,
    String subject,
    List<Value> path,
    List<Value> attribute,
    List<Value> landmarks,
    Optional<String> words,
    String message,
    Optional<Value> found,
    Optional<Value> expected,
    String document,
    String file,
    Optional<Location> location,
    Optional<Location> declared,
    Optional<Waiver> waiver) {
  /// By document, subject and message, and then by all that is left, so that no order of inputs
  /// shows in a report.
  static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::document)
          .thenComparing(Finding::subject)
          .thenComparing(Finding::message)
          .thenComparing(f -> Value.array(f.path()))
          .thenComparing(Finding::verdict)
          .thenComparing(f -> f.words().orElse(""))
          .thenComparing(f -> Value.array(f.found().stream().toList()))
          .thenComparing(f -> Value.array(f.expected().stream().toList()));

  public Finding {
    path = List.copyOf(path);
    landmarks = List.copyOf(landmarks);
  }

  /// Where people look first: where it is declared, else where its value stands.
  public Optional<Location> place() {
    return declared.or(() -> location);
  }

  /// The same from run to run while the same subject fails the same check at the same field:
  /// SHA-256 over the check and the landmarks, each as JSON on a line of its own. Neither lines,
  /// nor indices, nor the judged value go in, nor the file's name unless the subject is in several.
  /// Two that nothing tells apart share it.
  public String fingerprint() {
    var text = new StringBuilder();
    text.append(Value.of(check)).append('\n');
    landmarks.forEach(landmark -> text.append(landmark).append('\n'));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  Finding acceptedBy(Optional<Waiver> by) {
    return with(landmarks, by);
  }

  /// Where the subject is in several documents: known by this one's name too.
  ///
  /// @param name by which the documents differ
  Finding among(String name) {
    List<Value> all = new ArrayList<>(landmarks);
    all.add(Value.objectOf(Map.of("in", Value.of(name))));
    return with(all, waiver);
  }

  private Finding with(List<Value> knownBy, Optional<Waiver> by) {
    return new Finding(
        check, verdict, subject, path, attribute, knownBy, words, message, found, expected,
        document, file, location, declared, by);
  }
}
