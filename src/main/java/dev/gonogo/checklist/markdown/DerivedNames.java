package dev.gonogo.checklist.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Makes names from titles: accents dropped, ASCII, kebab-case; a word before a digit or where
/// nothing is left; `-2` behind a double.
final class DerivedNames {
  /// Names are files and addresses too: a whole paragraph would not fit.
  private static final int MAX_LENGTH = 80;

  private static final Pattern LINK_TARGET = Pattern.compile("\\]\\([^()\\s]*\\)");
  private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^<>]*>|&[a-zA-Z]+;");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER = Pattern.compile("^-|-$");

  private final String word;
  private final Predicate<String> refused;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> doubles = new HashMap<>();

  /// @param word what stands before a name that is none by itself
  /// @param refused names that may not be given
  DerivedNames(String word, Predicate<String> refused) {
    this.word = word;
    this.refused = refused;
  }

  /// Keeps a name that somebody chose from being given.
  void take(String name) {
    taken.add(name);
  }

  /// A name of its own for a title.
  String of(String title) {
    String base = kebab(title);
    if (base.isEmpty()) {
      base = word;
    } else if (Character.isDigit(base.charAt(0)) || refused.test(base)) {
      base = word + "-" + base;
    }
    String name = base;
    while (!taken.add(name)) {
      // Counting on from the last double keeps a file of equal titles linear.
      name = base + "-" + doubles.merge(base, 2, (last, _) -> last + 1);
    }
    return name;
  }

  /// The words of a title in ASCII, with `-` between them; empty where it has none.
  static String kebab(String title) {
    // Of a link, the text is the title and the target is not; HTML is none of it.
    String text = LINK_TARGET.matcher(title).replaceAll("]");
    String bare = HTML.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    String plain = Normalizer.normalize(spelled(bare), Normalizer.Form.NFKD);
    String ascii = ACCENTS.matcher(plain).replaceAll("");
    String kebab = OUTER.matcher(OTHERS.matcher(ascii).replaceAll("-")).replaceAll("");
    if (kebab.length() <= MAX_LENGTH) {
      return kebab;
    }
    int cut = kebab.lastIndexOf('-', MAX_LENGTH);
    return kebab.substring(0, cut > 0 ? cut : MAX_LENGTH);
  }

  /// Latin letters that no decomposition makes ASCII.
  private static String spelled(String text) {
    return text.replace("œ", "oe")
        .replace("æ", "ae")
        .replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "d");
  }
}
