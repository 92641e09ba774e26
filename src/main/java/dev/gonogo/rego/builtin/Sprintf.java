package dev.gonogo.rego.builtin;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.OptionalInt;

/// `sprintf`: the verbs, flags and complaints of Go's `fmt` (its documentation, "Printing"), over
/// the arguments that OPA hands to it.
final class Sprintf {
  // A width or precision beyond this takes no further digit, and from an argument it is none.
  private static final int MAX_WIDTH = 1_000_000;

  private final String format;
  private final List<FormatArgument> args;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private int next;
  private boolean reordered;
  private boolean badIndex;

  private Sprintf(String format, ArrayValue args) {
    this.format = format;
    this.args = args.items().stream().map(FormatArgument::of).toList();
  }

  static Value call(Value[] a) {
    return Value.of(new Sprintf(Args.text(a, 0), Args.array(a, 1)).formatted());
  }

  private String formatted() {
    while (at < format.length()) {
      int percent = format.indexOf('%', at);
      if (percent < 0) {
        break;
      }
      out.append(format, at, percent);
      at = percent + 1;
      directive();
    }
    out.append(format, Math.min(at, format.length()), format.length());
    extra();
    return out.toString();
  }

  // Arguments that no verb took; with explicit indices there is no telling.
  private void extra() {
    if (reordered || next >= args.size()) {
      return;
    }
    out.append("%!(EXTRA ");
    for (int i = next; i < args.size(); i++) {
      FormatArgument arg = args.get(i);
      out.append(i > next ? ", " : "").append(arg.type()).append('=');
      out.append(arg.formatted(new FormatSpec(), 'v'));
    }
    out.append(')');
  }

  private void directive() {
    var spec = new FormatSpec();
    badIndex = false;
    flags(spec);
    boolean indexed = index();
    indexed = width(spec, indexed);
    indexed = precision(spec, indexed);
    if (!indexed) {
      index();
    }
    if (at >= format.length()) {
      out.append("%!(NOVERB)");
      return;
    }
    int verb = format.codePointAt(at);
    at += Character.charCount(verb);
    if (verb == '%') {
      out.append('%');
    } else if (badIndex) {
      out.append("%!").appendCodePoint(verb).append("(BADINDEX)");
    } else if (next >= args.size()) {
      out.append("%!").appendCodePoint(verb).append("(MISSING)");
    } else {
      if (verb == 'v' || verb == 'w') {
        spec.asValue();
      }
      out.append(args.get(next++).formatted(spec, verb));
    }
  }

  private void flags(FormatSpec spec) {
    for (; at < format.length(); at++) {
      switch (format.charAt(at)) {
        case '#' -> spec.sharp = true;
        case '0' -> spec.zero = true;
        case '+' -> spec.plus = true;
        case '-' -> spec.minus = true;
        case ' ' -> spec.space = true;
        default -> {
          return;
        }
      }
    }
  }

  private boolean peek(char c) {
    return at < format.length() && format.charAt(at) == c;
  }

  /// `[n]` says which argument is next, from 1.
  ///
  /// @return whether a number stands there, be there such an argument or not
  private boolean index() {
    if (!peek('[')) {
      return false;
    }
    reordered = true;
    int close = format.length() - at < 3 ? -1 : format.indexOf(']', at);
    String digits = close < 0 ? "" : format.substring(at + 1, close);
    at = close < 0 ? at + 1 : close + 1;
    boolean number =
        !digits.isEmpty() && digits.length() < 9 && digits.chars().allMatch(c -> isDigit((char) c));
    int wanted = number ? Integer.parseInt(digits) : 0;
    if (wanted >= 1 && wanted <= args.size()) {
      next = wanted - 1;
    } else {
      badIndex = true;
    }
    return number;
  }

  private boolean width(FormatSpec spec, boolean indexed) {
    if (peek('*')) {
      at++;
      OptionalInt width = fromArgument();
      if (width.isEmpty()) {
        out.append("%!(BADWIDTH)");
        return false;
      }
      spec.minus |= width.getAsInt() < 0;
      spec.width = Math.abs(width.getAsInt());
      return false;
    }
    spec.width = number();
    if (indexed && spec.width >= 0) {
      badIndex = true;
    }
    return indexed;
  }

  private boolean precision(FormatSpec spec, boolean indexed) {
    // A point at the very end is a verb.
    if (!peek('.') || at + 1 == format.length()) {
      return indexed;
    }
    at++;
    badIndex |= indexed;
    index();
    if (peek('*')) {
      at++;
      OptionalInt precision = fromArgument();
      if (precision.isEmpty() || precision.getAsInt() < 0) {
        out.append("%!(BADPREC)");
      } else {
        spec.precision = precision.getAsInt();
      }
    } else {
      spec.precision = Math.max(0, number());
    }
    return false;
  }

  private OptionalInt fromArgument() {
    return next < args.size() ? args.get(next++).asWidth(MAX_WIDTH) : OptionalInt.empty();
  }

  // -1 where there is none; what goes on behind a number that is too large is lost, as in Go.
  private int number() {
    int number = -1;
    for (; at < format.length() && isDigit(format.charAt(at)); at++) {
      if (number > MAX_WIDTH) {
        at = format.length();
        return -1;
      }
      number = Math.max(0, number) * 10 + (format.charAt(at) - '0');
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
