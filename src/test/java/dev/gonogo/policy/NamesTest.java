package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.ShippedChecklist;
import dev.gonogo.catalogue.KubernetesKinds;
import dev.gonogo.catalogue.TerraformTypes;
import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.Subject;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.policy.names.KnownNames;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// KnownNames that exist in nobody's API are errors, wherever they stand.
class NamesTest {
  private static final TerraformTypes TERRAFORM = TerraformTypes.ofJar();
  private static final KubernetesKinds KUBERNETES = KubernetesKinds.ofJar();
  private static final Path CASES = Path.of("src/test/resources/cases/names");

  /// Of the shipped checklist: over both kinds, with relations, lists, blocks and conditions.
  private static final List<String> MISSPELT =
      List.of(
          "automatic-db-backups",
          "bucket-private",
          "rate-limiting-enabled",
          "health-check-endpoint",
          "autoscaling-configured",
          "memory-limits-defined",
          "network-segmentation",
          "offsite-backup-other-region",
          "load-balancer-in-place",
          "redis-deployed-configured");

  @ParameterizedTest
  @MethodSource("cases")
  void tellsOfEachInItsPlace(Path file) throws IOException {
    var problems = new Problems();
    Checklist checklist =
        ChecklistReader.read(
            "en",
            List.of(Source.of(file.getFileName().toString(), Files.readString(file))),
            problems);
    assertEquals("", problems.drawn());
    SortedSet<String> strangers = KnownNames.check(checklist, TERRAFORM, KUBERNETES, problems);
    Path golden = file.resolveSibling(file.getFileName().toString().replace(".md", ".txt"));
    String found = problems.drawn() + "not known: " + String.join(", ", strangers) + "\n";
    if (Boolean.getBoolean("cases.write")) {
      Files.writeString(golden, found);
    }
    assertEquals(Files.readString(golden), found);
  }

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  /// Misspelt in the check and in its examples alike, as nothing else would notice.
  @TestFactory
  Stream<DynamicTest> findsEachNameThatIsMisspelt() {
    return MISSPELT.stream()
        .map(id ->
            ShippedChecklist.CHECKLIST.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no item " + id)))
        .map(item -> DynamicTest.dynamicTest(item.id(), () -> misspell(item)));
  }

  private static void misspell(Item item) {
    String text = textOf(item);
    assertEquals("", namesIn(text), "as it is written");
    Set<String> names = names(item);
    assertTrue(names.size() > 1, "an item with names");
    for (String name : names) {
      String wrong = name.charAt(0) + "q" + name.substring(1);
      String changed = text.replaceAll("\\b" + Pattern.quote(name) + "\\b", wrong);
      assertTrue(namesIn(changed).contains("error:"), () -> name + " as " + wrong);
    }
  }

  /// From its title to the next one's.
  private static String textOf(Item item) {
    String file = item.source().text();
    int from = file.lastIndexOf("\n- [ ]", item.at().start()) + 1;
    Matcher next = Pattern.compile("(?m)^(?:- \\[ ]|#)").matcher(file);
    return file.substring(from, next.find(item.at().end()) ? next.start() : file.length());
  }

  private static String namesIn(String text) {
    var problems = new Problems();
    Source source = Source.of("x.md", "# T\n\n" + text);
    Checklist checklist = ChecklistReader.read("fr", List.of(source), problems);
    KnownNames.check(checklist, TERRAFORM, KUBERNETES, problems);
    return problems.drawn();
  }

  /// Types, kinds, and the steps of fields that the catalogue knows.
  private static Set<String> names(Item item) {
    var names = new TreeSet<String>();
    for (Check check : item.checks()) {
      if (check instanceof Check.Declared declared) {
        switch (declared.subject()) {
          case Subject.Resources(var types) -> names.addAll(types);
          case Subject.Objects(var kinds) -> names.addAll(kinds);
          case Subject.OfView _,
              Subject.Containers _,
              Subject.Variables _,
              Subject.Properties _,
              Subject.Setting _,
              Subject.Statistic _ -> {}
        }
        declared.ofSubjects().forEach(c -> names.addAll(steps(c.field())));
        declared.hops().forEach(hop -> names.addAll(hop.types()));
      }
    }
    Subject.DERIVED.forEach(names::remove);
    Subject.Objects.WORKLOADS.forEach(names::remove);
    // What the catalogue has not, nobody can misspell.
    names.removeIf(name -> name.matches("[A-Z].*") && KUBERNETES.named(name).isEmpty());
    names.remove("related");
    names.removeIf(name -> !name.matches("[A-Za-z_0-9]{4,}") || name.equals("metadata"));
    names.removeIf(name -> item.checks().stream().noneMatch(c -> c.text().word(name).isPresent()));
    return names;
  }

  private static List<String> steps(Field field) {
    return field.steps().stream()
        .filter(Field.Step.Key.class::isInstance)
        .map(step -> ((Field.Step.Key) step).name())
        .toList();
  }
}
