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
/// `phase:`, `was:` or `same:`. What is nearly one ([NearAnnotation]) is read as one, and told at
/// the word that is wrong. Any other is left alone.
final class Annotations {
  /// French types a no-break space before `!`: it parts words as any other.
  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+");

  private static final Pattern BOX = Pattern.compile("\\[[ xX]\\]");

  private static final Pattern MARKED = Pattern.compile("[!@].+|(phase|was|same):.*");

  private final FileProblems problems;
  private Optional<Word> id = Optional.empty();
  private Optional<Word> severity = Optional.empty();
  private final List<Word> roles = new ArrayList<>();
  private Optional<Word> phase = Optional.empty();
  private Optional<Word> was = Optional.empty();
  private Optional<Word> same = Optional.empty();

  private final boolean ofItem;

  /// Whether the first word was told to be no id: what else is no annotation then stays untold.
  private boolean doubtful;

  private Annotations(boolean ofItem, FileProblems problems) {
    this.ofItem = ofItem;
    this.problems = problems;
  }

  /// The annotation behind an item's title, or nothing where the comment is none.
  ///
  /// @param comment from `<!--` to `-->`
  static Optional<Annotation> ofItem(Span comment, FileProblems problems) {
    List<Word> words = words(comment, problems);
    boolean said = isMarked(words) || (!words.isEmpty() && Kebab.isName(words.getFirst().text()));
    return said || NearAnnotation.ofItem(words)
        ? Optional.of(new Annotations(true, problems).read(comment, words))
        : Optional.empty();
  }

  /// The defaults that a comment under a heading sets, or nothing where it sets none.
  static Optional<Annotation> ofHeading(Span comment, FileProblems problems) {
    List<Word> words = words(comment, problems);
    if (!isMarked(words) && !NearAnnotation.ofHeading(words)) {
      return Optional.empty();
    }
    Annotation read = new Annotations(false, problems).read(comment, words);
    List.of(read.id(), read.was(), read.same()).stream()
        .flatMap(Optional::stream)
        .forEach(word -> problems.report(new TextProblem.NoDefault(word.at(), word.text())));
    return Optional.of(read);
  }

  /// Tells that a comment which stands where none is read would be an annotation elsewhere.
  static void reportMisplaced(Span comment, FileProblems problems) {
    if (NearAnnotation.hasMark(words(comment, problems))) {
      problems.report(new AnnotationProblem.Misplaced(comment));
    }
  }

  private static boolean isMarked(List<Word> words) {
    return !words.isEmpty() && isMarked(words.getFirst());
  }

  private static boolean isMarked(Word word) {
    return MARKED.matcher(word.text()).matches();
  }

  /// The words of a comment; none where an item is commented out, with all that is said of it.
  private static List<Word> words(Span comment, FileProblems problems) {
    String text = problems.source().text(comment);
    var words = new ArrayList<Word>();
    if (BOX.matcher(text).find()) {
      return words;
    }
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
      Optional<Word> next = i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.empty();
      boolean valueBehind = word.text().matches("(phase|was|same):") && next.isPresent();
      if (valueBehind) {
        // `phase: build` and `phase:build` are the same.
        named(word.text(), words.get(++i));
      } else if (tellsAlone(word, next)) {
        i++;
      } else if (!tells(word)) {
        take(word, i == 0);
      }
    }
    return new Annotation(Optional.of(comment), id, severity, roles, phase, was, same);
  }

  /// Tells a mark or a key that is parted from its word. Whether both were told.
  private boolean tellsAlone(Word word, Optional<Word> next) {
    String mark = NearAnnotation.plain(word);
    Optional<NearAnnotation.Key> key = NearAnnotation.Key.of(word).filter(k -> k.value().isEmpty());
    boolean keyless =
        mark.equalsIgnoreCase("phase")
            && next.filter(w -> NearAnnotation.isValue(NearAnnotation.kebab(w.text()))).isPresent();
    if (next.isEmpty()) {
      return false;
    }
    Word value = next.get();
    Span both = word.at().to(value.at());
    String kebab = NearAnnotation.kebab(value.text());
    if (mark.equals("!") || mark.equals("@")) {
      problems.report(new AnnotationProblem.MarkAlone(word.at(), mark, mark + kebab));
      return true;
    }
    if (key.isPresent() || keyless) {
      String mend =
          NearAnnotation.Key.mend(key.map(NearAnnotation.Key::name).orElse("phase"), value.text());
      String text = word.text() + " " + value.text();
      problems.report(new AnnotationProblem.NotSoWritten(both, text, mend));
      return true;
    }
    return false;
  }

  /// Tells a word that another sign or a key makes none of an annotation's. Whether it was one.
  private boolean tells(Word word) {
    String text = word.text();
    String plain = NearAnnotation.plain(word);
    Optional<String> mend =
        NearAnnotation.Key.of(word)
            .map(key -> NearAnnotation.Key.mend(key.name(), key.value()))
            .or(() -> NearAnnotation.apart(plain))
            .or(() ->
                "!@".indexOf(plain.charAt(0)) >= 0 && !plain.equals(text)
                    ? Optional.of(plain.charAt(0) + NearAnnotation.kebab(plain))
                    : Optional.empty());
    mend.ifPresent(m ->
        problems.report(
            m.isEmpty() || m.length() == 1
                ? new TextProblem.AnnotationWord(word.at(), text)
                : new AnnotationProblem.NotSoWritten(word.at(), text, m)));
    if (mend.isEmpty() && (plain.equals("!") || plain.equals("@"))) {
      problems.report(new AnnotationProblem.MarkAlone(word.at(), plain, ""));
      return true;
    }
    return mend.isPresent();
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
    } else if (first && ofItem && !NearAnnotation.isSeverity(NearAnnotation.kebab(text))) {
      takeId(word);
    } else {
      takeOther(word);
    }
  }

  private void takeId(Word word) {
    if (Kebab.isName(word.text())) {
      id = Optional.of(word);
    } else {
      doubtful = true;
      String mend = NearAnnotation.kebab(word.text());
      problems.report(
          new AnnotationProblem.NotAnId(word.at(), word.text(), Kebab.isName(mend) ? mend : ""));
    }
  }

  private void takeOther(Word word) {
    String text = word.text();
    boolean value = NearAnnotation.isValue(NearAnnotation.kebab(text));
    boolean name = Kebab.isName(text) && !value;
    if (name && !ofItem) {
      problems.report(new TextProblem.NoDefault(word.at(), text));
    } else if (name && id.isEmpty() && !doubtful) {
      problems.report(new AnnotationProblem.IdBehind(word.at(), text));
      id = Optional.of(word);
    } else if (!doubtful || value) {
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
