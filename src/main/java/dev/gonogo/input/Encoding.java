package dev.gonogo.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes to text, or what the bytes are instead.
final class Encoding {
  private Encoding() {}

  /// What is wrong with bytes before anything is parsed.
  static Optional<InputProblem> problem(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.of(new InputProblem.Empty("no byte"));
    }
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || isBareUtf16(bytes)) {
      return Optional.of(new InputProblem.Utf16());
    }
    for (int i = 0; i < Math.min(bytes.length, 8_000); i++) {
      if (bytes[i] == 0) {
        return Optional.of(new InputProblem.Binary());
      }
    }
    return Optional.empty();
  }

  /// The offset of the first byte that is not UTF-8, for bytes that [dev.gonogo.source.Texts]
  /// refused.
  static long firstWrong(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var out = CharBuffer.allocate(8_192);
    while (!decoder.decode(in, out, true).isError() && in.hasRemaining()) {
      out.clear();
    }
    return in.position();
  }

  static boolean startsWith(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /// ASCII in two bytes a character, without a mark.
  private static boolean isBareUtf16(byte[] bytes) {
    return bytes.length >= 4
        && ((bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0)
            || (bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0));
  }

  /// How far a byte offset is in the text of these bytes, in UTF-16, its mark left out.
  static int utf16(byte[] bytes, long offset) {
    int length = (int) Math.min(Math.max(offset, 0), bytes.length);
    return withoutMark(new String(bytes, 0, length, StandardCharsets.UTF_8)).length();
  }

  static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
