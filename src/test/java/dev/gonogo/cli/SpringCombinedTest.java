package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.RealProgram;
import dev.gonogo.ShippedChecklist;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.Gate;
import dev.gonogo.gate.Profile;
import dev.gonogo.gate.Rehearsal;
import dev.gonogo.policy.PolicyCompiler;
import dev.gonogo.policy.PolicySet;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of Spring's in folders, as conftest hands them over with `--combine`: the library lays
/// them over each other as our reader has them laid.
class SpringCombinedTest {
  private static final Path CASE =
      Checkout.ROOT.resolve("src/test/resources/cases/policy/spring-config.md");

  private static final Map<String, String> FILES =
      Map.of(
          "a/application.yml",
          """
          server: {shutdown: immediate}
          spring: {application: {name: shop}, datasource: {hikari: {maximumPoolSize: 50}}}
          management: {endpoints: {web: {exposure: {include: "*"}}}}
          """,
          "a/application-prod-eu.yaml",
          """
          server.shutdown: graceful
          management.endpoints.web.exposure.include: [health, info]
          """,
          "a/application-prod-us.properties",
          "spring.lifecycle.timeout-per-shutdown-phase=31s\nspring.datasource.hikari.maximum_pool_size=5\n",
          "a/application-dev.yml",
          "server: {shutdown: immediate}\nspring.h2.console.enabled: true\n",
          "a/application-aws.yml",
          "spring: {datasource: {url: 'jdbc:postgresql://db/shop?sslmode=disable'}}\n",
          "b/config/application.properties",
          "server.shutdown: graceful\nshop.timeout=1m\nspring.h2.console.enabled=yes\n",
          "b/application-test.yml",
          "server: {shutdown: immediate}\n",
          "c/bootstrap.yml",
          "spring: {application: {name: ''}}\n---\nspring.profiles: prod\nserver: {shutdown: graceful}\n");

  @TempDir private Path folder;

  @Test
  void conftestDecidesAsCheckDoes() throws Exception {
    RealProgram conftest = RealProgram.named("conftest");
    PolicySet policies = policies();
    Path given = folder.resolve("given");
    write(folder.resolve("policies"), policies.modules());
    write(given, FILES);

    Decision decision =
        Gate.judge(
            policies.compiled(), ShippedChecklist.inputs(given), Rehearsal.terms(Profile.NONE));
    MainPolicy.Told told =
        MainPolicy.ofConftest(
            conftest,
            List.of(
                "test",
                "--combine",
                "-o",
                "json",
                "-p",
                folder.resolve("policies").toString(),
                given.toString()));

    SortedSet<String> messages = messages(decision);
    assertTrue(messages.size() > 5, messages::toString);
    assertEquals(messages, told.messages());
  }

  private static PolicySet policies() throws IOException {
    var problems = new Problems();
    Source source = Source.of(CASE.toString(), Files.readString(CASE));
    return PolicyCompiler.compile(
            ChecklistReader.read("en", List.of(source), problems), "test", problems)
        .orElseThrow(() -> new AssertionError(problems.drawn()));
  }

  private static void write(Path into, Map<String, String> files) throws IOException {
    for (var file : files.entrySet()) {
      Path path = into.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static SortedSet<String> messages(Decision decision) {
    var messages = new TreeSet<String>();
    decision.items().stream()
        .flatMap(result -> result.findings().stream())
        .map(Finding::message)
        .forEach(messages::add);
    return messages;
  }
}
