package dev.gonogo.rego.builtin;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Trusted;
import dev.gonogo.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// Strings (OPA's documentation, "Strings"). Positions and lengths count code points.
final class Strings {
  private static final Map<String, Integer> RADIX = Map.of("2", 2, "8", 8, "10", 10, "16", 16);

  static final List<Builtin> ALL =
      List.of(
          Builtin.of("concat(string, array[string]|set[string]) -> string", (_, a) -> concat(a)),
          Builtin.of("contains(string, string) -> boolean", (_, a) -> test(a, String::contains)),
          Builtin.of(
              "startswith(string, string) -> boolean", (_, a) -> test(a, String::startsWith)),
          Builtin.of("endswith(string, string) -> boolean", (_, a) -> test(a, String::endsWith)),
          Builtin.of("format_int(number, number) -> string", (_, a) -> formatInt(a)),
          Builtin.of("indexof(string, string) -> number", (_, a) -> Value.of(indexOf(a))),
          Builtin.of("indexof_n(string, string) -> array[number]", (_, a) -> indicesOf(a)),
          Builtin.of("lower(string) -> string", (_, a) -> mapped(a, Character::toLowerCase)),
          Builtin.of("upper(string) -> string", (_, a) -> mapped(a, Character::toUpperCase)),
          Builtin.of("replace(string, string, string) -> string", (_, a) -> replace(a)),
          Builtin.of(
              "strings.replace_n(object[string:string], string) -> string",
              (_, a) -> replaceAll(a)),
          Builtin.of("split(string, string) -> array[string]", (_, a) -> split(a)),
          Builtin.of(
              "strings.split_n(string, string, number) -> array[string]", (_, a) -> splitSome(a)),
          Builtin.of("sprintf(string, array) -> string", (_, a) -> Sprintf.call(a)),
          Builtin.of(
              "strings.any_prefix_match(string|array[string]|set[string],"
                  + " string|array[string]|set[string]) -> boolean",
              (_, a) -> anyMatch(a, String::startsWith)),
          Builtin.of(
              "strings.any_suffix_match(string|array[string]|set[string],"
                  + " string|array[string]|set[string]) -> boolean",
              (_, a) -> anyMatch(a, String::endsWith)),
          Builtin.of("strings.count(string, string) -> number", (_, a) -> Value.of(occurrences(a))),
          Builtin.of("strings.reverse(string) -> string", (_, a) -> reverse(a)),
          Builtin.of("substring(string, number, number) -> string", (_, a) -> substring(a)),
          Builtin.of("trim(string, string) -> string", (_, a) -> trim(a, cutset(a), true, true)),
          Builtin.of(
              "trim_left(string, string) -> string", (_, a) -> trim(a, cutset(a), true, false)),
          Builtin.of(
              "trim_right(string, string) -> string", (_, a) -> trim(a, cutset(a), false, true)),
          Builtin.of("trim_prefix(string, string) -> string", (_, a) -> trimPrefix(a)),
          Builtin.of("trim_suffix(string, string) -> string", (_, a) -> trimSuffix(a)),
          Builtin.of(
              "trim_space(string) -> string", (_, a) -> trim(a, Strings::isSpace, true, true)),
          Builtin.of("internal.template_string(array) -> string", (_, a) -> template(a)));

  private Strings() {}

  private static Value test(Value[] a, BiPredicate<String, String> test) {
    return Value.of(test.test(Args.text(a, 0), Args.text(a, 1)));
  }

  private static Value concat(Value[] a) {
    String between = Args.text(a, 0);
    return Value.of(String.join(between, Args.texts(a, 1)));
  }

  private static Value formatInt(Value[] a) {
    NumberValue number = Args.number(a, 0);
    Integer radix = RADIX.get(Args.number(a, 1).toString());
    if (radix == null) {
      throw BuiltinException.operand(2, "must be one of {2, 8, 10, 16}");
    }
    // A fraction is cut off towards zero.
    BigInteger whole =
        number.isInteger() ? Numbers.bigInteger(number) : Numbers.binary(number).toBigInteger();
    return Value.of(whole.toString(radix));
  }

