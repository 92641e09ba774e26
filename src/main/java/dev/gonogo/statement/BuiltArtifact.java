package dev.gonogo.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What goes live, by the digest of its bytes: a gate finds the statement by that alone.
///
/// @param name for people
/// @param sha256 in small hexadecimal
public record BuiltArtifact(String name, String sha256) {
  /// How one is written on a command line.
  public static final String FORM = "NAME=sha256:HEX";

  private static final int LONGEST_NAME = 1_000;

  // The last `=`: a name may be a package's URL with a query.
  private static final Pattern TEXT =
      Pattern.compile("([^\\p{Cc}\\p{Cs}]*[^\\p{Cc}\\p{Cs}\\p{Z}][^\\p{Cc}\\p{Cs}]*)=sha256:(.*)");

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  public BuiltArtifact {
    if (!HEX.matcher(sha256).matches()) {
      throw new IllegalArgumentException("no SHA-256 in hexadecimal: " + sha256);
    }
  }

  /// The one that `NAME=sha256:HEX` names, or nothing where a text names none.
  public static Optional<BuiltArtifact> of(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches() || matcher.group(1).length() > LONGEST_NAME) {
      return Optional.empty();
    }
    String hex = matcher.group(2).toLowerCase(Locale.ROOT);
    return HEX.matcher(hex).matches()
        ? Optional.of(new BuiltArtifact(matcher.group(1).strip(), hex))
        : Optional.empty();
  }
}
