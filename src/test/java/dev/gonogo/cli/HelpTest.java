package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Help is found in either order of its words.
class HelpTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "init",
        "run",
        "check",
        "diff",
        "attest",
        "refuse",
        "withdraw",
        "note",
        "log",
        "status",
        "build",
        "decide",
        "test",
        "parse",
        "ids",
        "packs",
        "rego",
        "rego eval",
        "doctor"
      })
  void ofEachCommandIsTheSameBothWays(String command) {
    Ended asked = Checkout.gonogo(("help " + command).split(" "));
    Ended flagged = Checkout.gonogo((command + " --help").split(" "));
    assertEquals(0, asked.status(), asked.all());
    assertTrue(asked.out().startsWith("Usage: gonogo " + command), asked.all());
    assertEquals(flagged.out(), asked.out());
  }

  @Test
  void withoutACommandIsThatOfGonogo() {
    assertEquals(Checkout.gonogo("--help").out(), Checkout.gonogo("help").out());
  }

  @Test
  void ofNoCommandNamesThoseThatThereAre() {
    Ended ended = Checkout.gonogo("help", "chek");
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("no command is called `chek`"), ended.err());
    assertTrue(ended.err().contains("did you mean `check`?"), ended.err());
  }

  @ParameterizedTest
  @CsvSource({
    "chekc x, `chekc`, check, gonogo",
    "version, `version`, --version, gonogo",
    "rego evla, `evla`, eval, gonogo rego",
    "help chekc, `chekc`, check, gonogo"
  })
  void aCommandThatThereIsNotIsToldWithTheOneThatIs(
      String words, String wrong, String meant, String where) {
    Ended ended = Checkout.gonogo(words.split(" "));
    assertEquals(2, ended.status(), ended.all());
    assertEquals("", ended.out());
    assertTrue(ended.err().startsWith("gonogo: no command is called " + wrong), ended.err());
    assertTrue(ended.err().contains("; did you mean `" + meant + "`?\n"), ended.err());
    assertTrue(ended.err().endsWith("\nTry `" + where + " --help`.\n"), ended.err());
  }

  @Test
  void aWordThatIsNearToNoneIsToldWithAllCommands() {
    Ended ended = Checkout.gonogo("zzzzzz");
    assertEquals(
        "gonogo: no command is called `zzzzzz`: there are init, run, decide, check, attest, refuse,"
            + " withdraw, note, log, status, diff, build, test, parse, ids, packs, rego, doctor,"
            + " help\nTry `gonogo --help`.\n",
        ended.err());
  }

  @Test
  void anOptionThatThereIsNotIsNoCommand() {
    Ended ended = Checkout.gonogo("--versoin");
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().startsWith("gonogo: Unknown option: '--versoin'"), ended.err());
  }
}
