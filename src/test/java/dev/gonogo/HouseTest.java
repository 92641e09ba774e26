package dev.gonogo;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.gonogo.cli.Main;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules of the house that a machine can hold: ARCHITECTURE.md says why.
class HouseTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

  /// ARCHITECTURE.md's arrows: a room, and all that it may use of the house.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          source    | source
          value     | source value
          yaml      | source value yaml
          input     | source value yaml input
          checklist | source value yaml input checklist
          rego      | source value rego
          policy    | source value yaml input checklist rego policy
          gate      | source value yaml input checklist rego policy gate
          report    | source value input checklist policy gate report
          site      | source value input checklist policy gate site
          """)
  void uses(String room, String allowed) {
    noClasses()
        .that()
        .resideInAPackage(in(room))
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.gonogo..").and(not(resideInAnyPackage(packages(allowed)))))
        .check(MAIN);
  }

  /// Inside the engine, one way.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rego.host    | source rego.host
          rego.syntax  | source value rego.syntax
          rego.builtin | source value rego.host rego.builtin
          rego.core    | source value rego.core
          rego.compile | source value rego.host rego.syntax rego.core rego.compile
          rego.ir      | value rego.ir
          rego.plan    | source value rego.host rego.core rego.ir rego.plan
          rego.run     | source value rego.host rego.builtin rego.ir rego.run
          """)
  void usesInTheEngine(String room, String allowed) {
    noClasses()
        .that()
        .resideInAPackage(in(room))
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.gonogo..").and(not(resideInAnyPackage(packages(allowed)))))
        .check(MAIN);
  }

  /// Inside the checklist, one way: files to fences to the model, which is at the bottom.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dev.gonogo.checklist          | dev.gonogo.checklist.*..
          dev.gonogo.checklist.language | dev.gonogo.checklist.markdown..
          """)
  void usesNothingAboveItInTheChecklist(String room, String above) {
    noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(above)
        .check(MAIN);
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

  private static String in(String room) {
    return "dev.gonogo." + room + "..";
  }

  private static String[] packages(String rooms) {
    return Arrays.stream(rooms.split(" ")).map(HouseTest::in).toArray(String[]::new);
  }
}
