package dev.gonogo.rego.builtin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Semantic versions (semver.org; OPA takes a `v` in front).
final class Versions {
  static final List<Builtin> ALL =
      List.of(
          Builtin.of("semver.compare(string, string) -> number", (_, a) -> compare(a)),
          Builtin.of("semver.is_valid(any) -> boolean", (_, a) -> Value.of(isValid(a[0]))));

  /// @param numbers major, minor, patch
  /// @param preRelease the identifiers behind `-`, none for a release
  private record Version(List<BigInteger> numbers, List<String> preRelease) {
    int compareTo(Version other) {
      for (int i = 0; i < numbers.size(); i++) {
        int order = numbers.get(i).compareTo(other.numbers.get(i));
        if (order != 0) {
          return order;
        }
      }
      if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
        // What comes before a release is less than it.
        return Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty());
      }
      for (int i = 0; i < Math.min(preRelease.size(), other.preRelease.size()); i++) {
        int order = compareIdentifiers(preRelease.get(i), other.preRelease.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(preRelease.size(), other.preRelease.size());
    }

    private static int compareIdentifiers(String a, String b) {
      boolean isNumber = Patterns.NUMBER.matches(a);
      if (isNumber != Patterns.NUMBER.matches(b)) {
        return isNumber ? -1 : 1;
      }
      return isNumber ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }
  }

  /// Compiled when they are asked for: most evaluations never do.
  private static final class Patterns {
    static final Pattern VERSION =
        Pattern.compile(
            "v?(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)"
                + "(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?"
                + "(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?");
    static final Pattern NUMBER = Pattern.compile("[0-9]+");
  }

  private Versions() {}

  private static Optional<Version> version(String text) {
    Matcher matcher = Patterns.VERSION.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var numbers = List.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
    String pre = matcher.group(4);
    List<String> identifiers = pre == null ? List.of() : List.of(pre.split("\\."));
    boolean valid =
        numbers.stream().allMatch(n -> n.bitLength() < Long.SIZE)
            && identifiers.stream()
                .noneMatch(i -> Patterns.NUMBER.matches(i) && isPaddedWithZeros(i));
    return valid ? Optional.of(new Version(numbers, identifiers)) : Optional.empty();
  }

  private static BigInteger number(Matcher matcher, int group) {
    return new BigInteger(matcher.group(group));
  }

  private static boolean isPaddedWithZeros(String number) {
    return number.length() > 1 && number.startsWith("0");
  }

  private static Version version(Value[] a, int at) {
    String text = Args.text(a, at);
    return version(text)
        .orElseThrow(() ->
            new BuiltinException(
                "operand " + (at + 1) + ": string \"" + text + "\" is not a valid SemVer"));
  }

  private static Value compare(Value[] a) {
    Args.text(a, 0);
    Args.text(a, 1);
    return Value.of(Integer.signum(version(a, 0).compareTo(version(a, 1))));
  }

  private static boolean isValid(Value value) {
    return value instanceof StringValue text && version(text.value()).isPresent();
  }
}
