package dev.gonogo.checklist;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What may be the name of what.
final class Names {
  /// ASCII kebab-case that begins with a letter: an id is also a package, a file and an address.
  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern RESOURCE_TYPE = Pattern.compile("[a-z][a-z0-9-]*(_[a-z0-9-]+)+");
  private static final Pattern OBJECT_KIND = Pattern.compile("[A-Z][A-Za-z0-9]*");

  /// Rego's keywords, which no package may be called, and the names that policies use themselves.
  private static final Set<String> RESERVED =
      Set.of(
          "as",
          "contains",
          "data",
          "default",
          "deny",
          "else",
          "every",
          "false",
          "if",
          "import",
          "in",
          "input",
          "judged",
          "lib",
          "main",
          "not",
          "null",
          "package",
          "params",
          "report",
          "some",
          "true",
          "unknown",
          "with");

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

  private Names() {}

  static boolean isKebab(String text) {
    return KEBAB.matcher(text).matches();
  }

  static boolean isReserved(String id) {
    return RESERVED.contains(id);
  }

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
