package dev.gonogo.rego.builtin;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// Names of characters in patterns, `\p{Letter}`, as Go takes them: in any case, with spaces,
/// hyphens and underscores that mean nothing, and long names of categories.
final class CharacterNames {
  /// Long names without what means nothing (Unicode, `PropertyValueAliases.txt`, `gc`).
  private static final Map<String, String> CATEGORIES =
      Map.ofEntries(
          Map.entry("Closepunctuation", "Pe"),
          Map.entry("Combiningmark", "M"),
          Map.entry("Connectorpunctuation", "Pc"),
          Map.entry("Control", "Cc"),
          Map.entry("Cntrl", "Cc"),
          Map.entry("Currencysymbol", "Sc"),
          Map.entry("Dashpunctuation", "Pd"),
          Map.entry("Decimalnumber", "Nd"),
          Map.entry("Digit", "Nd"),
          Map.entry("Enclosingmark", "Me"),
          Map.entry("Finalpunctuation", "Pf"),
          Map.entry("Format", "Cf"),
          Map.entry("Initialpunctuation", "Pi"),
          Map.entry("Letter", "L"),
          Map.entry("Letternumber", "Nl"),
          Map.entry("Lineseparator", "Zl"),
          Map.entry("Lowercaseletter", "Ll"),
          Map.entry("Mark", "M"),
          Map.entry("Mathsymbol", "Sm"),
          Map.entry("Modifierletter", "Lm"),
          Map.entry("Modifiersymbol", "Sk"),
          Map.entry("Nonspacingmark", "Mn"),
          Map.entry("Number", "N"),
          Map.entry("Openpunctuation", "Ps"),
          Map.entry("Other", "C"),
          Map.entry("Otherletter", "Lo"),
          Map.entry("Othernumber", "No"),
          Map.entry("Otherpunctuation", "Po"),
          Map.entry("Othersymbol", "So"),
          Map.entry("Paragraphseparator", "Zp"),
          Map.entry("Privateuse", "Co"),
          Map.entry("Punct", "P"),
          Map.entry("Punctuation", "P"),
          Map.entry("Separator", "Z"),
          Map.entry("Spaceseparator", "Zs"),
          Map.entry("Spacingmark", "Mc"),
          Map.entry("Surrogate", "Cs"),
          Map.entry("Symbol", "S"),
          Map.entry("Titlecaseletter", "Lt"),
          Map.entry("Uppercaseletter", "Lu"));

  // Java's Unicode is newer than Go's 15.
  private static final Set<String> NEWER_SCRIPTS = Set.of("GARAY", "SUNUWAR", "TODHRI", "UNKNOWN");

  private CharacterNames() {}

  /// The characters of a name as re2j takes them; what nobody knows stays, and re2j refuses it.
  ///
  /// @param not whether all others are meant
  /// @param inClass whether brackets stand around them
  static String rewritten(String name, boolean not, boolean inClass) {
    String sign = not ? "\\P{" : "\\p{";
    String canonical = canonical(name);
    for (String known : new String[] {name, canonical, CATEGORIES.getOrDefault(canonical, name)}) {
      if (isKnown(known) && !isRefused(known)) {
        return sign + known + "}";
      }
    }
    if (isRefused(name)) {
      throw new PatternSyntaxException("invalid character class range", name);
    }
    return characters(canonical)
        .map(some -> ranges(not ? some.negate() : some))
        .map(ranges -> inClass ? ranges : "[" + ranges + "]")
        .orElse(sign + name + "}");
  }

  private static String canonical(String name) {
    String letters = name.replaceAll("[ _-]", "");
    return letters.isEmpty()
        ? letters
        : letters.substring(0, 1).toUpperCase(Locale.ROOT)
            + letters.substring(1).toLowerCase(Locale.ROOT);
  }

  // re2j knows scripts of several words and that of unassigned characters, and Go does not.
  private static boolean isRefused(String name) {
    return isKnown(name) && (name.contains("_") || name.equals("Unknown"));
  }

  private static boolean isKnown(String name) {
    try {
      Pattern.compile("\\p{" + name + "}");
      return true;
    } catch (PatternSyntaxException _) {
      return false;
    }
  }

  private static Optional<IntPredicate> characters(String canonical) {
    return switch (canonical) {
      case "Any" -> Optional.of(_ -> true);
      case "Ascii" -> Optional.of(c -> c < 0x80);
      case "Assigned" -> Optional.of(c -> !isUnassigned(c));
      case "Cn", "Unassigned" -> Optional.of(CharacterNames::isUnassigned);
      case "Lc", "Casedletter" -> Optional.of(CharacterNames::isCased);
      default -> script(canonical);
    };
  }

  private static boolean isUnassigned(int c) {
    return Character.getType(c) == Character.UNASSIGNED;
  }

  private static boolean isCased(int c) {
    int type = Character.getType(c);
    return type == Character.LOWERCASE_LETTER
        || type == Character.UPPERCASE_LETTER
        || type == Character.TITLECASE_LETTER;
  }

  private static Optional<IntPredicate> script(String canonical) {
    String name = canonical.toUpperCase(Locale.ROOT);
    for (Character.UnicodeScript script : Character.UnicodeScript.values()) {
      if (script.name().equals(name) && !NEWER_SCRIPTS.contains(name)) {
        return Optional.of(c -> Character.UnicodeScript.of(c) == script);
      }
    }
    return Optional.empty();
  }

  private static String ranges(IntPredicate some) {
    var out = new StringBuilder();
    int start = -1;
    for (int c = 0; c <= Character.MAX_CODE_POINT + 1; c++) {
      boolean in = c <= Character.MAX_CODE_POINT && some.test(c);
      if (in && start < 0) {
        start = c;
      } else if (!in && start >= 0) {
        out.append("\\x{%x}-\\x{%x}".formatted(start, c - 1));
        start = -1;
      }
    }
    return out.toString();
  }
}
