package dev.gonogo.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.source.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Events as bytes and as names, and back.
class EventFileTest {
  @Test
  void anEventIsRfc8785AndALineFeed() {
    Event event = SampleEvents.attest();
    String bytes = new String(EventFile.bytes(event), StandardCharsets.UTF_8);
    assertEquals(
        """
        {"as":"ops","at":"2026-11-25T18:45:00Z","by":"On-call <oncall@example.com>","did":"attest",\
        "evidence":[{"url":"https://example.com/run/7"},{"file":"evidence/pager.png","sha256":"HASH"}],\
        "for":"shop/production","item":"pager-tested","note":"page reached the second on-call in 40 s",\
        "release":"2026.12","text":"HASH","until":"2027-02-25"}
        """
            .replace("HASH", SampleEvents.HASH),
        bytes);
    assertEquals(
        "20261125T184500Z-attest-pager-tested-" + event.id().substring(0, 8) + ".json",
        EventFile.name(event));
    assertTrue(event.id().matches("[0-9a-f]{64}"));
  }

  @Test
  void aSignatureIsOverAllButItself() {
    Event event = SampleEvents.attest();
    Event signed = event.withSignature("-----BEGIN SSH SIGNATURE-----\nAAAA\n");
    assertArrayEquals(EventFile.unsigned(event), EventFile.unsigned(signed));
    String unsigned = new String(EventFile.unsigned(signed), StandardCharsets.UTF_8);
    assertEquals(new String(EventFile.bytes(event), StandardCharsets.UTF_8), unsigned + "\n");
  }

  static List<Event> everyKind() {
    return SampleEvents.all();
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void whatIsWrittenIsReadAgain(Event event) {
    var problems = new Problems();
    assertEquals(
        Optional.of(event),
        EventFile.read("log", EventFile.name(event), EventFile.bytes(event), problems));
    assertEquals("", problems.drawn());
    assertEquals(List.of(event), EventFile.readList("list.json", EventFile.bytes(event), problems));
    assertEquals("", problems.drawn());
  }

  /// Each byte in turn, and each cut: nothing of it counts, and it is told.
  @ParameterizedTest
  @MethodSource("everyKind")
  void everyChangedByteIsFound(Event event) {
    byte[] bytes = EventFile.bytes(event);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= (byte) (1 << i % 8);
      assertRefused(EventFile.name(event), changed, "byte " + i);
      assertRefused(EventFile.name(event), Arrays.copyOf(bytes, i), "cut at " + i);
    }
  }

  /// Each letter of a name in turn.
  @ParameterizedTest
  @MethodSource("everyKind")
  void everyOtherNameIsFound(Event event) {
    String name = EventFile.name(event);
    for (int i = 0; i < name.length(); i++) {
      String other =
          name.substring(0, i) + "0z".charAt(name.charAt(i) == '0' ? 1 : 0) + name.substring(i + 1);
      assertRefused(other, EventFile.bytes(event), other);
    }
  }

  private static void assertRefused(String name, byte[] bytes, String which) {
    var problems = new Problems();
    assertEquals(Optional.empty(), EventFile.read("log", name, bytes, problems), which);
    assertTrue(problems.hasErrors(), which);
  }

  @Test
  void aNameOfTheSameContentAndAChangedContentHaveEachTheirMend() {
    Event event = SampleEvents.attest();
    assertDrawn(
        "error: the name of the file does not match its content",
        "call it `" + EventFile.name(event) + "`",
        read("x-" + EventFile.name(event), EventFile.bytes(event)));
    Event other = event.withNote("another");
    assertDrawn(
        "error: the name of the file does not match its content",
        "it was changed: get it back as it was, from git",
        read(EventFile.name(event), EventFile.bytes(other)));
    String text = new String(EventFile.bytes(event), StandardCharsets.UTF_8);
    assertDrawn(
        "error: the line end of the file was changed",
        "`golive/log/*.json -text`",
        read(EventFile.name(event), bytes(text.replace("\n", "\r\n"))));
    assertDrawn(
        "error: the event is not written as gonogo writes it",
        "get it back as it was, from git",
        read(EventFile.name(event), bytes(text.replace(",", ", "))));
    assertDrawn(
        "error: the text is not JSON: the text ends in the middle of a value",
        "get it back as it was, from git",
        read(EventFile.name(event), bytes(text.substring(0, 40))));
  }

  private static String read(String name, byte[] bytes) {
    var problems = new Problems();
    assertEquals(Optional.empty(), EventFile.read("log", name, bytes, problems));
    return problems.drawn();
  }

