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

  private SettingChecks() {}

  /// The checks of a fence: one, or one a kind.
  static List<Check> of(Check check) {
    return check instanceof Check.Declared declared
            && declared.subject() instanceof Subject.Setting setting
        ? Subject.Setting.KINDS.stream()
            .map(kind -> of(declared, setting.in(kind), examples(declared, kind)))
            .toList()
        : List.of(check);
  }

  private static Check of(
      Check.Declared check, Subject.Setting setting, List<Check.Example> examples) {
    return check.of(setting, examples, setting.showsHalf());
  }

  private static List<Check.Example> examples(Check.Declared check, InputKind kind) {
    return check.examples().stream().filter(example -> kind(example) == kind).toList();
  }

  /// The kind of input that an example shows.
  private static InputKind kind(Check.Example example) {
    return switch (example.language()) {
      case "dotenv" -> InputKind.DOTENV;
      case "json" -> InputKind.TERRAFORM;
      default ->
          OF_MANIFEST.matcher(example.text().lines()).find()
              ? InputKind.KUBERNETES
              : InputKind.TERRAFORM;
    };
  }

  /// In which languages the examples of a check are written.
  static List<String> exampleLanguages(Check check) {
    return check.isOfSetting()
        ? Subject.Setting.KINDS.stream()
            .flatMap(kind -> kind.exampleLanguages().stream())
            .distinct()
            .toList()
        : check.kind().exampleLanguages();
  }
}
