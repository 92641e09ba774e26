package dev.gonogo.checklist.language;

import java.util.Set;
import java.util.regex.Pattern;

/// Names that authors choose, all written alike: ids, names of checks and groups, facets, roles.
public final class Kebab {
  /// ASCII kebab-case that begins with a letter: an id is also a package, a file and an address.
  ///
  /// No group in it repeats: each turn of one costs Java a stack frame, and a hostile name has
  /// many.
  static final String PATTERN = "(?!.*--)[a-z]([a-z0-9-]*[a-z0-9])?";

  private static final Pattern NAME = Pattern.compile(PATTERN);

  /// Rego's keywords, which no package may be called, and the names that policies use themselves.
  private static final Set<String> RESERVED =
      Set.of(
          "as",
          "contains",
          "data",
          "default",
          "deny",
          "else",
          "every",
          "false",
          "if",
          "import",
          "in",
          "input",
          "judged",
          "lib",
          "main",
          "not",
          "null",
          "package",
          "params",
          "report",
          "some",
          "true",
          "unknown",
          "with");

  private Kebab() {}

  /// Whether a text is such a name.
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /// Whether policies use a name themselves.
  public static boolean isReserved(String id) {
    return RESERVED.contains(id);
  }
}
