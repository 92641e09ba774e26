package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.input.InputKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A box that stands ticked decides nothing, and whoever ticked it is told once what would.
class TickedBoxesTest {
  private static Rehearsal checklist(String... ticked) {
    var rehearsal =
        new Rehearsal().item("a", i -> i.check(InputKind.DOTENV)).item("b", i -> i.title("B"));
    Stream.of(ticked).forEach(id -> rehearsal.item(id, ItemDraft::ticked));
    return rehearsal;
  }

  private static List<String> notes(String... ticked) {
    return checklist(ticked).decide().notes();
  }

  @Test
  void isToldOnce() {
    assertEquals(List.of(), notes());
    assertEquals(
        List.of("the ticked box of `c` counts for nothing: `gonogo attest c` would be an answer"),
        notes("c"));
    assertEquals(
        List.of(
            "the ticked boxes of `c`, `d`, `e` count for nothing: `gonogo attest c` would be an"
                + " answer"),
        notes("c", "d", "e"));
    assertEquals(
        List.of(
            "the ticked boxes of `c`, `d`, `e` and 2 more count for nothing: `gonogo attest c`"
                + " would be an answer"),
        notes("c", "d", "e", "f", "g"));
  }

  @Test
  void decidesNothing() {
    for (Decision.ItemResult item : checklist("c", "d").decide().items()) {
      assertEquals(
          item.item().id().equals("a") ? State.NOT_EVALUATED : State.WAITING, item.state());
    }
  }
}
