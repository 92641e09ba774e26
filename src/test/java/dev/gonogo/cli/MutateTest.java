package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// `gonogo test --mutate`, over a checklist that holds and one that lacks an example, and the list
/// of what is accepted.
class MutateTest {
  private static final String ITEM =
      """
      ## Data

      - [ ] Backups are kept <!-- backups-kept -->

        ```yaml check
        terraform: aws_db_instance
        must: {backup_retention_period: {min: 7 days}}
        ```

        ```yaml pass
        aws_db_instance.a: {backup_retention_period: 7}
        ```

        ```yaml fail
        aws_db_instance.a: {backup_retention_period: 6}
        ```
      """;

  /// The boundary from below is not shown.
  private static final String LACKING = ITEM.replace("period: 6", "period: 1");

  private static final String UNNOTICED =
      """
      content/01.md:7:41: error: no example of `terraform/backups-kept` notices `min: 7 days` moved to `6 days` in `backup_retention_period`
         7 |   must: {backup_retention_period: {min: 7 days}}
           |                                         ^^^^^^ show one whose verdict it changes
      """;

  private static final String ENTRY =
      """
      - check: terraform/backups-kept
        mutant: '`min: 7 days` moved to `6 days` in `backup_retention_period`'
        because: six days are no less safe
      """;

  @TempDir private Path project;

  @BeforeEach
  void project() throws IOException {
    Files.createDirectories(project.resolve("content"));
    Files.writeString(project.resolve("gonogo.yaml"), "checklist: content\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(project.resolve(file), text);
  }

  private Ended mutate(String... more) {
    return Checkout.gonogoIn(
        project,
        Stream.concat(Stream.of("test", "--mutate"), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void withoutAnUnnoticedMutantAllIsWell() throws IOException {
    write("content/01.md", ITEM);
    Ended ended = mutate();
    assertEquals(
        new Ended(
            0,
            "2 passed, 0 failed\n4 mutants of 1 check: 4 noticed by an example, 0 accepted, 0"
                + " unnoticed\n",
            ""),
        ended);
  }

  @Test
  void anUnnoticedMutantIsToldAtItsPlace() throws IOException {
    write("content/01.md", LACKING);
    Ended ended = mutate();
    assertEquals(1, ended.status(), ended.all());
    assertEquals(UNNOTICED, ended.err());
    assertTrue(
        ended.out().endsWith("3 noticed by an example, 0 accepted, 1 unnoticed\n"), ended.out());
  }

  @Test
  void anAcceptedMutantIsCountedAndToldWithItsReason() throws IOException {
    write("content/01.md", LACKING);
    write("mutants.yaml", "# why we can do without\n" + ENTRY);
    Ended ended = mutate("--verbose");
    assertEquals(0, ended.status(), ended.all());
    assertTrue(
        ended.out().endsWith("3 noticed by an example, 1 accepted, 0 unnoticed\n"), ended.out());
    assertTrue(
        ended
            .out()
            .contains(
                "accepted   terraform/backups-kept  `min: 7 days` moved to `6 days` in"
                    + " `backup_retention_period`  content/01.md:7:41  because: six days are no"
                    + " less safe\n"),
        ended.out());
  }

  @Test
  void aListMayLieElsewhere() throws IOException {
    write("content/01.md", LACKING);
    write("other.yaml", ENTRY);
    assertEquals(1, mutate().status());
    assertEquals(0, mutate("--accepted", "other.yaml").status());
  }

  @Test
  void whatTheProjectAcceptsSaysNothingOfAnotherChecklist() throws IOException {
    write("content/01.md", LACKING);
    write("mutants.yaml", ENTRY);
    write("other.md", ITEM.replace("backups-kept", "kept"));
    Ended other = mutate("--content", "other.md");
    assertEquals(0, other.status(), other.all());
    assertEquals(0, mutate("--content", "content").status());
  }

  @Test
  void aListOfCommentsAcceptsNothing() throws IOException {
    write("content/01.md", ITEM);
    write("mutants.yaml", "# none any more\n");
    assertEquals(0, mutate().status());
  }

  @Test
  void checksInRegoAreCountedAndNotChanged() throws IOException {
    write(
        "content/01.md",
        ITEM
            + """

            - [ ] A <!-- a -->

              ```rego policy dotenv
              judged contains "A" if "A" in object.keys(input.variables)
              ```

            - [ ] The same again <!-- again same:backups-kept -->
            """);
    Ended ended = mutate();
    assertEquals(0, ended.status(), ended.all());
    assertTrue(ended.out().contains("\n4 mutants of 1 check: "), ended.out());
    assertTrue(ended.out().endsWith("\n1 check in Rego has no mutants\n"), ended.out());
  }

  @Test
  void nothingIsMutatedWhereAnExampleDoesNotHold() throws IOException {
    write("content/01.md", ITEM.replace("period: 6", "period: 8"));
    Ended ended = mutate();
    assertEquals(1, ended.status(), ended.all());
    assertEquals("1 passed, 1 failed\n", ended.out());
    assertTrue(
        ended.err().endsWith("nothing was mutated: mend what is above first\n"), ended.err());
  }

  static Stream<Arguments> untrue() {
    return Stream.of(
        Arguments.of(
            ENTRY.replace("6 days` in", "8 days` in"),
            "mutants.yaml:5:11: error: an example of `terraform/backups-kept` notices this mutant",
            "take the entry out"),
        Arguments.of(
            ENTRY.replace("6 days` in", "5 days` in"),
            "mutants.yaml:5:11: error: `terraform/backups-kept` has no such mutant",
            "the nearest is: `min: 7 days` moved to `6 days` in `backup_retention_period`"),
        Arguments.of(
            ENTRY.replace("backups-kept", "backup-kept"),
            "mutants.yaml:4:10: error: no check that has mutants is called `terraform/backup-kept`",
            "did you mean `terraform/backups-kept`?"));
  }

  /// An entry that accepts nothing is an error, so that the list can only be true.
  @ParameterizedTest
  @MethodSource
  void untrue(String entry, String words, String hint) throws IOException {
    write("content/01.md", LACKING);
    write("mutants.yaml", ENTRY + entry);
    Ended ended = mutate();
    assertEquals(1, ended.status(), ended.all());
    assertTrue(ended.err().startsWith(words + "\n"), ended.err());
    assertTrue(ended.err().contains("^ " + hint + "\n"), ended.err());
    assertFalse(ended.err().contains("content/01.md"), ended.err());
    assertTrue(ended.out().endsWith("1 accepted, 0 unnoticed\n"), ended.out());
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("a: b\n", "1:1: error: accepted mutants must be a list"),
        Arguments.of("- a\n", "1:3: error: an accepted mutant must be a mapping of"),
        Arguments.of("- {}\n", "the accepted mutant does not say `check`"),
        Arguments.of(
            ENTRY.replaceAll("  because.*\n", ""), "the accepted mutant does not say `because`"),
        Arguments.of(
            ENTRY.replaceAll("because: .*", "because: ' '"),
            "3:12: error: `because` must be a text that is not blank"),
        Arguments.of(
            ENTRY.replaceAll("mutant: .*", "mutant: [1]"),
            "2:3: error: `mutant` must be a text that is not blank"),
        Arguments.of(
            ENTRY + "  reason: none\n", "4:3: error: an accepted mutant has no key `reason`"),
        Arguments.of(
            ENTRY + "  reason: none\n", "^^^^^^ write one of `check`, `mutant`, `because`"),
        Arguments.of(ENTRY + "  1: none\n", "4:3: error: an accepted mutant has no key `1`"),
        Arguments.of(ENTRY + ENTRY, "5:11: error: this mutant is accepted already in line 1"),
        Arguments.of("- check: {\n", "error: "),
        Arguments.of("a\n---\nb\n", "error: "),
        Arguments.of("- check: &a [x, x]\n  mutant: *a\n  because: \u001b[31mred\n", "error: "));
  }

  @ParameterizedTest
  @MethodSource
  void broken(String list, String words) throws IOException {
    write("content/01.md", LACKING);
    write("mutants.yaml", list);
    Ended ended = mutate();
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().startsWith("mutants.yaml:"), ended.err());
    assertTrue(ended.err().contains(words), ended.err());
    assertTrue(ended.err().endsWith("gonogo: nothing was mutated\n"), ended.err());
    assertFalse(ended.all().contains("\u001b"), ended.all());
    assertEquals("", ended.out());
  }

  @Test
  void aListThatIsNotThereIsNamed() throws IOException {
    write("content/01.md", ITEM);
    Ended ended = mutate("--accepted", "none.yaml");
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("none.yaml does not exist"), ended.err());
  }

  @Test
  void aFolderIsNoList() throws IOException {
    write("content/01.md", ITEM);
    Files.createDirectories(project.resolve("mutants.yaml"));
    Ended ended = mutate();
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("cannot read mutants.yaml"), ended.err());
  }

