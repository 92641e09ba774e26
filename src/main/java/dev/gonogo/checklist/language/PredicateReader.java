package dev.gonogo.checklist.language;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Reader;
import dev.gonogo.source.Span;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.StrictYaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Reads what must hold of a value.
///
/// The schema has judged the shapes before: what is left are the meanings.
final class PredicateReader {
  /// The keys of a predicate, each of which [#keyed] reads.
  static final List<String> KEYS =
      List.of(
          "equals",
          "in",
          "not-in",
          "min",
          "max",
          "above",
          "below",
          "within",
          "covers",
          "matches",
          "leads-to",
          "placeholder",
          "length",
          "every",
          "some",
          "fields",
          "json",
          "each",
          "tag",
          "digest",
          "registry",
          "scheme",
          "host",
          "port",
          "user",
          "password",
          "query",
          "interval",
          "option",
          "all-of",
          "any-of",
          "none-of");

  /// What stands in the place of a value or is said of that, beside the keys.
  static final List<String> IN_PLACE = List.of("field", "plus", "default", "value");

  private static final java.util.regex.Pattern RANGE =
      java.util.regex.Pattern.compile("([0-9]{1,15})(?:-([0-9]{1,15}))?");

  private final FenceShape shape;
  private final FileProblems problems;
  private final LiteralReader literals;

  private final ComparandReader comparands;

  /// @param isRelated whether what is asked is asked of what `related` leads to
  PredicateReader(FenceShape shape, FileProblems problems, boolean isRelated) {
    this.shape = shape;
    this.problems = problems;
    this.literals = new LiteralReader(shape, problems);
    this.comparands = new ComparandReader(shape, problems, literals, isRelated);
  }

  /// A literal, `present`, `absent`, or a mapping of predicate keys, all of which must hold.
  Optional<Predicate> read(StrictYaml node) {
    if (shape.refuses(node)) {
      return Optional.empty();
    }
    return switch (node) {
      case StrictYaml.Mapping _ ->
          shape.mapping(node).flatMap(mapping -> all(mapping, said(mapping)));
      case StrictYaml.Scalar s when s.plain() && s.text().equals("present") ->
          Optional.of(new Predicate.Present(s.at()));
      case StrictYaml.Scalar s when s.plain() && s.text().equals("absent") ->
          Optional.of(new Predicate.Absent(s.at()));
      case StrictYaml literal ->
          literals.read(literal).map(v -> new Predicate.Equal(literal.at(), v));
    };
  }

  /// What several keys say together.
  ///
  /// @param node where they stand
  Optional<Predicate> all(StrictYaml node, List<StrictYaml.Entry> entries) {
    var parts = new ArrayList<Predicate>();
    boolean whole = !entries.isEmpty();
    for (StrictYaml.Entry entry : entries) {
      Optional<Predicate> part = keyed(node, entry);
      part.ifPresent(parts::add);
      whole &= part.isPresent();
    }
    if (!whole) {
      return Optional.empty();
    }
    return Optional.of(
        parts.size() == 1 ? parts.getFirst() : new Predicate.AllOf(node.at(), parts));
  }

  /// What stands beside a field is said of it.
  private static List<StrictYaml.Entry> said(StrictYaml.Mapping mapping) {
    return mapping.entry(ComparandReader.FIELD).isPresent()
        ? mapping.entries().stream()
            .filter(entry -> !ComparandReader.BESIDE.contains(entry.name()))
            .toList()
        : mapping.entries();
  }

