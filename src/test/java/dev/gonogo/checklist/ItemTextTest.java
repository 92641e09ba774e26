package dev.gonogo.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What of an item an answer is given for, and what may change behind it.
class ItemTextTest {
  private static final String WHOLE =
      """
      # Avant

      - [ ] Astreinte testée : 5 min <!-- pager-tested !blocker @ops phase: go-live-during -->

        Une alerte que personne ne lit ne sert à rien.
        Le second niveau non plus.

        ```
        texte libre
        ```

        **Corriger.** Refaire la rotation.

        **Preuve.** La page reçue.

        **Retour arrière.** Rappeler le prestataire.

        | qui | quand |
        |---|---|
        | ops | nuit |

        ```yaml item
        valid: 30d
        people: 2
        ```

        ```sh run
        page --test
        ```

        ```sh rollback
        page --off
        ```

        ```yaml check
        dotenv: PAGER
        ```

        Passe :

        ```dotenv pass
        PAGER=a
        ```

        ```dotenv fail
        OTHER=a
        ```

        - [ ] Sous-élément <!-- inner -->

          Autre chose.
      """;

  private static final ItemText TEXT = of(WHOLE);

  @Test
  void isALineForEachPart() throws Exception {
    assertEquals(
        List.of(
            "title Astreinte testée : 5 min",
            "why Une alerte que personne ne lit ne sert à rien. Le second niveau non plus.",
            "fix Refaire la rotation.",
            "evidence La page reçue.",
            "rollback Rappeler le prestataire. | qui | quand | |---|---| | ops | nuit |",
            "more ``` texte libre ```",
            "item valid: 30d people: 2",
            "run sh page --test",
            "back sh page --off"),
        TEXT.lines());
    byte[] bytes = (String.join("\n", TEXT.lines()) + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
    assertEquals(HexFormat.of().formatHex(sha256), TEXT.digest());
  }

  /// The digest is in people's logs: whoever changes the rule makes all their answers void.
  @Test
  void isTheSameAsEver() {
    assertEquals("5c9b947e7a2b19a8106b7093bd65ac29ba5c28c7da84a5053a5afd65a11eda96", TEXT.digest());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          testée : 5 min       ; testée : 9 min
          ne lit               ; lit
          second niveau        ; premier niveau
          texte libre          ; texte lié
          Refaire              ; Défaire
          La page reçue.       ; La page envoyée.
          **Corriger.**        ; **Preuve.**
          le prestataire       ; la prestataire
          ops | nuit           ; ops | jour
          valid: 30d           ; valid: 31d
          people: 2            ; people: 3
          people: 2            ; unwaivable: true
          page --test          ; page --tests
          page --off           ; page --of
          ```sh run            ; ```sh rollback
          ```sh run            ; ```bash run
          La page reçue.       ; Lapage reçue.
          """)
  void changesWithWhatIsAnswered(String old, String now) {
    assertNotEquals(TEXT.digest(), of(replaced(old, now)).digest());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          !blocker             ; !low
          @ops                 ; @dba @qa
          phase: go-live-during ; phase: build
          pager-tested !       ; pager-tried was:pager-tested !
          dotenv: PAGER        ; dotenv: [PAGER, SMS]
          PAGER=a              ; PAGER=b
          dotenv fail          ; dotenv fail none
          Passe :              ; Pas d’erreur :
          Autre chose.         ; Une chose.
          Sous-élément         ; Autre élément
          Avant                ; Après
          - [ ] Astreinte      ; - [x] Astreinte
          - [ ] Astreinte      ; * [ ] Astreinte
          **Corriger.**        ; **Fix.**
          """)
  void isTheSameBesideAllElse(String old, String now) {
    assertEquals(TEXT, of(replaced(old, now)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u202f", "\u2009", "\u3000", "  ", "\t"})
  void isTheSameWhateverTheSpace(String space) {
    assertEquals(
        TEXT, of(WHOLE.replace("testée : 5 min", "testée" + space + ": 5" + space + "min")));
    assertEquals(TEXT, of(WHOLE.replace("ne lit ne", "ne" + space + "lit" + space + "ne")));
    assertEquals(TEXT, of(WHOLE.replace("page --test", "page" + space + "--test")));
  }

  @Test
  void isTheSameHoweverTheFileIsWritten() {
    for (UnaryOperator<String> written :
        List.<UnaryOperator<String>>of(
            text -> text.replace("\n", "\r\n"),
            text -> text.replace("\n", "\r"),
            text -> "\ufeff" + text,
            text -> text.replace("\n\n", "\n\n\n"),
            text -> text.replace("rien.\n  Le", "rien. Le"),
            text -> text.replace("valid: 30d\n  people: 2", "valid:   30d\n\n  people: 2 "),
            text -> text.indent(3).replaceAll("(?m)^ +# Avant", "# Avant"))) {
      assertNotEquals(WHOLE, written.apply(WHOLE));
      assertEquals(TEXT, of(written.apply(WHOLE)), () -> written.apply(WHOLE));
    }
  }

  /// A part that moves to another is not the part that was answered, be the words the same.
  @Test
  void tellsPartsApart() {
    String why = "- [ ] A <!-- pager-tested -->\n\n  b c\n";
    String titled = "- [ ] A b c <!-- pager-tested -->\n";
    String split = "- [ ] A <!-- pager-tested -->\n\n  b\n\n  c\n";
    assertEquals(
        3, List.of(why, titled, split).stream().map(t -> of(t).digest()).distinct().count());
  }

  /// Items that share checks share no words.
  @Test
  void isOfItsOwnFences() {
    String both = WHOLE.replace("<!-- inner -->", "<!-- inner same:pager-tested -->");
    ItemText inner = ItemText.of(read(both).items().get(1));
    assertEquals(List.of("title Sous-élément", "why Autre chose."), inner.lines());
  }

  private static String replaced(String old, String now) {
    String changed = WHOLE.replace(old, now);
    assertNotEquals(WHOLE, changed);
    return changed;
  }

  private static ItemText of(String text) {
    return ItemText.of(read(text).items().getFirst());
  }

  private static Checklist read(String text) {
    var problems = new Problems();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Source source = Source.of("a.md", Texts.decode(bytes).orElseThrow());
    Checklist checklist = ChecklistReader.read("fr", List.of(source), problems);
    assertTrue(!problems.hasErrors(), problems::drawn);
    return checklist;
  }
}
