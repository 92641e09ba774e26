package dev.gonogo.rego.compile.lowering;

import java.util.List;
import java.util.stream.Stream;

/// Lists that are made of lists.
final class Lists {
  private Lists() {}

  static <T> List<T> concat(List<? extends T> first, List<? extends T> second) {
    return Stream.<T>concat(first.stream(), second.stream()).toList();
  }
}
