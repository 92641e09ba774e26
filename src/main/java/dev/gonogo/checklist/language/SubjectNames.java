package dev.gonogo.checklist.language;

import java.util.List;
import java.util.regex.Pattern;

/// What may be the name of what a check judges.
final class SubjectNames {
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern RESOURCE_TYPE = Pattern.compile("[a-z][a-z0-9-]*(_[a-z0-9-]+)+");
  private static final Pattern OBJECT_KIND = Pattern.compile("[A-Z][A-Za-z0-9]*");

  /// Kinds that everybody has, to find the one that was meant.
  static final List<String> KINDS =
      List.of(
          "workload",
          "container",
          "app-container",
          "ConfigMap",
          "CronJob",
          "DaemonSet",
          "Deployment",
          "HorizontalPodAutoscaler",
          "Ingress",
          "Job",
          "LimitRange",
          "Namespace",
          "NetworkPolicy",
          "PersistentVolumeClaim",
          "Pod",
          "PodDisruptionBudget",
          "ReplicaSet",
          "ResourceQuota",
          "Role",
          "RoleBinding",
          "Secret",
          "Service",
          "ServiceAccount",
          "StatefulSet");

  private SubjectNames() {}

  static boolean isVariable(String text) {
    return VARIABLE.matcher(text).matches();
  }

  static boolean isResourceType(String text) {
    return RESOURCE_TYPE.matcher(text).matches();
  }

  static boolean isObjectKind(String text) {
    return OBJECT_KIND.matcher(text).matches();
  }
}
