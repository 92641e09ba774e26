package dev.gonogo.rego.plan;

import dev.gonogo.rego.ir.IrLocation;
import dev.gonogo.rego.ir.Program;
import dev.gonogo.source.Place;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The tables that all statements of a program share: each entry once, in the order of first use.
final class Statics {
  private final Map<String, Integer> strings = new HashMap<>();
  private final List<String> stringTable = new ArrayList<>();
  private final Map<String, Integer> files = new HashMap<>();
  private final List<String> fileTable = new ArrayList<>();
  private final Map<String, Value> builtins = new TreeMap<>();
  private final Function<String, Value> declarations;

  /// @param declarations a built-in's type by its name
  Statics(Function<String, Value> declarations) {
    this.declarations = declarations;
  }

  int string(String text) {
    return index(text, strings, stringTable);
  }

  /// The text of an index.
  String string(int index) {
    return stringTable.get(index);
  }

  /// Notes that a built-in is called.
  void builtin(String name) {
    builtins.computeIfAbsent(name, declarations);
  }

  IrLocation location(Source source, Span span) {
    Place start = source.place(span.start());
    Place end = source.place(span.end());
    int file = index(source.name(), files, fileTable);
    return new IrLocation(file, start.line(), start.column(), end.line(), end.column());
  }

  Program.Static finished() {
    List<Program.BuiltinFunc> called =
        builtins.entrySet().stream()
            .map(e -> new Program.BuiltinFunc(e.getKey(), e.getValue()))
            .toList();
    return new Program.Static(stringTable, called, fileTable);
  }

  private static int index(String text, Map<String, Integer> known, List<String> table) {
    return known.computeIfAbsent(
        text,
        t -> {
          table.add(t);
          return table.size() - 1;
        });
  }
}
