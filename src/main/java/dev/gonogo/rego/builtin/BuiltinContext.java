package dev.gonogo.rego.builtin;

import com.google.re2j.PatternSyntaxException;
import dev.gonogo.rego.host.Effects;
import java.util.LinkedHashMap;
import java.util.Map;

/// What outlives one call of a built-in: as long as an evaluation lasts, in one thread.
public final class BuiltinContext {
  private static final int MAX_PATTERNS = 256;

  private final Effects effects;
  private final Map<String, GoRegex> patterns = new LinkedHashMap<>();

  /// @param effects what may reach outside
  public BuiltinContext(Effects effects) {
    this.effects = effects;
  }

  Effects effects() {
    return effects;
  }

  /// The pattern, compiled once. As Go reads it.
  GoRegex pattern(String regex) {
    GoRegex known = patterns.get(regex);
    if (known == null) {
      known = compiled(regex);
      // Patterns may come from the input: room is made by dropping the oldest.
      if (patterns.size() == MAX_PATTERNS) {
        patterns.remove(patterns.keySet().iterator().next());
      }
      patterns.put(regex, known);
    }
    return known;
  }

  private static GoRegex compiled(String regex) {
    try {
      return GoRegex.of(regex);
    } catch (PatternSyntaxException e) {
      throw new BuiltinException(String.valueOf(e.getMessage()));
    }
  }
}
