package dev.gonogo.rego.builtin;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A regular expression as Go reads it (`regexp/syntax`), made ready for re2j, which reads an older
/// Go's: names of groups may repeat, names of characters are free in their spelling, and Go's
/// limits hold.
///
/// @param groups the numbers of the groups of a name, in their order
record GoRegex(Pattern pattern, Map<String, List<Integer>> groups) {
  // Go's limits on what repetitions multiply to, and on how deep a pattern nests.
  private static final int MAX_REPEAT = 1_000;
  private static final int MAX_HEIGHT = 1_000;

  GoRegex {
    groups = Map.copyOf(groups);
  }

  /// @throws PatternSyntaxException where Go refuses it
  static GoRegex of(String regex) {
    var reading = new PatternReading(regex);
    String text = reading.rewritten();
    return new GoRegex(Pattern.compile(text), reading.groups);
  }

  /// What a repetition repeats: how deep it nests, and how often its parts are repeated in it.
  private record Repeatable(int height, int repeats, boolean character) {
    static final Repeatable CHARACTER = new Repeatable(1, 1, true);
    static final Repeatable CLASS = new Repeatable(1, 1, false);
  }

  /// A group that is open.
  private static final class OpenGroup {
    private final boolean captures;
    private final List<Repeatable> atoms = new ArrayList<>();
    private int height = 1;
    private int repeats = 1;

    OpenGroup(boolean captures) {
      this.captures = captures;
    }

    void add(Repeatable atom) {
      boolean joins = atom.character() && !atoms.isEmpty() && atoms.getLast().character();
      if (joins) {
        atoms.removeLast();
      }
      atoms.add(atom);
    }

    /// The end of an alternative.
    void endBranch() {
      int highest = atoms.stream().mapToInt(Repeatable::height).max().orElse(1);
      height = Math.max(height, atoms.size() > 1 ? highest + 1 : highest);
      repeats = Math.max(repeats, atoms.stream().mapToInt(Repeatable::repeats).max().orElse(1));
      atoms.clear();
    }

    Repeatable closed() {
      endBranch();
      return new Repeatable(captures ? height + 1 : height, repeats, false);
    }
  }

  /// One walk over a pattern. What it does not understand it leaves to re2j to refuse.
  private static final class PatternReading {
    private final String regex;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, List<Integer>> groups = new HashMap<>();
    private final Deque<OpenGroup> open = new ArrayDeque<>(List.of(new OpenGroup(false)));
    private int captures;
    private int at;

    PatternReading(String regex) {
      this.regex = regex;
    }

    String rewritten() {
      while (at < regex.length()) {
        switch (regex.charAt(at)) {
          case '(' -> group();
          case ')' -> close();
          case '|' -> {
            open.getLast().endBranch();
            copy(1);
          }
          case '[' -> characterClass();
          case '\\' -> escape();
          case '*', '+', '?' -> repeated(1, 1);
          case '{' -> counted();
          default -> character();
        }
      }
      while (open.size() > 1) {
        close();
      }
      checked(open.getLast().closed());
      return out.toString();
    }

    private void copy(int length) {
      int end = Math.min(regex.length(), at + length);
      out.append(regex, at, end);
      at = end;
    }

    private void character() {
      copy(Character.charCount(regex.codePointAt(at)));
      open.getLast().add(Repeatable.CHARACTER);
    }

    private void group() {
      int name = regex.startsWith("(?P<", at) ? at + 4 : regex.startsWith("(?<", at) ? at + 3 : -1;
      int end = name < 0 ? -1 : regex.indexOf('>', name);
      if (end >= 0) {
        named(regex.substring(name, end), end + 1 - at);
      } else if (regex.startsWith("(?", at)) {
        flags();
      } else {
        copy(1);
        captures++;
        open.addLast(new OpenGroup(true));
      }
    }

    // re2j refuses a name that stands twice, so that the second goes without.
    private void named(String name, int length) {
      captures++;
      List<Integer> numbers = groups.computeIfAbsent(name, _ -> new ArrayList<>());
      numbers.add(captures);
      if (numbers.size() == 1) {
        copy(length);
      } else {
        out.append('(');
        at += length;
      }
      open.addLast(new OpenGroup(true));
    }

