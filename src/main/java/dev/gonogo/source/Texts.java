package dev.gonogo.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes to text, strictly: UTF-8 or nothing, without a byte order mark; and back.
public final class Texts {
  private Texts() {}

  /// The text, or nothing where the bytes are not UTF-8.
  public static Optional<String> decode(byte[] bytes) {
    int from = startsWithMark(bytes) ? 3 : 0;
    try {
      var decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      return Optional.of(
          decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// The bytes of a text that takes the place of others: with a byte order mark where they had one.
  public static byte[] encode(String text, byte[] before) {
    return ((startsWithMark(before) ? "\ufeff" : "") + text).getBytes(StandardCharsets.UTF_8);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf;
  }
}
