package dev.gonogo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.gonogo.cli.Main;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rules of the house that a machine can hold: ARCHITECTURE.md says why.
class HouseTest {
  private static final JavaClasses MAIN = classesBeside(Main.class);

  /// ARCHITECTURE.md's arrows: a package, and all that it uses of the house, no more and no less.
  /// Only `cli` may use whatever it likes.
  private static final Map<String, Set<String>> ARROWS =
      table(
          """
          source                |
          value                 |
          yaml                  | source value
          catalogue             | source value
          git                   |
          hcl                   | source value
          input                 | source value yaml input.shorthand
          input.shorthand       | source value yaml
          checklist             | source value input
          checklist.language    | source value yaml input checklist
          checklist.markdown    | source checklist checklist.language
          rego                  | source value rego.host rego.syntax rego.builtin rego.core rego.compile rego.plan rego.ir rego.run
          rego.host             | source
          rego.syntax           | source value yaml
          rego.builtin          | source value yaml rego.host
          rego.core             | source value
          rego.compile          | source value rego.host rego.syntax rego.core rego.compile.lowering rego.compile.safety
          rego.compile.lowering | source value rego.host rego.syntax rego.core
          rego.compile.safety   | source value rego.core rego.compile.lowering
          rego.ir               | value
          rego.plan             | source value rego.host rego.core rego.ir
          rego.run              | source value rego.host rego.builtin rego.ir
          policy                | source value catalogue input checklist rego rego.host policy.check policy.module policy.mutation policy.silence
          policy.check          | source value input checklist policy.module
          policy.module         | source value rego.syntax
          policy.mutation       | source value checklist
          policy.silence        | source value input checklist
          policy.names          | source value input checklist catalogue
          log                   | source value
          pack                  | source value yaml checklist
          answer                | checklist policy log
          gate                  | source value yaml catalogue hcl input checklist rego rego.host policy log answer
          report                | source value input checklist policy log answer gate record
          init                  | source
          ssh                   | source log
          record                | source value
          statement             | value
          site                  | source value catalogue input checklist checklist.language policy log answer gate
          """);

  @Test
  void everyPackageUsesWhatItsArrowsSay() {
    Map<String, Set<String>> found = arrows();
    found.remove("cli");
    assertEquals(List.of(), differences(ARROWS, found));
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().matching("dev.gonogo.(**)").should().beFreeOfCycles().check(MAIN);
  }

  /// One name for one thing: who reads a simple name need not look for its import.
  @Test
  void noTwoClassesShareASimpleName() {
    Map<String, Set<String>> homes = new TreeMap<>();
    Stream.concat(MAIN.stream(), classesBeside(HouseTest.class).stream())
        .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
        .forEach(type ->
            homes.computeIfAbsent(type.getSimpleName(), _ -> new TreeSet<>()).add(type.getName()));
    homes.values().removeIf(types -> types.size() == 1);
    assertEquals(Map.of(), homes);
  }

  /// A variant of a sealed type is always read behind that type's name, so it may.
  @Test
  void noNestedTypeOfADoorBearsTheNameOfAClass() {
    Set<String> names =
        MAIN.stream()
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
    Set<String> found =
        MAIN.stream()
            .filter(type -> type.isNestedClass() && names.contains(type.getSimpleName()))
            .map(JavaClass::reflect)
            .filter(type -> isPublic(type) && !isVariant(type))
            .map(Class::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), found);
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  private static boolean isVariant(Class<?> type) {
    return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
  }

  /// What is behind the parsers' rooms never sees a Markdown tree.
  @Test
  void onlyMarkdownAndTheSiteKnowTheMarkdownParser() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.gonogo.checklist.markdown", "dev.gonogo.site")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.vladsch.flexmark..")
        .check(MAIN);
  }

  @Test
  void onlyTheCommandLinePrintsAndExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.gonogo.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(MAIN);
  }

  @Test
  void onlyTheCommandLineReadsTheClockAndTheEnvironment() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.gonogo.cli..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .check(MAIN);
  }

  @Test
  void everyRoomHasItsSignAndCountsItsNulls() {
    Stream<String> rooms = MAIN.stream().map(JavaClass::getPackageName).distinct();
    rooms.forEach(room ->
        assertTrue(
            MAIN.contain(room + ".package-info")
                && MAIN.get(room + ".package-info")
                    .isAnnotatedWith("org.jspecify.annotations.NullMarked"),
            room + " has no @NullMarked package-info"));
  }

  /// Values are immutable for everyone else.
  @Test
  void onlyTheEngineHasValuesThatGrow() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.gonogo.value..", "dev.gonogo.rego..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("dev.gonogo.value.Trusted")
        .check(MAIN);
  }

  @Test
  void noNameSaysNothing() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Misc)$")
        .check(MAIN);
  }

  @Test
  void nothingStaticChanges() {
    MAIN.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .forEach(field ->
            assertTrue(
                field.getModifiers().contains(JavaModifier.FINAL),
                field.getFullName() + " is static and not final"));
  }

  private static JavaClasses classesBeside(Class<?> type) {
    return new ClassFileImporter()
        .importUrl(type.getProtectionDomain().getCodeSource().getLocation());
  }

  private static Map<String, Set<String>> table(String rows) {
    return rows.lines()
        .map(row -> row.split("\\|"))
        .collect(
            Collectors.toMap(
                row -> row[0].strip(),
                row ->
                    Arrays.stream(row.length == 1 ? new String[0] : row[1].strip().split(" "))
                        .collect(Collectors.toCollection(TreeSet::new)),
                (_, _) -> {
                  throw new IllegalArgumentException("a room twice");
                },
                TreeMap::new));
  }

  private static Map<String, Set<String>> arrows() {
    Map<String, Set<String>> found = new TreeMap<>();
    for (JavaClass type : MAIN) {
      Set<String> used = found.computeIfAbsent(room(type), _ -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().startsWith("dev.gonogo."))
          .map(HouseTest::room)
          .filter(to -> !to.equals(room(type)))
          .forEach(used::add);
    }
    return found;
  }

  private static List<String> differences(
      Map<String, Set<String>> drawn, Map<String, Set<String>> found) {
    List<String> differences = new ArrayList<>();
    var rooms = new TreeSet<>(drawn.keySet());
    rooms.addAll(found.keySet());
    for (String room : rooms) {
      Set<String> mayUse = drawn.getOrDefault(room, Set.of());
      Set<String> uses = found.getOrDefault(room, Set.of());
      if (!drawn.containsKey(room) || !found.containsKey(room)) {
        differences.add(room + " is not both drawn and built");
      }
      uses.stream()
          .filter(used -> !mayUse.contains(used))
          .forEach(used -> differences.add(room + " uses " + used + ", and no arrow says so"));
      mayUse.stream()
          .filter(used -> !uses.contains(used))
          .forEach(used -> differences.add(room + " does not use " + used + ", an arrow says so"));
    }
    return differences;
  }

  private static String room(JavaClass type) {
    return type.getPackageName().substring("dev.gonogo.".length());
  }
}
