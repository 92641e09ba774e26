package dev.gonogo.checklist.language;

import dev.gonogo.checklist.Comparand;
import dev.gonogo.checklist.Field;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.StrictYaml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what stands in the place of a constant: `{field: spec.minReplicas, plus: 1, default: 1}`.
final class ComparandReader {
  /// The key that makes a mapping one of these.
  static final String FIELD = "field";

  /// What may stand beside it.
  static final List<String> BESIDE = List.of("plus", "default");

  private static final String OF_SUBJECT = "subject";

  private final FenceShape shape;
  private final FileProblems problems;
  private final LiteralReader literals;

  /// Whether `subject.` leads out of `related`.
  private final boolean isRelated;

  ComparandReader(
      FenceShape shape, FileProblems problems, LiteralReader literals, boolean isRelated) {
    this.shape = shape;
    this.problems = problems;
    this.literals = literals;
    this.isRelated = isRelated;
  }

  Optional<Comparand> read(StrictYaml.Mapping mapping) {
    Optional<Field> field =
        mapping.get(FIELD).flatMap(shape::scalar).flatMap(name -> FieldReader.read(name, problems));
    if (mapping.entry(FIELD).isEmpty()) {
      problems.report(new CheckProblem.NoField(mapping.at()));
    }
    Optional<List<Comparand.Addend>> plus =
        mapping.get("plus").map(this::addends).orElse(Optional.of(List.of()));
    Optional<StrictYaml> said = mapping.get("default");
    Optional<Value> otherwise = said.flatMap(literals::read);
    if (field.isEmpty() || plus.isEmpty() || said.isPresent() != otherwise.isPresent()) {
      return Optional.empty();
    }
    List<Field.Step> steps = field.get().steps();
    boolean ofSubject = isRelated && steps.size() > 1 && field.get().begins(OF_SUBJECT);
    return Optional.of(
        new Comparand(
            mapping.at(),
            ofSubject ? new Field(steps.subList(1, steps.size())) : field.get(),
            ofSubject,
            plus.get(),
            otherwise));
  }

  private Optional<List<Comparand.Addend>> addends(StrictYaml node) {
    Stream<StrictYaml> each =
        node instanceof StrictYaml.Sequence list ? list.items().stream() : Stream.of(node);
    List<Optional<Comparand.Addend>> read = each.map(this::addend).toList();
    return read.stream().allMatch(Optional::isPresent)
        ? Optional.of(read.stream().flatMap(Optional::stream).toList())
        : Optional.empty();
  }

  private Optional<Comparand.Addend> addend(StrictYaml node) {
    if (shape.refuses(node)) {
      return Optional.empty();
    }
    return node instanceof StrictYaml.Mapping mapping
        ? read(mapping).map(Comparand.Addend.Of::new)
        : shape
            .scalar(node)
            .flatMap(scalar -> QuantityReader.read(scalar, problems))
            .map(Comparand.Addend.Amount::new);
  }
}
