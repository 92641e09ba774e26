package dev.gonogo.statement;

import dev.gonogo.value.CanonicalJson;
import dev.gonogo.value.Value;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Says of artifacts that they were decided on: go, or not.
///
/// @param artifacts at least one
/// @param version of gonogo
/// @param at when it was decided
/// @param resource the URI of what they are to become: a project in an environment
/// @param policy by which it was decided
/// @param record the file that has all of the decision, where one was written
/// @param level what a GO stands for; nothing where it is none: HOLD and NO-GO are one here. No
///   level of SLSA, of which a decision knows nothing: it lets others have words of their own,
///   which do not begin with `SLSA_`
public record VerificationSummary(
    List<BuiltArtifact> artifacts,
    String version,
    Instant at,
    String resource,
    Referenced policy,
    Optional<Referenced> record,
    Optional<String> level) {
  /// The verifier, whatever its version: what a gate must know to ask for.
  public static final String VERIFIER = "https://github.com/gonogo-dev/gonogo";

  private static final String STATEMENT = "https://in-toto.io/Statement/v1";
  private static final String PREDICATE = "https://slsa.dev/verification_summary/v1";
  private static final String SLSA = "1.1";

  public VerificationSummary {
    artifacts = List.copyOf(artifacts);
    if (artifacts.isEmpty()) {
      throw new IllegalArgumentException("a statement of nothing");
    }
  }

  /// The statement as RFC 8785 writes JSON: the same bytes for the same decision.
  public byte[] bytes() {
    return CanonicalJson.of(
            object(
                Map.of(
                    "_type", Value.of(STATEMENT),
                    "subject", Value.array(artifacts.stream().map(this::subject).toList()),
                    "predicateType", Value.of(PREDICATE),
                    "predicate", predicate())))
        .getBytes(StandardCharsets.UTF_8);
  }

  private Value subject(BuiltArtifact artifact) {
    return object(Map.of("name", Value.of(artifact.name()), "digest", digest(artifact.sha256())));
  }

  private Value predicate() {
    var out = new TreeMap<String, Value>();
    out.put(
        "verifier",
        object(
            Map.of(
                "id", Value.of(VERIFIER), "version", object(Map.of("gonogo", Value.of(version))))));
    out.put("timeVerified", Value.of(at.toString()));
    out.put("resourceUri", Value.of(resource));
    out.put("policy", referenced(policy));
    record.ifPresent(r -> out.put("inputAttestations", Value.array(List.of(referenced(r)))));
    out.put("verificationResult", Value.of(level.isPresent() ? "PASSED" : "FAILED"));
    out.put("verifiedLevels", Value.array(List.of(Value.of(level.orElse("FAILED")))));
    out.put("slsaVersion", Value.of(SLSA));
    return object(out);
  }

  private static Value referenced(Referenced to) {
    return object(Map.of("uri", Value.of(to.uri()), "digest", digest(to.sha256())));
  }

  private static Value digest(String sha256) {
    return object(Map.of("sha256", Value.of(sha256)));
  }

  private static Value object(Map<String, Value> entries) {
    return Value.objectOf(entries);
  }
}
