package dev.gonogo.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a view is said to look into is what its library looks into.
class ViewTest {
  private static final Pattern TYPE = Pattern.compile("\"(aws_\\w+)\"");

  @ParameterizedTest
  @EnumSource(View.class)
  void namesTheTypesOfItsLibrary(View view) throws IOException {
    Path library = Path.of("policies/lib", view.word().replace('-', '_') + "s.rego");
    Set<String> said = new TreeSet<>(view.spellings());
    said.addAll(view.beside());
    Set<String> found = new TreeSet<>();
    TYPE.matcher(Files.readString(library))
        .results()
        .map((MatchResult match) -> match.group(1))
        .forEach(found::add);
    // What it looks into besides, another library may name for it.
    found.addAll(view.beside());
    assertEquals(said, found);
  }
}