  private static String searched(Value[] a) {
    String searched = Args.text(a, 1);
    if (searched.isEmpty()) {
      throw new BuiltinException("empty search character");
    }
    return searched;
  }

  private static long indexOf(Value[] a) {
    String text = Args.text(a, 0);
    int found = text.indexOf(searched(a));
    return found < 0 ? -1 : text.codePointCount(0, found);
  }

  private static Value indicesOf(Value[] a) {
    String text = Args.text(a, 0);
    String searched = searched(a);
    List<Value> found = new ArrayList<>();
    int counted = 0;
    int points = 0;
    for (int i = text.indexOf(searched); i >= 0; i = text.indexOf(searched, i + 1)) {
      points += text.codePointCount(counted, i);
      counted = i;
      found.add(Value.of(points));
    }
    return Value.array(found);
  }

  /// From one code point to one: never to several, as some languages want it.
  private interface Mapping {
    int map(int codePoint);
  }

  private static Value mapped(Value[] a, Mapping mapping) {
    String text = Args.text(a, 0);
    var out = new StringBuilder(text.length());
    text.codePoints().map(mapping::map).forEach(out::appendCodePoint);
    return Value.of(out.toString());
  }

  private static Value replace(Value[] a) {
    return Value.of(Args.text(a, 0).replace(Args.text(a, 1), Args.text(a, 2)));
  }

  // At each place the first pattern that fits, in the order of the patterns; no place twice.
  private static Value replaceAll(Value[] a) {
    ObjectValue patterns = Args.object(a, 0);
    String text = Args.text(a, 1);
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    for (Value key : patterns.sortedKeys()) {
      if (!(key instanceof StringValue from)) {
        throw BuiltinException.operand(1, "non-string key found in pattern object");
      }
      if (!(patterns.get(key).orElseThrow() instanceof StringValue to)) {
        throw BuiltinException.operand(1, "non-string value found in pattern object");
      }
      pairs.add(Map.entry(from.value(), to.value()));
    }
    return Value.of(replaced(text, pairs));
  }

  private static String replaced(String text, List<Map.Entry<String, String>> pairs) {
    var out = new StringBuilder();
    int at = 0;
    boolean lastWasEmpty = false;
    while (at <= text.length()) {
      int here = at;
      boolean notEmpty = lastWasEmpty;
      var pair =
          pairs.stream()
              .filter(p -> text.startsWith(p.getKey(), here))
              .filter(p -> !(notEmpty && p.getKey().isEmpty()))
              .findFirst();
      lastWasEmpty = pair.isPresent() && pair.get().getKey().isEmpty();
      if (pair.isPresent()) {
        out.append(pair.get().getValue());
        at += pair.get().getKey().length();
      }
      if (pair.isEmpty()) {
        out.append(text, at, Math.min(at + 1, text.length()));
        at++;
      }
    }
    return out.toString();
  }

  private static Value split(Value[] a) {
    String text = Args.text(a, 0);
    String delimiter = Args.text(a, 1);
    List<Value> parts = new ArrayList<>();
    if (delimiter.isEmpty()) {
      text.codePoints().forEach(c -> parts.add(Value.of(Character.toString(c))));
      return Value.array(parts);
    }
    int start = 0;
    for (int i = text.indexOf(delimiter); i >= 0; i = text.indexOf(delimiter, start)) {
      parts.add(Value.of(text.substring(start, i)));
      start = i + delimiter.length();
    }
    parts.add(start == 0 ? a[0] : Value.of(text.substring(start)));
    return Trusted.array(parts.toArray(Value[]::new));
  }

