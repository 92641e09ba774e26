package dev.gonogo.checklist.markdown;

import dev.gonogo.checklist.language.Kebab;
import dev.gonogo.checklist.language.Word;
import dev.gonogo.checklist.markdown.ParsedChecklist.ParsedItem;
import dev.gonogo.source.Problems;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives every item its id: the one that it chose, or one made from its title that nobody chose.
final class ItemIds {
  private ItemIds() {}

  /// The ids of all items of a checklist, which know each other by identity: two items may be
  /// written alike.
  static Map<ParsedItem, String> of(List<ParsedItem> items, Problems problems) {
    var names = new DerivedNames("item", Kebab::isReserved);
    Map<String, ParsedItem> chosen = new HashMap<>();
    Map<ParsedItem, String> ids = new IdentityHashMap<>();
    for (ParsedItem item : items) {
      Optional<Word> id = item.annotation().id();
      id.ifPresent(word -> {
        names.take(word.text());
        ids.put(item, word.text());
        check(word, Optional.ofNullable(chosen.putIfAbsent(word.text(), item)))
            .ifPresent(problem -> problems.report(item.source(), problem));
      });
    }
    for (ParsedItem item : items) {
      ids.computeIfAbsent(item, i -> names.of(i.title().markdown()));
    }
    return ids;
  }

  private static Optional<TextProblem> check(Word word, Optional<ParsedItem> before) {
    String id = word.text();
    if (!Kebab.isName(id)) {
      return Optional.of(new TextProblem.BadId(word.at(), id));
    }
    if (Kebab.isReserved(id)) {
      return Optional.of(new TextProblem.ReservedId(word.at(), id));
    }
    return before
        .flatMap(first -> first.annotation().id().map(w -> first.source().place(w.at())))
        .map(place -> new TextProblem.DuplicateId(word.at(), id, place));
  }
}
