package dev.gonogo.checklist;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The names that a property of Spring's goes by where it is no property: as Spring Boot's
/// documentation has it ("Binding From Environment Variables").
final class SpringNames {
  private SpringNames() {}

  /// Whether a setting's name is a property's: it has a dot or a dash, which no variable has.
  static boolean isProperty(String name) {
    return name.contains(".") || name.contains("-");
  }

  /// The names by which a setting goes outside of Spring's own files: a property's as a variable,
  /// with and without an underline for each of its dashes, and as it is.
  static List<String> outside(String name) {
    if (!isProperty(name)) {
      return List.of(name);
    }
    String dashed = name.replaceAll("([a-z0-9])([A-Z])", "$1-$2");
    return Stream.of(
            variable(name.replaceAll("[-_]", "")),
            variable(dashed.replace('-', '_')),
            name,
            canonical(name))
        .distinct()
        .toList();
  }

  private static String variable(String name) {
    return name.replaceAll("\\[([^\\]]*)\\]", "_$1").replace('.', '_').toUpperCase(Locale.ROOT);
  }

  /// As `policies/lib/spring_names.rego` compares it, and finds it in a file of a ConfigMap.
  private static String canonical(String name) {
    return name.replaceAll("\\[([^\\]0-9][^\\]]*)\\]", ".$1")
        .replaceAll("[-_]", "")
        .toLowerCase(Locale.ROOT);
  }
}
