package dev.gonogo.gate;

import dev.gonogo.input.Document.InputFile;
import java.util.Optional;

/// By whose rules a decision was made, so that two can be told apart.
///
/// @param checklist the file or folder that it was read from; nothing for the one that comes with
///   gonogo
/// @param key of the compiled checklist: of its texts and the tool
/// @param policies SHA-256 of all policies, in hexadecimal
/// @param project the project's `gonogo.yaml`
/// @param waivers the file of accepted failures
public record Rules(
    Optional<String> checklist,
    String key,
    String policies,
    Optional<InputFile> project,
    Optional<InputFile> waivers) {
  /// How the checklist is called.
  public String name() {
    return checklist.orElse("the built-in checklist");
  }
}
