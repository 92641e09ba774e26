package dev.gonogo.gate;

import dev.gonogo.checklist.Phase;
import java.util.Optional;

/// What is asked, and so in which words a decision answers.
public sealed interface Question {
  /// The same, asked of a project that is called otherwise: its log has events for its own name.
  default Question of(String subject) {
    return switch (this) {
      case Files files -> files;
      case GoLive asked ->
          new GoLive(
              subject, asked.through(), asked.release(), asked.rehearsed(), asked.requireSigned());
    };
  }

  /// What do these files say? `PASS`, `FAIL` or `UNKNOWN`: files alone never say that anybody goes.
  record Files() implements Question {}

  /// Do we go? `GO`, `HOLD` or `NO-GO`: of files and people.
  ///
  /// @param subject for which project and environment: `shop/production`
  /// @param through the last phase that is asked for, with all before it
  /// @param release what goes live, where somebody gave it a name
  /// @param rehearsed whether the clock was set by hand
  /// @param requireSigned whether an answer counts only with a signature
  record GoLive(
      String subject,
      Phase through,
      Optional<String> release,
      boolean rehearsed,
      boolean requireSigned)
      implements Question {
    /// The last phase unless somebody says another: what must be true before anything is touched.
    public static final Phase USUAL_PHASE = Phase.GO_LIVE_1H_BEFORE;
  }
}
