package dev.gonogo.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.value.ObjectValue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a cluster would refuse of an object, in words, and what it takes.
class ManifestFaultsTest {
  private static final KubernetesKinds KINDS = KubernetesKinds.ofJar();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # names
          Service    | {"ports": [{"port": 80, "targetPrt": 1}]} | spec.ports[0].targetPrt is no field: did it mean `targetPort`?
          Service    | {"zzzzzz": 1}                             | spec.zzzzzz is no field
          Service    | {"ports": [{"port": 80, "Name": "a"}]}    | spec.ports[0].Name is no field: did it mean `name`?
          # types; a value is never told
          Service    | {"ports": [{"port": "80"}]}               | spec.ports[0].port is text, must be a whole number
          Service    | {"ports": [{"port": 80.5}]}               | spec.ports[0].port is a number, must be a whole number
          Service    | {"ports": {"port": 80}}                   | spec.ports is a mapping, must be a list
          Service    | {"selector": ["a"]}                       | spec.selector is a list, must be a mapping
          Service    | {"selector": {"a.b/c": true}}             | spec.selector["a.b/c"] is true or false, must be text
          Service    | {"publishNotReadyAddresses": "true"}      | spec.publishNotReadyAddresses is text, must be true or false
          Service    | []                                        | spec is a list, must be a mapping
          # what must be there
          Service    | {"ports": [{"name": "http"}]}             | spec.ports[0].port is not set, must be
          Service    | {"ports": [{"port": null}]}               | spec.ports[0].port is not set, must be
          # what is taken
          Service    | {"ports": [{"port": 80, "targetPort": "http"}, {"port": 81, "targetPort": 8081}]} | ''
          Service    | {"ports": [{"port": 8E1}]}                | ''
          Service    | {"clusterIP": null, "ports": null}        | ''
          LimitRange | {"limits": [{"type": "Pod", "max": {"cpu": 2, "memory": "1.5Gi", "x.y/z": "1e3"}}]} | ''
          LimitRange | {"limits": [{"type": "Pod", "max": {"memory": "1GB"}}]}      | spec.limits[0].max.memory is text, must be a quantity, as 500m or 2Gi
          LimitRange | {"limits": [{"type": "Pod", "max": {"memory": "2 Gi"}}]}     | spec.limits[0].max.memory is text, must be a quantity, as 500m or 2Gi
          """)
  void tellsWhatIsWrong(String kind, String spec, String words) {
    assertEquals(words.replace("''", ""), words(object("v1", kind, spec), KINDS.known().last()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          policy/v1beta1         | PodDisruptionBudget     | 37 | PodDisruptionBudget of policy/v1beta1 is gone since Kubernetes 1.25, must be policy/v1
          policy/v1beta1         | PodDisruptionBudget     | 24 | ''
          policy/v1beta1         | PodSecurityPolicy       | 37 | PodSecurityPolicy of policy/v1beta1 is gone since Kubernetes 1.25
          extensions/v1beta1     | Ingress                 | 37 | Ingress of extensions/v1beta1 is gone since Kubernetes 1.22, must be networking.k8s.io/v1
          extensions/v1beta1     | Ingress                 | 18 | ''
          autoscaling/v2         | HorizontalPodAutoscaler | 22 | HorizontalPodAutoscaler of autoscaling/v2 comes with Kubernetes 1.23, must be autoscaling/v1 or autoscaling/v2beta2 or autoscaling/v2beta1
          apps/v2                | Deployment              | 37 | Deployment is not served as apps/v2, must be apps/v1
          app/v1                 | Deployment              | 37 | Deployment is not served as app/v1, must be apps/v1
          apps/v1                | Deploymnet              | 37 | Deploymnet is no kind of apps/v1: did you mean `Deployment`?
          app/v1                 | Deploymnet              | 37 | app/v1 is no version of an API: did you mean `apps/v1`?
          monitoring.coreos.com/v1 | ServiceMonitor        | 37 | of monitoring.coreos.com nothing is known
          """)
  void knowsWhatIsServed(String apiVersion, String kind, int minor, String words) {
    String found = words(object(apiVersion, kind, "null"), minor);
    assertEquals(
        words.replace("''", "").replace("did you", "did it"),
        found.replaceAll("\\n?spec is not.*", ""));
  }

  @Test
  void asksOnlyOfVersionsWhoseFieldsAreKnownWhenAFieldCame() {
    String spec =
        "{\"containers\": [{\"name\": \"a\"}], \"schedulingGroup\": {\"podGroupName\": \"a\"}}";
    ObjectValue pod = object("v1", "Pod", spec);
    assertEquals("spec.schedulingGroup is no field before Kubernetes 1.36", words(pod, 35));
    assertEquals("", words(pod, 36));
    assertEquals("", words(pod, 20));
  }

  @Test
  void endsWhereASchemaHoldsItself() {
    String schema = "{\"type\": \"object\", \"properties\": {\"a\": ";
    String deep = schema.repeat(200) + "{\"tpe\": 1}" + "}}".repeat(200);
    ObjectValue definition =
        object(
            "apiextensions.k8s.io/v1",
            "CustomResourceDefinition",
            """
            {"group": "a.b", "scope": "Namespaced", "names": {"kind": "A", "plural": "as"},
             "versions": [{"name": "v1", "served": true, "storage": true, "schema": {"openAPIV3Schema": %s}}]}
            """
                .formatted(deep));
    assertTrue(words(definition, 37).endsWith(".tpe is no field: did it mean `type`?"));
  }

  private static ObjectValue object(String apiVersion, String kind, String spec) {
    return CatalogueTest.json(
        """
        {"apiVersion": "%s", "kind": "%s", "metadata": {"name": "a", "labels": {"b": "c"}}, "spec": %s}
        """
            .formatted(apiVersion, kind, spec));
  }

  private static String words(ObjectValue object, int minor) {
    return switch (ManifestFaults.of(object, KINDS, minor)) {
      case ManifestFaults.Result.Judged(var faults) ->
          faults.stream().map(ManifestFaults.Breach::words).collect(Collectors.joining("\n"));
      case ManifestFaults.Result.Foreign(var group) -> "of " + group + " nothing is known";
    };
  }
}
