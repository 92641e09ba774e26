package dev.gonogo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A repository that knows nothing of ours: its own checklist, Terraform and manifests.
///
/// No registry has a terraform to fetch, so a script stands in for it: it notes how it was called,
/// and prints the plan that was prepared when it is asked to show one.
///
/// @param root where it is checked out
/// @param machine a folder outside of it, for programs and prepared plans
record StrangersRepository(Path root, Path machine) {
  private static final String CHECKLIST =
      """
      # Our rules

      ## Storage

      - [ ] The orders are protected <!-- orders-protected !blocker -->

        ```yaml check
        terraform: aws_dynamodb_table
        must: {deletion_protection_enabled: true}
        ```

        ```yaml pass
        aws_dynamodb_table.a: {deletion_protection_enabled: true}
        ```

        ```yaml fail
        aws_dynamodb_table.a: {deletion_protection_enabled: false}
        ```

      - [ ] Nothing opens a port of a node <!-- no-node-ports !blocker -->

        ```yaml check
        kubernetes: Service
        must: {spec.type: ClusterIP}
        ```

        ```yaml pass
        apiVersion: v1
        kind: Service
        metadata: {name: a}
        spec: {type: ClusterIP, ports: [{port: 80}]}
        ```

        ```yaml fail
        apiVersion: v1
        kind: Service
        metadata: {name: a}
        spec: {type: NodePort, ports: [{port: 80}]}
        ```
      """;

  static StrangersRepository in(Path folder) throws IOException {
    var repository =
        new StrangersRepository(folder.resolve("their-shop"), folder.resolve("machine"));
    Files.createDirectories(repository.root().resolve(".git"));
    repository.write("gonogo.yaml", "checklist: rules\n");
    repository.write("rules/rules.md", CHECKLIST);
    repository.write(
        "infra/main.tf",
        """
        resource "aws_dynamodb_table" "orders" {
          name                        = "orders"
          deletion_protection_enabled = true
        }
        """);
    repository.write(
        "k8s/web.yaml",
        """
        apiVersion: v1
        kind: Service
        metadata: {name: web}
        spec: {type: ClusterIP, ports: [{port: 80}]}
        """);
    Release.executable(
        repository.machine().resolve("bin/terraform"),
        """
        #!/bin/sh
        echo "$*" >> '%1$s/terraform.log'
        case " $* " in *" show "*) cat '%1$s/plan.json' ;; esac
        """
            .formatted(repository.machine()));
    return repository.planned("\"deletion_protection_enabled\": true", "");
  }

  void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /// Prepares what Terraform will plan for the table.
  ///
  /// @param known its attributes
  /// @param unknown those known after apply
  StrangersRepository planned(String known, String unknown) throws IOException {
    String plan =
        """
        {"format_version": "1.2", "terraform_version": "1.16.3", "resource_changes": [{
          "address": "aws_dynamodb_table.orders", "mode": "managed", "type": "aws_dynamodb_table",
          "name": "orders", "provider_name": "registry.terraform.io/hashicorp/aws",
          "change": {"actions": ["create"], "before": null, "after": {%s}, "after_unknown": {%s}}}]}
        """;
    return prepared(plan.formatted(known, unknown));
  }

  /// Prepares a plan, whatever it is.
  StrangersRepository prepared(String plan) throws IOException {
    Files.writeString(machine.resolve("plan.json"), plan);
    return this;
  }

  /// How Terraform was called, a line a call.
  String terraformCalls() throws IOException {
    Path log = machine.resolve("terraform.log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  /// What the runner sets: a PATH with this Terraform first.
  Map<String, String> environment() {
    return Map.of(
        "PATH",
        machine.resolve("bin") + ":" + System.getenv("PATH"),
        "HOME",
        machine.toString(),
        "LANG",
        "C.UTF-8");
  }
}
