package dev.gonogo.answer;

import dev.gonogo.checklist.EvidenceNeed;
import dev.gonogo.log.Event;
import dev.gonogo.log.Evidence;

/// What an attestation shows, beside what its item wants to see.
public final class Proof {
  private Proof() {}

  /// Whether an event brings what is needed, whatever else it brings.
  public static boolean suffices(EvidenceNeed need, Event event) {
    return switch (need) {
      case NONE -> true;
      case TEXT -> !event.note().orElse("").isBlank();
      // A file is what a link leads to, held by its digest.
      case URL -> !event.evidence().isEmpty();
      case FILE -> event.evidence().stream().anyMatch(Evidence.Attached.class::isInstance);
    };
  }
}
