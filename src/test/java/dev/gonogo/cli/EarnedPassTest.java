package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A pass is earned, end to end: silence is none, and what was passed by is named in every format.
class EarnedPassTest {
  private static final String FOREIGN_TOPIC =
      """
      {"format_version": "1.2", "resource_changes": [
        {"address": "google_pubsub_topic.orders", "mode": "managed",
         "type": "google_pubsub_topic", "name": "orders",
         "change": {"actions": ["create"], "after": {"name": "orders"}}},
        {"address": "google_sql_user.app[0]", "mode": "managed",
         "type": "google_sql_user", "name": "app",
         "change": {"actions": ["create"], "after": {"name": "app"}}},
        {"address": "google_sql_user.app[1]", "mode": "managed",
         "type": "google_sql_user", "name": "app",
         "change": {"actions": ["no-op"], "after": {"name": "app"}}},
        {"address": "google_sql_user.old", "mode": "managed",
         "type": "google_sql_user", "name": "old",
         "change": {"actions": ["delete"], "after": null}}]}
      """;

  @TempDir private Path folder;

  /// Below the gate a check misses a CDN: that is said, and is no judging of this plan.
  @Test
  void aPlanOfWhichNothingIsLookedAtDoesNotPass() throws IOException {
    Files.writeString(folder.resolve("plan.json"), FOREIGN_TOPIC);
    for (String format : List.of("console", "json", "sarif", "junit", "github", "summary")) {
      Ended ended = check("plan.json", "--output", format);
      assertEquals(4, ended.status(), ended.all());
      String plain = ended.out().replace("&#95;", "_");
      assertTrue(plain.contains("google_pubsub_topic"), ended.out());
      assertTrue(plain.contains("google_sql_user"), ended.out());
      assertTrue(!plain.contains("google_sql_user.old"), ended.out());
    }
    String console = check("plan.json").out();
    assertTrue(
        console.contains(
            "No check looks at these\n"
                + "  terraform: google_sql_user (2), google_pubsub_topic (1)\n"),
        console);
  }

  @Test
  void anObjectThatNoCheckLooksAtIsNamedBesideThoseThatAreJudged() throws IOException {
    Files.writeString(
        folder.resolve("two.yaml"),
        """
        apiVersion: v1
        kind: Pod
        metadata: {name: web}
        spec: {containers: [{name: web, image: "web:1"}]}
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata: {name: web}
        """);
    String console = check("two.yaml").out();
    assertTrue(console.contains("kubernetes: ServiceAccount (1)\n"), console);
  }

  /// At the gate a check misses a network policy: of a lone account that says nothing.
  @Test
  void anObjectThatNoCheckLooksAtDoesNotFailEither() throws IOException {
    Path manifests = Files.createDirectories(folder.resolve("k8s"));
    Files.writeString(
        manifests.resolve("account.yaml"),
        """
        apiVersion: v1
        kind: ServiceAccount
        metadata: {name: web}
        """);
    for (String input : List.of("k8s", "k8s/account.yaml")) {
      Ended ended = check(input);
      assertEquals(4, ended.status(), ended.all());
      assertTrue(ended.out().contains("kubernetes: ServiceAccount (1)\n"), ended.all());
    }
  }

  private Ended check(String... arguments) {
    String[] command = new String[arguments.length + 3];
    command[0] = "check";
    command[1] = "--project";
    command[2] = Checkout.ROOT.resolve("gonogo.yaml").toString();
    System.arraycopy(arguments, 0, command, 3, arguments.length);
    return Checkout.gonogoIn(folder, command);
  }
}
