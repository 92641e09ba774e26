package dev.gonogo.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which name was meant.
class NearestTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          lenght   | length min max | length
          mni      | length min max | min
          mn       | length min max | min
          minn     | length min max | min
          xin      | length min max | min
          nim      | length min max |
          length   | length min max | length
          leng     | length min max |
          lengt    | length min max | length
          lxnxth   | length min max | length
          lxnxtx   | length min max |
          x        | a b            | a
          ""       | a b            | a
          ""       | ab             |
          abcdef   | badcef         | badcef
          ca       | abc            |
          """)
  void meant(String wrong, String known, String meant) {
    assertEquals(Optional.ofNullable(meant), Nearest.of(wrong, List.of(known.split(" "))));
  }

  /// However the names are ordered: fewest edits, then the alphabet.
  @Test
  void theNearestFirstThenTheAlphabet() {
    assertEquals(Optional.of("cat"), Nearest.of("cats", List.of("cots", "rats", "cat")));
    assertEquals(Optional.of("bats"), Nearest.of("cats", List.of("rats", "hats", "bats")));
    assertEquals(Optional.of("replicas"), Nearest.of("replcas", List.of("replace", "replicas")));
    assertEquals(Optional.empty(), Nearest.of("cats", List.of()));
  }
}
