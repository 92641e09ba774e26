package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.ShippedChecklist;
import dev.gonogo.cli.Checkout.Ended;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.FlightLog;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Problems;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the people of the example shop say: it is GO on the day of its rehearsal and HOLD on the
/// eve, for the reasons that its README tells.
class ShopLogsTest {
  private static final Path EXAMPLES = Checkout.ROOT.resolve("examples");
  private static final String EVE = "2026-11-30T18:00:00Z";
  private static final String MORNING = "2026-12-01T08:00:00Z";

  /// Kept in the eve's log on purpose.
  private static final String OF_OLD_WORDS = "slo-sla-defined";

  private static final Pattern TOUR =
      Pattern.compile("(?s)\n```sh\n(cp -r examples/shop .*?)```\n");

  @TempDir private Path disk;

  @Test
  void theLogsAreOfTheWordsOfTheChecklist() {
    Map<String, CompiledItem> items =
        ShippedChecklist.POLICIES.compiled().items().stream()
            .collect(Collectors.toMap(CompiledItem::id, Function.identity()));
    Map<String, Event> last = new TreeMap<>();
    for (Event event : log("shop").events()) {
      if (event.did() == Did.ATTEST) {
        last.put(event.item().orElseThrow(), event);
      }
    }
    List<String> changed =
        last.values().stream()
            .filter(event -> {
              CompiledItem item = items.get(event.item().orElseThrow());
              return item == null || !event.text().equals(Optional.of(item.text()));
            })
            .map(event -> event.item().orElseThrow())
            .toList();
    assertEquals(
        List.of(),
        changed,
        () ->
            "`examples/attest` is to be run: the words of "
                + changed.size()
                + (changed.size() == 1 ? " item" : " items")
                + " of examples/shop have changed since");
  }

  @Test
  void theShopIsGoOnItsDayByFilesAndPeople() throws IOException {
    ObjectValue decision = decided(0, "decide", "examples/shop", "--at", MORNING);
    assertEquals("GO", text(decision, "decision"));
    assertEquals("shop/production", text(decision, "subject"));
    List<ObjectValue> attested =
        items(decision).filter(item -> text(item, "state").equals("attested")).toList();
    assertTrue(attested.size() >= 55, () -> "only " + attested.size());
    Set<String> people = new TreeSet<>();
    Set<String> notes = new TreeSet<>();
    log("shop")
        .events()
        .forEach(event -> {
          people.add(event.by().name());
          notes.add(event.note().orElse(event.toString()));
        });
    assertTrue(people.size() >= 5, people::toString);
    assertEquals(log("shop").events().size(), notes.size(), "nobody says a sentence twice");
    assertEquals(1, log("shop").events().stream().filter(e -> e.signature().isPresent()).count());
  }

  /// A day earlier the hour before has not come, and a day later it is over.
  @Test
  void itIsGoOnNoOtherDay() throws IOException {
    assertEquals(
        "HOLD", text(decided(3, "decide", "examples/shop", "--at", EVE), "decision"), "the eve");
    assertEquals(
        "HOLD",
        text(decided(3, "decide", "examples/shop", "--at", "2026-12-02T08:00:00Z"), "decision"),
        "the day after");
  }

  @Test
  void theSiteHasNamesWithoutAddresses() throws IOException {
    decided(0, "run", "examples/shop", "--at", MORNING, "--out", disk.resolve("out").toString());
    Set<String> addresses =
        log("shop").events().stream().map(event -> event.by().email()).collect(Collectors.toSet());
    boolean named = false;
    try (Stream<Path> pages = Files.walk(disk.resolve("out/site"))) {
      for (Path page : pages.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(page, StandardCharsets.ISO_8859_1);
        addresses.forEach(one -> assertFalse(bytes.contains(one), () -> one + " in " + page));
        named |= bytes.contains("Paul Roy");
      }
    }
    assertTrue(named, "who attested is named");
  }

