package dev.gonogo.cli;

import dev.gonogo.policy.CompiledChecklist;
import dev.gonogo.policy.CompiledChecklistCodec;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/// Compiled checklists that were kept: in the user's cache, and one in the jar.
///
/// What is loaded here decides, so nothing is loaded from where a checkout could have brought it
/// ([UserCache] says where that is). A cache that cannot be trusted, read or written costs time and
/// nothing else.
final class CompiledStore {
  /// In the jar: packs that were compiled when the jar was built.
  private static final String IN_THE_JAR = "/dev/gonogo/packs/%s/compiled";

  /// What a run that was killed leaves; nobody reads it.
  private static final String DRAFT = ".part";

  /// How many are kept, and for how long after they were written.
  static final int MOST = 16;

  static final Duration LONGEST = Duration.ofDays(30);

  private final UserCache cache;
  private final UserCache.Opened opened;

  /// @param checkouts the folders of what is read and judged, as real paths: nothing below them is
  ///   believed
  CompiledStore(UserCache cache, Collection<Path> checkouts) {
    this.cache = cache;
    this.opened = cache.open("compiled", checkouts);
  }

  /// @param story where it came from, for those who ask where the time goes
  record Loaded(CompiledChecklist checklist, String story) {}

  /// The compiled checklist with this key: one that was kept, or one that is compiled now and kept.
  Loaded load(String key, Supplier<CompiledChecklist> compile) {
    return find(key)
        .orElseGet(() -> {
          CompiledChecklist compiled = compile.get();
          return new Loaded(compiled, "compiled, " + keep(compiled));
        });
  }

  private Optional<Loaded> find(String key) {
    return switch (opened) {
      case UserCache.Opened.Trusted(Path folder) -> read(folder.resolve(key), key);
      case UserCache.Opened.Refused _ -> Optional.empty();
    };
  }

  private Optional<Loaded> read(Path file, String key) {
    try {
      if (!cache.wrote(file)) {
        return Optional.empty();
      }
      return unsealed(Files.readAllBytes(file))
          .filter(compiled -> compiled.key().equals(key))
          .map(compiled -> new Loaded(compiled, "from " + file));
    } catch (IOException | IllegalArgumentException _) {
      // None, or one of another version, or cut off: as good as none.
      return Optional.empty();
    }
  }

  /// Keeps one for the next run.
  ///
  /// @return where, or why not
  String keep(CompiledChecklist compiled) {
    return switch (opened) {
      case UserCache.Opened.Trusted(Path folder) -> write(folder.resolve(compiled.key()), compiled);
      case UserCache.Opened.Refused(String why) -> "not kept: " + why;
    };
  }

  private static String write(Path file, CompiledChecklist compiled) {
    try {
      write(file, sealed(bytes(compiled)));
      sweep(file.resolveSibling(""), Files.getLastModifiedTime(file));
      return "kept as " + file;
    } catch (IOException e) {
      return "not kept: " + e;
    }
  }

  // A file that is there is whole: it gets its name when it is written.
  private static void write(Path file, byte[] content) throws IOException {
    Path draft = Files.createTempFile(file.resolveSibling(""), "draft-", DRAFT);
    try {
      Files.write(draft, content);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  // Counted back from the file that was just written, so that no clock is asked.
  private static void sweep(Path folder, FileTime now) throws IOException {
    FileTime oldest = FileTime.from(now.toInstant().minus(LONGEST));
    List<Dated> all;
    try (Stream<Path> files = Files.list(folder)) {
      all =
          files
              .flatMap(file -> Dated.of(file).stream())
              .sorted(Comparator.comparing(Dated::written).reversed())
              .toList();
    }
    FileTime abandoned = FileTime.from(now.toInstant().minus(Duration.ofHours(1)));
    int kept = 0;
    for (Dated file : all) {
      boolean draft = file.path().toString().endsWith(DRAFT);
      kept += draft ? 0 : 1;
      if (file.written().compareTo(draft ? abandoned : oldest) < 0 || (!draft && kept > MOST)) {
        Files.deleteIfExists(file.path());
      }
    }
  }

  private record Dated(Path path, FileTime written) {
    // Another run may have swept it away.
    static Optional<Dated> of(Path path) {
      try {
        return Optional.of(new Dated(path, Files.getLastModifiedTime(path)));
      } catch (IOException _) {
        return Optional.empty();
      }
    }
  }

  // Against a disk that lies, and not against a forger: him the folder keeps out.
  private static byte[] sealed(byte[] bytes) {
    byte[] whole = Arrays.copyOf(bytes, bytes.length + Long.BYTES);
    ByteBuffer.wrap(whole).putLong(bytes.length, sum(bytes, bytes.length));
    return whole;
  }

  private static Optional<CompiledChecklist> unsealed(byte[] whole) throws IOException {
    int length = whole.length - Long.BYTES;
    if (length < 0 || ByteBuffer.wrap(whole).getLong(length) != sum(whole, length)) {
      return Optional.empty();
    }
    return Optional.of(
        CompiledChecklistCodec.read(
            new DataInputStream(new ByteArrayInputStream(whole, 0, length))));
  }

  private static long sum(byte[] bytes, int length) {
    var sum = new CRC32C();
    sum.update(bytes, 0, length);
    return sum.getValue();
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

  /// Whether a pack came compiled.
  static boolean isInJar(String name) {
    return CompiledStore.class.getResource(IN_THE_JAR.formatted(name)) != null;
  }

  /// A pack that came in the jar.
  ///
  /// @param name one of [dev.gonogo.pack.Packs#BUILT_IN]
  static CompiledChecklist ofJar(String name) {
    try (InputStream in = CompiledStore.class.getResourceAsStream(IN_THE_JAR.formatted(name))) {
      if (in == null) {
        throw new IllegalStateException("no pack " + name + " was compiled into this build");
      }
      return CompiledChecklistCodec.read(new DataInputStream(new BufferedInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
