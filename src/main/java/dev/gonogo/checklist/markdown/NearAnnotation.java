package dev.gonogo.checklist.markdown;

import dev.gonogo.checklist.Phase;
import dev.gonogo.checklist.Severity;
import dev.gonogo.checklist.language.Kebab;
import dev.gonogo.checklist.language.Word;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a comment that was meant as an annotation from one for people.
///
/// For people are several plain words. Whatever has a mark, a key or the shape of an id was meant:
/// passed over in silence it would cost an item its id, its severity or its role, and the gate
/// would be weaker than its author believes.
final class NearAnnotation {
  /// Single words that people leave for people.
  private static final Set<String> REMINDERS =
      Set.of("todo", "fixme", "xxx", "hack", "note", "nb", "wip", "toc", "more");

  private static final Pattern SEVERITY_INSIDE =
      Pattern.compile("(.*)!(blocker|high|medium|low)\\P{L}*", Pattern.CASE_INSENSITIVE);
  private static final Pattern KEY =
      Pattern.compile(
          "(id|name|severity|priority|roles?|owner|phase|was|same)[:=](.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OWN_KEY = Pattern.compile("(phase|was|same):.*");

  /// A severity's mark, in whatever text it stands.
  static final Pattern MARK_IN_TEXT =
      Pattern.compile("(?<![\\p{L}\\p{N}])[!！](blocker|high|medium|low)(?![\\p{L}\\p{N}-])");

  private NearAnnotation() {}

  /// A key with its value, as other tools write what an annotation says by marks.
  ///
  /// @param value empty where the next word is it
  record Key(String name, String value) {
    static Optional<Key> of(Word word) {
      Matcher key = KEY.matcher(plain(word));
      return key.matches() && !OWN_KEY.matcher(word.text()).matches()
          ? Optional.of(new Key(key.group(1).toLowerCase(Locale.ROOT), key.group(2)))
          : Optional.empty();
    }

    /// What an annotation says instead.
    static String mend(String name, String value) {
      String kebab = kebab(value);
      return switch (name) {
        case "id", "name" -> kebab;
        case "severity", "priority" -> "!" + kebab;
        case "phase" -> "phase: " + kebab;
        case "was", "same" -> name + ":" + kebab;
        default -> "@" + kebab;
      };
    }
  }

  /// Whether a comment behind an item's title was meant to say something of it.
  static boolean ofItem(List<Word> words) {
    return hasMark(words) || isLikeAnId(words) || endsWithSeverity(words);
  }

  /// Whether a comment below a heading was meant to set defaults.
  static boolean ofHeading(List<Word> words) {
    return hasMark(words)
        || (!words.isEmpty() && words.stream().allMatch(word -> isValue(kebab(word.text()))));
  }

  /// Whether anything in a comment is only there in annotations.
  static boolean hasMark(List<Word> words) {
    boolean few = words.size() <= 3 || isJoined(words.getFirst().text());
    for (int i = 0; i < words.size(); i++) {
      if (isMark(words, i, few)) {
        return true;
      }
    }
    return false;
  }

  /// @param few whether `@name` is a role: in a sentence it is a person
  private static boolean isMark(List<Word> words, int at, boolean few) {
    String text = plain(words.get(at));
    String next = at + 1 < words.size() ? kebab(words.get(at + 1).text()) : "";
    return switch (text) {
      case "!" -> severities().contains(next);
      case "@" -> few && Kebab.isName(next);
      default ->
          text.matches("!\\p{L}.*")
              || SEVERITY_INSIDE.matcher(text).matches()
              || (few && text.matches("@\\p{L}.*"))
              || OWN_KEY.matcher(text).matches()
              || (at == 0 && Key.of(words.get(at)).isPresent())
              || (at == 0 && text.equalsIgnoreCase("phase") && Phase.of(next).isPresent());
    };
  }

  /// Whether a word has the shape of an id, but for its letters.
  private static boolean isLikeAnId(List<Word> words) {
    if (words.isEmpty()) {
      return false;
    }
    String first = words.getFirst().text();
    boolean alone =
        words.size() == 1
            && !first.contains("://")
            && first.codePoints().anyMatch(Character::isLetter);
    String kebab = kebab(first);
    return (alone && !kebab.isEmpty() && !REMINDERS.contains(kebab))
        || (words.size() <= 4 && first.matches(".*\\p{L}_\\p{L}.*"));
  }

  private static boolean endsWithSeverity(List<Word> words) {
    return words.size() == 2 && severities().contains(kebab(words.getLast().text()));
  }

  private static boolean isJoined(String text) {
    return text.matches(".*\\p{L}[_-]\\p{L}.*");
  }

  /// Whether it says by itself how grave or when, where a mark is due.
  static boolean isValue(String word) {
    return severities().contains(word) || Phase.of(word).isPresent();
  }

  static boolean isSeverity(String word) {
    return severities().contains(word);
  }

  /// What stands before and behind a severity's mark inside a word: `rds-safe!blocker`.
  static Optional<String> apart(String text) {
    Matcher inside = SEVERITY_INSIDE.matcher(text);
    return inside.matches() && !inside.group(1).isEmpty()
        ? Optional.of(
            (kebab(inside.group(1)) + " !" + inside.group(2).toLowerCase(Locale.ROOT)).strip())
        : Optional.empty();
  }

  /// A word with the signs of a Latin keyboard in place of those that look like them.
  static String plain(Word word) {
    return Normalizer.normalize(word.text(), Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
  }

  /// The name that a text would be, or an empty text.
  static String kebab(String text) {
    return DerivedNames.kebab(text.replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2"));
  }

  private static List<String> severities() {
    return Arrays.stream(Severity.values()).map(Severity::word).toList();
  }
}