  /// @param around the mapping of the key
  private Optional<Predicate> keyed(StrictYaml around, StrictYaml.Entry entry) {
    StrictYaml value = entry.value();
    return switch (entry.name()) {
      case "field" -> against(around, Optional.empty());
      case "plus", "default" -> {
        problems.report(new CheckProblem.NoField(entry.key().at()));
        yield Optional.empty();
      }
      case "value" -> literals.readAny(value).map(v -> new Predicate.Equal(value.at(), v));
      case "equals" -> equal(value);
      case "in" -> values(value).map(vs -> new Predicate.In(value.at(), vs));
      case "not-in" ->
          values(value)
              .map(vs -> new Predicate.In(value.at(), vs))
              .map(in ->
                  new Predicate.NoneOf(value.at(), List.of(new Predicate.Absent(in.at()), in)));
      case "min", "max", "above", "below" -> bound(entry);
      case "within" -> ranges(value).map(all -> new Predicate.Within(value.at(), all));
      case "covers" -> shape.scalar(value).flatMap(this::covered);
      case "matches" -> shape.scalar(value).flatMap(this::regex);
      case "placeholder" ->
          shape
              .scalar(value)
              .map(yes -> new Predicate.Placeholder(value.at(), yes.text().equals("true")));
      case "leads-to" ->
          new SubjectReader(shape, problems)
              .names(value)
              .map(types -> new Predicate.LeadsTo(value.at(), types));
      case "length" -> read(value).map(p -> new Predicate.Length(value.at(), p));
      case "every" -> read(value).map(p -> new Predicate.Every(value.at(), p));
      case "some" -> read(value).map(p -> new Predicate.Some(value.at(), p));
      case "fields" -> conditions(value).map(c -> new Predicate.Fields(value.at(), c));
      case "json",
          "tag",
          "digest",
          "registry",
          "scheme",
          "host",
          "port",
          "user",
          "password",
          "interval" ->
          read(value).map(p -> read(value.at(), Reader.Part.of(entry.name()).orElseThrow(), p));
      case "each" ->
          read(value)
              .map(p -> read(value.at(), Reader.Part.ELEMENTS, new Predicate.Every(p.at(), p)));
      case "query" -> named(value, Reader.Query::new);
      case "option" -> named(value, Reader.Option::new);
      case "all-of" -> parts(value).map(p -> new Predicate.AllOf(value.at(), p));
      case "any-of" -> parts(value).map(p -> new Predicate.AnyOf(value.at(), p));
      case "none-of" -> parts(value).map(p -> new Predicate.NoneOf(value.at(), p));
      default -> throw new IllegalStateException("the schema lets through " + entry.name());
    };
  }

  private Optional<Predicate> equal(StrictYaml node) {
    if (shape.refuses(node)) {
      return Optional.empty();
    }
    return node instanceof StrictYaml.Mapping
        ? shape.mapping(node).flatMap(mapping -> all(mapping, said(mapping)))
        : literals.read(node).map(v -> new Predicate.Equal(node.at(), v));
  }

  private Optional<Predicate> against(StrictYaml node, Optional<Predicate.Comparison> side) {
    return shape
        .mapping(node)
        .flatMap(comparands::read)
        .map(comparand -> new Predicate.Against(node.at(), side, comparand));
  }

  private static Predicate read(Span at, Reader reader, Predicate of) {
    return new Predicate.Read(at, reader, of);
  }

  /// Names of what is read, and what must hold of each.
  private Optional<Predicate> named(StrictYaml node, Function<String, Reader> reader) {
    return shape
        .mapping(node)
        .map(mapping ->
            mapping.entries().stream()
                .map(entry ->
                    read(entry.value())
                        .map(p -> read(entry.key().at().to(p.at()), reader.apply(entry.name()), p)))
                .toList())
        .filter(all -> all.stream().allMatch(Optional::isPresent))
        .map(all -> all.stream().flatMap(Optional::stream).toList())
        .map(all -> all.size() == 1 ? all.getFirst() : new Predicate.AllOf(node.at(), all));
  }

  private Optional<Predicate> bound(StrictYaml.Entry entry) {
    if (entry.value() instanceof StrictYaml.Mapping) {
      return against(entry.value(), Optional.of(comparison(entry.name())));
    }
    return shape
        .scalar(entry.value())
        .flatMap(scalar -> QuantityReader.read(scalar, problems))
        .map(quantity ->
            new Predicate.Bound(entry.value().at(), comparison(entry.name()), quantity));
  }

