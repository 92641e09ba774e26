package dev.gonogo.cli;

import dev.gonogo.gate.Decision;
import dev.gonogo.report.ReportOptions;
import dev.gonogo.source.Printable;
import dev.gonogo.ssh.Signing;
import dev.gonogo.statement.BuiltArtifact;
import dev.gonogo.statement.Envelope;
import dev.gonogo.statement.Envelope.Sealed;
import dev.gonogo.statement.PemKey;
import dev.gonogo.statement.Referenced;
import dev.gonogo.statement.VerificationSummary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options of a verification summary: what it is of, and who signs it.
final class SummaryOptions {
  @Option(
      names = "--subject",
      paramLabel = BuiltArtifact.FORM,
      converter = ArtifactConverter.class,
      description =
          "What goes live, by its digest, for --output vsa=FILE: an in-toto statement that a"
              + " deployment can ask for. May be given several times.")
  List<BuiltArtifact> artifacts = new ArrayList<>();

  @Option(
      names = "--sign",
      description =
          "Sign that statement with the SSH key that git names, and write it in a DSSE envelope.")
  boolean sign;

  @Option(
      names = "--signing-key",
      paramLabel = "FILE",
      description =
          "Sign it with a private key in PEM (Ed25519, or ECDSA over P-256 or P-384), as tools"
              + " around DSSE and in-toto check it.")
  Optional<Path> signingKey = Optional.empty();

  /// Refuses a verification summary of files alone: nobody decided anything.
  static void refuse(List<OutputSpec> outputs) {
    if (isAsked(outputs)) {
      throw new UserError(
          "gonogo: a verification summary tells a decision, and `check` makes none: write"
              + " `gonogo decide … --output vsa=FILE`");
    }
  }

  /// Says what is missing, before anything is judged.
  void look(Context context, List<OutputSpec> outputs, GoLiveOptions goLive) throws IOException {
    if (!isAsked(outputs)) {
      if (!artifacts.isEmpty() || sign || signingKey.isPresent()) {
        throw new UserError(
            "gonogo: --subject, --sign and --signing-key are for a verification summary: add"
                + " `--output vsa=FILE`");
      }
      return;
    }
    if (artifacts.isEmpty()) {
      throw new UserError(
          "gonogo: --output vsa says of something that it may go live: name it by `--subject "
              + BuiltArtifact.FORM
              + "`");
    }
    var names = new HashSet<String>();
    for (BuiltArtifact artifact : artifacts) {
      if (!names.add(artifact.name())) {
        throw new UserError(
            "gonogo: two of --subject are called `" + Printable.of(artifact.name()) + "`");
      }
    }
    if (goLive.at.isPresent()) {
      throw new UserError(
          "gonogo: a rehearsal vouches for nothing: leave --at out where --output vsa is written");
    }
    // A decision on record is made as from another folder.
    signingKey = signingKey.map(context::at).map(Path::toAbsolutePath);
    if (signingKey.isPresent()) {
      pem(context);
    }
  }

  private static boolean isAsked(List<OutputSpec> outputs) {
    return outputs.stream().anyMatch(output -> output.report().isEmpty());
  }

  /// The statement, signed where that is asked for; nothing where nobody could sign, which is told.
  ///
  /// @param kept the record of the decision, where one was written
  Optional<String> write(
      Context context, Decision decision, ReportOptions how, Optional<Referenced> kept)
      throws IOException {
    VerificationSummary summary = DecisionSummary.of(decision, how, artifacts, kept);
    byte[] payload = summary.bytes();
    if (!sign && signingKey.isEmpty()) {
      return Optional.of(new String(payload, StandardCharsets.UTF_8) + "\n");
    }
    byte[] bytes = Envelope.toBeSigned(payload);
    var signatures = new ArrayList<Sealed>();
    if (signingKey.isPresent()) {
      signatures.add(Sealed.of(Optional.empty(), pem(context).sign(bytes)));
    }
    if (sign) {
      switch (GitSigner.of(context, context.directory().toAbsolutePath())
          .sign(new String(bytes, StandardCharsets.UTF_8))) {
        case Signing.Unsigned(var words, var hint) -> {
          String told = hint.isEmpty() ? words : words + ": " + hint;
          context.terminal().err().println("gonogo: nothing was signed: " + Printable.of(told));
          return Optional.empty();
        }
        case Signing.Signed signed ->
            signatures.add(
                Sealed.of(
                    signed.fingerprint(), signed.signature().getBytes(StandardCharsets.US_ASCII)));
      }
    }
    return Optional.of(Envelope.json(payload, signatures));
  }

  private PemKey pem(Context context) throws IOException {
    Path file = context.at(signingKey.orElseThrow());
    try {
      return PemKey.of(Files.readAllBytes(file));
    } catch (PemKey.NoKeyException e) {
      throw new UserError(
          "gonogo: "
              + Printable.of(context.shown(file))
              + " is no key to sign with: "
              + e.getMessage());
    }
  }

  static final class ArtifactConverter implements ITypeConverter<BuiltArtifact> {
    @Override
    public BuiltArtifact convert(String text) {
      return BuiltArtifact.of(text)
          .orElseThrow(() ->
              new TypeConversionException(
                  "`"
                      + Printable.of(text)
                      + "` names nothing by its digest: write "
                      + BuiltArtifact.FORM
                      + ", with 64 hexadecimal digits"));
    }
  }
}
