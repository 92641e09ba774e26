package dev.gonogo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// What GitHub's action for a cache does, as far as ours leans on it: a folder, kept under a key.
///
/// @param kept where
record ActionsCache(Path kept) {
  Map<String, String> restore(Map<String, String> with) throws IOException {
    Path found = kept.resolve(with.get("key"));
    if (!Files.exists(found)) {
      return Map.of("cache-hit", "");
    }
    Checkout.copy(found, Path.of(with.get("path")));
    return Map.of("cache-hit", "true");
  }

  Map<String, String> save(Map<String, String> with) throws IOException {
    Path folder = kept.resolve(with.get("key"));
    if (!Files.exists(folder)) {
      Checkout.copy(Path.of(with.get("path")), folder);
    }
    return Map.of();
  }
}
