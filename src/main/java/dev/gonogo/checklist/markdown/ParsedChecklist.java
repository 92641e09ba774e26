package dev.gonogo.checklist.markdown;

import dev.gonogo.checklist.Card;
import dev.gonogo.checklist.Prose;
import dev.gonogo.checklist.language.Fence;
import dev.gonogo.checklist.language.FrontMatter;
import dev.gonogo.checklist.language.Word;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// One file as written: names are text and may be wrong.
///
/// @param sections in the order of the text
record ParsedChecklist(List<ParsedSection> sections) {
  ParsedChecklist {
    sections = List.copyOf(sections);
  }

  /// A heading and what stands below it.
  record ParsedSection(
      Source source,
      Span at,
      Prose title,
      Prose intro,
      Prose closing,
      List<ParsedItem> items,
      List<ParsedSection> sections) {
    ParsedSection {
      items = List.copyOf(items);
      sections = List.copyOf(sections);
    }
  }

  /// An item's line and body.
  ///
  /// @param at its title; its marker where it has none
  /// @param lineEnd where a comment behind its title would begin
  /// @param annotation what its own comment says
  /// @param defaults what the comments under the headings above it say
  /// @param fences those with a role, in order
  record ParsedItem(
      Source source,
      Span at,
      int lineEnd,
      Prose title,
      boolean metric,
      boolean ticked,
      Annotation annotation,
      Annotation defaults,
      Card card,
      List<Fence> fences) {
    ParsedItem {
      fences = List.copyOf(fences);
    }
  }

  /// A comment's words, told apart by their first characters; none has been looked up.
  ///
  /// @param comment the comment they stand in, with its `<!--` and `-->`; empty for none
  record Annotation(
      Optional<Span> comment,
      Optional<Word> id,
      Optional<Word> severity,
      List<Word> roles,
      Optional<Word> phase,
      Optional<Word> was,
      Optional<Word> same) {
    static final Annotation NONE =
        new Annotation(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    Annotation {
      roles = List.copyOf(roles);
    }

    /// The defaults that a file's front matter sets.
    static Annotation of(FrontMatter front) {
      return new Annotation(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          front.owners(),
          front.phase(),
          Optional.empty(),
          Optional.empty());
    }

    /// This one, with the other's severity, roles and phase where it has none.
    Annotation orElse(Annotation outer) {
      return new Annotation(
          comment,
          id,
          severity.or(outer::severity),
          roles.isEmpty() ? outer.roles : roles,
          phase.or(outer::phase),
          was,
          same);
    }
  }
}
