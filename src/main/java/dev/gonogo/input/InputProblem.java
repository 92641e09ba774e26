package dev.gonogo.input;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What can be wrong with a file as a whole, or with a manifest in it. What breaks the grammar of a
/// language is told by its reader: [DotenvProblem], the YAML reader's own, [NotJson] here.
///
/// The words go on behind the file's name: they begin with a verb or with what the file is.
sealed interface InputProblem extends Problem {
  record Missing(Optional<String> nearest) implements InputProblem {}

  record Unreadable(String reason) implements InputProblem {}

  record TooLarge(long limit) implements InputProblem {}

  record Empty(String holds) implements InputProblem {}

  record Utf16() implements InputProblem {}

  record NotUtf8(long offset) implements InputProblem {}

  record Binary() implements InputProblem {}

  record BinaryPlan(String name) implements InputProblem {}

  record StateFile() implements InputProblem {}

  record Hcl() implements InputProblem {}

  record PlanText() implements InputProblem {}

  record PlanLog() implements InputProblem {}

  record PlanTooNew(String version) implements InputProblem {}

  record PlanErrored() implements InputProblem {}

  record NoChange(int index) implements InputProblem {}

  record PlanIncomplete() implements InputProblem {}

  record PlanWithoutResources() implements InputProblem {}

  record SummaryWithoutCounts() implements InputProblem {}

  record HelmTemplate(Span at) implements InputProblem {}

  record NotJson(Span at, String detail) implements InputProblem {}

  record NoObject(Span at, String what) implements InputProblem {}

  record NoMember(Span at, String member) implements InputProblem {}

  record NoItems(Span at) implements InputProblem {}

  record NoSuchKind(Span at, String kind, Optional<String> meant) implements InputProblem {}

  record NoName(Span at) implements InputProblem {}

  record NoMapping(Span at, String member, String what) implements InputProblem {}

  record NoArray(Span at, String member, String what) implements InputProblem {}

  record NoContainers(Span at, String member) implements InputProblem {}

  record InArray(Span at, InputKind kind) implements InputProblem {}

  record AmongOthers(Span at, InputKind kind) implements InputProblem {}

  record ToolConfig() implements InputProblem {}

  record NoKind() implements InputProblem {}

  record OtherKind(InputKind expected) implements InputProblem {}

  record More(int count) implements InputProblem {}

  record NothingInFolder() implements InputProblem {}

  @Override
  default Span at() {
    return Span.START;
  }

  @Override
  default String words() {
    return switch (this) {
      case Missing _ -> "does not exist";
      case Unreadable p -> "cannot be read: " + p.reason();
      case TooLarge p -> "is larger than " + (p.limit() >> 20) + " MiB";
      case Empty p -> "is empty: it holds " + p.holds() + ", and a document was expected";
      case Utf16 _ -> "is UTF-16 text, and UTF-8 was expected";
      case NotUtf8 p -> "is not UTF-8 text: its byte " + p.offset() + " belongs to no character";
      case Binary _ -> "is a binary file, and text was expected";
      case BinaryPlan _ -> "is a binary plan, and the plan in JSON was expected";
      case StateFile _ -> "is a Terraform state, and a plan in JSON was expected";
      case Hcl _ -> "is Terraform's language (HCL), and a plan in JSON was expected";
      case PlanText _ -> "is a plan printed for people, and the plan in JSON was expected";
      case PlanLog _ -> "is the log of `terraform plan -json`, and the plan in JSON was expected";
      case PlanTooNew p ->
          "is a plan of a format too new: its format_version is `"
              + p.version()
              + "`, and 1.x was expected";
      case PlanErrored _ -> "is a plan that ended with an error, so it is not complete";
      case NoChange p ->
          "is a plan whose `resource_changes[" + p.index() + "]` is no change of a resource";
      case PlanIncomplete _ ->
          "is a plan that does not hold all changes (`complete`, `deferred_changes`)";
      case SummaryWithoutCounts _ ->
          "is a k6 summary without `http_reqs`, `iterations` and `vus`, so nothing says what ran";
      case PlanWithoutResources _ ->
          "is a plan without any resource (nothing in `resource_changes`), so there is nothing to"
              + " judge";
      case HelmTemplate _ -> "a template and not a manifest: braces stand where values belong";
      case NotJson p -> "not JSON: " + p.detail();
      case NoObject p -> "a manifest must be an object, and this is " + p.what();
      case NoItems _ -> "a `List` must hold its manifests in `items`, and this one does not";
      case NoMember p -> "a manifest must say its `" + p.member() + "`, and this one does not";
      case NoSuchKind p -> "Kubernetes has no kind `" + p.kind() + "`";
      case NoName _ -> "an object must say its `metadata.name` as a text, and this one does not";
      case NoMapping p -> "`" + p.member() + "` must be a mapping, and this is " + p.what();
      case NoArray p -> "`" + p.member() + "` must be a list, and this is " + p.what();
      case NoContainers p -> "a pod must have a container in `" + p.member() + "`, and has none";
      case InArray p -> "a " + p.kind().label() + " document stands in an array: nothing reads it";
      case AmongOthers p ->
          "a " + p.kind().label() + " document stands among others: nothing reads it";
      case ToolConfig _ -> "is what a tool reads from the disk, and no object of a cluster";
      case NoKind _ -> "is no input: no kind of input looks like this";
      case OtherKind p -> "is no input of the kind `" + p.expected().label() + "`";
      case More p -> "has " + p.count() + " problems more";
      case NothingInFolder _ -> "is a folder with nothing to judge in it";
    };
  }

