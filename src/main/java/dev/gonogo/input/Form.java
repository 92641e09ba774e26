package dev.gonogo.input;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a file is written, which is not yet what it is.
enum Form {
  JSON,
  YAML,
  DOTENV;

  private static final Pattern ASSIGNMENT =
      Pattern.compile("(export[ \\t]+)?[A-Za-z_][A-Za-z0-9_.]*[ \\t]*=.*");

  /// By the kind that was forced, then by the file's name, then by how its text begins.
  static Form of(String name, String text, Optional<InputKind> forced) {
    boolean braces = text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
    if (forced.isPresent()) {
      return switch (forced.get()) {
        case TERRAFORM, K6 -> JSON;
        case KUBERNETES -> braces && !isYaml(name) ? JSON : YAML;
        case DOTENV -> braces ? JSON : DOTENV;
      };
    }
    String base = base(name);
    if (base.endsWith(".json")) {
      return JSON;
    }
    if (isYaml(name)) {
      return YAML;
    }
    if (isDotenv(base)) {
      return DOTENV;
    }
    return braces ? JSON : beginsWithAssignment(text) ? DOTENV : YAML;
  }

  /// Whether a file in a folder is looked into: the kinds' usual names and no others.
  static boolean isCandidate(String name) {
    return base(name).endsWith(".json") || isYaml(name) || isDotenv(base(name));
  }

  static boolean isYaml(String name) {
    return base(name).endsWith(".yaml") || base(name).endsWith(".yml");
  }

  private static boolean beginsWithAssignment(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .findFirst()
        .filter(line -> ASSIGNMENT.matcher(line).matches())
        .isPresent();
  }

  private static boolean isDotenv(String base) {
    return base.equals(".env") || base.startsWith(".env.") || base.endsWith(".env");
  }

  /// The last part of a name, in lower case.
  static String base(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
        .toLowerCase(Locale.ROOT);
  }
}
