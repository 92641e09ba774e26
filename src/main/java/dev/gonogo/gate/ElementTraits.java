package dev.gonogo.gate;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What an element of a list says of itself, which no neighbour changes.
final class ElementTraits {
  /// Members by which people tell elements apart; where there is one, nothing else counts.
  private static final List<String> NAMES =
      List.of("name", "key", "id", "sid", "address", "identifier", "host", "hostname", "path");

  private static final Pattern SECRET =
      Pattern.compile("(?i).*(pass|secret|token|credential|private).*");

  /// More members, or elements of one, are not looked at: many findings may lie in one element.
  private static final int MOST = 32;

  private ElementTraits() {}

  static Value of(ObjectValue element, Optional<Value> secret, Optional<Value> judged) {
    var names = new TreeMap<String, Value>();
    var others = new TreeMap<String, Value>();
    element.entries().entrySet().stream()
        .limit(4L * MOST)
        .filter(member -> !judged.equals(Optional.of(member.getKey())))
        .filter(member -> isPlain(member.getValue()))
        .filter(member -> isOpen(member.getKey(), secret))
        .forEach(member -> {
          if (member.getKey() instanceof StringValue(String name)) {
            boolean isName = NAMES.contains(name.toLowerCase(Locale.ROOT));
            (isName ? names : others).put(name, member.getValue());
          }
        });
    return Value.objectOf(names.isEmpty() ? others : names);
  }

  /// Scalars, and short lists of them.
  private static boolean isPlain(Value value) {
    return switch (value) {
      case StringValue _, NumberValue _, BooleanValue _ -> true;
      case ArrayValue list ->
          list.size() > 0
              && list.size() <= MOST
              && list.items().stream()
                  .allMatch(item -> item instanceof StringValue || item instanceof NumberValue);
      default -> false;
    };
  }

  private static boolean isOpen(Value name, Optional<Value> secret) {
    return secret.filter(mask -> Landmarks.isTrue(mask) || marks(mask, name)).isEmpty()
        && !(name instanceof StringValue(String text) && SECRET.matcher(text).matches());
  }

  private static boolean marks(Value mask, Value name) {
    return Landmarks.member(mask, name)
        .filter(of ->
            Landmarks.isTrue(of)
                || (of instanceof ArrayValue list
                    && list.items().stream().anyMatch(Landmarks::isTrue)))
        .isPresent();
  }
}
