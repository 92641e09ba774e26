package dev.gonogo.rego.syntax;

import dev.gonogo.source.Span;
import dev.gonogo.yaml.StrictYaml;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The fields of METADATA, and what OPA demands of each; others are nobody's business.
final class MetadataFields {
  private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
  private static final Set<String> FALSE = Set.of("false", "False", "FALSE");

  // Of these words YAML 1.1 makes booleans, and where one is wanted OPA takes them, quoted too.
  private static final Set<String> YES = Set.of("y", "yes", "on");
  private static final Set<String> NO = Set.of("n", "no", "off");

  private String scope = "";
  private boolean entrypoint;

  /// @param at nothing where OPA tells of the whole block
  record Wrong(String words, Optional<Span> at) {}

  private record FieldDemand(String name, Function<StrictYaml, Optional<Wrong>> shape) {}

  /// What each must be, and behind it what OPA looks at when all have their shape.
  private static final List<FieldDemand> SHAPES =
      List.of(
          new FieldDemand("scope", MetadataFields::text),
          new FieldDemand("title", MetadataFields::text),
          new FieldDemand("description", MetadataFields::text),
          new FieldDemand("entrypoint", MetadataFields::flag),
          new FieldDemand("organizations", value -> list(value, MetadataFields::text)),
          new FieldDemand("related_resources", value -> list(value, _ -> Optional.empty())),
          new FieldDemand("authors", value -> list(value, _ -> Optional.empty())),
          new FieldDemand("schemas", value -> list(value, MetadataFields::mapping)),
          new FieldDemand("compile", MetadataFields::mapping),
          new FieldDemand("custom", MetadataFields::mapping),
          new FieldDemand("labels", MetadataFields::mapping));

  private static final List<FieldDemand> CONTENTS =
      List.of(
          new FieldDemand("related_resources", value -> each(value, MetadataContents::resource)),
          new FieldDemand("compile", MetadataContents::compile),
          new FieldDemand("schemas", value -> each(value, MetadataContents::schema)),
          new FieldDemand("authors", value -> each(value, MetadataContents::author)),
          new FieldDemand("custom", MetadataContents::values),
          new FieldDemand("labels", MetadataContents::values));

  String scope() {
    return scope;
  }

  boolean entrypoint() {
    return entrypoint;
  }

  /// Whether a place is one that OPA reads: not the value of a field that it does not know.
  static boolean reads(StrictYaml block, Span at) {
    return !(block instanceof StrictYaml.Mapping mapping)
        || mapping.entries().stream()
            .filter(e -> e.value().at().start() <= at.start() && at.end() <= e.value().at().end())
            .allMatch(e -> SHAPES.stream().anyMatch(f -> f.name().equals(e.name())));
  }

  /// Takes what matters, and gives the first that is wrong.
  Optional<Wrong> read(StrictYaml block) {
    if (isNull(block)) {
      return Optional.empty();
    }
    if (!(block instanceof StrictYaml.Mapping fields)) {
      return wrong(block, "METADATA must be a mapping of fields");
    }
    scope = fields.get("scope").filter(s -> !isNull(s)).map(MetadataFields::written).orElse("");
    entrypoint = fields.get("entrypoint").filter(MetadataFields::isTrue).isPresent();
    return first(SHAPES, fields).or(() -> first(CONTENTS, fields));
  }

  private static Optional<Wrong> first(List<FieldDemand> all, StrictYaml.Mapping fields) {
    return all.stream()
        .flatMap(field -> fields.get(field.name()).flatMap(field.shape()).stream())
        .findFirst();
  }

  static boolean isNull(StrictYaml value) {
    return value instanceof StrictYaml.Scalar(_, var text, var plain)
        && plain
        && NULL.contains(text);
  }

  /// The text of a scalar, whatever it means; empty where it is none.
  static String written(StrictYaml value) {
    return value instanceof StrictYaml.Scalar scalar ? scalar.text() : "";
  }

  private static boolean isTrue(StrictYaml value) {
    String text = written(value);
    return TRUE.contains(text) || YES.contains(text.toLowerCase(Locale.ROOT));
  }

  static Optional<Wrong> wrong(StrictYaml value, String words) {
    return Optional.of(new Wrong(words, Optional.of(value.at())));
  }

  private static Optional<Wrong> text(StrictYaml value) {
    return value instanceof StrictYaml.Scalar
        ? Optional.empty()
        : wrong(value, "a text must stand here");
  }

  private static Optional<Wrong> flag(StrictYaml value) {
    String text = written(value);
    boolean plain = value instanceof StrictYaml.Scalar scalar && scalar.plain();
    boolean exact = plain && (TRUE.contains(text) || FALSE.contains(text));
    String lower = text.toLowerCase(Locale.ROOT);
    boolean early = YES.contains(lower) || NO.contains(lower);
    return exact || early || isNull(value)
        ? Optional.empty()
        : wrong(value, "true or false must stand here");
  }

  private static Optional<Wrong> mapping(StrictYaml value) {
    return value instanceof StrictYaml.Mapping || isNull(value)
        ? Optional.empty()
        : wrong(value, "a mapping must stand here");
  }

  private static Optional<Wrong> list(
      StrictYaml value, Function<StrictYaml, Optional<Wrong>> item) {
    return value instanceof StrictYaml.Sequence || isNull(value)
        ? each(value, item)
        : wrong(value, "a list must stand here");
  }

  private static Optional<Wrong> each(
      StrictYaml value, Function<StrictYaml, Optional<Wrong>> item) {
    return value instanceof StrictYaml.Sequence list
        ? list.items().stream().flatMap(each -> item.apply(each).stream()).findFirst()
        : Optional.empty();
  }
}
