package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.catalogue.KubernetesKinds;
import dev.gonogo.catalogue.TerraformTypes;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.policy.names.KnownNames;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every check that `docs/check-language.md` shows becomes a policy, its names exist, and its
/// examples get their verdicts.
class CheckLanguagePageTest {
  private static final Pattern WHOLE = Pattern.compile("(?ms)^````markdown\n(.*?)^````$");
  private static final Pattern CHECK = Pattern.compile("(?ms)^```yaml check[^\n]*\n.*?^```$");

  @Test
  void everyCheckCompiles() throws IOException {
    String page = Files.readString(Path.of("docs/check-language.md"));
    var text = new StringBuilder("# Page\n\n");
    WHOLE.matcher(page).results().forEach(whole -> text.append(whole.group(1)).append('\n'));
    List<String> checks = CHECK.matcher(page).results().map(MatchResult::group).toList();
    for (int i = 0; i < checks.size(); i++) {
      text.append("- [ ] Shown <!-- shown-" + i + " -->\n\n");
      text.append("```yaml item\ncombine: all-of-any\n```\n".indent(2)).append('\n');
      text.append(checks.get(i).indent(2)).append('\n');
    }
    Source source = Source.of("page.md", text.toString());
    Checklist checklist = ChecklistReader.read("", List.of(source), new Problems());
    var problems = new Problems();
    KnownNames.check(checklist, TerraformTypes.ofJar(), KubernetesKinds.ofJar(), problems);
    var policies = PolicyCompiler.compile(checklist, "page", problems);
    assertEquals("", problems.drawn());
    assertTrue(policies.isPresent());
    assertEquals(checks.size() + 1, checklist.items().size());
  }
}
