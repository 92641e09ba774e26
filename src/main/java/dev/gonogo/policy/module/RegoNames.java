package dev.gonogo.policy.module;

import java.util.Locale;
import java.util.Set;

/// Names of Rego for words of people.
public final class RegoNames {
  /// What no variable, rule or import may be called: keywords, and the roots of built-ins, which a
  /// variable of that name would hide.
  private static final Set<String> RESERVED =
      Set.of(
          """
          abs all any array as base64 base64url bits ceil concat contains count crypto data
          default else endswith every false floor format_int glob graph graphql hex http if import
          in indexof input intersection io json lower max min net not null numbers object opa
          package plus print product providers rand regex rego rem replace round semver set some
          sort split sprintf startswith strings substring sum time trace trim true type_name union
          units upper urlquery uuid walk with yaml
          """
              .split("\\s+"));

  private RegoNames() {}

  /// A name for a package, a rule or a variable: snake case, and no word that means something else.
  ///
  /// @param suffix what is put behind a word that is taken
  public static String name(String words, String suffix, Set<String> taken) {
    String snake = snake(words, suffix);
    return RESERVED.contains(snake) || taken.contains(snake) ? snake + "_" + suffix : snake;
  }

  /// Words as `snake_case`, beginning with a letter.
  ///
  /// @param instead what stands in front of a digit, or for nothing at all
  public static String snake(String words, String instead) {
    String snake =
        words
            .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9_]+", "_")
            .replaceAll("^_+|_+$", "");
    if (snake.isEmpty()) {
      return instead;
    }
    return Character.isDigit(snake.charAt(0)) ? instead + "_" + snake : snake;
  }
}
