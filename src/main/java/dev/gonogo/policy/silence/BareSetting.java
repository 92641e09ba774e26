package dev.gonogo.policy.silence;

import dev.gonogo.checklist.Subject;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a setting's kind of input holds where it says nothing: another setting, and the setting
/// with nothing behind it.
final class BareSetting {
  private static final String OTHER = "UNRELATED";

  private BareSetting() {}

  /// @param emptyMeant whether the check asks for an empty text in so many words
  static List<String> of(Subject.Setting setting, boolean emptyMeant) {
    Stream<String> empty =
        emptyMeant
            ? Stream.empty()
            : setting.sought().stream()
                .map(name -> name.replace("*", "X"))
                .map(name -> saying(setting, name, ""));
    return Stream.concat(Stream.of(saying(setting, OTHER, "1")), empty).toList();
  }

  private static String saying(Subject.Setting setting, String name, String value) {
    return switch (setting.kind()) {
      case DOTENV, SPRING_CONFIG -> name + "=" + value;
      case KUBERNETES ->
          Value.objectOf(
                  Map.of(
                      "apiVersion",
                      Value.of("v1"),
                      "kind",
                      Value.of("ConfigMap"),
                      "metadata",
                      Value.objectOf(Map.of("name", Value.of("bare"))),
                      "data",
                      Value.objectOf(Map.of(name, Value.of(value)))))
              .toString();
      case TERRAFORM ->
          BareTask.of(
              Value.objectOf(Map.of("environment", Value.objectOf(Map.of(name, Value.of(value))))));
      case K6 -> throw new IllegalArgumentException("no setting stands in a summary");
    };
  }
}