  private static Predicate.Comparison comparison(String word) {
    return Arrays.stream(Predicate.Comparison.values())
        .filter(c -> c.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private Optional<List<Predicate.Range>> ranges(StrictYaml node) {
    return shape
        .list(node)
        .map(list -> list.items().stream().map(item -> shape.scalar(item).flatMap(this::range)))
        .map(Stream::toList)
        .filter(all -> all.stream().allMatch(Optional::isPresent))
        .map(all -> all.stream().flatMap(Optional::stream).toList());
  }

  private Optional<Predicate.Range> range(StrictYaml.Scalar scalar) {
    Matcher parts = RANGE.matcher(scalar.text());
    Optional<Predicate.Range> range =
        parts.matches()
            ? Optional.of(
                new Predicate.Range(
                    Long.parseLong(parts.group(1)),
                    Long.parseLong(Optional.ofNullable(parts.group(2)).orElse(parts.group(1)))))
            : Optional.empty();
    Optional<Predicate.Range> good = range.filter(r -> r.from() <= r.to());
    if (good.isEmpty()) {
      problems.report(new CheckProblem.NoRange(scalar.at(), scalar.text()));
    }
    return good;
  }

  private Optional<Predicate> covered(StrictYaml.Scalar scalar) {
    return range(scalar).map(range -> new Predicate.Covers(scalar.at(), range.from()));
  }

  private Optional<Predicate> regex(StrictYaml.Scalar scalar) {
    try {
      Pattern.compile(scalar.text());
      return Optional.of(new Predicate.Matches(scalar.at(), scalar.text()));
    } catch (PatternSyntaxException e) {
      problems.report(new CheckProblem.BadRegex(scalar.at(), e.getDescription()));
      return Optional.empty();
    }
  }

  private Optional<List<Value>> values(StrictYaml node) {
    return shape
        .list(node)
        .flatMap(literals::read)
        .flatMap(
            v -> v instanceof ArrayValue array ? Optional.of(array.items()) : Optional.empty());
  }

  private Optional<List<Predicate>> parts(StrictYaml node) {
    return shape
        .list(node)
        .map(list -> list.items().stream().map(this::read).toList())
        .filter(parts -> parts.stream().allMatch(Optional::isPresent))
        .map(parts -> parts.stream().flatMap(Optional::stream).toList());
  }

  /// Reads fields and what must hold of each.
  ///
  /// @return nothing where some part could not be read
  Optional<List<Check.Condition>> conditions(StrictYaml node) {
    return shape.mapping(node).flatMap(this::conditions);
  }

  private Optional<List<Check.Condition>> conditions(StrictYaml.Mapping mapping) {
    List<Optional<Check.Condition>> read = mapping.entries().stream().map(this::condition).toList();
    List<Check.Condition> conditions = read.stream().flatMap(Optional::stream).toList();
    boolean twice = reportTwice(conditions);
    return conditions.size() == read.size() && !twice ? Optional.of(conditions) : Optional.empty();
  }

  private Optional<Check.Condition> condition(StrictYaml.Entry entry) {
    Optional<Field> field = FieldReader.read(entry.key(), problems);
    Optional<Predicate> predicate = read(entry.value());
    return field.flatMap(
        f -> predicate.map(p -> new Check.Condition(entry.key().at().to(p.at()), f, p)));
  }

  /// Two spellings of one field (`a.b` and `a["b"]`) are no duplicate key to YAML.
  private boolean reportTwice(List<Check.Condition> conditions) {
    boolean twice = false;
    for (int i = 1; i < conditions.size(); i++) {
      Check.Condition later = conditions.get(i);
      Stream<Check.Condition> earlier = conditions.subList(0, i).stream();
      if (earlier.anyMatch(c -> c.field().equals(later.field()))) {
        problems.report(new CheckProblem.FieldTwice(later.at(), later.field().toString()));
        twice = true;
      }
    }
    return twice;
  }
}
