package dev.gonogo.init;

import dev.gonogo.source.Printable;
import java.util.List;
import java.util.regex.Pattern;

/// PlaceNames that a stranger gave, on their way into texts that others read.
public final class PlaceNames {
  private static final Pattern COMMON = Pattern.compile("(?!-)[A-Za-z0-9._/@+-]+");
  private static final int LONGEST = 44;

  private PlaceNames() {}

  /// A name within a comment or a line of a terminal, shortened where it is long.
  public static String plain(String name) {
    return shortened(visible(name), LONGEST);
  }

  /// A name as it can be shown: nothing in it ends the line, steers the terminal, or is refused by
  /// a reader of YAML.
  public static String visible(String name) {
    var out = new StringBuilder();
    Printable.of(name)
        .codePoints()
        .forEach(c -> {
          if (isHarmless(c)) {
            out.appendCodePoint(c);
          } else {
            out.append("\\u{").append(Integer.toHexString(c)).append('}');
          }
        });
    return out.toString();
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.FORMAT,
          Character.SURROGATE,
          Character.CONTROL ->
          false;
      default -> true;
    };
  }

  private static String shortened(String name, int most) {
    int length = name.codePointCount(0, name.length());
    if (length <= most) {
      return name;
    }
    int head = name.offsetByCodePoints(0, most / 2);
    int tail = name.offsetByCodePoints(0, length - most / 2 + 1);
    return name.substring(0, head) + "…" + name.substring(tail);
  }

  /// Whether a name means itself wherever it is written: in a shell, in YAML, in a workflow.
  public static boolean isCommon(String name) {
    return COMMON.matcher(name).matches();
  }

  /// A name as a word of a shell's line.
  public static String word(String name) {
    String safe = name.startsWith("-") ? "./" + name : name;
    return isCommon(safe) ? safe : "'" + safe.replace("'", "'\\''") + "'";
  }

  /// Some names, and how many are left out.
  ///
  /// @param columns how many they may take, more than one name
  public static String some(List<String> names, int columns) {
    var told = new StringBuilder(shortened(visible(names.getFirst()), columns - REST));
    int count = 1;
    for (String name : names.subList(1, names.size())) {
      String next = ", " + plain(name);
      if (Printable.columns(told + next) + REST > columns) {
        break;
      }
      told.append(next);
      count++;
    }
    int left = names.size() - count;
    return left == 0 ? told.toString() : told + " and " + left + " more";
  }

  private static final int REST = " and 9999 more".length();
}
