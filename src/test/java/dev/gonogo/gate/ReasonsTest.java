package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.gate.ItemStates.Vote;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Why an item is in its state: of each check its verdict and its kind go in, and a sentence comes
/// out.
class ReasonsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PASS           | PASS k6                                   | its check passed
          PASS           | PASS k6, FAIL k6, PASS dotenv             | 2 of 3 checks passed
          PASS           | PASS k6, NOT_EVALUATED dotenv             | 1 of 2 checks passed, no dotenv input was given
          FAIL           | FAIL k6, PASS k6                          | 1 of 2 checks failed
          UNKNOWN        | UNKNOWN k6                                | its check cannot tell yet
          WAITING        | –                                         | no check decides it: it waits for a person
          WAITING        | PASS k6                                   | what its checks see is right, but it is only a part: the rest waits for a person
          WAITING        | PASS k6, NOT_EVALUATED dotenv             | what its checks see is right, but it is only a part: the rest waits for a person, no dotenv input was given
          NOT_APPLICABLE | NOT_APPLICABLE k6                         | the input holds nothing that it speaks of
          NOT_EVALUATED  | NOT_EVALUATED k6, NOT_EVALUATED dotenv    | no dotenv or k6 input was given
          NOT_EVALUATED  | NOT_EVALUATED k6, NOT_EVALUATED k6        | no k6 input was given
          NOT_EVALUATED  | NOT_EVALUATED k6 unexpected               | nothing says that there should be one
          NOT_EVALUATED  | NOT_EVALUATED k6 unexpected, NOT_EVALUATED dotenv | nothing says that there should be one, and no dotenv input was given
          NOT_EVALUATED  | NOT_APPLICABLE k6, NOT_EVALUATED k6 unexpected | the input holds nothing that it speaks of, and nothing says that there should be one
          PASS           | PASS k6, NOT_EVALUATED k6 unexpected      | 1 of 2 checks passed, nothing says that there should be one
          NOT_EVALUATED  | NOT_APPLICABLE k6, NOT_EVALUATED dotenv   | the input holds nothing that it speaks of, and no dotenv input was given
          """)
  void says(State state, String votes, String reason) {
    assertEquals(reason, Reasons.of(state, votes(votes)));
  }

  private static List<Vote> votes(String text) {
    if (text.equals("–")) {
      return List.of();
    }
    return Arrays.stream(text.split(", "))
        .map(vote -> vote.split(" "))
        .map(vote ->
            new Vote(
                Verdict.valueOf(vote[0]),
                Verdict.valueOf(vote[0]),
                false,
                Optional.empty(),
                vote.length > 2,
                vote[1]))
        .toList();
  }
}
