package dev.gonogo.policy.mutation;

import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A thing with one thing in it changed.
///
/// @param at what was changed
/// @param words how
record Edit<T>(Span at, String words, T value) {
  <U> Edit<U> map(Function<T, U> around) {
    return new Edit<>(at, words, around.apply(value));
  }

  Edit<T> in(String where) {
    return new Edit<>(at, words + " in `" + where + "`", value);
  }

  /// The list without each of its elements in turn, as long as one is left.
  static <T> Stream<Edit<List<T>>> without(
      List<T> all, Function<T, Span> at, Function<T, String> words) {
    return all.size() < 2 ? Stream.empty() : withoutAny(all, at, words);
  }

  /// The list without each of its elements in turn.
  static <T> Stream<Edit<List<T>>> withoutAny(
      List<T> all, Function<T, Span> at, Function<T, String> words) {
    return IntStream.range(0, all.size())
        .mapToObj(i -> {
          var rest = new ArrayList<>(all);
          T gone = rest.remove(i);
          return new Edit<>(at.apply(gone), words.apply(gone) + " left out", List.copyOf(rest));
        });
  }

  /// The list with each edit of each of its elements.
  static <T> Stream<Edit<List<T>>> ofOne(List<T> all, Function<T, Stream<Edit<T>>> edits) {
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(i ->
            edits
                .apply(all.get(i))
                .map(edit ->
                    edit.map(element -> {
                      var changed = new ArrayList<>(all);
                      changed.set(i, element);
                      return List.copyOf(changed);
                    })));
  }
}
