package dev.gonogo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Gate;
import dev.gonogo.gate.Profile;
import dev.gonogo.gate.Question;
import dev.gonogo.gate.Rehearsal;
import dev.gonogo.gate.State;
import dev.gonogo.input.InputReader;
import dev.gonogo.input.Inputs;
import dev.gonogo.policy.CompiledChecklist;
import dev.gonogo.policy.PolicyCompiler;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From Markdown to every report with the real policies: secrets of the inputs, planted where the
/// checks look, come out nowhere.
class SecretsTest {
  private static final String SECRET = "pl4nted-s3cret";

  private static final String CHECKLIST =
      """
      # Secrets

      - [ ] The key is long <!-- key-long !blocker -->

        ```yaml check
        dotenv: SECRET_KEY
        length: {min: 50}
        ```

      - [ ] The key is not the sample's <!-- key-own !blocker -->

        ```yaml check
        dotenv: SECRET_KEY
        none-of: [{matches: "s3cret"}]
        silence: unknown
        ```

      - [ ] The database's password is long <!-- password-long !blocker -->

        ```yaml check
        terraform: aws_db_instance
        must: {password: {length: {min: 50}}}
        ```

      - [ ] The database's password is given by a reference <!-- password-referred !high -->

        ```yaml check
        terraform: aws_db_instance
        must: {password: absent}
        silence: pass
        because: what is not set is in no plan
        ```

      - [ ] The database's password is the right one <!-- password-right !high -->

        ```yaml check
        terraform: aws_db_instance
        must: {password: {matches: "^x"}}
        ```
      """;

  private static final String PLAN =
      """
      {"format_version": "1.2", "terraform_version": "1.11.4",
       "planned_values": {"root_module": {}},
       "configuration": {"root_module": {"resources": [
         {"address": "aws_db_instance.main", "mode": "managed", "type": "aws_db_instance",
          "name": "main", "expressions": {"password": {"references": ["var.password"]}}}]}},
       "resource_changes": [
         {"address": "aws_db_instance.main", "mode": "managed", "type": "aws_db_instance",
          "name": "main", "provider_name": "registry.terraform.io/hashicorp/aws",
          "change": {"actions": ["create"], "before": null,
            "after": {"password": "SECRET"}, "after_unknown": {},
            "before_sensitive": false, "after_sensitive": {"password": true}}}]}
      """;

  private static Optional<Decision> decision = Optional.empty();

  @BeforeAll
  static void decide() {
    var problems = new Problems();
    var checklist = ChecklistReader.read("", List.of(Source.of("secrets.md", CHECKLIST)), problems);
    CompiledChecklist compiled =
        PolicyCompiler.compile(checklist, "k", problems).orElseThrow().compiled();
    assertFalse(problems.hasErrors(), problems::drawn);
    Inputs inputs =
        InputReader.read(
            List.of(given(".env", "SECRET_KEY=SECRET\n"), given("plan.json", PLAN)),
            Optional.empty());
    decision = Optional.of(Gate.judge(compiled, inputs, Rehearsal.terms(Profile.NONE)));
  }

  private static InputReader.Argument given(String name, String text) {
    byte[] bytes =
        text.replace("\"SECRET\"", "\"" + SECRET + "\"")
            .replace("=SECRET", "=" + SECRET)
            .getBytes(StandardCharsets.UTF_8);
    return new InputReader.Argument.Given(name, bytes);
  }

  @Test
  void everyCheckLookedAndFailed() {
    for (Decision.ItemResult item : decision.orElseThrow().items()) {
      assertEquals(State.FAIL, item.state(), item.item().id() + ": " + item.reason());
    }
  }

  @ParameterizedTest
  @EnumSource(Report.class)
  void noReportHoldsTheSecret(Report report) {
    Decision made = decision.orElseThrow();
    String text =
        report.write(
            report.tells(made.question()) ? made : goLive(made), ReportCasesTest.options(80));
    assertTrue(text.contains("key-long"));
    assertFalse(text.contains(SECRET), text);
    assertFalse(text.contains("pl4nted"), text);
  }

  private static Decision goLive(Decision made) {
    return new Decision(
        new Question.GoLive(
            "shop/production", Question.GoLive.USUAL_PHASE, Optional.empty(), false, false),
        made.at(),
        made.version(),
        made.rules(),
        made.weakenings(),
        made.gate(),
        made.inputs(),
        made.unseen(),
        made.items(),
        made.notes(),
        made.errors(),
        made.lacking(),
        made.against());
  }
}
