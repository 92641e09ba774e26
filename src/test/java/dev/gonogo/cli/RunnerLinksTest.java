package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunnerLinksTest {
  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
  private static final Map<String, String> GITHUB =
      Map.of(
          "GITHUB_SERVER_URL", "https://github.com",
          "GITHUB_REPOSITORY", "acme/shop",
          "GITHUB_SHA", COMMIT);

  @Test
  void areThoseOfGithub() {
    assertEquals(
        Optional.of("https://github.com/acme/shop/blob/" + COMMIT + "/"), RunnerLinks.of(GITHUB));
  }

  @Test
  void areThoseOfGitlab() {
    assertEquals(
        Optional.of("https://git.acme.example:8443/ops/shop/-/blob/" + COMMIT + "/"),
        RunnerLinks.of(
            Map.of(
                "CI_PROJECT_URL",
                "https://git.acme.example:8443/ops/shop",
                "CI_COMMIT_SHA",
                COMMIT)));
  }

  @Test
  void areNoneElsewhere() {
    assertEquals(Optional.empty(), RunnerLinks.of(Map.of()));
  }

  /// A link stands in Markdown and HTML: nothing but an address may be one.
  @ParameterizedTest
  @CsvSource({
    "GITHUB_SERVER_URL, javascript:alert(1)",
    "GITHUB_SERVER_URL, ''",
    "GITHUB_REPOSITORY, 'a/b\" onclick=x'",
    "GITHUB_REPOSITORY, ''",
    "GITHUB_REPOSITORY, a/b?c=d",
    "GITHUB_SHA, main",
    "GITHUB_SHA, ''",
    "GITHUB_SHA, 0123"
  })
  void areNoneOfWhatIsNoAddress(String variable, String value) {
    Map<String, String> variables = new HashMap<>(GITHUB);
    variables.put(variable, value);
    assertEquals(Optional.empty(), RunnerLinks.of(variables));
  }
}
