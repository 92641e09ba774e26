package dev.gonogo.input;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a file that Spring Boot looks for by itself.
///
/// @param base the last part of it, in lower case
/// @param profile that it is for; nothing where it is for all
record SpringName(String base, Optional<String> profile) {
  private static final Pattern NAME =
      Pattern.compile("(?:application|bootstrap)(?:-(.+))?\\.(?:properties|ya?ml)");

  static Optional<SpringName> of(String file) {
    String base = Form.base(file);
    Matcher parts = NAME.matcher(base);
    return parts.matches()
        ? Optional.of(new SpringName(base, Optional.ofNullable(parts.group(1))))
        : Optional.empty();
  }
}
