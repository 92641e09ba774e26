package dev.gonogo.input;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which profiles there are, and what their names say of them: `policies/lib/spring_profiles.rego`
/// has the same two lists.
final class SpringProfiles {
  /// The words of a name by which a profile is production's.
  static final Set<String> PRODUCTION = Set.of("live", "prd", "prod", "production");

  /// The words of a name by which it is not, whatever else is in it.
  static final Set<String> ELSEWHERE =
      Set.of(
          """
          ci compose demo dev devel develop development docker e2e integration it local localhost
          mock non nonprod pre preprod preproduction qa sandbox stage staging test testing tests uat
          """
              .split("\\s+"));

  /// Where a document says for which profiles it is: as of Spring Boot 2.4, and before.
  private static final List<String> CONDITIONS =
      List.of("spring.config.activate.onprofile", "spring.profiles");

  private SpringProfiles() {}

  static boolean isProduction(String profile) {
    return !isElsewhere(profile) && words(profile).anyMatch(PRODUCTION::contains);
  }

  /// Whether it is a profile of those that build and try, which no production runs with.
  static boolean isElsewhere(String profile) {
    return words(profile).anyMatch(ELSEWHERE::contains);
  }

  /// A number behind a word tells it from others of its kind.
  private static Stream<String> words(String profile) {
    return Arrays.stream(profile.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .map(word -> word.replaceAll("\\d+$", ""));
  }

  /// The names in what a document says of its profiles, in lower case, those that it is not for
  /// among them.
  static List<String> named(Value document) {
    return CONDITIONS.stream()
        .flatMap(name -> texts(document, name))
        .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[!&|(),\\s]+")))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /// What is said under a name, however it is spelled and divided.
  private static Stream<String> texts(Value value, String name) {
    return switch (value) {
      case StringValue text when name.isEmpty() -> Stream.of(text.value());
      case ArrayValue list when name.isEmpty() ->
          list.items().stream().flatMap(item -> texts(item, ""));
      case ObjectValue object when !name.isEmpty() ->
          object.entries().entrySet().stream().flatMap(entry -> under(entry, name));
      default -> Stream.empty();
    };
  }

  private static Stream<String> under(Map.Entry<Value, Value> entry, String name) {
    if (!(entry.getKey() instanceof StringValue key)) {
      return Stream.empty();
    }
    String said = key.value().toLowerCase(Locale.ROOT).replaceAll("[-_]|\\[\\d+]$", "");
    if (said.equals(name)) {
      return texts(entry.getValue(), "");
    }
    return name.startsWith(said + ".")
        ? texts(entry.getValue(), name.substring(said.length() + 1))
        : Stream.empty();
  }
}
