package dev.gonogo.policy;

import dev.gonogo.checklist.Subject;
import java.util.List;
import java.util.Set;

/// What a check calls its subjects, in Rego and in words, and how it gets them.
///
/// @param variable one of them: `bucket`
/// @param all the term that has all of them
/// @param words what there is none of: `aws_s3_bucket`
record Cast(String variable, String all, String words) {
  /// Names that the rules of a check have for other things.
  private static final Set<String> TAKEN =
      Set.of(
          "candidates",
          "deny",
          "dotenv",
          "doubtful",
          "doubts",
          "element",
          "excluded",
          "field",
          "fields",
          "findings",
          "judged",
          "k6",
          "kind",
          "kubernetes",
          "links",
          "other",
          "params",
          "place",
          "reading",
          "related",
          "stray",
          "strays",
          "subjects",
          "terraform",
          "unknown",
          "value",
          "values");

  private static final Set<String> WORKLOADS = Set.of("Deployment", "StatefulSet", "DaemonSet");

  static Cast of(Subject subject) {
    return switch (subject) {
      case Subject.Resources(List<String> types) ->
          new Cast(
              types.size() == 1 ? name(lastWord(types.getFirst()), "resource") : "resource",
              "terraform.resources(" + RegoText.strings(types) + ")",
              String.join(" or ", types));
      case Subject.Objects(List<String> kinds) ->
          new Cast(
              kinds.size() == 1 ? name(kinds.getFirst(), "object") : many(kinds),
              "kubernetes.objects(" + RegoText.strings(kinds) + ")",
              String.join(" or ", kinds));
      case Subject.Containers(boolean init) ->
          new Cast(
              "container",
              "kubernetes.containers("
                  + RegoText.strings(
                      init ? List.of("containers", "initContainers") : List.of("containers"))
                  + ")",
              "container");
      case Subject.Variables(List<String> names) ->
          new Cast("variable", RegoText.strings(names), String.join(" or ", names));
      case Subject.Statistic statistic ->
          new Cast("metric", RegoText.strings(List.of(statistic.metric())), statistic.metric());
    };
  }

  private static String many(List<String> kinds) {
    return WORKLOADS.containsAll(kinds) ? "workload" : "manifest";
  }

  private static String name(String words, String suffix) {
    return RegoText.name(words, suffix, TAKEN);
  }

  private static String lastWord(String type) {
    return type.substring(type.lastIndexOf('_') + 1);
  }

  /// The condition that binds one of the subjects.
  String some() {
    return "some " + variable + " in subjects";
  }
}
