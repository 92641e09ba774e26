package dev.gonogo.cli;

import dev.gonogo.log.Event;
import dev.gonogo.source.Problems;
import dev.gonogo.ssh.AllowedSigners;
import dev.gonogo.ssh.EventSignatures;
import dev.gonogo.ssh.SignatureCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The files of a project that say whose key is whose, and what they make of an event's signature.
final class SignerFiles {
  /// Whose key is whose.
  static final String ALLOWED = "golive/allowed_signers";

  /// Whose keys count for nothing any more.
  static final String REVOKED = "golive/revoked_signers";

  private SignerFiles() {}

  /// Says what is wrong with the signature that an event bears. All are checked at once: each is a
  /// program of its own.
  static Function<Event, Optional<String>> of(Context context, Path root, Collection<Event> events)
      throws IOException {
    if (events.stream().allMatch(event -> event.signature().isEmpty())) {
      return _ -> Optional.empty();
    }
    Map<String, SignatureCheck> checks = EventSignatures.check(events, signers(context, root));
    return event -> wrong(checks.get(event.id()));
  }

  private static Optional<String> wrong(@Nullable SignatureCheck check) {
    return switch (check) {
      case SignatureCheck.Good _ -> Optional.empty();
      case SignatureCheck.Bad bad -> Optional.of(bad.words());
      case null -> Optional.of("nobody has checked it");
    };
  }

  /// The signers of a project; one in whose files anything is wrong ends the command.
  static AllowedSigners signers(Context context, Path root) throws IOException {
    Path allowed = root.resolve(ALLOWED);
    Path revoked = root.resolve(REVOKED);
    var problems = new Problems();
    AllowedSigners signers =
        Files.exists(allowed)
            ? AllowedSigners.of(context.read(allowed), problems)
            : AllowedSigners.none(context.shown(allowed));
    if (Files.exists(revoked)) {
      byte[] bytes = Files.readAllBytes(revoked);
      signers = signers.without(context.shown(revoked), bytes, problems);
    }
    context.terminal().err().print(problems.drawn());
    if (problems.hasErrors()) {
      throw new UserError("gonogo: nothing was decided: first it must be clear whose key is whose");
    }
    return signers;
  }
}
