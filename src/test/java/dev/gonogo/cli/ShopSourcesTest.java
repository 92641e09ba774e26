package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gonogo.cli.Checkout.Ended;
import dev.gonogo.hcl.RootModule;
import dev.gonogo.hcl.SourcePlace;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shops' Terraform is that of their plans: all that a plan names is declared in it, and the
/// mistakes are found on the lines that make them.
class ShopSourcesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXAMPLES = Checkout.ROOT.resolve("examples");

  @ParameterizedTest
  @CsvSource({
    "shop/plan-aws.json, shop",
    "shop-broken/plan-aws.json, shop-broken",
    "shop/plan.json, shop/release",
    "shop-broken/plan.json, shop-broken/release"
  })
  void everyAddressOfAPlanIsDeclaredInItsSource(String plan, String source) throws IOException {
    Path folder = EXAMPLES.resolve(source);
    RootModule module = RootModule.of(".", folder, folder, 1 << 20);
    JsonNode json = JSON.readTree(EXAMPLES.resolve(plan).toFile());
    var missing = new ArrayList<String>();
    for (JsonNode change : json.get("resource_changes")) {
      String block =
          "resource \"%s\" \"%s\""
              .formatted(change.get("type").asText(), change.get("name").asText());
      String address = change.get("address").asText();
      if (!quoted(folder, module.find(address, List.of(), Value.ofNull())).startsWith(block)) {
        missing.add(address);
      }
    }
    assertEquals(List.of(), missing);
    assertEquals(List.of(), module.notes());
    assertTrue(
        attributes(folder, module, json.at("/configuration/root_module"), "") >= 5, "too few");
  }

  /// Each attribute that the plan's own configuration has stands on a line that begins with it.
  ///
  /// @return how many there are
  private static int attributes(Path folder, RootModule module, JsonNode of, String prefix)
      throws IOException {
    int found = 0;
    for (JsonNode resource : of.path("resources")) {
      for (Map.Entry<String, JsonNode> expression : resource.path("expressions").properties()) {
        boolean written =
            !expression.getValue().isArray()
                && !List.of("\"\"", "{}")
                    .contains(expression.getValue().path("constant_value").toString());
        if (written && !expression.getKey().equals("route")) {
          String address = prefix + resource.get("address").asText();
          var path = List.<Value>of(Value.of(expression.getKey()));
          assertTrue(
              quoted(folder, module.find(address, path, Value.ofNull()))
                  .startsWith(expression.getKey()),
              address + " " + expression.getKey());
          found++;
        }
      }
    }
    for (Map.Entry<String, JsonNode> call : of.path("module_calls").properties()) {
      found +=
          attributes(
              folder,
              module,
              call.getValue().get("module"),
              prefix + "module." + call.getKey() + ".");
    }
    return found;
  }

  private static String quoted(Path folder, Optional<SourcePlace> at) throws IOException {
    return at.isEmpty()
        ? ""
        : Files.readAllLines(folder.resolve(at.get().file()))
            .get(at.get().place().line() - 1)
            .substring(at.get().place().column() - 1);
  }

  @Test
  void theMistakesAreFoundOnTheirLines() throws IOException {
    Ended ended =
        Checkout.gonogo("check", "examples/shop-broken/plan-aws.json", "--output", "json");
    assertEquals(1, ended.status(), ended.err());
    Map<String, String> lines = new TreeMap<>();
    for (JsonNode item : JSON.readTree(ended.out()).get("items")) {
      for (JsonNode check : item.get("checks")) {
        for (JsonNode finding : check.get("findings")) {
          if (List.of("fail", "waived").contains(item.get("state").asText())) {
            JsonNode at = finding.get("declared");
            String line =
                Files.readAllLines(Checkout.ROOT.resolve(at.get("file").asText()))
                    .get(at.get("line").asInt() - 1);
            lines.put(finding.get("subject").asText(), at.get("file").asText() + ": " + line);
          }
        }
      }
    }
    assertEquals(
        Map.of(
            "module.storage.aws_s3_bucket_public_access_block.this[\"media\"]",
            "examples/shop-broken/modules/storage/main.tf:   block_public_policy     ="
                + " each.value.public_policy",
            "module.database.aws_db_instance.main",
            "examples/shop-broken/modules/database/main.tf:   multi_az"
                + "                            = var.multi_az",
            "aws_wafv2_web_acl.edge",
            "examples/shop-broken/edge.tf: resource \"aws_wafv2_web_acl\" \"edge\" {",
            "aws_cloudwatch_metric_alarm.target_5xx",
            "examples/shop-broken/watch.tf:   actions_enabled     = false"),
        lines);
  }
}
