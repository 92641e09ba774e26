package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.checklist.Severity;
import dev.gonogo.input.InputKind;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What lets less be asked leaves a trace, and what changes nothing leaves none.
class WeakeningTest {
  private static Rehearsal checklist() {
    return new Rehearsal()
        .item("keep-backups", i -> i.check(InputKind.TERRAFORM).parameter("min_days", Value.of(7)))
        .item("watch-crashes", i -> i.check(InputKind.DOTENV).appliesWhen("mobile"))
        .item("sign-releases", i -> i.check(InputKind.DOTENV).unwaivable());
  }

  private static Profile profile(Map<String, Boolean> facets, Value days) {
    return new Profile(
        new TreeMap<>(facets),
        new TreeMap<>(
            Map.of(
                "keep-backups",
                new ItemOverride(
                    Optional.empty(),
                    Optional.empty(),
                    Value.objectOf(Map.of("min_days", days)),
                    Optional.empty(),
                    Optional.empty()))));
  }

  @Test
  void theChecklistsOwnRulesAreNone() {
    Rehearsal own =
        checklist()
            .profile(profile(Map.of("mobile", true), Value.of(7)))
            .waiver("keep-backups", Optional.empty(), "2026-11-23")
            .waiver("sign-releases", Optional.empty(), "2026-12-31");
    assertEquals(List.of(), own.gate(Severity.HIGH).decide().weakenings());
    assertEquals(List.of(), own.gate(Severity.LOW).decide().weakenings());
  }

  @Test
  void whatIsSaidOfInputsIsTold() {
    var none = new TreeMap<>(Map.of(InputKind.K6, "the load test is another team's"));
    for (String age : List.of("24h", "1h", "1d")) {
      assertEquals(
          List.of("the project says that it has no `k6` input: the load test is another team's"),
          words(none, age));
    }
    assertEquals(
        List.of("a `terraform` input may be 36 hours old, not 1 day"),
        words(new TreeMap<>(), "36h"));
  }

  private static List<String> words(TreeMap<InputKind, String> none, String age) {
    var maxAge =
        new TreeMap<>(Map.of(InputKind.TERRAFORM, InputClaims.duration(age).orElseThrow()));
    var profile = new Profile(new TreeMap<>(), new TreeMap<>(), none, maxAge);
    return checklist().profile(profile).decide().weakenings().stream()
        .map(Weakening::words)
        .toList();
  }

  @Test
  void eachIsTold() {
    Decision decision =
        checklist()
            .profile(profile(Map.of("mobile", false), Value.of(0)))
            .waiver("keep-backups", Optional.of("db"), "r", "w", "2026-11-24")
            .gate(Severity.BLOCKER)
            .decide();
    assertEquals(
        List.of(
            "the gate is raised to blocker: failures of high items decide nothing",
            "the project declares `mobile` off, which leaves out `watch-crashes`",
            "`keep-backups`: min_days 7 → 0",
            "`keep-backups` for `db` is accepted by w until 2026-11-24: r"),
        decision.weakenings().stream().map(Weakening::words).toList());
  }
}
