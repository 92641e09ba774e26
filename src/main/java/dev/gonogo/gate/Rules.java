package dev.gonogo.gate;

import dev.gonogo.input.Document.InputFile;
import java.util.List;
import java.util.Optional;

/// By whose rules a decision was made, so that two can be told apart.
///
/// @param checklist the parts that it was read from; nothing where no project names one, and the
///   first of those that come with gonogo serves
/// @param packs of it
/// @param key of the compiled checklist: of its texts and the tool
/// @param policies SHA-256 of all policies, in hexadecimal
/// @param project the project's `gonogo.yaml`
/// @param waivers the file of accepted failures
public record Rules(
    Optional<String> checklist,
    List<PackUsed> packs,
    String key,
    String policies,
    Optional<InputFile> project,
    Optional<InputFile> waivers) {
  public Rules {
    packs = List.copyOf(packs);
  }

  /// A pack that the checklist takes.
  ///
  /// @param digest SHA-256 of its texts, in hexadecimal
  /// @param locked whether the project's lock has it
  public record PackUsed(String id, String digest, boolean locked) {}

  /// How the checklist is called.
  public String name() {
    return checklist.orElse("the built-in checklist");
  }
}
