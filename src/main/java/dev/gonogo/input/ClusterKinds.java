package dev.gonogo.input;

import dev.gonogo.source.Nearest;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What Kubernetes itself knows of the kinds of its objects: their names, and which of them make
/// pods where.
final class ClusterKinds {
  /// As kubectl calls a Service of Knative: it is no Service.
  private static final String KNATIVE_SERVICE = "Service.serving.knative.dev";

  /// The kinds of Kubernetes' own API, as it writes them.
  private static final Set<String> KNOWN =
      Set.of(
          "APIService",
          "Binding",
          "CSIDriver",
          "CSINode",
          "CSIStorageCapacity",
          "CertificateSigningRequest",
          "ClusterRole",
          "ClusterRoleBinding",
          "ComponentStatus",
          "ConfigMap",
          "ControllerRevision",
          "CronJob",
          "CustomResourceDefinition",
          "DaemonSet",
          "Deployment",
          "EndpointSlice",
          "Endpoints",
          "Event",
          "Eviction",
          "FlowSchema",
          "HorizontalPodAutoscaler",
          "IPAddress",
          "Ingress",
          "IngressClass",
          "Job",
          "Lease",
          "LimitRange",
          "List",
          "MutatingWebhookConfiguration",
          "Namespace",
          "NetworkPolicy",
          "Node",
          "PersistentVolume",
          "PersistentVolumeClaim",
          "Pod",
          "PodDisruptionBudget",
          "PodSecurityPolicy",
          "PodTemplate",
          "PriorityClass",
          "PriorityLevelConfiguration",
          "ReplicaSet",
          "ReplicationController",
          "ResourceQuota",
          "Role",
          "RoleBinding",
          "RuntimeClass",
          "Scale",
          "Secret",
          "Service",
          "ServiceAccount",
          "ServiceCIDR",
          "StatefulSet",
          "StorageClass",
          "ValidatingAdmissionPolicy",
          "ValidatingAdmissionPolicyBinding",
          "ValidatingWebhookConfiguration",
          "VolumeAttachment");

  /// Groups whose kinds are all among the known: nobody else may add one.
  private static final Set<String> CLOSED_GROUPS =
      Set.of(
          "v1",
          "apps",
          "autoscaling",
          "batch",
          "extensions",
          "networking.k8s.io",
          "policy",
          "rbac.authorization.k8s.io");

  /// Groups of files that a tool reads from the disk, and that no cluster takes.
  private static final Set<String> TOOLS =
      Set.of("audit.k8s.io", "k3d.io", "kind.x-k8s.io", "kubeadm.k8s.io", "skaffold");

  /// Where the kinds that checks look into keep the `spec` of their pods. The same table as in the
  /// policies' `lib/kubernetes.rego`.
  static final Map<String, List<String>> PODS =
      Map.ofEntries(
          Map.entry("Deployment", List.of("spec", "template", "spec")),
          Map.entry("StatefulSet", List.of("spec", "template", "spec")),
          Map.entry("DaemonSet", List.of("spec", "template", "spec")),
          Map.entry("ReplicaSet", List.of("spec", "template", "spec")),
          Map.entry("ReplicationController", List.of("spec", "template", "spec")),
          Map.entry("DeploymentConfig", List.of("spec", "template", "spec")),
          Map.entry("Rollout", List.of("spec", "template", "spec")),
          Map.entry(KNATIVE_SERVICE, List.of("spec", "template", "spec")),
          Map.entry("Job", List.of("spec", "template", "spec")),
          Map.entry("CronJob", List.of("spec", "jobTemplate", "spec", "template", "spec")),
          Map.entry("Pod", List.of("spec")));

  /// Where others keep it.
  private static final List<List<String>> OTHER_PODS =
      List.of(
          List.of("spec", "template", "spec"),
          List.of("spec", "jobTemplate", "spec", "template", "spec"),
          List.of("template", "spec"),
          List.of("spec"));

  /// Kinds whose objects belong to the whole cluster, beside those that say so in their name. The
  /// same list as in the policies' `lib/kubernetes.rego`.
  static final Set<String> OF_CLUSTER =
      Set.of(
          "APIService",
          "CSIDriver",
          "CustomResourceDefinition",
          "IngressClass",
          "MutatingWebhookConfiguration",
          "Namespace",
          "Node",
          "PersistentVolume",
          "PriorityClass",
          "RuntimeClass",
          "StorageClass",
          "ValidatingAdmissionPolicy",
          "ValidatingAdmissionPolicyBinding",
          "ValidatingWebhookConfiguration",
          "VolumeSnapshotClass");

