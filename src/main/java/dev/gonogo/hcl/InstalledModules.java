package dev.gonogo.hcl;

import dev.gonogo.hcl.ModuleFolder.Lies;
import dev.gonogo.source.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What `terraform init` writes of where each called module lies:
/// `.terraform/modules/modules.json`. It is a note of a tool's own, so what is odd in it is passed
/// over.
final class InstalledModules {
  private InstalledModules() {}

  /// Folders relative to the root module, by the names of their calls with dots between.
  static Map<String, String> read(Lies root) {
    Path file = root.folder().resolve(".terraform/modules/modules.json");
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    try {
      Optional<String> text = root.allowance().read(file).flatMap(Texts::decode);
      return text.isPresent() ? folders(TfJson.read(text.get())) : Map.of();
    } catch (IOException | Broken _) {
      return Map.of();
    }
  }

  private static Map<String, String> folders(TfJson json) {
    Map<String, String> folders = new HashMap<>();
    if (json.get("Modules").orElse(json) instanceof TfJson.Sequence modules) {
      for (TfJson module : modules.items()) {
        Optional<String> key = module.get("Key").flatMap(TfJson::text);
        Optional<String> folder = module.get("Dir").flatMap(TfJson::text);
        if (key.isPresent() && folder.isPresent()) {
          folders.put(key.get(), folder.get());
        }
      }
    }
    return folders;
  }
}
