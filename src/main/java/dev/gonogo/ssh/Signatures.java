package dev.gonogo.ssh;

import dev.gonogo.ssh.Keygen.Run;
import dev.gonogo.ssh.SignatureCheck.Bad;
import dev.gonogo.ssh.SignatureCheck.Good;
import dev.gonogo.ssh.SignatureCheck.Why;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/// Checks signatures by `ssh-keygen -Y verify`, each once.
public final class Signatures implements AutoCloseable {
  /// What our signatures are made for: one that git made for a commit is none of them.
  static final String NAMESPACE = "gonogo";

  private static final String PROGRAM = "ssh-keygen";
  private static final Duration LIMIT = Duration.ofSeconds(20);

  // A process each, of some ten milliseconds: one starts while another ends. Four at a time were no
  // quicker on two cores.
  private static final int AT_ONCE = 2;
  private static final int LONGEST_ADDRESS = 254;

  // No pattern, no list and no option may hide in an address. `ssh-keygen` is given bytes in the
  // system's own encoding, so that letters beyond ASCII could become another address on their way.
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+%&'/=^~-]*@[A-Za-z0-9][A-Za-z0-9.-]*");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(ZoneOffset.UTC);

  private final AllowedSigners signers;
  private final Keygen keygen;
  private final Path allowed;
  private final Optional<Path> revoked;

  private Signatures(AllowedSigners signers, String program) throws IOException {
    this.signers = signers;
    this.keygen = new Keygen(program);
    this.allowed = keygen.file("signers", signers.text().orElse(new byte[0]));
    this.revoked =
        signers.revoked().isPresent()
            ? Optional.of(keygen.file("revoked", signers.revoked().get()))
            : Optional.empty();
  }

  /// What is true of each of them; equal ones are checked once.
  ///
  /// @throws IOException where no private file can be written
  public static Map<SignedText, SignatureCheck> check(
      Collection<SignedText> texts, AllowedSigners signers) throws IOException {
    return check(texts, signers, PROGRAM);
  }

  static Map<SignedText, SignatureCheck> check(
      Collection<SignedText> texts, AllowedSigners signers, String program) throws IOException {
    if (texts.isEmpty()) {
      return Map.of();
    }
    try (var signatures = new Signatures(signers, program);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var running = new LinkedHashMap<SignedText, Future<SignatureCheck>>();
      for (SignedText text : new LinkedHashSet<>(texts)) {
        running.put(text, threads.submit(() -> signatures.check(text)));
      }
      var found = new LinkedHashMap<SignedText, SignatureCheck>();
      for (var entry : running.entrySet()) {
        found.put(entry.getKey(), result(entry.getValue()));
      }
      return found;
    }
  }

  private static SignatureCheck result(Future<SignatureCheck> running) throws IOException {
    try {
      return running.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case UncheckedIOException io -> throw new IOException(io);
        case RuntimeException bug -> throw bug;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private SignatureCheck check(SignedText signed) throws IOException {
    if (!isAddress(signed.principal())) {
      return new Bad(
          Why.NO_ADDRESS,
          "`" + signed.principal() + "` is no e-mail address that a signature can be held against",
          "an address here is `name@example.com`, in letters of ASCII and without `*`, `?`, `,`");
    }
    Optional<byte[]> text = utf8(signed.text());
    if (text.isEmpty()) {
      return new Bad(
          Why.MALFORMED, "what is signed holds half a character, so nobody signed it", "");
    }
    Optional<Armoured> armoured = Armoured.of(signed.signature());
    if (armoured.isEmpty()) {
      return new Bad(Why.MALFORMED, "this is no whole SSH signature", "sign anew");
    }
    return check(signed, text.get(), armoured.get());
  }

  private SignatureCheck check(SignedText signed, byte[] text, Armoured armoured)
      throws IOException {
    if (!armoured.namespace().equals(NAMESPACE)) {
      return SignatureWords.otherNamespace(armoured);
    }
    Path message = keygen.file("text", text);
    String lines = signed.signature().strip().replace("\r\n", "\n") + "\n";
    Path signature = keygen.file("signature", lines.getBytes(StandardCharsets.US_ASCII));
    var run = verify(signed, signature, message, revoked);
    if (run instanceof Run.Ended ended && isGood(ended)) {
      return new Good(signed.principal(), SignatureWords.fingerprint(ended.out(), armoured));
    }
    // A revoked key is refused without a word: it is one when the signature is good without the
    // list.
    boolean isRevoked =
        revoked.isPresent()
            && verify(signed, signature, message, Optional.empty()) instanceof Run.Ended again
            && isGood(again);
    return isRevoked
        ? SignatureWords.revoked(armoured)
        : new SignatureWords(signers, signed, armoured).bad(run);
  }

  private Run verify(SignedText signed, Path signature, Path message, Optional<Path> without)
      throws IOException {
    var arguments =
        new ArrayList<>(List.of("-Y", "verify", "-O", "verify-time=" + time(signed.at())));
    arguments.addAll(List.of("-n", NAMESPACE, "-I", signed.principal()));
    arguments.addAll(List.of("-f", allowed.toString(), "-s", signature.toString()));
    without.ifPresent(file -> arguments.addAll(List.of("-r", file.toString())));
    return keygen.run(arguments, Optional.of(message), LIMIT);
  }

  private static boolean isGood(Run.Ended run) {
    return run.status() == 0 && run.out().startsWith("Good \"" + NAMESPACE + "\" signature for ");
  }

  private static String time(Instant at) {
    return TIME.format(at);
  }

  static boolean isAddress(String text) {
    return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
  }

  static Optional<byte[]> utf8(String text) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      var bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return Optional.of(bytes);
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    keygen.close();
  }
}
