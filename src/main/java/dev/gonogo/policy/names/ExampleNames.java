package dev.gonogo.policy.names;

import dev.gonogo.catalogue.FieldType;
import dev.gonogo.catalogue.ManifestFaults;
import dev.gonogo.catalogue.ResourceFaults;
import dev.gonogo.catalogue.Schema;
import dev.gonogo.checklist.Check;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.InputReader;
import dev.gonogo.source.Nearest;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The names in an example of a plan or a manifest. Whether a value is of the right type is the
/// example's own: it may show what is wrong.
final class ExampleNames {
  private final Check.Example example;
  private final PathStarts roots;
  private final Consumer<Problem> problems;

  private ExampleNames(Check.Example example, PathStarts roots, Consumer<Problem> problems) {
    this.example = example;
    this.roots = roots;
    this.problems = problems;
  }

  static void report(
      InputKind kind, Check.Example example, PathStarts roots, Consumer<Problem> problems) {
    var names = new ExampleNames(example, roots, problems);
    Source text = Source.of("", example.text().lines());
    // What cannot be read is told by whoever tries the example.
    Optional<Value> document = InputReader.example(kind, example.language(), text, new Problems());
    switch (kind) {
      case TERRAFORM -> document.ifPresent(names::plan);
      case KUBERNETES -> document.ifPresent(names::manifests);
      case DOTENV, SPRING_CONFIG, K6 -> {}
    }
  }

  private void plan(Value plan) {
    for (Value change : items(plan, "resource_changes")) {
      String type = text(change, "type");
      if (!text(change, "mode").equals("managed")) {
        continue;
      }
      Optional<Schema> block = roots.terraform().schema(type);
      if (block.isEmpty() && roots.terraform().knowsProvider(type)) {
        Optional<String> near = Nearest.of(type, roots.terraform().besides(type));
        problems.accept(new NameProblem.NoType(place(type), "resource type", type, near));
      }
      member(change, "change")
          .flatMap(c -> member(c, "after"))
          .ifPresent(after -> block.ifPresent(b -> resource(type, b, after)));
    }
  }

  private void resource(String type, Schema block, Value after) {
    for (ResourceFaults.Breach fault : ResourceFaults.of(new FieldType.OfSchema(block), after)) {
      problems.accept(new NameProblem.InExample(place(fault.name()), type, fault.words()));
    }
  }

  private void manifests(Value document) {
    List<Value> objects = items(document, "items");
    for (Value each : objects.isEmpty() ? List.of(document) : objects) {
      if (each instanceof ObjectValue object
          && ManifestFaults.of(object, roots.kubernetes(), roots.kubernetes().known().last())
              instanceof ManifestFaults.Result.Judged(var faults)) {
        faults.stream()
            .filter(fault -> fault.sort() == ManifestFaults.Sort.NAME)
            .forEach(fault ->
                problems.accept(
                    new NameProblem.InExample(
                        place(last(fault.path())), text(object, "kind"), fault.words())));
      }
    }
  }

  private static String last(List<Value> path) {
    return path.reversed().stream()
        .filter(StringValue.class::isInstance)
        .map(step -> ((StringValue) step).value())
        .findFirst()
        .orElse("");
  }

  private Span place(String word) {
    return example.text().word(word).orElse(example.at());
  }

  private static List<Value> items(Value of, String key) {
    return member(of, key)
        .flatMap(v -> v instanceof ArrayValue array ? Optional.of(array.items()) : Optional.empty())
        .orElse(List.of());
  }

  private static Optional<Value> member(Value of, String key) {
    return of instanceof ObjectValue object ? object.get(key) : Optional.empty();
  }

  private static String text(Value of, String key) {
    return member(of, key).orElse(Value.ofNull()) instanceof StringValue(String text) ? text : "";
  }
}
