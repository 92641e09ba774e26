package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.input.InputKind;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sixteen times as many workloads cost a setting at most twenty times as many steps, whatever they
/// take their settings from.
class SettingsLinearTest {
  private static final Path CASE = Path.of("src/test/resources/cases/policy/setting.md");
  private static final int FEW = 60;
  private static final int TIMES = 16;

  @ParameterizedTest
  @ValueSource(strings = {"OWN", "SHARED", "MISSING"})
  void growsWithTheWorkloads(String from) throws IOException {
    Policy policy = PolicyCasesTest.compiled(CASE, Files.readString(CASE)).compiled().policy();
    Value few = manifests(FEW, from);
    long steps = 1000;
    while (!suffices(policy, few, steps)) {
      steps += steps / 8;
    }
    assertTrue(
        suffices(policy, manifests(FEW * TIMES, from), steps * 20),
        "more than " + steps * 20 + " steps, where " + FEW + " workloads take " + steps);
  }

  private static boolean suffices(Policy policy, Value document, long steps) {
    try {
      var limits = new Limits(Duration.ofMinutes(5), steps, Limits.DEFAULT.depth(), true);
      policy.evaluate(
          Gatherers.entrypoint(InputKind.KUBERNETES), document, Value.objectOf(Map.of()), limits);
      return true;
    } catch (EvaluationException e) {
      return false;
    }
  }

  /// Workloads, each with a ConfigMap and what it takes from it, from one that all take, and from
  /// what is not there.
  private static Value manifests(int count, String from) {
    String items =
        IntStream.range(0, count)
            .mapToObj(i -> config(i) + "," + workload(i, from))
            .collect(Collectors.joining(","));
    String list = "{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":[" + items + "]}";
    return switch (ValueReader.read(list.getBytes(StandardCharsets.UTF_8))) {
      case ValueReader.Result.Read(Value value) -> value;
      case ValueReader.Result.Refused refused -> throw new AssertionError(refused.words());
    };
  }

  private static String config(int i) {
    return """
    {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c%d"}, "data": {"DEBUG": "1", "LEVEL": "info", "verbose": "1"}}
    """
        .formatted(i);
  }

  private static String workload(int i, String from) {
    String source =
        switch (from) {
          case "SHARED" -> "{\"configMapRef\":{\"name\":\"c0\"}}";
          case "MISSING" -> "{\"secretRef\":{\"name\":\"s%d\"}}".formatted(i);
          default -> "{\"configMapRef\":{\"name\":\"c%d\"}}".formatted(i);
        };
    return """
    {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "w%d"}, "spec": {"template": {"spec": {"containers": [
      {"name": "web", "envFrom": [%s], "env": [
        {"name": "SQL_DEBUG", "valueFrom": {"configMapKeyRef": {"name": "c%d", "key": "verbose"}}},
        {"name": "W%d_DEBUG", "valueFrom": {"secretKeyRef": {"name": "s%d", "key": "debug"}}},
        {"name": "X_DEBUG", "valueFrom": {"secretKeyRef": {"name": "s", "key": "debug"}}}]}]}}}}
    """
        .formatted(i, source, i, i, i);
  }
}
