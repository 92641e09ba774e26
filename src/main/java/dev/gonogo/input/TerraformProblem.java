package dev.gonogo.input;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What can be wrong with a Terraform plan, or what Terraform wrote in place of one. The words go
/// on behind the file's name.
sealed interface TerraformProblem extends Problem {
  record BinaryPlan(String name) implements TerraformProblem {}

  record StateFile() implements TerraformProblem {}

  record Hcl() implements TerraformProblem {}

  record PrintedPlan() implements TerraformProblem {}

  record PlanLog() implements TerraformProblem {}

  record Wrapped() implements TerraformProblem {}

  record TooNew(Span at, String version) implements TerraformProblem {}

  record Errored(Span at) implements TerraformProblem {}

  record NoChange(Span at, int index) implements TerraformProblem {}

  record Incomplete(Span at) implements TerraformProblem {}

  record WithoutResources(Span at) implements TerraformProblem {}

  @Override
  default Span at() {
    return Span.START;
  }

  @Override
  default String words() {
    return switch (this) {
      case BinaryPlan _ -> "is a binary plan, and the plan in JSON was expected";
      case StateFile _ -> "is a Terraform state, and a plan in JSON was expected";
      case Hcl _ -> "is Terraform's language (HCL), and a plan in JSON was expected";
      case PrintedPlan _ -> "is a plan printed for people, and the plan in JSON was expected";
      case PlanLog _ -> "is the log of `terraform plan -json`, and the plan in JSON was expected";
      case Wrapped _ ->
          "is a plan with other lines around it, as the wrapper of `setup-terraform` prints them";
      case TooNew p ->
          "is a plan of a format too new: its format_version is `"
              + p.version()
              + "`, and 1.x was expected";
      case Errored _ -> "is a plan that ended with an error, so it is not complete";
      case NoChange p ->
          "is a plan whose `resource_changes[" + p.index() + "]` is no change of a resource";
      case Incomplete _ ->
          "is a plan that does not hold all changes (`complete`, `deferred_changes`)";
      case WithoutResources _ ->
          "is a plan without any resource (nothing in `resource_changes`), so there is nothing to"
              + " judge";
    };
  }

  @Override
  default Optional<String> hint() {
    return Optional.of(
        switch (this) {
          case BinaryPlan p -> "give the output of `terraform show -json " + p.name() + "`";
          case StateFile _, PrintedPlan _, PlanLog _ ->
              "run `terraform plan -out=tfplan`, and give the output of"
                  + " `terraform show -json tfplan`";
          case Hcl _ ->
              "values are known in the plan only: run `terraform plan -out=tfplan`, and give the"
                  + " output of `terraform show -json tfplan`";
          case Wrapped _ ->
              "set `terraform_wrapper: false` in the step `hashicorp/setup-terraform`";
          case TooNew _ -> "take a newer gonogo, or a Terraform that writes 1.x";
          case Errored _ -> "mend what `terraform plan` says, and plan again";
          case NoChange _ ->
              "it must say its `address`, `mode`, `type` and `change.actions` (no-op, create, read,"
                  + " update, delete, forget)";
          case Incomplete _ -> "plan again without `-target`, when nothing is deferred any more";
          case WithoutResources _ -> "look whether it was planned in the right folder";
        });
  }
}