  @Test
  void onTheEveItIsHoldForWhatItsReadmeTells() throws IOException {
    ObjectValue decision = decided(3, "decide", "examples/shop-waiting", "--at", EVE);
    assertEquals("HOLD", text(decision, "decision"));
    Map<String, ObjectValue> items =
        items(decision).collect(Collectors.toMap(item -> text(item, "id"), Function.identity()));
    assertEquals(
        new TreeSet<>(open().keySet()),
        items.values().stream()
            .filter(item -> item.get("blocks").equals(Optional.of(Value.of(true))))
            .map(item -> text(item, "id"))
            .collect(Collectors.toCollection(TreeSet::new)));
    open()
        .forEach((item, why) -> {
          assertEquals("waiting", text(items.get(item), "state"), item);
          String answer = items.get(item).get("answer").orElseThrow().toString();
          assertTrue(answer.contains(why), () -> item + ": " + answer);
        });
    String readme = Files.readString(EXAMPLES.resolve("shop-waiting/README.md"));
    open().keySet().forEach(item -> assertTrue(readme.contains("`" + item + "`"), item));
  }

  /// The end of the README's tour, typed into a shell as it stands there.
  @Test
  void theTourEndsWithAnAnswerThatTurnsHoldIntoGo() throws Exception {
    Checkout.copy(Checkout.ROOT.resolve("content"), disk.resolve("content"));
    Checkout.copy(EXAMPLES.resolve("shop"), disk.resolve("examples/shop"));
    Checkout.launcher(disk);
    Matcher tour = TOUR.matcher(Files.readString(Checkout.ROOT.resolve("README.md")));
    assertTrue(tour.find());
    String typed =
        tour.group(1).replaceAll("(?m)^(\\./gonogo decide.*)$", "$1; echo \"ended \\$?\"");
    Script.Ended ended =
        new Script(disk, Map.of("PATH", System.getenv("PATH"))).run(List.of("bash", "-c", typed));
    List<String> shown =
        ended.said().lines().filter(line -> line.matches("(GO|HOLD|NO-GO) .*|ended .")).toList();
    assertEquals(4, shown.size(), ended::said);
    assertTrue(shown.get(0).startsWith("HOLD (rehearsed"), shown::toString);
    assertEquals("ended 3", shown.get(1));
    assertTrue(shown.get(2).startsWith("GO (rehearsed"), shown::toString);
    assertEquals("ended 0", shown.get(3));
  }

  /// What is open, and what is said of it.
  private static Map<String, String> open() {
    return Map.of(
        "security-scan-performed",
        "it held until 2026-11-29 09:20 UTC",
        "rollback-scripts-tested",
        "it was withdrawn by Tomás Vega on 2026-11-30",
        OF_OLD_WORDS,
        "the item's words have changed since",
        "keys-archived-securely",
        "its evidence `evidence/coffre-2026-11-27.txt` is gone",
        "rollback-time-under-15-min",
        "nobody",
        "database-performance-tested",
        "nobody",
        "all-systems-green-before",
        "nobody",
        "team-in-place",
        "nobody",
        "slack-pagerduty-tested",
        "nobody");
  }

  /// The same shop: its files are copies, and its log is the beginning of the other's.
  @Test
  void theShopOnTheEveIsTheSameShop() throws IOException {
    Path waiting = EXAMPLES.resolve("shop-waiting");
    try (Stream<Path> files = Files.walk(waiting)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = waiting.relativize(file).toString();
        if (!name.equals("README.md")) {
          assertEquals(-1, Files.mismatch(file, EXAMPLES.resolve("shop").resolve(name)), name);
        }
      }
    }
    List<Event> until =
        log("shop").events().stream()
            .filter(event -> !event.at().isAfter(Instant.parse(EVE)))
            .toList();
    assertEquals(until, log("shop-waiting").events());
    assertTrue(until.size() < log("shop").events().size());
  }

  private static FlightLog log(String shop) {
    var problems = new Problems();
    FlightLog log =
        FlightLog.read(EXAMPLES.resolve(shop).resolve(Hearing.FOLDER), "golive/log", problems);
    assertEquals("", problems.drawn());
    return log;
  }

  private ObjectValue decided(int status, String... command) throws IOException {
    Path report = disk.resolve("decision.json");
    var all = new ArrayList<>(List.of(command));
    all.addAll(List.of("-o", "json=" + report));
    Ended ended = Checkout.gonogo(all.toArray(String[]::new));
    assertEquals(status, ended.status(), ended::all);
    return (ObjectValue) MainPolicy.json(Files.readString(report));
  }

  private static Stream<ObjectValue> items(ObjectValue decision) {
    return ((ArrayValue) decision.get("items").orElseThrow())
        .items().stream().map(ObjectValue.class::cast);
  }

  private static String text(ObjectValue object, String key) {
    return ((StringValue) object.get(key).orElseThrow()).value();
  }
}
