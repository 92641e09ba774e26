package dev.gonogo.checklist.markdown;

import dev.gonogo.checklist.language.FileProblems;
import dev.gonogo.checklist.language.Kebab;
import dev.gonogo.checklist.language.Word;
import dev.gonogo.checklist.markdown.ParsedChecklist.Annotation;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads comments that name an item or set defaults.
///
/// A comment is an annotation when its first word is an id in lower case or begins with `!`, `@`,
/// `phase:`, `was:` or `same:`. Any other is left alone.
final class Annotations {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern MARKED = Pattern.compile("[!@].*|(phase|was|same):.*");

  /// What only an annotation has, anywhere in a comment.
  private static final Pattern TELLTALE =
      Pattern.compile("!(blocker|high|medium|low)|(phase|was|same):.*");

  private final FileProblems problems;
  private Optional<Word> id = Optional.empty();
  private Optional<Word> severity = Optional.empty();
  private final List<Word> roles = new ArrayList<>();
  private Optional<Word> phase = Optional.empty();
  private Optional<Word> was = Optional.empty();
  private Optional<Word> same = Optional.empty();

  private Annotations(FileProblems problems) {
    this.problems = problems;
  }

  /// The annotation behind an item's title, or nothing where the comment is none.
  ///
  /// @param comment from `<!--` to `-->`
  static Optional<Annotation> ofItem(Span comment, FileProblems problems) {
    List<Word> words = words(comment, problems);
    if (words.isEmpty() || !(isMarked(words.get(0)) || Kebab.isName(words.get(0).text()))) {
      reportLookalike(comment, words, problems);
      return Optional.empty();
    }
    return Optional.of(new Annotations(problems).read(comment, words));
  }

  /// The defaults that a comment under a heading sets, or nothing where it sets none.
  static Optional<Annotation> ofHeading(Span comment, FileProblems problems) {
    List<Word> words = words(comment, problems);
    if (words.isEmpty() || !isMarked(words.get(0))) {
      reportLookalike(comment, words, problems);
      return Optional.empty();
    }
    Annotation read = new Annotations(problems).read(comment, words);
    List.of(read.id(), read.was(), read.same()).stream()
        .flatMap(Optional::stream)
        .forEach(word -> problems.report(new TextProblem.NoDefault(word.at(), word.text())));
    return Optional.of(read);
  }

  /// Tells that a comment which stands where none is read would be an annotation elsewhere.
  static void reportMisplaced(Span comment, FileProblems problems) {
    List<Word> words = words(comment, problems);
    if (words.stream().anyMatch(w -> TELLTALE.matcher(w.text()).matches())) {
      problems.report(new TextProblem.MisplacedAnnotation(comment));
    }
  }

  private static void reportLookalike(Span comment, List<Word> words, FileProblems problems) {
    if (words.stream().anyMatch(w -> TELLTALE.matcher(w.text()).matches())) {
      problems.report(new TextProblem.NoAnnotation(comment, words.get(0).text()));
    }
  }

  private static boolean isMarked(Word word) {
    return MARKED.matcher(word.text()).matches();
  }

  private static List<Word> words(Span comment, FileProblems problems) {
    String text = problems.source().text(comment);
    var words = new ArrayList<Word>();
    int from = text.startsWith("<!--") ? 4 : 0;
    int end = text.endsWith("-->") && text.length() >= from + 3 ? text.length() - 3 : text.length();
    Matcher matcher = WORD.matcher(text).region(from, Math.max(from, end));
    while (matcher.find()) {
      int start = comment.start() + matcher.start();
      words.add(new Word(new Span(start, start + matcher.group().length()), matcher.group()));
    }
    return words;
  }

  private Annotation read(Span comment, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean valueBehind = word.text().matches("(phase|was|same):") && i + 1 < words.size();
      if (valueBehind) {
        // `phase: build` and `phase:build` are the same.
        named(word.text(), words.get(++i));
      } else {
        take(word, i == 0);
      }
    }
    return new Annotation(Optional.of(comment), id, severity, roles, phase, was, same);
  }

  private void take(Word word, boolean first) {
    String text = word.text();
    int colon = text.indexOf(':');
    if (text.startsWith("!")) {
      severity = once(severity, word.from(1), "severity");
    } else if (text.startsWith("@")) {
      roles.add(word.from(1));
    } else if (MARKED.matcher(text).matches()) {
      named(text.substring(0, colon + 1), word.from(colon + 1));
    } else if (first) {
      id = Optional.of(word);
    } else {
      problems.report(new TextProblem.AnnotationWord(word.at(), text));
    }
  }

  private void named(String key, Word value) {
    switch (key) {
      case "phase:" -> phase = once(phase, value, "phase");
      case "was:" -> was = once(was, value, "former id");
      default -> same = once(same, value, "item to share checks with");
    }
  }

  private Optional<Word> once(Optional<Word> before, Word word, String what) {
    if (before.isPresent()) {
      problems.report(new TextProblem.SaidTwice(word.at(), what));
    }
    return before.or(() -> Optional.of(word));
  }
}