  // The first parts, or where the number is negative the last.
  private static Value splitSome(Value[] a) {
    ArrayValue parts = (ArrayValue) split(a);
    long wanted = Args.integer(a, 2);
    int count = (int) Math.min(Math.abs(wanted), parts.size());
    int from = wanted < 0 ? parts.size() - count : 0;
    return Value.array(parts.items().subList(from, from + count));
  }

  private static List<String> oneOrMore(Value[] a, int at) {
    return switch (a[at]) {
      case StringValue text -> List.of(text.value());
      case ArrayValue _, SetValue _ -> Args.texts(a, at);
      default -> throw BuiltinException.type(at + 1, a[at], "string", "set", "array");
    };
  }

  private static Value anyMatch(Value[] a, BiPredicate<String, String> test) {
    List<String> texts = oneOrMore(a, 0);
    List<String> affixes = oneOrMore(a, 1);
    return Value.of(texts.stream().anyMatch(t -> affixes.stream().anyMatch(x -> test.test(t, x))));
  }

  private static long occurrences(Value[] a) {
    String text = Args.text(a, 0);
    String searched = Args.text(a, 1);
    if (searched.isEmpty()) {
      return text.codePointCount(0, text.length()) + 1L;
    }
    long count = 0;
    int length = searched.length();
    for (int i = text.indexOf(searched); i >= 0; i = text.indexOf(searched, i + length)) {
      count++;
    }
    return count;
  }

  private static Value reverse(Value[] a) {
    // It keeps surrogate pairs together.
    return Value.of(new StringBuilder(Args.text(a, 0)).reverse().toString());
  }

  private static Value substring(Value[] a) {
    String text = Args.text(a, 0);
    long offset = Args.integer(a, 1);
    long length = Args.integer(a, 2);
    if (offset < 0) {
      throw new BuiltinException("negative offset");
    }
    int points = text.codePointCount(0, text.length());
    if (offset >= points) {
      return Value.of("");
    }
    int start = text.offsetByCodePoints(0, (int) offset);
    // A negative length asks for the rest.
    boolean rest = length < 0 || length >= points - offset;
    int end = rest ? text.length() : text.offsetByCodePoints(start, (int) length);
    return Value.of(text.substring(start, end));
  }

  private static IntPredicate cutset(Value[] a) {
    String cutset = Args.text(a, 1);
    return c -> cutset.indexOf(c) >= 0;
  }

  private static Value trim(Value[] a, IntPredicate cut, boolean left, boolean right) {
    String text = Args.text(a, 0);
    int start = 0;
    int end = text.length();
    while (left && start < end && cut.test(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (right && end > start && cut.test(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return end - start == text.length() ? a[0] : Value.of(text.substring(start, end));
  }

  // Unicode's White_Space property.
  private static boolean isSpace(int c) {
    return (c >= 9 && c <= 13) || c == 0x85 || Character.isSpaceChar(c);
  }

  private static Value trimPrefix(Value[] a) {
    String text = Args.text(a, 0);
    String prefix = Args.text(a, 1);
    return text.startsWith(prefix) ? Value.of(text.substring(prefix.length())) : a[0];
  }

  private static Value trimSuffix(Value[] a) {
    String text = Args.text(a, 0);
    String suffix = Args.text(a, 1);
    return text.endsWith(suffix)
        ? Value.of(text.substring(0, text.length() - suffix.length()))
        : a[0];
  }

  // A part is plain, or a set with what an expression gave: nothing where it was undefined.
  private static Value template(Value[] a) {
    return Value.of(
        Args.array(a, 0).items().stream().map(Strings::templatePart).collect(Collectors.joining()));
  }

  private static String templatePart(Value part) {
    return switch (part) {
      case StringValue text -> text.value();
      case SetValue set when set.size() == 0 -> "<undefined>";
      case SetValue set when set.size() == 1 ->
          set.sorted().getFirst() instanceof StringValue text
              ? text.value()
              : Display.of(set.sorted().getFirst());
      default -> Display.of(part);
    };
  }
}
