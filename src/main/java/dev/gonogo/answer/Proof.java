package dev.gonogo.answer;

import dev.gonogo.checklist.EvidenceNeed;
import dev.gonogo.log.Event;
import dev.gonogo.log.Evidence;
import java.util.List;
import java.util.Optional;

/// What an attestation shows, beside what its item wants to see.
public final class Proof {
  private Proof() {}

  /// Whether an event brings what is needed, whatever else it brings.
  public static boolean suffices(EvidenceNeed need, Event event) {
    return suffices(need, event.note(), event.evidence());
  }

  /// The same of what somebody is about to say and to show.
  public static boolean suffices(
      EvidenceNeed need, Optional<String> note, List<Evidence> evidence) {
    return switch (need) {
      case NONE -> true;
      case TEXT -> !note.orElse("").isBlank();
      // A file is what a link leads to, held by its digest.
      case URL -> !evidence.isEmpty();
      case FILE -> evidence.stream().anyMatch(Evidence.Attached.class::isInstance);
    };
  }
}
