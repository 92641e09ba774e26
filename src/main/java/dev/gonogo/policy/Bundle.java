package dev.gonogo.policy;

import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/// The policies as one file that `opa` loads, or pulls from wherever it is served: the modules, the
/// plan of what is asked of them, and a manifest that claims the packages in it and nothing else,
/// so that a project's own data can stand beside it.
public final class Bundle {
  /// What it is called, wherever it lies.
  public static final String FILE = "bundle.tar.gz";

  /// Below which all packages of a checklist stand.
  static final List<String> ROOTS = List.of("gonogo", "main");

  private Bundle() {}

  /// The same policies give the same bytes.
  public static byte[] of(PolicySet policies) {
    var files = new TreeMap<>(policies.modules());
    files.put("plan.json", policies.compiled().policy().planJson());
    var out = new ByteArrayOutputStream();
    try (var zipped = new GZIPOutputStream(out);
        var tar = new TarWriter(zipped)) {
      // The manifest first: a reader of a stream then knows what comes.
      tar.file(".manifest", bytes(manifest(policies.compiled().digest())));
      for (var file : files.entrySet()) {
        tar.file(file.getKey(), bytes(file.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// What somebody may ask of it to begin with: the report of the first kind that a check looks at.
  public static String query(PolicySet policies) {
    return policies.compiled().policy().entrypoints().stream()
        .sorted()
        .findFirst()
        .map(path -> "data." + path.replace('/', '.'))
        .orElse("data.main");
  }

  /// @param revision which policies these are, as every decision by them says it
  private static String manifest(String revision) {
    return ValueWriter.toPrettyJson(
        Value.objectOf(
            Map.of(
                "revision",
                Value.of(revision),
                "roots",
                Value.array(ROOTS.stream().map(Value::of).toList()),
                "rego_version",
                Value.of(1))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
