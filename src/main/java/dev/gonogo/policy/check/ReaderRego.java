package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.text;

import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Reader;
import dev.gonogo.policy.module.RegoTerm;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What is read out of a text, in Rego and in words.
///
/// @param library the package that reads it
/// @param function what is read; `illegible` or `illegible_<function>` beside it tells of what it
///   cannot be read
/// @param argument the name under which it is asked for, where it has one
/// @param noun what a text must be to be read: `URL`
/// @param words what it has: `tag`
/// @param telling whether a finding may tell the text
record ReaderRego(
    String library,
    String function,
    List<String> argument,
    String noun,
    String words,
    Telling telling) {
  /// When a text is told.
  enum Telling {
    ALWAYS,
    /// Of what is no URL nobody knows where its password is.
    WHERE_READ,
    /// It may hold anything, and is too long to read.
    NEVER
  }

  ReaderRego {
    argument = List.copyOf(argument);
  }

  static ReaderRego of(Reader reader) {
    return switch (reader) {
      case Reader.Part part ->
          switch (part) {
            case JSON ->
                new ReaderRego("values", "json_text", List.of(), "JSON", "JSON", Telling.NEVER);
            case ELEMENTS -> told("values", "elements", "list with commas");
            case TAG, DIGEST, REGISTRY -> told("images", part.word(), "image");
            case SCHEME, HOST, PORT ->
                new ReaderRego(
                    "urls", part.word(), List.of(), "URL", part.word(), Telling.WHERE_READ);
            case USER -> login(part, Telling.WHERE_READ);
            case PASSWORD -> login(part, Telling.NEVER);
            case INTERVAL -> told("schedules", "interval", "schedule whose longest gap is known");
          };
      case Reader.Query(String name) ->
          new ReaderRego(
              "urls",
              "query",
              List.of(name),
              "URL that tells " + name,
              "query parameter " + name,
              Telling.WHERE_READ);
      case Reader.Option(String flag) ->
          new ReaderRego(
              "command_lines",
              "option",
              List.of(flag),
              "command line that tells " + flag,
              "option " + flag,
              Telling.NEVER);
    };
  }

  private static ReaderRego login(Reader.Part part, Telling telling) {
    return new ReaderRego(
        "urls", part.word(), List.of(), "URL that tells its " + part.word(), part.word(), telling);
  }

  private static ReaderRego told(String library, String function, String noun) {
    return new ReaderRego(library, function, List.of(), noun, function, Telling.ALWAYS);
  }

  /// `a tag`, `an option --timeout`.
  String one() {
    return (words.matches("[aeio].*") ? "an " : "a ") + words;
  }

  /// What stands between the noun and what is read: `URL that tells port` ` as a ` `number`.
  String with() {
    return argument.isEmpty() ? function.equals("elements") ? ", each a " : " with a " : " as a ";
  }

  /// What is read, as a term that is always defined; null where there is none.
  RegoTerm part(RegoTerm value) {
    return asked(function, value);
  }

  /// The condition that there is a value and that it cannot be read.
  Test illegible(RegoTerm value) {
    boolean own =
        library.equals("values")
            || Set.of("query", "scheme", "user", "password").contains(function);
    return Test.of(asked(own ? "illegible_" + function : "illegible", value));
  }

  private RegoTerm asked(String name, RegoTerm value) {
    return call(
        library + "." + name,
        Stream.concat(Stream.of(value), argument.stream().map(RegoTerm::text))
            .toArray(RegoTerm[]::new));
  }

  /// What a bound of it is called by.
  ///
  /// @param around the name of what holds the text
  String leaf(String around) {
    return argument.isEmpty()
        ? (library.equals("values") ? around : function)
        : argument.getFirst();
  }

  /// A text's number, which is text as it is in an environment file.
  static RegoTerm measured(RegoTerm value, Quantity.Unit unit) {
    return switch (unit.dimension()) {
      case NUMBER -> call("values.number", value);
      case TIME, SHARE, SIZE -> call("values.measure_text", value, text(unit.symbol()));
    };
  }

  /// What it must be for that.
  static String measure(Quantity.Unit unit) {
    return switch (unit.dimension()) {
      case NUMBER -> "number";
      case TIME -> "duration";
      case SHARE -> "percentage";
      case SIZE -> "size";
    };
  }

  /// The reading of which a predicate is asked, as a finding may tell it.
  ///
  /// @param read whether it could be read
  static RegoTerm reading(Predicate predicate, boolean read) {
    RegoTerm reading = RegoTerm.path("reading");
    return tells(predicate, read) ? reading : call("findings.untold", reading);
  }

  private static boolean tells(Predicate predicate, boolean read) {
    return switch (predicate) {
      case Predicate.Read(_, Reader reader, Predicate of) ->
          switch (of(reader).telling()) {
            case ALWAYS -> tells(of, read);
            case WHERE_READ -> read && tells(of, read);
            case NEVER -> false;
          };
      case Predicate.OfParts of -> of.parts().stream().allMatch(part -> tells(part, read));
      case Predicate.OfElements elements -> tells(elements.element(), read);
      case Predicate.Fields fields ->
          fields.conditions().stream().allMatch(c -> tells(c.predicate(), read));
      case Predicate.OfValue _,
          Predicate.Against _,
          Predicate.Length _,
          Predicate.Present _,
          Predicate.Absent _ ->
          true;
    };
  }
}