  private ClusterKinds() {}

  /// An object by the name that policies give it.
  static Thing thing(Value object, List<Value> path) {
    String kind = Members.text(object, "kind").orElse("?");
    String type = type(object).orElse("?");
    boolean ofCluster = kind.startsWith("Cluster") || OF_CLUSTER.contains(kind);
    String namespace = ofCluster ? "" : metadata(object, "namespace").orElse("default") + "/";
    return new Thing(type, kind + "/" + namespace + called(object), path);
  }

  /// Its kind, as policies ask for it.
  private static Optional<String> type(Value object) {
    return Members.text(object, "kind")
        .map(kind ->
            kind.equals("Service") && group(object).equals("serving.knative.dev")
                ? KNATIVE_SERVICE
                : kind);
  }

  /// Its name; where the cluster makes one up, as the policies tell such objects apart.
  private static String called(Value object) {
    return metadata(object, "name")
        .or(() -> metadata(object, "generateName").map(begin -> begin + "*" + digest(object)))
        .orElse("?");
  }

  private static String digest(Value object) {
    byte[] json = ValueWriter.toMarkupSafeJson(object).getBytes(StandardCharsets.UTF_8);
    return Document.InputFile.of("", json).sha256().substring(0, 8);
  }

  private static Optional<String> metadata(Value object, String member) {
    return Members.member(object, "metadata").flatMap(meta -> Members.text(meta, member));
  }

  /// Where an object keeps the `spec` of its pods, if checks look into its kind.
  static Optional<List<String>> pods(Value object) {
    return type(object).flatMap(kind -> Optional.ofNullable(PODS.get(kind)));
  }

  /// Whether an object makes pods, and is of a kind that no check looks into.
  static boolean hasUnseenPods(Value object) {
    return pods(object).isEmpty()
        && OTHER_PODS.stream()
            .map(path -> member(object, path))
            .flatMap(Optional::stream)
            .anyMatch(
                spec -> Members.has(spec, "containers") || Members.has(spec, "initContainers"));
  }

  /// Whether its kind is one that no cluster has: a known one in the wrong case, or one that is not
  /// in the group that it names.
  static boolean isUnknown(Value object) {
    String kind = Members.text(object, "kind").orElse("");
    return !KNOWN.contains(kind) && (isClosed(object) || otherCase(kind).isPresent());
  }

  /// The kind that was probably meant.
  static Optional<String> meant(String kind) {
    return otherCase(kind)
        .or(() -> kind.length() > 64 ? Optional.empty() : Nearest.of(kind, KNOWN));
  }

  private static Optional<String> otherCase(String kind) {
    return KNOWN.stream().filter(kind::equalsIgnoreCase).findFirst();
  }

  /// Whether an object is of a group that is Kubernetes' own.
  static boolean isClosed(Value object) {
    return CLOSED_GROUPS.contains(group(object));
  }

  /// Whether it is what a tool reads from the disk: the likes of a kubeconfig or a kustomization.
  static boolean isToolConfig(Value object) {
    String group = group(object);
    return KubernetesManifests.isManifest(object)
        && (TOOLS.contains(group)
            || group.endsWith(".config.k8s.io")
            || (group.equals("v1") && Members.text(object, "kind").equals(Optional.of("Config"))));
  }

  /// What a cluster knows an object by: group, kind, namespace and name. One whose name the cluster
  /// makes up has none.
  static Optional<String> identity(Value object) {
    Optional<Value> metadata = Members.member(object, "metadata");
    String namespace = metadata.flatMap(m -> Members.text(m, "namespace")).orElse("default");
    return metadata
        .flatMap(m -> Members.text(m, "name"))
        .map(name ->
            String.join(
                "/", group(object), Members.text(object, "kind").orElse(""), namespace, name));
  }

  /// The group of `apiVersion`; `v1` for the first of all, which has no name.
  private static String group(Value object) {
    String version = Members.text(object, "apiVersion").orElse("");
    int slash = version.indexOf('/');
    return (slash < 0 ? version : version.substring(0, slash)).toLowerCase(Locale.ROOT);
  }

  private static Optional<Value> member(Value object, List<String> path) {
    Optional<Value> at = Optional.of(object);
    for (String step : path) {
      at = at.flatMap(value -> Members.member(value, step));
    }
    return at;
  }
}
