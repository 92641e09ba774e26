package dev.gonogo.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Strict UTF-8, and the byte order mark.
class TextsTest {
  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          61 c3 a9       | aé
          ef bb bf 61    | a
          f0 9f 98 80    | 😀
          """)
  void decodes(String hex, String text) {
    assertEquals(Optional.of(text), Texts.decode(bytes(hex)));
  }

  @Test
  void dropsOneMarkAtTheBeginningAlone() {
    assertEquals(Optional.of(""), Texts.decode(bytes("ef bb bf")));
    assertEquals(Optional.of("\ufeffa"), Texts.decode(bytes("ef bb bf ef bb bf 61")));
    assertEquals(Optional.of("a\ufeff"), Texts.decode(bytes("61 ef bb bf")));
    assertEquals(Optional.of(""), Texts.decode(new byte[0]));
    assertEquals(Optional.of("\r\n\0"), Texts.decode(bytes("0d 0a 00")));
  }

  /// Latin-1, halves of a sequence, a surrogate, an overlong slash, UTF-16, half a mark.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "e9 61",
        "c3",
        "61 80",
        "ed a0 80",
        "c0 af",
        "ff fe 61 00",
        "f4 90 80 80",
        "ef bb"
      })
  void refusesWhatIsNotUtf8(String hex) {
    assertEquals(Optional.empty(), Texts.decode(bytes(hex)));
  }

  @Test
  void encodesWithTheMarkThatWasThere() {
    byte[] marked = "\ufeffold".getBytes(StandardCharsets.UTF_8);
    assertArrayEquals("\ufeffé".getBytes(StandardCharsets.UTF_8), Texts.encode("é", marked));
    assertArrayEquals("é".getBytes(StandardCharsets.UTF_8), Texts.encode("é", bytes("6f 6c 64")));
    assertArrayEquals("é".getBytes(StandardCharsets.UTF_8), Texts.encode("é", bytes("ef bb")));
    assertArrayEquals("é".getBytes(StandardCharsets.UTF_8), Texts.encode("é", bytes("ef bb 61")));
  }
}
