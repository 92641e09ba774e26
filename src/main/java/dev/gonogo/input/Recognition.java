package dev.gonogo.input;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks the kinds, in their order, what a file is. The same for a release's files and for the
/// examples of a checklist: no example can be what no file could be.
sealed interface Recognition {
  /// It is of a kind, which says what comes of it.
  record As(InputKind kind, Admission admission) implements Recognition {}

  /// It is of none.
  record OfNone(List<Fault> faults) implements Recognition {
    public OfNone {
      faults = List.copyOf(faults);
    }
  }

  /// What bytes are that nothing can read, if a kind knows them.
  static Optional<Fault> instead(String name, byte[] bytes) {
    return kinds().flatMap(kind -> kind.reader().instead(name, bytes).stream()).findFirst();
  }

  /// What a text is that people take for an input, if anybody knows it.
  static Optional<Fault> instead(FileText text) {
    return kinds()
        .flatMap(kind -> kind.reader().instead(text).stream())
        .findFirst()
        .or(() -> Languages.of(text).map(problem -> Fault.ofText(text.source(), problem)));
  }

  /// @param forced the kind that somebody says it is
  static Recognition of(FileContents contents, Optional<InputKind> forced) {
    List<InputKind> candidates =
        kinds()
            .filter(kind -> forced.isEmpty() || kind == forced.get())
            .filter(kind -> isWrittenSo(kind, contents.form()))
            .toList();
    Optional<InputKind> claiming =
        candidates.stream().filter(kind -> kind.reader().claims(contents)).findFirst();
    if (claiming.isPresent()) {
      return new As(claiming.get(), claiming.get().reader().admit(contents));
    }
    List<Fault> hidden = hidden(contents);
    return new OfNone(hidden.isEmpty() ? List.of(instead(contents, candidates, forced)) : hidden);
  }

  private static boolean isWrittenSo(InputKind kind, Form form) {
    KindReader reader = kind.reader();
    return form.isShared() || reader.forms().contains(form) || reader.exampleForms().contains(form);
  }

  private static Fault instead(
      FileContents contents, List<InputKind> candidates, Optional<InputKind> forced) {
    return candidates.stream()
        .flatMap(kind -> kind.reader().instead(contents).stream())
        .findFirst()
        .orElseGet(() -> ofNoKind(contents.first(), forced));
  }

  private static Fault ofNoKind(Parsed document, Optional<InputKind> forced) {
    return forced
        .map(kind ->
            Fault.ofFile(document, List.of(), _ -> new InputProblem.OtherKind(kind))
                .harmless("of another kind than " + kind.label()))
        .orElseGet(() ->
            Fault.ofFile(document, List.of(), _ -> new InputProblem.NoKind())
                .harmless("no kind of input looks like this"));
  }

  /// What stands in an array, or beside other documents, would drop out in silence.
  private static List<Fault> hidden(FileContents contents) {
    var found = new ArrayList<Fault>();
    for (Parsed document : contents.documents()) {
      if (document.value() instanceof ArrayValue array) {
        for (int i = 0; i < array.size(); i++) {
          List<Value> step = List.of(Value.of(i));
          lone(array.get(i))
              .map(kind -> Fault.at(document, step, at -> new InputProblem.InArray(at, kind)))
              .ifPresent(found::add);
        }
      } else if (contents.documents().size() > 1) {
        lone(document.value())
            .map(
                kind -> Fault.at(document, List.of(), at -> new InputProblem.AmongOthers(at, kind)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /// The kind of one document a file that a value is: itself, or as the `contents` of `conftest
  /// --combine`.
  private static Optional<InputKind> lone(Value value) {
    return Stream.concat(Stream.of(value), Members.member(value, "contents").stream())
        .flatMap(v ->
            kinds().filter(kind -> kind.reader().standsAlone() && kind.reader().isUnmistakable(v)))
        .findFirst();
  }

  /// Whether nobody would take a value for another tool's own file: it is an input, or holds some.
  ///
  /// @param isSource whether documents are rendered from the file: then it holds none of those
  static boolean isUnmistakable(Value value, boolean isSource) {
    return kinds()
            .filter(kind -> !(isSource && kind.reader().isRendered()))
            .anyMatch(kind -> kind.reader().isUnmistakable(value))
        || lone(value).isPresent()
        || (value instanceof ArrayValue array
            && array.items().stream().anyMatch(item -> lone(item).isPresent()));
  }

  /// The first kind that a value fits.
  static Optional<InputKind> guess(Value value) {
    return kinds().filter(kind -> kind.reader().fits(value)).findFirst();
  }

  private static Stream<InputKind> kinds() {
    return Arrays.stream(InputKind.values());
  }
}
