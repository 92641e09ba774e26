package dev.gonogo.cli;

import dev.gonogo.policy.CompiledChecklist;
import dev.gonogo.policy.CompiledChecklistCodec;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where compiled checklists lie: `.gonogo/compiled` beside the checklist, the user's cache folder
/// where that cannot be written, and the one that came in the jar.
final class CompiledStore {
  /// In the jar: compiled when the jar was built.
  private static final String IN_THE_JAR = "/dev/gonogo/compiled";

  private final List<Path> places;

  /// @param root the folder that holds the checklist
  /// @param cache the user's cache folder
  CompiledStore(Path root, Path cache) {
    this.places = List.of(root.resolve(".gonogo/compiled"), cache.resolve("gonogo/compiled"));
  }

  /// The compiled checklist with this key, if one lies somewhere.
  Optional<CompiledChecklist> find(String key) {
    return places.stream().flatMap(place -> read(place, key).stream()).findFirst();
  }

  /// Keeps one in the first place that takes it. A cache that cannot be written costs time and
  /// nothing else.
  void keep(CompiledChecklist compiled) {
    byte[] bytes = bytes(compiled);
    for (Path place : places) {
      try {
        FileTree.writeWhole(place, bytes);
        return;
      } catch (IOException _) {
        // The next place, or none.
      }
    }
  }

  static byte[] bytes(CompiledChecklist compiled) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      CompiledChecklistCodec.write(compiled, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// The checklist that came in the jar.
  static CompiledChecklist ofJar() {
    try (InputStream in = CompiledStore.class.getResourceAsStream(IN_THE_JAR)) {
      if (in == null) {
        throw new UserError(
            "gonogo: no checklist: there is no gonogo.yaml here that names one, and this build"
                + " carries none");
      }
      return CompiledChecklistCodec.read(new DataInputStream(new BufferedInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<CompiledChecklist> read(Path place, String key) {
    if (!Files.isRegularFile(place)) {
      return Optional.empty();
    }
    try (var in =
        new DataInputStream(new java.io.ByteArrayInputStream(Files.readAllBytes(place)))) {
      return Optional.of(CompiledChecklistCodec.read(in)).filter(c -> c.key().equals(key));
    } catch (IOException | IllegalArgumentException _) {
      // Of another version, or cut off: as good as none.
      return Optional.empty();
    }
  }
}
