package dev.gonogo.rego.builtin;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.YamlDialect;
import dev.gonogo.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/// YAML texts (OPA's documentation, "Encoding"), read as `opa` reads its inputs.
final class YamlTexts {
  static final List<Builtin> ALL =
      List.of(
          Builtin.of("yaml.unmarshal(string) -> any", (_, a) -> unmarshal(Args.text(a, 0))),
          Builtin.of("yaml.is_valid(string) -> boolean", (_, a) -> Value.of(isValid(a[0]))));

  private YamlTexts() {}

  private static Value unmarshal(String yaml) {
    var problems = new Problems();
    return read(yaml, problems)
        .orElseThrow(() -> {
          int line = line(problems.all().getFirst());
          return new BuiltinException("yaml: line " + line + ": did not find what was expected");
        });
  }

  private static int line(Problems.Located first) {
    return first.source().place(first.problem().at().start()).line();
  }

  private static boolean isValid(Value value) {
    return value instanceof StringValue text && read(text.value(), new Problems()).isPresent();
  }

  private static Optional<Value> read(String yaml, Problems problems) {
    return YamlReader.readFirstValue(Source.of("", yaml), YamlDialect.OPA, problems);
  }
}
