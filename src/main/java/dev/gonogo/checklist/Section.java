package dev.gonogo.checklist;

import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.List;

/// A heading and what stands below it.
///
/// @param source the file it is in
/// @param at its heading
/// @param slug its address: unique in the checklist, ASCII kebab-case
/// @param title its heading's text
/// @param intro what is said before the first item
/// @param closing what is said between and behind its items, in order
/// @param items the items right under it, in order
/// @param sections the sections below it, in order
public record Section(
    Source source,
    Span at,
    String slug,
    Prose title,
    Prose intro,
    Prose closing,
    List<Item> items,
    List<Section> sections) {
  public Section {
    items = List.copyOf(items);
    sections = List.copyOf(sections);
  }
}
