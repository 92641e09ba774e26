package dev.gonogo.ssh;

import dev.gonogo.ssh.Keygen.Run;
import dev.gonogo.ssh.SignatureCheck.Bad;
import dev.gonogo.ssh.SignatureCheck.Why;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Why `ssh-keygen` did not take a signature: what it complains of, and where it is silent, what
/// the signature and the signers' file say.
final class SignatureWords {
  private static final Pattern FINGERPRINT = Pattern.compile("SHA256:[A-Za-z0-9+/]{43}");
  private static final Pattern EXPIRED = Pattern.compile("has expired: .*> valid-before (\\S+)");
  private static final Pattern TOO_EARLY = Pattern.compile("not yet valid: .*< valid-after (\\S+)");
  private static final Pattern OLD =
      Pattern.compile("(?i)(illegal|unknown|invalid|unsupported) option|^usage:");

  private final AllowedSigners signers;
  private final SignedText signed;
  private final Armoured armoured;

  SignatureWords(AllowedSigners signers, SignedText signed, Armoured armoured) {
    this.signers = signers;
    this.signed = signed;
    this.armoured = armoured;
  }

  /// The key's fingerprint: of a certificate, that of the key in it, as `ssh-keygen` prints it.
  static String fingerprint(String printed, Armoured armoured) {
    Matcher found = FINGERPRINT.matcher(printed);
    return found.find() ? found.group() : armoured.key().fingerprint();
  }

  static Bad otherNamespace(Armoured armoured) {
    return new Bad(
        Why.OTHER_NAMESPACE,
        "the signature was made for `" + armoured.namespace() + "`, not for `gonogo`",
        "sign by `gonogo attest --sign`");
  }

  static Bad revoked(Armoured armoured) {
    return new Bad(Why.REVOKED, key(armoured) + " is revoked", "sign anew, with another key");
  }

  Bad bad(Run run) {
    return switch (run) {
      case Run.NotStarted(var why) ->
          new Bad(
              Why.NO_PROGRAM,
              "there is no `ssh-keygen` here that could check the signature: " + why,
              "install OpenSSH 8.8 or later");
      case Run.Stopped(var limit) ->
          new Bad(
              Why.TOO_SLOW,
              "`ssh-keygen` did not end within " + limit.toSeconds() + " seconds",
              "");
      case Run.Ended(_, _, var said) -> said(said);
    };
  }

  private Bad said(String said) {
    if (said.contains("incorrect signature")) {
      return new Bad(
          Why.CHANGED, "the signature is of another text: it was changed since", "sign anew");
    }
    if (OLD.matcher(said).find()) {
      return new Bad(
          Why.NO_PROGRAM,
          "this `ssh-keygen` cannot check the signature: " + lastLine(said),
          "install OpenSSH 8.8 or later");
    }
    return time(said).orElseGet(() -> signer(said));
  }

  private Optional<Bad> time(String said) {
    Matcher expired = EXPIRED.matcher(said);
    if (expired.find()) {
      return outOfTime("was valid until " + expired.group(1));
    }
    Matcher early = TOO_EARLY.matcher(said);
    if (early.find()) {
      return outOfTime("is valid from " + early.group(1) + " on");
    }
    return said.contains("Certificate invalid: expired")
            || said.contains("Certificate invalid: not yet valid")
        ? outOfTime("has a certificate that was not valid")
        : Optional.empty();
  }

  private Optional<Bad> outOfTime(String words) {
    return Optional.of(
        new Bad(
            Why.OUT_OF_TIME,
            key(armoured) + " " + words + ", and it is said to have signed at " + signed.at(),
            "sign anew, with a key that is valid"));
  }

  private Bad signer(String said) {
    if (signers.text().isEmpty()) {
      return new Bad(
          Why.UNKNOWN_SIGNER,
          "there is no `" + signers.shown() + "` that says whose key this is",
          line());
    }
    List<AllowedSigners.Line> own =
        signers.lines().stream().filter(l -> l.key().equals(armoured.key().text())).toList();
    List<String> theirs =
        signers.lines().stream()
            .filter(l -> names(l, signed.principal()))
            .map(AllowedSigners.Line::fingerprint)
            .distinct()
            .toList();
    if (said.contains("not permitted for use in signature namespace")) {
      return new Bad(
          Why.ANOTHERS_KEY,
          "`" + signers.shown() + "` does not let " + key(armoured) + " sign for `gonogo`",
          "write `namespaces=\"gonogo\"` on its line");
    }
    if (!own.isEmpty()) {
      return new Bad(
          Why.ANOTHERS_KEY,
          key(armoured) + " is that of " + principals(own) + ", not of " + signed.principal(),
          "");
    }
    return theirs.isEmpty() ? unknown(said) : anothers(theirs);
  }

  private Bad unknown(String said) {
    String certificate = said.contains("certificate not authorized") ? ": " + lastLine(said) : "";
    return new Bad(
        Why.UNKNOWN_SIGNER,
        "`" + signers.shown() + "` gives no key to " + signed.principal() + certificate,
        line());
  }

  private Bad anothers(List<String> theirs) {
    return new Bad(
        Why.ANOTHERS_KEY,
        key(armoured) + " is not one of " + signed.principal() + ": " + String.join(", ", theirs),
        line());
  }

  // Who adds a line has asked its owner: the signature alone says nothing of whose it is.
  private String line() {
    return armoured.key().isCertificate()
        ? ""
        : "if they say that it is theirs, add `"
            + signed.principal()
            + " "
            + armoured.key().text()
            + "`";
  }

  private static String principals(List<AllowedSigners.Line> lines) {
    return String.join(", ", lines.stream().map(AllowedSigners.Line::principals).toList());
  }

  // Patterns stand for themselves here: it is for words alone.
  private static boolean names(AllowedSigners.Line line, String principal) {
    return Stream.of(line.principals().split(",")).anyMatch(principal::equalsIgnoreCase);
  }

  private static String key(Armoured armoured) {
    return "the key " + armoured.key().fingerprint();
  }

  static String lastLine(String said) {
    return said.strip().lines().reduce((_, last) -> last.strip()).orElse("");
  }
}
