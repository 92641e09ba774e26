package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The README's five minutes, as its reader would take them; and its links.
class ReadmeTest {
  private static final Pattern ITEM = Pattern.compile("(?s)````markdown\n(.*?)````");
  private static final Pattern PLAN = Pattern.compile("(?s)```json\n(.*?)```");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");

  @TempDir private Path project;

  @Test
  void fiveMinutesLeadToARefusedPlan() throws IOException {
    String readme = Files.readString(Checkout.ROOT.resolve("README.md"));
    Path section = Files.createDirectories(project.resolve("content/fr")).resolve("01.md");
    Files.writeString(section, "## Sécurité\n\n" + first(ITEM, readme));
    Files.writeString(project.resolve("plan.json"), first(PLAN, readme));
    Files.writeString(project.resolve("gonogo.yaml"), "checklist: content\n");

    Ended build = Checkout.gonogoIn(project, "build");
    assertEquals(0, build.status(), build.all());
    assertTrue(Files.exists(project.resolve("policies/terraform/audit_log_protected.rego")));
    assertTrue(Files.exists(project.resolve("site/item/audit-log-protected.html")));

    Ended check =
        Checkout.gonogoIn(
            project, "check", "plan.json", "--output", "console", "--output", "sarif=out.sarif");
    assertEquals(1, check.status(), check.all());
    assertTrue(check.out().contains("aws_dynamodb_table.audit"), check.out());
    assertTrue(check.out().contains("is false, must be true"), check.out());
    assertTrue(Files.readString(project.resolve("out.sarif")).contains("audit-log-protected"));
  }

  @Test
  void anExampleThatContradictsItsCheckIsPointedAt() throws IOException {
    String readme = Files.readString(Checkout.ROOT.resolve("README.md"));
    String item = first(ITEM, readme);
    int pass = item.indexOf("```yaml pass");
    String spoiled = item.substring(0, pass) + item.substring(pass).replace("true", "false");
    Path section = Files.createDirectories(project.resolve("content")).resolve("01.md");
    Files.writeString(section, spoiled);

    Ended build = Checkout.gonogoIn(project, "build", "--content", "content");
    assertEquals(2, build.status(), build.all());
    int line = (int) item.substring(0, pass).lines().count();
    assertTrue(build.err().contains("content/01.md:" + line + ":3: error:"), build.err());
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() throws IOException {
    try (Stream<Path> pages =
        Stream.concat(Files.list(Checkout.ROOT), Files.walk(Checkout.ROOT.resolve("docs")))) {
      for (Path page : pages.filter(path -> path.toString().endsWith(".md")).toList()) {
        Matcher link = LINK.matcher(Files.readString(page).replaceAll("(?s)```.*?```", ""));
        while (link.find()) {
          String target = link.group(1);
          if (!target.startsWith("http")) {
            assertTrue(Files.exists(page.resolveSibling(target)), page + " -> " + target);
          }
        }
      }
    }
  }

  private static String first(Pattern fence, String text) {
    Matcher match = fence.matcher(text);
    assertTrue(match.find(), fence.pattern());
    return match.group(1);
  }
}
