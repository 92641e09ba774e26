package dev.gonogo.record;

import java.util.Locale;
import java.util.Set;

/// What another state means for those who go live, in the order in which they want to know it.
public enum Turn {
  BROKE("Broke"),
  REFUSED("Refused"),
  /// A person answered for it, and no more.
  LAPSED("Attested no longer"),
  /// It was known to be right, or wrong, and is not known now.
  OPENED("Open again"),
  MENDED("Mended"),
  ATTESTED("Attested"),
  WAIVED("Waived"),
  /// Not known before and now, or right before and now.
  OTHER("Otherwise");

  private static final Set<String> UNKNOWN = Set.of("unknown", "waiting", "not-evaluated");
  private static final Set<String> RIGHT = Set.of("pass", "not-applicable");

  private final String heading;

  Turn(String heading) {
    this.heading = heading;
  }

  /// Of two states of an item, by their words.
  static Turn of(String from, String to) {
    return switch (to) {
      case "fail" -> BROKE;
      case "refused" -> REFUSED;
      case "attested" -> ATTESTED;
      case "waived" -> WAIVED;
      case "pass", "not-applicable" -> RIGHT.contains(from) ? OTHER : MENDED;
      default -> {
        if (from.equals("attested")) {
          yield LAPSED;
        }
        yield UNKNOWN.contains(from) ? OTHER : OPENED;
      }
    };
  }

  String heading() {
    return heading;
  }

  /// `broke`, …
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