  @Override
  default Optional<String> hint() {
    return Optional.ofNullable(
        switch (this) {
          case Missing p ->
              p.nearest().map(name -> "did you mean `" + name + "`?").orElse("look at the path");
          case Unreadable _ -> "look at its permissions";
          case TooLarge _ -> "split it";
          case Empty _ -> "an empty file is never a pass: give the real one, or leave it out";
          case Utf16 _ ->
              "in PowerShell write it by `| Out-File -Encoding utf8`, which `>` of old does not";
          case NotUtf8 _ -> "save it as UTF-8";
          case Binary _ -> Looks.FOR;
          case BinaryPlan p -> "give the output of `terraform show -json " + p.name() + "`";
          case StateFile _, PlanText _, PlanLog _ ->
              "run `terraform plan -out=tfplan`, and give the output of"
                  + " `terraform show -json tfplan`";
          case Hcl _ ->
              "values are known in the plan only: run `terraform plan -out=tfplan`, and give the"
                  + " output of `terraform show -json tfplan`";
          case PlanTooNew _ -> "take a newer gonogo, or a Terraform that writes 1.x";
          case PlanErrored _ -> "mend what `terraform plan` says, and plan again";
          case NoChange _ ->
              "it must say its `address`, `mode`, `type` and `change.actions` (no-op, create, read,"
                  + " update, delete, forget)";
          case PlanIncomplete _ ->
              "plan again without `-target`, when nothing is deferred any more";
          case SummaryWithoutCounts _ -> "let `handleSummary` write all of `data`";
          case PlanWithoutResources _ -> "look whether it was planned in the right folder";
          case HelmTemplate _ -> "render it first: `helm template CHART`";
          case NotJson _, More _ -> null;
          case NoItems _ -> "`items` of a `List` is an array of manifests";
          case NoObject _ -> "separate objects by a line `---`";
          case NoMember _ -> "`apiVersion` and `kind` say what it is";
          case NoSuchKind p ->
              p.meant()
                  .map(kind -> "did you mean `" + kind + "`?")
                  .orElse("look at `kind` and `apiVersion`");
          case NoName _ -> "a cluster takes no object without a name (or a `generateName`)";
          case NoMapping _ -> "a cluster would refuse it, and no check would see what is in it";
          case NoArray _ -> "begin each container with `- name:`";
          case NoContainers _ -> "a cluster would refuse it; a patch must be applied first";
          case InArray _, AmongOthers _ -> "give each in a file of its own";
          case ToolConfig _ -> "render it first: `kubectl kustomize FOLDER`, or leave it out";
          case NoKind _, OtherKind _ -> Looks.FOR;
          case NothingInFolder _ -> Looks.FOR;
        });
  }

  /// What was looked for, for whoever gave something else.
  final class Looks {
    static final String FOR =
        "looked for a Terraform plan in JSON (`format_version`, `resource_changes`), Kubernetes"
            + " manifests (`apiVersion`, `kind`), a k6 summary (`metrics`), `NAME=value` lines";

    private Looks() {}
  }
}
