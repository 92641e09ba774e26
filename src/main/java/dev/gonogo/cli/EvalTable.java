package dev.gonogo.cli;

import dev.gonogo.rego.Query;
import dev.gonogo.source.Printable;
import dev.gonogo.value.BooleanValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Results as a table: first the expressions that are worth more than true or false, then the
/// variables by name.
record EvalTable(List<String> header, List<List<String>> rows) {
  static EvalTable of(List<Query.Result> results) {
    Query.Result first = results.getFirst();
    List<Integer> expressions = new ArrayList<>();
    for (int i = 0; i < first.expressions().size(); i++) {
      boolean plain = first.expressions().get(i).value() instanceof BooleanValue;
      if (!plain || first.bindings().isEmpty()) {
        expressions.add(i);
      }
    }
    List<String> header = new ArrayList<>();
    expressions.forEach(i -> header.add(first.expressions().get(i).text()));
    header.addAll(first.bindings().keySet());
    List<List<String>> rows =
        results.stream().map(r -> row(r, expressions, first.bindings().keySet())).toList();
    return new EvalTable(List.copyOf(header), rows);
  }

  private static List<String> row(
      Query.Result result, List<Integer> expressions, Iterable<String> variables) {
    List<String> row = new ArrayList<>();
    expressions.forEach(i -> row.add(EvalFormat.compact(result.expressions().get(i).value())));
    variables.forEach(
        v -> row.add(EvalFormat.compact(Objects.requireNonNull(result.bindings().get(v)))));
    return row;
  }

  String drawn() {
    int[] widths = new int[header.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          Math.max(
              Printable.columns(header.get(i)),
              rows.stream().mapToInt(r -> Printable.columns(r.get(column))).max().orElse(0));
    }
    var out = new StringBuilder();
    out.append(rule(widths, '┌', '┬', '┐')).append(line(header, widths, true));
    out.append(rule(widths, '├', '┼', '┤'));
    rows.forEach(row -> out.append(line(row, widths, false)));
    return out.append(rule(widths, '└', '┴', '┘')).toString();
  }

  private static String rule(int[] widths, char left, char between, char right) {
    return Arrays.stream(widths)
            .mapToObj(w -> "─".repeat(w + 2))
            .collect(Collectors.joining(String.valueOf(between), left + "", right + ""))
        + "\n";
  }

  private static String line(List<String> cells, int[] widths, boolean centred) {
    var out = new StringBuilder("│");
    for (int i = 0; i < widths.length; i++) {
      int space = widths[i] - Printable.columns(cells.get(i));
      int before = centred ? space / 2 : 0;
      out.append(' ')
          .append(" ".repeat(before))
          .append(cells.get(i))
          .append(" ".repeat(space - before))
          .append(" │");
    }
    return out.append('\n').toString();
  }
}
