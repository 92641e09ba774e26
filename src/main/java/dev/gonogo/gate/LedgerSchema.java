package dev.gonogo.gate;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import dev.gonogo.yaml.Yaml;
import dev.gonogo.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The files that a project writes for the gate, each with its published JSON Schema, which editors
/// use too. That is the one statement of their shape: who reads a file behind it takes what the
/// schema promises as given.
enum LedgerSchema {
  PROJECT("project.schema.json"),
  WAIVERS("waivers.schema.json");

  private final String resource;

  LedgerSchema(String resource) {
    this.resource = resource;
  }

  /// Reads a text of one document and holds it against the schema.
  ///
  /// @param problems takes all that is wrong with the YAML, or else all that does not fit
  /// @return nothing if anything is wrong
  Optional<Yaml> read(Source source, Problems problems) {
    return YamlReader.read(source, problems).filter(yaml -> fits(source, yaml, problems));
  }

  // The validator is slow to load, and asked only for what it finds; it has the last word.
  private boolean fits(Source source, Yaml yaml, Problems problems) {
    if (QuickFit.of(value()).test(yaml.value())) {
      return true;
    }
    List<LedgerProblem> misfits = Misfits.of(text(), source, yaml);
    misfits.forEach(misfit -> problems.report(source, misfit));
    return misfits.isEmpty();
  }

  /// The schema.
  Value value() {
    return switch (ValueReader.read(bytes())) {
      case ValueReader.Result.Read(var schema) -> schema;
      case ValueReader.Result.Refused refused -> throw new IllegalStateException(refused.words());
    };
  }

  /// The text of the schema.
  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private byte[] bytes() {
    try (InputStream in =
        Objects.requireNonNull(LedgerSchema.class.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
