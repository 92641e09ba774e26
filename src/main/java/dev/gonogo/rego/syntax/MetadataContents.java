package dev.gonogo.rego.syntax;

import dev.gonogo.rego.syntax.MetadataFields.Wrong;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.StringValue;
import dev.gonogo.yaml.StrictYaml;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What OPA demands of the values in METADATA that have their shape.
final class MetadataContents {
  // What YAML takes for something else than a text where it is a key.
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)"
              + "|[-+]?(0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+"
              + "|([0-9][0-9_]*(\\.[0-9_]*)?|\\.[0-9][0-9_]*)([eE][-+]?[0-9]+)?)");

  private MetadataContents() {}

  private static Optional<Wrong> wrong(String words) {
    return Optional.of(new Wrong(words, Optional.empty()));
  }

  /// A URL, or a mapping with one under `ref`.
  static Optional<Wrong> resource(StrictYaml value) {
    String kind = "invalid related-resource definition: ";
    Optional<Wrong> keys = keys(value);
    if (keys.isPresent()) {
      return keys;
    }
    String url =
        switch (value) {
          case StrictYaml.Scalar scalar -> text(scalar);
          case StrictYaml.Mapping mapping ->
              mapping.get("ref").map(MetadataContents::text).orElse("").strip();
          case StrictYaml.Sequence _ -> "";
        };
    if (url.isEmpty()) {
      return wrong(kind + "it must be a URL, or a mapping with one under 'ref'");
    }
    return GoUrl.wrong(url).map(what -> new Wrong(kind + what, Optional.empty()));
  }

  /// `Name <address>`, or a mapping with one of both.
  static Optional<Wrong> author(StrictYaml value) {
    Optional<Wrong> keys = keys(value);
    if (keys.isPresent()) {
      return keys;
    }
    boolean named =
        switch (value) {
          case StrictYaml.Scalar scalar -> !text(scalar).isBlank();
          case StrictYaml.Mapping mapping ->
              List.of("name", "email").stream()
                  .anyMatch(k -> !mapping.get(k).map(MetadataContents::text).orElse("").isBlank());
          case StrictYaml.Sequence _ -> false;
        };
    return named
        ? Optional.empty()
        : wrong("invalid author definition: 'name' and/or 'email' values required");
  }

  // A scalar that YAML takes for a number is no text to OPA.
  private static String text(StrictYaml value) {
    return value instanceof StrictYaml.Scalar(_, var text, var plain)
            && !(plain && NO_TEXT.matcher(text).matches())
        ? text
        : "";
  }

  /// A document, and the schema that it has.
  static Optional<Wrong> schema(StrictYaml value) {
    if (!(value instanceof StrictYaml.Mapping pair) || pair.entries().isEmpty()) {
      return wrong("invalid document reference");
    }
    StrictYaml.Entry entry = pair.entries().getFirst();
    if (reference(entry.name()).isEmpty()) {
      return wrong("invalid document reference");
    }
    return switch (entry.value()) {
      case StrictYaml.Scalar scalar when !text(scalar).isEmpty() ->
          isSchema(scalar.text()) ? Optional.empty() : wrong("invalid schema reference");
      case StrictYaml.Mapping definition when !hasOtherKeys(definition) -> Optional.empty();
      default -> wrong("invalid schema declaration for path \"" + entry.name() + "\"");
    };
  }

  private static boolean isSchema(String text) {
    return term(text)
        .map(t -> t instanceof Term.Ref(_, var head, _) ? head : t)
        .filter(t -> t instanceof Term.Var(_, var name) && name.equals("schema"))
        .isPresent();
  }

  /// What partial evaluation is to be told.
  static Optional<Wrong> compile(StrictYaml value) {
    if (!(value instanceof StrictYaml.Mapping mapping)) {
      return Optional.empty();
    }
    if (mapping.get("unknowns").orElse(value) instanceof StrictYaml.Sequence unknowns) {
      for (StrictYaml unknown : unknowns.items()) {
        String text = text(unknown);
        if (!text.isEmpty() && reference(text).isEmpty()) {
          return wrong("invalid unknowns element \"" + text + "\": expected ref");
        }
      }
    }
    String mask = mapping.get("mask_rule").map(MetadataContents::text).orElse("");
    return mask.isEmpty() || isMask(mask)
        ? Optional.empty()
        : wrong("invalid mask_rule annotation \"" + mask + "\"");
  }

  private static boolean isMask(String text) {
    return term(text)
        .filter(t ->
            t instanceof Term.Var
                || t instanceof Term.Ref
                || (t instanceof Term.Scalar(_, var v) && v instanceof StringValue))
        .isPresent();
  }

  private static Optional<Term> reference(String text) {
    return term(text)
        .filter(t ->
            t instanceof Term.Ref
                || (t instanceof Term.Var(_, var name)
                    && (name.equals("input") || name.equals("data"))));
  }

  // The one term that a text is.
  private static Optional<Term> term(String text) {
    var problems = new Problems();
    List<Expr> body = QueryParser.parse(Source.of("", text), problems);
    return !problems.hasErrors()
            && body.size() == 1
            && body.getFirst() instanceof Expr.TermExpr(_, var negated, var term, var with)
            && !negated
            && with.isEmpty()
        ? Optional.of(term)
        : Optional.empty();
  }

  /// Values of an author's own.
  static Optional<Wrong> values(StrictYaml value) {
    return value instanceof StrictYaml.Mapping mapping
        ? mapping.entries().stream().flatMap(e -> keys(e.value()).stream()).findFirst()
        : Optional.empty();
  }

  // OPA looks at the keys of a mapping, and of those in a list, but not behind a mapping whose keys
  // are all texts.
  private static Optional<Wrong> keys(StrictYaml value) {
    return switch (value) {
      case StrictYaml.Scalar _ -> Optional.empty();
      case StrictYaml.Sequence list ->
          list.items().stream().flatMap(item -> keys(item).stream()).findFirst();
      case StrictYaml.Mapping mapping ->
          hasOtherKeys(mapping) ? wrong("invalid map key type(s)") : Optional.empty();
    };
  }

  private static boolean hasOtherKeys(StrictYaml.Mapping mapping) {
    return mapping.entries().stream()
        .map(StrictYaml.Entry::key)
        .anyMatch(key -> key.plain() && NO_TEXT.matcher(key.text()).matches());
  }
}
