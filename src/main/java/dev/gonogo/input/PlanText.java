package dev.gonogo.input;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells a Terraform plan in JSON from all that people take for one. Its shape follows "JSON Output
/// Format" in Terraform's documentation, format_version 1.x.
final class PlanText {
  private static final Pattern HCL =
      Pattern.compile(
          "(?m)^[ \\t]*(resource|data|module|variable|provider|output|terraform|locals)"
              + "([ \\t]+\"[^\"\\n]*\"){0,2}[ \\t]*\\{[ \\t]*(#.*)?$");
  private static final Pattern FOR_PEOPLE =
      Pattern.compile(
          "(?m)^(Terraform will perform the following actions|Terraform used the selected providers"
              + "|Plan: \\d+ to add|No changes\\. )");
  private static final Pattern LOG = Pattern.compile("^\\s*\\{[^\\n]*\"@level\"");

  private static final Set<Value> ACTIONS =
      Stream.of("no-op", "create", "read", "update", "delete", "forget")
          .map(Value::of)
          .collect(Collectors.toUnmodifiableSet());

  private PlanText() {}

  /// What a text that is no JSON is, if it comes from Terraform.
  static Optional<InputProblem> mistaken(String name, String text) {
    if (LOG.matcher(text).find()) {
      return Optional.of(new InputProblem.PlanLog());
    }
    if (FOR_PEOPLE.matcher(text).find()) {
      return Optional.of(new InputProblem.PlanText());
    }
    boolean hcl = name.endsWith(".tf") || name.endsWith(".hcl") || HCL.matcher(text).find();
    return hcl ? Optional.of(new InputProblem.Hcl()) : Optional.empty();
  }

  /// What is wrong with a JSON value that comes from Terraform, if anything is.
  static Optional<InputProblem> problem(Value value) {
    boolean planned = Shapes.has(value, "resource_changes") || Shapes.has(value, "planned_values");
    Optional<String> version = Shapes.text(value, "format_version");
    if (version.isPresent() && planned) {
      return planProblem(value, version.get());
    }
    boolean shownState = version.isPresent() && Shapes.has(value, "values");
    boolean rawState = Shapes.has(value, "serial") && Shapes.has(value, "lineage");
    return shownState || rawState ? Optional.of(new InputProblem.StateFile()) : Optional.empty();
  }

  /// What a plan does not tell: changes that `-target` kept out, or that Terraform put off. What it
  /// does tell is judged nevertheless.
  static Optional<InputProblem> incomplete(InputKind kind, Value plan) {
    boolean partial = Shapes.member(plan, "complete").filter(Value.of(false)::equals).isPresent();
    boolean deferred =
        Shapes.member(plan, "deferred_changes")
            .filter(v -> v instanceof ArrayValue array && array.size() > 0)
            .isPresent();
    return kind == InputKind.TERRAFORM && (partial || deferred)
        ? Optional.of(new InputProblem.PlanIncomplete())
        : Optional.empty();
  }

  private static Optional<InputProblem> planProblem(Value plan, String version) {
    if (!version.matches("[01](\\..*)?")) {
      return Optional.of(new InputProblem.PlanTooNew(version));
    }
    if (Shapes.isTrue(plan, "errored")) {
      return Optional.of(new InputProblem.PlanErrored());
    }
    List<Value> changes =
        Shapes.member(plan, "resource_changes")
            .map(v -> v instanceof ArrayValue array ? array.items() : List.<Value>of())
            .orElse(List.of());
    if (changes.isEmpty()) {
      return Optional.of(new InputProblem.PlanWithoutResources());
    }
    return IntStream.range(0, changes.size())
        .filter(i -> !isChange(changes.get(i)))
        .mapToObj(i -> (InputProblem) new InputProblem.NoChange(i))
        .findFirst();
  }

  // Policies pass by what is not written so: it would drop out in silence.
  private static boolean isChange(Value value) {
    return Stream.of("address", "mode", "type").allMatch(m -> Shapes.text(value, m).isPresent())
        && Shapes.member(value, "change")
            .flatMap(change -> Shapes.member(change, "actions"))
            .filter(v ->
                v instanceof ArrayValue actions
                    && actions.size() > 0
                    && actions.items().stream().allMatch(ACTIONS::contains))
            .isPresent();
  }
}
