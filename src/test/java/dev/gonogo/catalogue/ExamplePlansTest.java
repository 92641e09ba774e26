package dev.gonogo.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The plans of the examples hold what a provider's own would: types, attributes and blocks that
/// exist.
class ExamplePlansTest {
  private static final TerraformTypes TERRAFORM = TerraformTypes.ofJar();

  /// What the shop's provider has, and the newest bindings have not yet.
  private static final Set<String> NEWER =
      Set.of(
          "connection_function_association",
          "delete_after_event",
          "timeouts",
          "update_strategy",
          "upgrade_rollout_order",
          "viewer_mtls_config");

  static Stream<Path> plans() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("plan.*\\.json"))
          // The other plan of a shop is of providers that nobody knows here.
          .filter(file -> !file.toString().matches(".*shop[^/]*/plan\\.json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void allNamesExist(Path file) throws IOException {
    ObjectValue plan = CatalogueTest.json(Files.readString(file));
    var wrong = new ArrayList<String>();
    int known = 0;
    for (Value each : ((ArrayValue) plan.get("resource_changes").orElseThrow()).items()) {
      var change = (ObjectValue) each;
      String type = text(change, "type");
      if (!text(change, "mode").equals("managed") || !TERRAFORM.knowsProvider(type)) {
        continue;
      }
      var schema = TERRAFORM.schema(type);
      if (schema.isEmpty()) {
        wrong.add("there is no " + type);
        continue;
      }
      known++;
      Value after =
          ((ObjectValue) change.get("change").orElseThrow()).get("after").orElse(Value.ofNull());
      if (!(after instanceof NullValue)) {
        ResourceFaults.of(new FieldType.OfSchema(schema.get()), after).stream()
            .filter(breach -> !NEWER.contains(breach.name()))
            .forEach(breach -> wrong.add(text(change, "address") + ": " + breach.words()));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(known > 10, known + " resources");
  }

  private static String text(ObjectValue of, String key) {
    return ((StringValue) of.get(key).orElseThrow()).value();
  }
}
