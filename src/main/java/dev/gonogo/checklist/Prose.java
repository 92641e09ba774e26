package dev.gonogo.checklist;

/// A piece of Markdown that somebody wrote for people: a title, a why.
///
/// @param markdown as it stands in the file, without the indentation of the item around it
public record Prose(String markdown) {
  public static final Prose NONE = new Prose("");

  public boolean isEmpty() {
    return markdown.isBlank();
  }
}
