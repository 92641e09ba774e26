package dev.gonogo.checklist.language;

import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Reader;
import dev.gonogo.checklist.ValueType;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds what nothing that is read out of a text can be: a tag is a text, a port a number, an
/// interval a time.
///
/// Also below `none-of`: what never holds is a mistake there too, which nobody would see.
final class ReadContradictions {
  private static final Set<Reader.Part> IN_LOWER_CASE =
      EnumSet.of(Reader.Part.SCHEME, Reader.Part.HOST);

  private static final int HIGHEST_PORT = 65_535;

  private final Reader reader;
  private final FileProblems problems;

  private ReadContradictions(Reader reader, FileProblems problems) {
    this.reader = reader;
    this.problems = problems;
  }

  static void report(Predicate.Read read, FileProblems problems) {
    var pass = new ReadContradictions(read.reader(), problems);
    pass.others(read.of());
    pass.visit(read.of());
  }

  /// Other fields, which stand in the document and not in the text.
  private void others(Predicate predicate) {
    switch (predicate) {
      case Predicate.Against _ ->
          nothingFits(predicate, "what is read out of a text is compared with no other field");
      case Predicate.OfParts parts -> parts.parts().forEach(this::others);
      case Predicate.OfElements elements -> others(elements.element());
      case Predicate.Fields fields -> fields.conditions().forEach(c -> others(c.predicate()));
      case Predicate.Length length -> others(length.length());
      case Predicate.OfValue _, Predicate.Read _, Predicate.Present _, Predicate.Absent _ -> {}
    }
  }

  private void visit(Predicate predicate) {
    switch (predicate) {
      case Predicate.OfParts parts -> parts.parts().forEach(this::visit);
      case Predicate.Against _, Predicate.Present _, Predicate.Absent _ -> {}
      case Predicate other when reader == Reader.Part.INTERVAL -> interval(other);
      case Predicate other -> value(other);
    }
  }

  private void interval(Predicate predicate) {
    if (!(predicate instanceof Predicate.Bound(var at, _, Quantity bound))) {
      nothingFits(predicate, "an interval is compared with a time, as in `max: 1 day`");
    } else if (bound.unit().dimension() != Quantity.Dimension.TIME) {
      problems.report(
          new CheckProblem.WrongDimension(
              at,
              Contradictions.words(bound.unit().dimension()),
              Contradictions.words(Quantity.Dimension.TIME)));
    }
  }

  private void value(Predicate predicate) {
    Set<ValueType> given = reader.gives();
    Set<ValueType> asked = Contradictions.types(predicate);
    Optional<List<Value>> listed = Contradictions.listed(predicate);
    // Of values that are listed, each must be one that can be.
    if (listed.isPresent() ? !given.containsAll(asked) : Collections.disjoint(given, asked)) {
      nothingFits(
          predicate,
          what() + " is " + Contradictions.words(given) + (listed.isPresent() ? mend(given) : ""));
    } else if (IN_LOWER_CASE.stream().anyMatch(part -> part == reader)
        && listed.stream().flatMap(List::stream).anyMatch(ReadContradictions::hasCapitals)) {
      nothingFits(predicate, what() + " is read in lower case");
    } else if (reader instanceof Reader.Part part
        && listed.stream().flatMap(List::stream).anyMatch(value -> !canBe(part, value))) {
      nothingFits(predicate, "as " + what() + " is read " + form(part));
    }
  }

  /// Whether a part is ever written so.
  private static boolean canBe(Reader.Part part, Value value) {
    String text = value instanceof StringValue(String said) ? said : value.toString();
    return switch (part) {
      case JSON, ELEMENTS, INTERVAL, USER, PASSWORD -> true;
      case TAG -> text.matches("[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");
      case DIGEST -> text.matches("[a-z0-9]+([+._-][a-z0-9]+)*:[0-9a-fA-F]{32,}");
      case REGISTRY -> text.matches("[A-Za-z0-9.-]+(:[0-9]+)?|\\[[0-9a-fA-F:]+](:[0-9]+)?");
      case SCHEME -> text.matches("[a-z][a-z0-9+.-]*(:[a-z][a-z0-9+.-]*)*");
      case HOST -> text.matches("[^:/?#@\\s\\[\\]]+|[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-z:.%_-]*");
      case PORT -> text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT;
    };
  }

  private static String form(Reader.Part part) {
    return switch (part) {
      case JSON, ELEMENTS, INTERVAL, USER, PASSWORD -> "anything";
      case TAG -> "`1.2-alpine`, without the colon";
      case DIGEST -> "`sha256:` with all its hexadecimal digits";
      case REGISTRY -> "`ghcr.io` or `localhost:5000`, without a path";
      case SCHEME -> "`https`, without `://`";
      case HOST -> "`example.com` or `::1`, without port and brackets";
      case PORT -> "a whole number up to 65535";
    };
  }

  private String what() {
    return switch (reader) {
      case Reader.Part part -> "a " + part.word();
      case Reader.Query _ -> "what a URL says";
      case Reader.Option _ -> "what an option says";
    };
  }

  private static String mend(Set<ValueType> given) {
    return given.contains(ValueType.TEXT) ? ", which stands in quotes" : ", without quotes";
  }

  private void nothingFits(Predicate predicate, String why) {
    problems.report(new CheckProblem.NothingFits(predicate.at(), why));
  }

  private static boolean hasCapitals(Value value) {
    return value instanceof StringValue(String text) && !text.equals(text.toLowerCase(Locale.ROOT));
  }
}