  private static void assertDrawn(String words, String hint, String drawn) {
    assertTrue(drawn.contains(words) && drawn.contains(hint), drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "did":"attest" -> "did":"atest"                       | `did` must be one of attest, refuse, withdraw, note, start, done, failed, skip, rolled-back, decide | did you mean `attest`?
          "did":"attest", ->                                    | the event does not say `did`            | add `did`, what was done
          "did":"attest" -> "did":"refuse"                      | `until` says nothing in an event that is `refuse` | leave it out
          "did":"attest" -> "did":"withdraw"                    | an event that is `withdraw` does not say `event`  | add `event`
          "note" -> "nota"                                      | an event has no key `nota`              | did you mean `note`?
          "2026-11-25T -> "2026-02-30T                          | `at` must be a time in UTC to the second |
          18:45:00Z -> 18:45:00+01:00                           | `at` must be a time in UTC to the second |
          18:45:00Z -> 24:00:00Z                                | `at` must be a time in UTC to the second |
          18:45:00Z -> 18:45:00.5Z                              | `at` must be a time in UTC to the second |
          "2027-02-25" -> "2027-02-29"                          | `until` must be a day                   |
          "2027-02-25" -> 20270225                              | `until` must be a text, and this is a number |
          "2027-02-25" -> null                                  | `until` must be a text, and this is nothing |
          <oncall@example.com> -> oncall@example.com            | `by` must be a person                   |
          On-call -> On\\u001bcall                              | `by` must be a person                   |
          shop/production -> shop                               | `for` must be a project and an environment |
          pager-tested -> ../pager                              | `item` must be the id of an item        |
          "text":"9 -> "text":"G                                | `text` must be a SHA-256                |
          page reached the second on-call in 40 s -> \\u00a0    | `note` must be a text that says something |
          https: -> javascript:                                 | `url` must be an address of the web     |
          evidence/pager.png -> ../pager.png                    | `file` must be a path below the folder  |
          evidence/pager.png -> /etc/passwd                     | `file` must be a path below the folder  |
          evidence/pager.png -> C:pager                         | `file` must be a path below the folder  |
          "sha256" -> "sha265"                                  | a piece of evidence has no key `sha265` | did you mean `sha256`?
          {"url":"https://example.com/run/7"} -> "https://a"    | here must stand a piece of evidence, an object, and this is a text |
          {"url": -> {"file":"a","url":                         | a piece of evidence is a `url` or a `file`, and this is both | make two of it
          """)
  void whatIsWrongIsToldWithItsPlace(String change, String words, String hint) {
    String[] parts = change.split("->", 2);
    String text = new String(EventFile.bytes(SampleEvents.attest()), StandardCharsets.UTF_8);
    assertTrue(text.contains(parts[0].strip()), parts[0]);
    var problems = new Problems();
    byte[] list =
        bytes("[\n" + text.replace(parts[0].strip(), parts[1].strip().replace("\\\\", "\\")) + "]");
    assertEquals(List.of(), EventFile.readList("list.json", list, problems));
    String drawn = problems.drawn();
    assertTrue(drawn.startsWith("list.json:2:"), drawn);
    assertTrue(drawn.contains("error: " + words), drawn);
    assertTrue(hint == null || drawn.contains(hint), drawn);
  }

  @Test
  void aListIsReadInAnyOrderAndWithAnyWhiteSpace() {
    var problems = new Problems();
    byte[] list =
        bytes(
            """
            [ { "for": "shop/production", "did": "note", "note": "a\\u00e9",
                "by": "A <a@example.com>", "at": "2026-11-25T18:45:00Z" } ]
            """);
    List<Event> events = EventFile.readList("list.json", list, problems);
    assertEquals("", problems.drawn());
    assertEquals(Optional.of("aé"), events.getFirst().note());
    Event same = EventFile.readList("x", EventFile.bytes(events.getFirst()), problems).getFirst();
    assertEquals(events.getFirst(), same);
    var listed = EventFile.readListed("list.json", list, problems).getFirst();
    assertEquals("list.json:1:54", listed.source().place(listed.at("note")));
    assertEquals("list.json:1:3", listed.source().place(listed.at("item")), "the event itself");
  }

  /// What would take long, or a stack: told, and nothing more.
  @Test
  void hostileListsAreRefused() {
    var problems = new Problems();
    for (String text :
        List.of(
            "",
            " ",
            "7",
            "[7]",
            "[".repeat(5_000),
            "[".repeat(999) + "]".repeat(999),
            "{\"" + "x".repeat(60_000) + "\": 1}",
            "[" + "{},".repeat(10_000) + "{}]",
            "{\"did\": \"note\", \"did\": \"note\"}",
            "\"\\ud800\"",
            "[null, 1e999999]",
            " ".repeat(EventFile.MAX_LIST_BYTES + 1))) {
      var own = new Problems();
      assertEquals(List.of(), EventFile.readList("list.json", bytes(text), own));
      assertTrue(own.hasErrors(), text.substring(0, Math.min(20, text.length())));
      own.all().forEach(p -> problems.report(p.source(), p.problem()));
    }
    assertTrue(problems.all().size() < 100, "each once");
    var notText = new Problems();
    assertEquals(List.of(), EventFile.readList("list.json", new byte[] {(byte) 0xff}, notText));
    assertTrue(notText.drawn().contains("the text is not UTF-8"), notText.drawn());
  }

  @Test
  void nobodyIsCalledByAnythingElse() {
    for (String text :
        List.of(
            "a@example.com",
            "A <a>",
            "A <a@b@c>",
            " A <a@b>",
            "A <a@b> ",
            "<a@b>",
            "A\n <a@b>",
            "A <a @b>",
            "A <<a@b>>",
            "")) {
      assertEquals(Optional.empty(), Person.of(text), text);
    }
    assertEquals("Zoë O'Neill <z@b>", Person.of("Zoë O'Neill <z@b>").orElseThrow().text());
    assertThrows(IllegalArgumentException.class, () -> new Person("A\u001b[2J", "a@b"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
