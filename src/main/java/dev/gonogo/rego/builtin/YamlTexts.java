package dev.gonogo.rego.builtin;

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
    return read(yaml).orElseThrow(() -> new BuiltinException("it is no YAML"));
  }

  private static boolean isValid(Value value) {
    return value instanceof StringValue text && read(text.value()).isPresent();
  }

  private static Optional<Value> read(String yaml) {
    return YamlReader.readFirstValue(Source.of("", yaml), YamlDialect.OPA);
  }
}
