package dev.gonogo.checklist;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A checklist in one language: resolved, so that nobody downstream need ask whether an id exists.
///
/// @param language `fr`, `en`, …; empty where the content folder has no language folders
/// @param sections in the order of the files
public record Checklist(String language, List<Section> sections) {
  public Checklist {
    sections = List.copyOf(sections);
  }

  /// All items, in the order of the text.
  public List<Item> items() {
    return sections.stream().flatMap(Checklist::itemsOf).toList();
  }

  /// The same with some of its items alone.
  public Checklist only(Predicate<Item> kept) {
    return new Checklist(language, sections.stream().map(section -> only(section, kept)).toList());
  }

  private static Section only(Section section, Predicate<Item> kept) {
    return new Section(
        section.source(),
        section.at(),
        section.slug(),
        section.title(),
        section.intro(),
        section.closing(),
        section.items().stream().filter(kept).toList(),
        section.sections().stream().map(inner -> only(inner, kept)).toList());
  }

  private static Stream<Item> itemsOf(Section section) {
    return Stream.concat(
        section.items().stream(), section.sections().stream().flatMap(Checklist::itemsOf));
  }
}
