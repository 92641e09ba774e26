package dev.gonogo.statement;

import dev.gonogo.value.CanonicalJson;
import dev.gonogo.value.Value;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// DSSE's envelope: a statement with the signatures over it.
public final class Envelope {
  private static final String TYPE = "application/vnd.in-toto+json";

  private Envelope() {}

  /// A signature.
  ///
  /// @param key which key to try, as a hint; nothing where its name is not known
  /// @param base64 the signature's bytes, as its kind has them
  public record Sealed(Optional<String> key, String base64) {
    /// @param bytes the signature
    public static Sealed of(Optional<String> key, byte[] bytes) {
      return new Sealed(key, Base64.getEncoder().encodeToString(bytes));
    }
  }

  /// What is signed: the statement's type and bytes, each behind its length (DSSE, "PAE"), so that
  /// nothing else can be read from them.
  public static byte[] toBeSigned(byte[] payload) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(ascii("DSSEv1 " + TYPE.length() + " " + TYPE + " " + payload.length + " "));
    out.writeBytes(payload);
    return out.toByteArray();
  }

  /// The envelope as JSON, and a line feed.
  ///
  /// @param payload the bytes of the statement
  /// @param signatures over what is to be signed of it
  public static String json(byte[] payload, List<Sealed> signatures) {
    var out = new TreeMap<String, Value>();
    out.put("payload", Value.of(Base64.getEncoder().encodeToString(payload)));
    out.put("payloadType", Value.of(TYPE));
    out.put("signatures", Value.array(signatures.stream().map(Envelope::signature).toList()));
    return CanonicalJson.of(Value.objectOf(out)) + "\n";
  }

  private static Value signature(Sealed sealed) {
    var out = new TreeMap<String, Value>();
    sealed.key().ifPresent(key -> out.put("keyid", Value.of(key)));
    out.put("sig", Value.of(sealed.base64()));
    return Value.objectOf(out);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
