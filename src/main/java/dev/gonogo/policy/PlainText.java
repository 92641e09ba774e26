package dev.gonogo.policy;

import dev.gonogo.checklist.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line or a paragraph of Markdown as plain text, on one line: for terminals and reports.
///
/// A title is as hostile as any input, so each scan is linear. A regular expression stands only
/// where what it repeats ends at the mark that it begins with; what may look for its end over the
/// whole rest, from each of many beginnings, is written by hand.
final class PlainText {
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]]*)]\\([^()\\s]*(?:\\s[^()]*)?\\)");
  private static final Pattern AUTOLINK = Pattern.compile("<([a-z]+:[^<>\\s]+)>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\p{L}\\p{N}_*])([*_])(?=\\S)([^*_]+?)(?<=\\S)\\1(?![\\p{L}\\p{N}_*])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern ESCAPED = Pattern.compile("[\\uE021-\\uE07E]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Function<String, CharSequence> reading;

  private PlainText(Function<String, CharSequence> reading) {
    this.reading = reading;
  }

  static String of(Prose prose) {
    return of(prose, text -> text);
  }

  /// @param reading what a text is read through, whenever one is scanned: who wants to know how
  ///   often a character is looked at counts there
  static String of(Prose prose, Function<String, CharSequence> reading) {
    return new PlainText(reading).plain(prose.markdown());
  }

  /// What of it is neither a comment nor code, piece by piece, as it is written.
  static List<String> outsideCode(Prose prose) {
    var plain = new PlainText(text -> text);
    String text = plain.withoutComments(prose.markdown());
    var pieces = new ArrayList<String>();
    int from = 0;
    for (CodeSpan code : plain.codeSpans(text)) {
      pieces.add(text.substring(from, code.start()));
      from = code.end();
    }
    pieces.add(text.substring(from));
    return pieces;
  }

  private String plain(String markdown) {
    String text = withoutComments(markdown);
    var out = new StringBuilder();
    int from = 0;
    // What stands in code is text already.
    for (CodeSpan code : codeSpans(text)) {
      out.append(inline(text.substring(from, code.start())));
      out.append(text.substring(code.start() + code.marks(), code.end() - code.marks()).strip());
      from = code.end();
    }
    out.append(inline(text.substring(from)));
    return replaced(SPACE, out.toString(), _ -> " ").strip();
  }

  private String withoutComments(String text) {
    CharSequence read = reading.apply(text);
    var out = new StringBuilder();
    int from = 0;
    int start = find("<!--", read, 0);
    while (start >= 0) {
      int end = find("-->", read, start);
      if (end < 0) {
        break;
      }
      out.append(text, from, start);
      from = end + 3;
      start = find("<!--", read, from);
    }
    return out.append(text.substring(from)).toString();
  }

  /// @param marks how many backticks stand on each side
  private record CodeSpan(int start, int end, int marks) {}

  private record Run(int start, int length) {}

  // CommonMark, "Code spans": what a run of backticks opens, the next run of that length closes.
  private List<CodeSpan> codeSpans(String text) {
    List<Run> runs = backticks(reading.apply(text));
    int[] closers = new int[runs.size()];
    Map<Integer, Integer> behind = new HashMap<>();
    for (int i = runs.size() - 1; i >= 0; i--) {
      closers[i] = behind.getOrDefault(runs.get(i).length(), -1);
      behind.put(runs.get(i).length(), i);
    }
    var spans = new ArrayList<CodeSpan>();
    int i = 0;
    while (i < closers.length) {
      if (closers[i] >= 0) {
        Run closer = runs.get(closers[i]);
        spans.add(
            new CodeSpan(runs.get(i).start(), closer.start() + closer.length(), closer.length()));
      }
      i = Math.max(i, closers[i]) + 1;
    }
    return spans;
  }

  private static List<Run> backticks(CharSequence text) {
    var runs = new ArrayList<Run>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '`') {
        end++;
      }
      if (end > at) {
        runs.add(new Run(at, end - at));
      }
      at = end + 1;
    }
    return runs;
  }

  private String inline(String text) {
    // What is escaped is set aside in the private use area, where no mark is.
    String plain =
        replaced(ESCAPE, text, m -> String.valueOf((char) (0xe000 + m.group(1).charAt(0))));
    plain = replaced(LINK, plain, m -> m.group(1));
    plain = replaced(AUTOLINK, plain, m -> m.group(1));
    plain = replaced(TAG, plain, _ -> "");
    plain = withoutStrong(plain);
    plain = replaced(EMPHASIS, plain, m -> m.group(2));
    return replaced(ESCAPED, plain, m -> String.valueOf((char) (m.group().charAt(0) - 0xe000)));
  }

  private String replaced(Pattern what, String in, Function<MatchResult, String> by) {
    return what.matcher(reading.apply(in)).replaceAll(m -> Matcher.quoteReplacement(by.apply(m)));
  }

  // From a mark with no space behind it to the next one with no space before it, in one line.
  private String withoutStrong(String text) {
    CharSequence read = reading.apply(text);
    var out = new StringBuilder();
    var stars = new Closers("**", read);
    var lines = new Closers("__", read);
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      int end = Math.max(stars.closing(at), lines.closing(at));
      if (end > 0) {
        out.append(text, from, at).append(text, at + 2, end);
        from = end + 2;
      }
      at = Math.max(at + 1, from);
    }
    return out.append(text.substring(from)).toString();
  }

  /// Finds what closes a mark, asked from left to right: what was passed is not looked at again.
  private static final class Closers {
    private final String mark;
    private final CharSequence text;
    private int closer;
    private int lineEnd = -1;

    Closers(String mark, CharSequence text) {
      this.mark = mark;
      this.text = text;
    }

    /// Where the mark at this place is closed; -1 where none is, or none is opened.
    int closing(int at) {
      if (!isAt(mark, text, at) || at + 2 == text.length() || isSpace(text.charAt(at + 2))) {
        return -1;
      }
      closer = Math.max(closer, at + 3);
      while (closer < text.length()
          && !(isAt(mark, text, closer) && !isSpace(text.charAt(closer - 1)))) {
        closer++;
      }
      while (lineEnd < text.length() && (lineEnd < at || text.charAt(lineEnd) != '\n')) {
        lineEnd++;
      }
      return closer < lineEnd ? closer : -1;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static int find(String what, CharSequence in, int from) {
    for (int at = from; at < in.length(); at++) {
      if (isAt(what, in, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isAt(String what, CharSequence in, int at) {
    for (int i = 0; i < what.length(); i++) {
      if (at + i >= in.length() || in.charAt(at + i) != what.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
