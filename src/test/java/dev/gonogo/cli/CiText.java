package dev.gonogo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The texts that are written for a stranger's CI, with their places filled.
final class CiText {
  static final Map<String, String> PLACES =
      Map.of(
          "@VERSION@", Release.VERSION,
          "@BRANCH@", "main",
          "@TERRAFORM@", "infra",
          "@PATHS@", "infra/plan.json,k8s");

  private CiText() {}

  /// @param name `github.yml` or `gitlab.yml`
  static String filled(String name) throws IOException {
    try (var in = Main.class.getResourceAsStream("ci/" + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (var place : PLACES.entrySet()) {
        text = text.replace(place.getKey(), place.getValue());
      }
      return text;
    }
  }
}
