import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Packs a folder as POSIX's `ustar` has it, so that the same files give the same bytes: entries by
/// name, of root, all of one date, and executable or not.
final class TarGz {
  private static final int BLOCK = 512;
  private static final int LONGEST_NAME = 100;

  private final OutputStream out;
  private final Instant date;

  private TarGz(OutputStream out, Instant date) {
    this.out = out;
    this.date = date;
  }

  /// Packs a folder under its own name.
  static void pack(Path folder, Path archive, Instant date) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      paths = all.sorted().toList();
    }
    try (OutputStream out = smallest(Files.newOutputStream(archive))) {
      var tar = new TarGz(out, date);
      for (Path path : paths) {
        tar.add(path, folder.getParent().relativize(path).toString());
      }
      out.write(new byte[2 * BLOCK]);
    }
  }

  private static GZIPOutputStream smallest(OutputStream out) throws IOException {
    return new GZIPOutputStream(out, 1 << 16) {
      {
        def.setLevel(Deflater.BEST_COMPRESSION);
      }
    };
  }

  private void add(Path path, String name) throws IOException {
    // jlink links the notices that several modules have alike.
    if (Files.isSymbolicLink(path)) {
      out.write(header(name, 0777, 0, '2', Files.readSymbolicLink(path).toString()));
    } else if (Files.isDirectory(path)) {
      out.write(header(name + "/", 0755, 0, '5', ""));
    } else {
      long size = Files.size(path);
      out.write(header(name, Files.isExecutable(path) ? 0755 : 0644, size, '0', ""));
      Files.copy(path, out);
      out.write(new byte[(int) (-size & (BLOCK - 1))]);
    }
  }

  private byte[] header(String name, int mode, long size, char type, String target)
      throws IOException {
    byte[] header = new byte[BLOCK];
    text(header, 0, LONGEST_NAME, name);
    octal(header, 100, 7, mode);
    octal(header, 108, 7, 0);
    octal(header, 116, 7, 0);
    octal(header, 124, 11, size);
    octal(header, 136, 11, date.getEpochSecond());
    header[156] = (byte) type;
    text(header, 157, LONGEST_NAME, target);
    text(header, 257, 5, "ustar");
    text(header, 263, 2, "00");
    text(header, 265, 31, "root");
    text(header, 297, 31, "root");
    // The sum is that of the header with blanks in its own place.
    Arrays.fill(header, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xff;
    }
    octal(header, 148, 6, sum);
    header[154] = 0;
    return header;
  }

  private static void octal(byte[] header, int at, int digits, long value) throws IOException {
    text(header, at, digits, String.format(Locale.ROOT, "%0" + digits + "o", value));
  }

  private static void text(byte[] header, int at, int most, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > most) {
      throw new IOException("has no room in a tar: " + text);
    }
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }
}
