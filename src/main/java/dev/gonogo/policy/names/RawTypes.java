package dev.gonogo.policy.names;

import dev.gonogo.catalogue.TerraformTypes;
import dev.gonogo.checklist.Check;
import dev.gonogo.source.Nearest;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The resource types that rules in Rego write out. Paths are the rules' own and are not looked at.
final class RawTypes {
  private static final Pattern WORD = Pattern.compile("\"([a-z][a-z0-9]*_[a-z0-9_]+)\"");

  private RawTypes() {}

  static void report(Check.Raw raw, TerraformTypes terraform, Consumer<Problem> problems) {
    Matcher words = WORD.matcher(raw.text().lines());
    while (words.find()) {
      String type = words.group(1);
      // What begins as no provider's types do is a name of something else.
      if (terraform.knowsProvider(type) && terraform.schema(type).isEmpty()) {
        Span at = raw.text().inFile(new Span(words.start(1), words.end(1)));
        problems.accept(
            new NameProblem.NoType(
                at, "resource type", type, Nearest.of(type, terraform.besides(type))));
      }
    }
  }
}
