package dev.gonogo.cli;

import dev.gonogo.rego.Query;
import dev.gonogo.source.Place;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The output formats of `opa eval`, byte for byte.
enum EvalFormat {
  /// All there is.
  json(EvalFormat::document),
  /// What a person wants to see: a value, or a table.
  pretty(EvalFormat::table),
  /// Values alone, strings without quotes.
  raw(EvalFormat::lines),
  /// An array of values for each result.
  values(results -> each(results, r -> Value.array(valuesOf(r)))),
  /// An object of variables for each result.
  bindings(results -> each(results, r -> Value.objectOf(r.bindings())));

  private final Function<List<Query.Result>, String> writer;

  EvalFormat(Function<List<Query.Result>, String> writer) {
    this.writer = writer;
  }

  String results(List<Query.Result> results) {
    return writer.apply(results);
  }

  /// Errors as the JSON format tells them.
  static String errors(List<EvalError> errors) {
    List<String> all = errors.stream().map(EvalFormat::error).toList();
    return escaped("{\n  \"errors\": " + array(all, 1) + "\n}\n");
  }

  private static String error(EvalError error) {
    List<String> fields = new ArrayList<>();
    fields.add("\"message\": " + Value.of(error.message()));
    if (!error.code().isEmpty()) {
      fields.add("\"code\": " + Value.of(error.code()));
    }
    error
        .place()
        .ifPresent(place ->
            fields.add(
                "\"location\": "
                    + object(
                        Stream.concat(
                                Stream.of("\"file\": " + Value.of(error.file().orElse(""))),
                                place(place).stream())
                            .toList(),
                        3)));
    return object(fields, 2);
  }

  private static String document(List<Query.Result> results) {
    if (results.isEmpty()) {
      return "{}\n";
    }
    List<String> all = results.stream().map(EvalFormat::result).toList();
    return escaped("{\n  \"result\": " + array(all, 1) + "\n}\n");
  }

  private static String result(Query.Result result) {
    List<String> fields = new ArrayList<>();
    List<String> expressions = result.expressions().stream().map(EvalFormat::expression).toList();
    fields.add("\"expressions\": " + array(expressions, 3));
    if (!result.bindings().isEmpty()) {
      fields.add("\"bindings\": " + indented(Value.objectOf(result.bindings()), 3));
    }
    return object(fields, 2);
  }

  private static String expression(Query.ExpressionValue expression) {
    return object(
        List.of(
            "\"value\": " + indented(expression.value(), 5),
            "\"text\": " + Value.of(expression.text()),
            "\"location\": " + object(place(expression.place()), 5)),
        4);
  }

  private static List<String> place(Place place) {
    return List.of("\"row\": " + place.line(), "\"col\": " + place.column());
  }

  private static String table(List<Query.Result> results) {
    if (results.isEmpty()) {
      return "undefined\n";
    }
    Query.Result first = results.getFirst();
    List<Value> values = valuesOf(first);
    boolean booleans = values.stream().allMatch(v -> v instanceof BooleanValue);
    if (results.size() == 1 && first.bindings().isEmpty() && (values.size() == 1 || booleans)) {
      return escaped(indented(values.getFirst(), 0) + "\n");
    }
    return EvalTable.of(results).drawn();
  }

  private static String lines(List<Query.Result> results) {
    return results.stream()
        .map(
            r -> valuesOf(r).stream().map(EvalFormat::bare).collect(Collectors.joining(" ")) + "\n")
        .collect(Collectors.joining());
  }

  /// A string without quotes, anything else on one line.
  static String bare(Value value) {
    return value instanceof StringValue(var text) ? text : compact(value);
  }

  /// On one line.
  static String compact(Value value) {
    return escaped(ValueWriter.toJson(value));
  }

  private static String each(List<Query.Result> results, Function<Query.Result, Value> part) {
    return results.stream()
        .map(r -> escaped(ValueWriter.toPrettyJson(part.apply(r))) + "\n")
        .collect(Collectors.joining());
  }

  private static List<Value> valuesOf(Query.Result result) {
    return result.expressions().stream().map(Query.ExpressionValue::value).toList();
  }

  private static String indented(Value value, int depth) {
    return ValueWriter.toPrettyJson(value).replace("\n", "\n" + "  ".repeat(depth));
  }

  private static String object(List<String> fields, int depth) {
    return bracketed('{', fields, '}', depth);
  }

  private static String array(List<String> items, int depth) {
    return bracketed('[', items, ']', depth);
  }

  private static String bracketed(char open, List<String> parts, char close, int depth) {
    String inner = "\n" + "  ".repeat(depth + 1);
    return open + inner + String.join("," + inner, parts) + "\n" + "  ".repeat(depth) + close;
  }

  // Go's encoder escapes what HTML would take for markup; in JSON it stands in strings alone.
  private static String escaped(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
