package dev.gonogo.cli;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Which files git tracks, read from its index ("gitformat-index" in git's documentation). No git
/// is run: a checkout's own configuration may name programs that it would start.
///
/// Where there is no git, or an index of another shape, no file is tracked.
final class GitIndex {
  /// No index that can be read in a moment is larger.
  private static final long MAX_BYTES = 64 << 20;

  /// Bytes of an object's name: SHA-1, SHA-256.
  private static final int[] HASHES = {20, 32};

  /// What of an entry stands before the object's name.
  private static final int STAT = 40;

  private static final int EXTENDED = 0x4000;

  private final ByteBuffer bytes;
  private final int version;
  private final int hash;
  private byte[] name = new byte[0];

  private GitIndex(byte[] all, int hash) {
    this.bytes = ByteBuffer.wrap(all);
    this.hash = hash;
    this.version = bytes.getInt(4);
  }

  /// Whether git tracks a file, by the index of the checkout that it lies in.
  static boolean tracks(Path file) {
    Path real = Context.real(file);
    Path root = Context.checkout(real);
    byte[] wanted = relative(root, real);
    return read(root, "index")
        .filter(all ->
            holds(all, wanted)
                || shared(all).stream()
                    .flatMap(name -> read(root, name).stream())
                    .anyMatch(base -> holds(base, wanted)))
        .isPresent();
  }

  private static byte[] relative(Path root, Path file) {
    String path = root.relativize(file).toString().replace('\\', '/');
    return path.getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<byte[]> read(Path root, String name) {
    try {
      Path git = root.resolve(".git");
      Path index = (Files.isRegularFile(git) ? folderNamedIn(git) : git).resolve(name);
      return Files.isRegularFile(index) && Files.size(index) <= MAX_BYTES
          ? Optional.of(Files.readAllBytes(index))
          : Optional.empty();
    } catch (IOException | InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// Of a worktree and a submodule `.git` is a file: `gitdir: FOLDER`.
  private static Path folderNamedIn(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      String text = new String(in.readNBytes(4_096), StandardCharsets.UTF_8).strip();
      return file.resolveSibling(text.replaceFirst("^gitdir:\\s*", ""));
    }
  }

  private static boolean isIndex(byte[] all) {
    return all.length > 12 && new String(all, 0, 4, StandardCharsets.US_ASCII).equals("DIRC");
  }

  private static boolean holds(byte[] all, byte[] wanted) {
    return isIndex(all)
        && Arrays.stream(HASHES).anyMatch(hash -> new GitIndex(all, hash).holds(wanted));
  }

  /// What may be the file with the other entries of an index that is split in two: which hash its
  /// names are made with is not written in it.
  private static List<String> shared(byte[] all) {
    return isIndex(all)
        ? Arrays.stream(HASHES)
            .mapToObj(hash -> new GitIndex(all, hash).link())
            .flatMap(Optional::stream)
            .toList()
        : List.of();
  }

  /// What the extension `link` names.
  private Optional<String> link() {
    try {
      pass();
      while (bytes.remaining() > hash) {
        byte[] called = new byte[4];
        bytes.get(called);
        int size = bytes.getInt();
        if (new String(called, StandardCharsets.US_ASCII).equals("link")) {
          byte[] name = new byte[hash];
          bytes.get(name);
          return Optional.of("sharedindex." + HexFormat.of().formatHex(name));
        }
        bytes.position(bytes.position() + size);
      }
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
      // It was read with the other kind of hash.
    }
    return Optional.empty();
  }

  private void pass() {
    int entries = bytes.getInt(8);
    bytes.position(12);
    for (int i = 0; i < entries; i++) {
      entry();
    }
  }

  private boolean holds(byte[] wanted) {
    if (version < 2 || version > 4) {
      return false;
    }
    try {
      int entries = bytes.getInt(8);
      bytes.position(12);
      boolean found = false;
      for (int i = 0; i < entries; i++) {
        entry();
        found |= Arrays.equals(name, wanted);
      }
      return found && endsWell();
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
      return false;
    }
  }

  private void entry() {
    int start = bytes.position();
    bytes.position(start + STAT + hash);
    int flags = bytes.getShort();
    if (version >= 3 && (flags & EXTENDED) != 0) {
      bytes.getShort();
    }
    if (version == 4) {
      int kept = name.length - dropped();
      if (kept < 0 || kept > name.length) {
        throw new IllegalArgumentException("more is left out than there is");
      }
      byte[] rest = text();
      byte[] whole = Arrays.copyOf(name, kept + rest.length);
      System.arraycopy(rest, 0, whole, kept, rest.length);
      name = whole;
    } else {
      name = text();
      // Up to a multiple of eight.
      bytes.position(start + (bytes.position() - start + 7) / 8 * 8);
    }
  }

  /// How much of the name before is left out: seven bits a byte, each further one counted from one.
  private int dropped() {
    int next = bytes.get();
    int value = next & 0x7f;
    while ((next & 0x80) != 0) {
      next = bytes.get();
      value = ((value + 1) << 7) + (next & 0x7f);
    }
    return value;
  }

  /// Up to a zero, which is passed over.
  private byte[] text() {
    int start = bytes.position();
    int end = start;
    while (bytes.get(end) != 0) {
      end++;
    }
    byte[] text = Arrays.copyOfRange(bytes.array(), start, end);
    bytes.position(end + 1);
    return text;
  }

  /// Behind the entries stands an extension, called by four letters, or the checksum alone: else
  /// the names were read at the wrong places.
  private boolean endsWell() {
    if (bytes.remaining() == hash) {
      return true;
    }
    return bytes.remaining() > hash
        && new String(bytes.array(), bytes.position(), 4, StandardCharsets.US_ASCII)
            .chars()
            .allMatch(Character::isLetter);
  }
}
