package dev.gonogo.input;

import dev.gonogo.input.shorthand.PlanShorthand;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.Yaml;
import dev.gonogo.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/// The shorthand in which people write the plan of an example: YAML, and no file's own language.
record ShorthandForm() implements Form {
  @Override
  public String word() {
    return "yaml";
  }

  @Override
  public boolean isNameOf(String name) {
    return false;
  }

  @Override
  public boolean beginsLike(String text) {
    return false;
  }

  @Override
  public boolean isShared() {
    return false;
  }

  @Override
  public Source blotted(Source text) {
    return BlottedYaml.of(text);
  }

  @Override
  public FormReading read(String name, byte[] bytes) {
    return FormReading.ofText(name, bytes, ShorthandForm::read);
  }

  private static FormReading read(Source source) {
    var problems = new Problems();
    Optional<Parsed> plan =
        YamlReader.read(source, problems).map(yaml -> plan(yaml, source, problems));
    return plan.isEmpty() || problems.hasErrors()
        ? new FormReading.Broken(source, problems, List.of())
        : new FormReading.Sound(List.of(plan.get()), 0);
  }

  private static Parsed plan(Yaml yaml, Source source, Problems problems) {
    Value plan = PlanShorthand.expand(yaml, p -> problems.report(source, p));
    return new Parsed(
        plan,
        () -> source,
        (_, paths) -> paths.stream().map(path -> PlanShorthand.place(yaml, plan, path)).toList(),
        true);
  }
}
