package dev.gonogo.checklist.language;

import dev.gonogo.input.InputKind;
import dev.gonogo.source.Hints;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// What can be wrong with a fence but for what is inside it: the words of its first line, and which
/// fences stand together under an item. The rules for the words stand at [Problem].
sealed interface FenceProblem extends Problem {
  record UnknownRole(Span at, String word) implements FenceProblem {}

  record FenceWord(Span at, String word, String role) implements FenceProblem {}

  record FenceLanguage(Span at, String language, String role, List<String> expected)
      implements FenceProblem {}

  record FenceName(Span at, String name) implements FenceProblem {}

  record EmptyFence(Span at) implements FenceProblem {}

  record FenceTooLong(Span at, int max) implements FenceProblem {}

  record NoKind(Span at, List<String> kinds) implements FenceProblem {}

  record SecondItemFence(Span at, String firstAt) implements FenceProblem {}

  record ExampleWithoutCheck(Span at) implements FenceProblem {}

  /// @param over the kind, where the check has several
  record MissingExample(Span at, Optional<String> over, boolean pass, boolean fail)
      implements FenceProblem {}

  record CheckTwice(Span at, String kind, String name, String firstAt) implements FenceProblem {}

  record GroupAlone(Span at, String group) implements FenceProblem {}

  /// @param own the facet of the item, if it has one
  record ForeignFacet(Span at, String facet, Optional<String> own) implements FenceProblem {}

  @Override
  default Level level() {
    return this instanceof MissingExample ? Level.WARNING : Level.ERROR;
  }

  @Override
  default String words() {
    return switch (this) {
      case UnknownRole(_, String word) -> "a fence has no role `" + word + "`";
      case FenceWord(_, String word, String role) ->
          "`" + word + "` means nothing in the first line of a `" + role + "` fence";
      case FenceLanguage(_, String language, String role, _) ->
          "`" + language + "` is not the language of this `" + role + "` fence";
      case FenceName(_, String name) -> "`" + name + "` is no name";
      case EmptyFence _ -> "the fence is empty";
      case FenceTooLong(_, int max) -> "the fence has more than " + max + " characters";
      case NoKind _ -> "the policy does not say which kind of input it judges";
      case SecondItemFence(_, String firstAt) ->
          "what is said of the item stands already at " + firstAt;
      case ExampleWithoutCheck _ -> "the example stands under no check";
      case MissingExample(_, Optional<String> over, boolean pass, boolean fail) ->
          "the check has no "
              + (pass && fail ? "examples" : pass ? "pass example" : "fail example")
              + over.map(kind -> " over " + kind).orElse("");
      case CheckTwice(_, String kind, String name, String firstAt) ->
          name.isEmpty()
              ? "a check over " + kind + " without a name is already at " + firstAt
              : "a check over " + kind + " called `" + name + "` is already at " + firstAt;
      case GroupAlone(_, String group) ->
          "the group `" + group + "` means nothing: the item does not combine its checks by groups";
      case ForeignFacet(_, String facet, _) ->
          "the facet `" + facet + "` means nothing here: the item does not apply by it";
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case FenceName _ ->
          Optional.of("write letters in lower case, digits and `-`, beginning with a letter");
      case UnknownRole(_, String word) -> Optional.of(Hints.meant(word, Role.WORDS));
      case FenceWord _ -> Optional.of("remove it");
      case ForeignFacet(_, _, Optional<String> own) ->
          Optional.of(own.map(name -> "write `" + name + "`").orElse("remove it"));
      case EmptyFence _ -> Optional.of("fill it or remove it");
      case FenceLanguage(_, _, _, List<String> expected) ->
          Optional.of("write " + String.join(" or ", ticked(expected)));
      case FenceTooLong _ -> Optional.of("a check is a few lines: cut it into several");
      case NoKind(_, List<String> kinds) -> Optional.of("add one of " + Hints.listed(kinds));
      case SecondItemFence _ -> Optional.of("put both in one fence");
      case ExampleWithoutCheck _ -> Optional.of("put it behind the check that it shows");
      case MissingExample(_, Optional<String> over, boolean pass, _) -> {
        String language =
            over.flatMap(InputKind::of).map(k -> k.exampleLanguages().getFirst()).orElse("yaml");
        yield Optional.of(
            (pass ? "show what it must accept" : "show what it must reject")
                + (", in a fence as `" + language + (pass ? " pass`" : " fail`")));
      }
      case CheckTwice _ -> Optional.of("give it a name of its own: the third word of the fence");
      case GroupAlone _ -> Optional.of("say `combine: all-of-any` in a `yaml item` fence");
    };
  }

  private static List<String> ticked(List<String> words) {
    return words.stream().map(word -> "`" + word + "`").toList();
  }
}
