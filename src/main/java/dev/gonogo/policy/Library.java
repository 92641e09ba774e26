package dev.gonogo.policy;

import dev.gonogo.input.InputKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The hand-written library that comes with us: `policies/lib`.
final class Library {
  /// Its packages, below `gonogo.lib`.
  static final List<String> NAMES =
      Stream.concat(
              Stream.of(
                  "addresses",
                  "api_server",
                  "cluster_settings",
                  "counts",
                  "command_lines",
                  "decision",
                  "documents",
                  "ecs",
                  "ecs_containers",
                  "environment",
                  "fields",
                  "findings",
                  "images",
                  "ingress_rules",
                  "kind",
                  "listeners",
                  "load_balancers",
                  "lookups",
                  "neighbours",
                  "operands",
                  "plan_configuration",
                  "plan_settings",
                  "policy_conditions",
                  "policy_documents",
                  "policy_statements",
                  "profile",
                  "references",
                  "relations",
                  "schedules",
                  "secrets",
                  "serving",
                  "settings",
                  "spring_files",
                  "spring_names",
                  "spring_profiles",
                  "spring_values",
                  "texts",
                  "urls",
                  "values",
                  "views"),
              Arrays.stream(InputKind.values()).map(InputKind::packageName))
          .sorted()
          .toList();

  private Library() {}

  /// Path below `policies` to text.
  static SortedMap<String, String> modules() {
    var modules = new TreeMap<String, String>();
    NAMES.forEach(name -> modules.put("lib/" + name + ".rego", read(name)));
    return modules;
  }

  private static String read(String name) {
    try (InputStream in = Library.class.getResourceAsStream("lib/" + name + ".rego")) {
      if (in == null) {
        throw new IllegalStateException("the library's " + name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