  @Test
  void aListIsOfNoUseWhereNothingIsMutated() throws IOException {
    write("content/01.md", ITEM);
    Ended ended = Checkout.gonogoIn(project, "test", "--accepted", "mutants.yaml");
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("--accepted is of no use without --mutate"), ended.err());
  }

  /// What `docs/check-language.md` shows of it comes out.
  @Test
  void thePageShowsWhatIsPrinted() throws IOException {
    String page = Files.readString(Checkout.ROOT.resolve("docs/check-language.md"));
    write("content/01.md", fenced(page, "````markdown\n", "````"));
    Ended unnoticed = mutate();
    assertEquals(fenced(page, "```text\n", "```"), unnoticed.err() + unnoticed.out());

    write("mutants.yaml", fenced(page, "```yaml\n- check: ", "```"));
    Ended accepted = mutate();
    assertEquals(1, accepted.status(), accepted.all());
    assertTrue(accepted.out().endsWith(" 1 accepted, 1 unnoticed\n"), accepted.all());
  }

  /// What stands in the first fence that opens so, but for the mark and the language.
  private static String fenced(String page, String opening, String closing) {
    int at = page.indexOf(opening);
    int from = page.indexOf('\n', at) + 1;
    return page.substring(from, page.indexOf(closing, from));
  }

  @Test
  void anExampleThatCannotBeReadIsAnErrorBesideTheCount() throws IOException {
    write("content/01.md", ITEM.replace("aws_db_instance.a: {backup_retention_period: 7}", "- 1"));
    Ended ended = Checkout.gonogoIn(project, "test");
    assertEquals(1, ended.status(), ended.all());
    assertEquals("1 passed, 0 failed\n", ended.out());
    assertTrue(ended.err().endsWith("\ngonogo: the checklist has 1 error\n"), ended.err());
  }
}
