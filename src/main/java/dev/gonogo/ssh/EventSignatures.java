package dev.gonogo.ssh;

import dev.gonogo.log.Event;
import dev.gonogo.log.EventFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// Signatures of events: over their RFC 8785 JSON without `sig`, by the address of `by`, at the
/// event's own time.
public final class EventSignatures {
  private EventSignatures() {}

  /// Signs an event: over what it says now, whatever signature it had. Who has it signed gives the
  /// event that signature by [Event#withSignature].
  ///
  /// @throws IOException where no private file can be written
  public static Signing sign(Event event, Signer signer) throws IOException {
    return signer.sign(unsigned(event));
  }

  /// What is true of the signature of each event that has one, by the event's id.
  ///
  /// @throws IOException where no private file can be written
  public static Map<String, SignatureCheck> check(Collection<Event> events, AllowedSigners signers)
      throws IOException {
    var signed = new LinkedHashMap<String, SignedText>();
    for (Event event : events) {
      event
          .signature()
          .ifPresent(sig ->
              signed.put(
                  event.id(),
                  new SignedText(unsigned(event), sig, event.by().email(), event.at())));
    }
    Map<SignedText, SignatureCheck> checks = Signatures.check(signed.values(), signers);
    var found = new LinkedHashMap<String, SignatureCheck>();
    signed.forEach((id, text) -> found.put(id, checks.get(text)));
    return found;
  }

  private static String unsigned(Event event) {
    return new String(EventFile.unsigned(event), StandardCharsets.UTF_8);
  }
}
