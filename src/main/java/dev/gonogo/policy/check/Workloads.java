package dev.gonogo.policy.check;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Field.Step;
import dev.gonogo.checklist.Hop;
import dev.gonogo.checklist.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which of the kinds that `workload` stands for have the fields that a check asks for: a DaemonSet
/// counts no replicas, and a Service of Knative scales by annotations and rolls out by itself. To
/// ask them all the same would fail what cannot be put right.
final class Workloads {
  /// What stands in the `spec` of each kind (Kubernetes API; OpenShift, Argo Rollouts, Knative).
  private static final Map<String, Set<String>> SPECS =
      Map.of(
          "Deployment",
          words(
              "replicas selector template strategy minReadySeconds revisionHistoryLimit paused"
                  + " progressDeadlineSeconds"),
          "StatefulSet",
          words(
              "replicas selector template updateStrategy minReadySeconds revisionHistoryLimit"
                  + " serviceName podManagementPolicy volumeClaimTemplates ordinals"
                  + " persistentVolumeClaimRetentionPolicy"),
          "DaemonSet",
          words("selector template updateStrategy minReadySeconds revisionHistoryLimit"),
          "ReplicationController",
          words("replicas selector template minReadySeconds"),
          "DeploymentConfig",
          words(
              "replicas selector template strategy minReadySeconds revisionHistoryLimit paused"
                  + " triggers test"),
          "Rollout",
          words(
              "replicas selector template strategy minReadySeconds revisionHistoryLimit paused"
                  + " progressDeadlineSeconds progressDeadlineAbort workloadRef analysis restartAt"
                  + " rollbackWindow"),
          "Service.serving.knative.dev",
          words("template traffic"));

  private static final Field REPLICAS =
      new Field(List.of(new Step.Key("spec"), new Step.Key("replicas")));

  private Workloads() {}

  /// The kinds that a check judges.
  ///
  /// @param objects the check's subject
  static List<String> asked(Check.Declared check, Subject.Objects objects) {
    List<String> kinds = objects.kinds();
    if (!kinds.containsAll(Subject.Objects.WORKLOADS)) {
      return kinds;
    }
    Set<String> asked = fields(check);
    List<String> having = kinds.stream().filter(kind -> has(kind, asked)).toList();
    // What no kind has is the author's to explain.
    return having.isEmpty() ? kinds : having;
  }

  private static boolean has(String kind, Set<String> fields) {
    return !SPECS.containsKey(kind) || SPECS.get(kind).containsAll(fields);
  }

  /// The fields of the `spec` that are asked for. What scales a workload asks for its replicas.
  private static Set<String> fields(Check.Declared check) {
    Stream<Field> asked = check.ofSubjects().stream().map(Check.Condition::field);
    Stream<Field> counted =
        check.hops().anyMatch(Workloads::scales) ? Stream.of(REPLICAS) : Stream.of();
    return Stream.concat(asked, counted)
        .map(Field::steps)
        .filter(steps -> steps.size() > 1 && steps.getFirst().equals(new Step.Key("spec")))
        .map(steps -> steps.get(1))
        .flatMap(step -> step instanceof Step.Key(String name) ? Stream.of(name) : Stream.of())
        .collect(Collectors.toSet());
  }

  private static boolean scales(Hop hop) {
    return hop.way() instanceof Hop.Way.Its(Field link)
        && link.steps().getLast().equals(new Step.Key("scaleTargetRef"));
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
