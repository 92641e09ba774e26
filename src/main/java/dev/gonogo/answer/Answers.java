package dev.gonogo.answer;

import static java.util.stream.Collectors.groupingBy;

import dev.gonogo.log.Event;
import dev.gonogo.log.FlightLog;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What people say of all items: the door of this room.
///
/// @param byItem an answer for each item of which there is any event
/// @param strangers the ids of items that events speak of and the checklist has not
/// @param future how many events are from after the moment of which is asked
public record Answers(SortedMap<String, Answer> byItem, SortedSet<String> strangers, int future) {
  /// Nobody is asked.
  public static final Answers NONE = new Answers(new TreeMap<>(), new TreeSet<>(), 0);

  public Answers {
    byItem = Collections.unmodifiableSortedMap(new TreeMap<>(byItem));
    strangers = Collections.unmodifiableSortedSet(new TreeSet<>(strangers));
  }

  /// What people say of an item.
  public Answer of(String item) {
    return byItem.getOrDefault(item, Answer.NONE);
  }

  /// What a log comes to.
  ///
  /// @param items as the project has them
  public static Answers of(FlightLog log, List<CompiledItem> items, AnswerTerms terms) {
    Map<String, List<Event>> events =
        log.events().stream()
            .filter(event -> event.item().isPresent())
            .collect(groupingBy(event -> event.item().orElseThrow()));
    var answers = new TreeMap<String, Answer>();
    for (CompiledItem item : items) {
      List<Event> mine = events.getOrDefault(item.id(), List.of());
      if (!mine.isEmpty()) {
        answers.put(item.id(), Weighing.of(mine, item, terms));
      }
    }
    var strangers = new TreeSet<>(events.keySet());
    items.forEach(item -> strangers.remove(item.id()));
    long future = log.events().stream().filter(event -> event.at().isAfter(terms.now())).count();
    return new Answers(answers, strangers, (int) future);
  }
}