    // `(?i)` ends at once, `(?i:` opens a group.
    private void flags() {
      int end = at + 2;
      while (end < regex.length() && ":)".indexOf(regex.charAt(end)) < 0) {
        end++;
      }
      boolean opens = end < regex.length() && regex.charAt(end) == ':';
      copy(end + 1 - at);
      if (opens) {
        open.addLast(new OpenGroup(false));
      }
    }

    private void close() {
      copy(1);
      if (open.size() > 1) {
        Repeatable atom = checked(open.removeLast().closed());
        open.getLast().add(atom);
      }
    }

    private Repeatable checked(Repeatable atom) {
      if (atom.height() > MAX_HEIGHT) {
        throw new PatternSyntaxException("expression nests too deeply", regex);
      }
      return atom;
    }

    private void repeated(int length, int times) {
      copy(length);
      if (at < regex.length() && regex.charAt(at) == '?') {
        copy(1);
      }
      List<Repeatable> atoms = open.getLast().atoms;
      if (atoms.isEmpty()) {
        return;
      }
      Repeatable last = atoms.removeLast();
      int repeats = last.repeats() * times;
      if (repeats > MAX_REPEAT) {
        throw new PatternSyntaxException("invalid repeat count", regex);
      }
      atoms.add(checked(new Repeatable(last.height() + 1, Math.max(1, repeats), false)));
    }

    // `{2}`, `{2,}`, `{2,3}`; anything else in braces is text.
    private void counted() {
      int end = regex.indexOf('}', at);
      String[] bounds = end < 0 ? new String[0] : regex.substring(at + 1, end).split(",", -1);
      if (bounds.length == 0 || bounds.length > 2 || !isCount(bounds[0])) {
        character();
        return;
      }
      String most = bounds[bounds.length - 1];
      if (!most.isEmpty() && !isCount(most)) {
        character();
        return;
      }
      repeated(end + 1 - at, Integer.parseInt(most.isEmpty() ? bounds[0] : most));
    }

    // A longer one re2j refuses.
    private static boolean isCount(String text) {
      return !text.isEmpty()
          && text.length() < 5
          && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void escape() {
      if (regex.startsWith("\\Q", at)) {
        int end = regex.indexOf("\\E", at);
        copy(end < 0 ? regex.length() : end + 2 - at);
        open.getLast().add(Repeatable.CHARACTER);
        return;
      }
      escaped(false);
      open.getLast().add(Repeatable.CLASS);
    }

    /// A backslash and what belongs to it.
    ///
    /// @param inClass whether brackets stand around it
    private void escaped(boolean inClass) {
      int next = at + 1 < regex.length() ? regex.codePointAt(at + 1) : -1;
      if (next > 0x7F) {
        throw new PatternSyntaxException(
            "invalid escape sequence", "\\" + Character.toString(next));
      }
      int end = regex.startsWith("{", at + 2) ? regex.indexOf('}', at + 2) : -1;
      if ((next == 'p' || next == 'P') && end >= 0) {
        String name = regex.substring(at + 3, end);
        boolean not = name.startsWith("^");
        out.append(
            CharacterNames.rewritten(
                not ? name.substring(1) : name, not != (next == 'P'), inClass));
        at = end + 1;
      } else if (next == 'x' && end >= 0) {
        copy(end + 1 - at);
      } else {
        copy(2);
      }
    }

    private void characterClass() {
      copy(regex.startsWith("[^", at) ? 2 : 1);
      boolean first = true;
      while (at < regex.length() && (first || regex.charAt(at) != ']')) {
        first = false;
        int end = regex.startsWith("[:", at) ? regex.indexOf(":]", at + 2) : -1;
        if (end >= 0) {
          copy(end + 2 - at);
        } else if (regex.charAt(at) == '\\') {
          escaped(true);
        } else {
          copy(Character.charCount(regex.codePointAt(at)));
        }
      }
      copy(1);
      open.getLast().add(Repeatable.CLASS);
    }
  }
}
