package dev.gonogo.rego.builtin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Trusted;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;

/// Regular expressions (OPA's documentation, "Regex"): RE2's syntax, in linear time.
final class Regexes {
  static final List<Builtin> ALL =
      List.of(
          Builtin.of("regex.match(string, string) -> boolean", Regexes::match),
          Builtin.of("regex.is_valid(string) -> boolean", (_, a) -> Value.of(isValid(a[0]))),
          Builtin.of("regex.split(string, string) -> array[string]", Regexes::split),
          Builtin.of("regex.replace(string, string, string) -> string", Regexes::replace),
          Builtin.of("regex.find_n(string, string, number) -> array[string]", Regexes::find),
          Builtin.of(
              "regex.find_all_string_submatch_n(string, string, number) -> array[array[string]]",
              Regexes::submatches));

  /// A match: where each group starts and ends, -1 where it took no part; group 0 is all of it.
  private record Match(int[] starts, int[] ends) {
    int start() {
      return starts[0];
    }

    int end() {
      return ends[0];
    }

    String group(String text, int group) {
      return group >= starts.length || starts[group] < 0
          ? ""
          : text.substring(starts[group], ends[group]);
    }
  }

  private Regexes() {}

  private static Value match(BuiltinContext context, Value[] a) {
    String regex = Args.text(a, 0);
    String text = Args.text(a, 1);
    return Value.of(context.pattern(regex).pattern().matcher(text).find());
  }

  private static boolean isValid(Value value) {
    if (!(value instanceof StringValue regex)) {
      return false;
    }
    try {
      GoRegex.of(regex.value());
      return true;
    } catch (PatternSyntaxException _) {
      return false;
    }
  }

  // All matches that do not overlap, as Go lists them: an empty one right behind another is none.
  private static List<Match> matches(Pattern pattern, String text, long limit) {
    List<Match> found = new ArrayList<>();
    long wanted = limit < 0 ? Long.MAX_VALUE : limit;
    Matcher matcher = pattern.matcher(text);
    int last = -1;
    for (int at = 0; at <= text.length() && found.size() < wanted; ) {
      if (!matcher.find(at)) {
        break;
      }
      Match match = match(matcher);
      boolean abutting = match.start() == match.end() && match.start() == last;
      at = match.end() > at ? match.end() : after(text, at);
      last = match.end();
      if (!abutting) {
        found.add(match);
      }
    }
    return found;
  }

  private static int after(String text, int at) {
    return at < text.length() ? at + Character.charCount(text.codePointAt(at)) : at + 1;
  }

  private static Match match(Matcher matcher) {
    int groups = matcher.groupCount() + 1;
    int[] starts = new int[groups];
    int[] ends = new int[groups];
    for (int i = 0; i < groups; i++) {
      starts[i] = matcher.start(i);
      ends[i] = matcher.end(i);
    }
    return new Match(starts, ends);
  }

  private static Value split(BuiltinContext context, Value[] a) {
    String regex = Args.text(a, 0);
    String text = Args.text(a, 1);
    Pattern pattern = context.pattern(regex).pattern();
    List<Value> parts = new ArrayList<>();
    if (!regex.isEmpty() && text.isEmpty()) {
      return Value.array(Value.of(""));
    }
    int start = 0;
    int end = 0;
    for (Match match : matches(pattern, text, -1)) {
      end = match.start();
      if (match.end() != 0) {
        parts.add(Value.of(text.substring(start, end)));
      }
      start = match.end();
    }
    if (end != text.length()) {
      parts.add(Value.of(text.substring(start)));
    }
    return Trusted.array(parts.toArray(Value[]::new));
  }

  private static Value replace(BuiltinContext context, Value[] a) {
    String text = Args.text(a, 0);
    GoRegex regex = context.pattern(Args.text(a, 1));
    String template = Args.text(a, 2);
    var out = new StringBuilder();
    int copied = 0;
    for (Match match : matches(regex.pattern(), text, -1)) {
      out.append(text, copied, match.start());
      new Expansion(regex, text, match, template, out).run();
      copied = match.end();
    }
    return copied == 0 && out.isEmpty()
        ? a[0]
        : Value.of(out.append(text, copied, text.length()).toString());
  }

  /// Puts groups into a template: `$1`, `${name}`, `$$`. A name is as long as it can be, so `$1x`
  /// is the group called `1x`.
  private record Expansion(
      GoRegex regex, String text, Match match, String template, StringBuilder out) {
    void run() {
      int at = 0;
      while (at < template.length()) {
        int dollar = template.indexOf('$', at);
        if (dollar < 0 || dollar + 1 == template.length()) {
          break;
        }
        out.append(template, at, dollar);
        at = reference(dollar);
      }
      out.append(template, Math.min(at, template.length()), template.length());
    }

    // What stands at a dollar; gives where it ends.
    private int reference(int dollar) {
      int at = dollar + 1;
      if (template.charAt(at) == '$') {
        out.append('$');
        return at + 1;
      }
      boolean braced = template.charAt(at) == '{';
      int start = braced ? at + 1 : at;
      int end = start;
      while (end < template.length() && isName(template.charAt(end))) {
        end++;
      }
      boolean closed = !braced || (end < template.length() && template.charAt(end) == '}');
      if (end == start || !closed) {
        out.append('$');
        return at;
      }
      out.append(group(template.substring(start, end)));
      return braced ? end + 1 : end;
    }

    private static boolean isName(char c) {
      return c == '_' || Character.isLetterOrDigit(c);
    }

    private String group(String name) {
      if (name.length() < 8 && name.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return match.group(text, Integer.parseInt(name));
      }
      // Of groups of one name the first that took part.
      return regex.groups().getOrDefault(name, List.of()).stream()
          .filter(number -> match.starts()[number] >= 0)
          .findFirst()
          .map(number -> match.group(text, number))
          .orElse("");
    }
  }

  private static Value find(BuiltinContext context, Value[] a) {
    Pattern pattern = context.pattern(Args.text(a, 0)).pattern();
    String text = Args.text(a, 1);
    return Value.array(
        matches(pattern, text, Args.integer(a, 2)).stream()
            .map(m -> Value.of(m.group(text, 0)))
            .toList());
  }

  private static Value submatches(BuiltinContext context, Value[] a) {
    Pattern pattern = context.pattern(Args.text(a, 0)).pattern();
    String text = Args.text(a, 1);
    List<Value> found = new ArrayList<>();
    for (Match match : matches(pattern, text, Args.integer(a, 2))) {
      Value[] groups = new Value[match.starts().length];
      for (int i = 0; i < groups.length; i++) {
        groups[i] = Value.of(match.group(text, i));
      }
      found.add(Trusted.array(groups));
    }
    return Value.array(found);
  }
}
