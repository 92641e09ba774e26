package dev.gonogo.policy;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes a tar as POSIX has it (`pax`, "ustar Interchange Format"): plain files that belong to
/// nobody and are as old as each other, so that the same files are the same bytes.
final class TarWriter implements Closeable {
  private static final int BLOCK = 512;

  /// How long a name may be in a header; a longer one stands in a record before it.
  private static final int NAME = 100;

  /// 1980-01-01, in seconds: readers warn of what is older.
  private static final long TIME = 315_532_800;

  private static final char FILE = '0';
  private static final char RECORDS = 'x';

  private final OutputStream out;

  TarWriter(OutputStream out) {
    this.out = out;
  }

  /// @param name its path, with `/`
  void file(String name, byte[] content) throws IOException {
    byte[] path = utf8(name);
    if (path.length > NAME) {
      entry(utf8("long-name"), RECORDS, record("path=" + name + "\n"));
    }
    entry(path, FILE, content);
  }

  /// A record says its own length, digits and all.
  private static byte[] record(String said) {
    int behind = utf8(said).length + 1;
    int length = behind + String.valueOf(behind).length();
    length = behind + String.valueOf(length).length();
    return utf8(length + " " + said);
  }

  private void entry(byte[] name, char type, byte[] content) throws IOException {
    out.write(header(name, type, content.length));
    out.write(content);
    out.write(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
  }

  // Offsets and widths are those of the standard's table.
  private static byte[] header(byte[] name, char type, long size) {
    byte[] header = new byte[BLOCK];
    System.arraycopy(name, 0, header, 0, Math.min(NAME, name.length));
    put(header, 100, octal(0644, 7));
    put(header, 108, octal(0, 7));
    put(header, 116, octal(0, 7));
    put(header, 124, octal(size, 11));
    put(header, 136, octal(TIME, 11));
    put(header, 148, "        ");
    put(header, 156, String.valueOf(type));
    put(header, 257, "ustar\0" + "00");
    long sum = 0;
    for (byte b : header) {
      sum += b & 0xff;
    }
    put(header, 148, octal(sum, 6) + "\0 ");
    return header;
  }

  private static String octal(long number, int digits) {
    String octal = Long.toOctalString(number);
    return "0".repeat(digits - octal.length()) + octal;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = utf8(text);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Two empty blocks end it.
  @Override
  public void close() throws IOException {
    out.write(new byte[2 * BLOCK]);
    out.close();
  }
}
