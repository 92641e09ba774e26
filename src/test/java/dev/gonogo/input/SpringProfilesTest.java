package dev.gonogo.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a profile's name says of it, to the reader and to the policies.
class SpringProfilesTest {
  private static final Path LIBRARY = Path.of("policies/lib/spring_profiles.rego");
  private static final Path PAGE = Path.of("docs/inputs.md");

  @ParameterizedTest
  @CsvSource({
    "prod,            true,  false",
    "production,      true,  false",
    "prod-eu,         true,  false",
    "aws_PROD2,       true,  false",
    "live,            true,  false",
    "pre-prod,        false, true",
    "dev,             false, true",
    "e2e,             false, true",
    "test1,           false, true",
    "docker-compose,  false, true",
    "aws,             false, false",
    "product,         false, false",
    "develive,        false, false",
  })
  void aNameSaysWhoseItIs(String profile, boolean production, boolean elsewhere) {
    assertEquals(production, SpringProfiles.isProduction(profile));
    assertEquals(elsewhere, SpringProfiles.isElsewhere(profile));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'spring.config.activate.on-profile': 'prod'}                     | prod",
        "{'spring': {'config.activate': {'onProfile': ['a & B', '!(c)']}}} | a b c",
        "{'spring.config.activate.on-profile[0]': 'x', 'spring.config.activate.on-profile[1]': 'y'} | x y",
        "{'spring': {'profiles': 'a, b'}}                                  | a b",
        "{'spring': {'profiles': {'active': 'a'}}}                         | ",
        "{'spring': {'config': {'activate': {'on-profile': 7}}}}           | ",
      })
  void aDocumentSaysForWhomItIs(String json, String names) {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    Value value = ((ValueReader.Result.Read) ValueReader.read(bytes)).value();
    List<String> expected = names == null ? List.of() : List.of(names.split(" "));
    assertEquals(expected, SpringProfiles.named(value).stream().sorted().toList());
  }

  /// Else conftest would judge what gonogo does not, or the other way round.
  @Test
  void policiesHaveTheSameWords() throws IOException {
    String library = Files.readString(LIBRARY);
    assertEquals(SpringProfiles.PRODUCTION, words(library, "production_words"));
    assertEquals(SpringProfiles.ELSEWHERE, words(library, "elsewhere_words"));
  }

  @Test
  void thePageNamesEveryWord() throws IOException {
    String page = Files.readString(PAGE);
    var missing = new TreeSet<String>();
    for (Set<String> words : List.of(SpringProfiles.PRODUCTION, SpringProfiles.ELSEWHERE)) {
      words.stream().filter(word -> !page.contains("`" + word + "`")).forEach(missing::add);
    }
    assertEquals(Set.of(), missing);
  }

  private static Set<String> words(String library, String name) {
    int from = library.indexOf(name + " := {");
    String set = library.substring(from, library.indexOf('}', from));
    var words = new TreeSet<String>();
    Pattern.compile("\"([^\"]+)\"")
        .matcher(set)
        .results()
        .forEach(word -> words.add(word.group(1)));
    return words;
  }
}
