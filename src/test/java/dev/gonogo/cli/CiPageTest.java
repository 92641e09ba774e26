package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `docs/ci.md` names what there is: every input of the action and of the component, every output,
/// every hook, and the release that a reader can have.
class CiPageTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.*?) \\|");
  private static final Pattern NAME = Pattern.compile("`([a-z0-9-]+)`");

  private final String page = read("docs/ci.md");

  @Test
  void itNamesTheInputs() {
    YamlTree action = YamlTree.of("action.yml", read("action.yml"));
    assertEquals(
        new TreeSet<>(action.tree("inputs").entries().keySet()), rows("The action by itself"));
    String header = read("templates/gonogo/template.yml").split("\n---\n")[0];
    YamlTree component = YamlTree.of("template.yml", header).tree("spec").tree("inputs");
    assertEquals(new TreeSet<>(component.entries().keySet()), rows("It is a component"));
    for (String output : action.tree("outputs").entries().keySet()) {
      assertTrue(page.contains("`" + output + "`"), output);
    }
  }

  @Test
  void itNamesTheHooks() {
    List<String> hooks =
        read(".pre-commit-hooks.yaml")
            .lines()
            .filter(line -> line.startsWith("- id: "))
            .map(line -> line.substring(6))
            .toList();
    assertEquals(new TreeSet<>(hooks), rows("| hook | what it runs"));
  }

  @Test
  void itNamesTheReleaseOfThisCheckout() {
    Set<String> named = new TreeSet<>();
    Pattern.compile("(?:gonogo@v?|/v|rev: v)(\\d+\\.\\d+\\.\\d+)")
        .matcher(page)
        .results()
        .forEach(found -> named.add(found.group(1)));
    assertEquals(Set.of(Release.VERSION), named);
  }

  /// The names in the first column of the first table behind some words.
  private Set<String> rows(String words) {
    int start = page.indexOf(words);
    assertTrue(start > 0, words);
    int table = page.indexOf("|---|", start);
    int end = page.indexOf("\n\n", table);
    var names = new TreeSet<String>();
    ROW.matcher(page.substring(table, end))
        .results()
        .forEach(
            row -> NAME.matcher(row.group(1)).results().forEach(name -> names.add(name.group(1))));
    return names;
  }

  private static String read(String name) {
    try {
      return Files.readString(Checkout.ROOT.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
