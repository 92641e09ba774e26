package dev.gonogo.checklist.language;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Subject;
import dev.gonogo.input.InputKind;
import java.util.List;
import java.util.regex.Pattern;

/// Makes of the one fence of a setting its check of each kind, each with those of the examples that
/// are of its kind.
final class SettingChecks {
  /// What a manifest says of itself at its outermost, where a plan's shorthand has addresses with a
  /// dot in them.
  private static final Pattern OF_MANIFEST =
      Pattern.compile("(?m)^(?:\\{ *)?[\"']?(?:apiVersion|kind|metadata)[\"']? *:");

  /// How an address of a plan's shorthand begins.
  private static final Pattern OF_PLAN =
      Pattern.compile("(?m)^(?:\\{ *)?[\"']?(?:module\\.|data\\.|[a-z][a-z0-9-]*_[a-z0-9_-]*\\.)");

  private SettingChecks() {}

  /// The checks of a fence: one, or one a kind.
  static List<Check> of(Check check) {
    return check instanceof Check.Declared declared
            && declared.subject() instanceof Subject.Setting setting
        ? Subject.Setting.kinds(setting.names()).stream()
            .map(kind -> of(declared, setting.in(kind), examples(declared, setting, kind)))
            .toList()
        : List.of(check);
  }

  private static Check of(
      Check.Declared check, Subject.Setting setting, List<Check.Example> examples) {
    return check.of(setting, examples, setting.showsHalf());
  }

  private static List<Check.Example> examples(
      Check.Declared check, Subject.Setting setting, InputKind kind) {
    boolean ofSpring = Subject.Setting.kinds(setting.names()).contains(InputKind.SPRING_CONFIG);
    return check.examples().stream().filter(example -> kind(example, ofSpring) == kind).toList();
  }

  /// The kind of input that an example shows.
  ///
  /// @param ofSpring whether it may be a configuration of Spring's
  private static InputKind kind(Check.Example example, boolean ofSpring) {
    return switch (example.language()) {
      case "dotenv" -> InputKind.DOTENV;
      case "properties" -> InputKind.SPRING_CONFIG;
      case "json" -> InputKind.TERRAFORM;
      default -> {
        String text = example.text().lines();
        yield OF_MANIFEST.matcher(text).find()
            ? InputKind.KUBERNETES
            : ofSpring && !OF_PLAN.matcher(text).find()
                ? InputKind.SPRING_CONFIG
                : InputKind.TERRAFORM;
      }
    };
  }

  /// In which languages the examples of a check are written.
  static List<String> exampleLanguages(Check check) {
    return check
            instanceof
            Check.Declared(_, _, _, _, _, _, Subject.Setting setting, _, _, _, _, _, _, _)
        ? Subject.Setting.kinds(setting.names()).stream()
            .flatMap(kind -> kind.exampleLanguages().stream())
            .distinct()
            .toList()
        : check.kind().exampleLanguages();
  }
}
