package dev.gonogo.policy;

import dev.gonogo.checklist.Card;
import dev.gonogo.checklist.Prose;
import dev.gonogo.checklist.Silence;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A page that the author of a check leads to, in the card of its item or in the reason for which
/// silence passes.
///
/// @param url `https://…`
/// @param text of the link; empty where the address alone stands there
record Reference(String url, String text) {
  private static final String SCHEME = "https://";

  /// What ends a sentence, and no address.
  private static final String PUNCTUATION = ".,;:!?'*_»…";

  /// Each once, in the order in which they are read.
  static List<Reference> of(NamedCheck named) {
    Card card = named.item().card();
    Map<String, Reference> byUrl = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(card.why(), card.fix(), card.evidence(), card.rollback(), card.more()),
            reason(named).stream())
        .flatMap(prose -> PlainText.outsideCode(prose).stream())
        .forEach(piece -> read(piece, byUrl));
    return List.copyOf(byUrl.values());
  }

  private static Optional<Prose> reason(NamedCheck named) {
    return named
        .silence()
        .filter(Silence.Pass.class::isInstance)
        .map(Silence.Pass.class::cast)
        .map(silence -> new Prose(silence.because()));
  }

  private static void read(String piece, Map<String, Reference> byUrl) {
    int at = piece.indexOf(SCHEME);
    while (at >= 0) {
      int end = end(piece, at);
      String url = piece.substring(at, end);
      if (isAddress(url)) {
        byUrl.putIfAbsent(url, new Reference(url, text(piece, at)));
      }
      at = piece.indexOf(SCHEME, end);
    }
  }

  /// A link's target ends with the bracket that it stands in, an address in a sentence before what
  /// ends that.
  private static int end(String piece, int start) {
    int open = 0;
    int end = start;
    while (end < piece.length() && !isOutside(piece.charAt(end)) && open >= 0) {
      char c = piece.charAt(end);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      end++;
    }
    end -= open < 0 ? 1 : 0;
    while (end > start + SCHEME.length() && PUNCTUATION.indexOf(piece.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isOutside(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || "<>\"[]".indexOf(c) >= 0;
  }

  /// The text of the link whose target begins here.
  private static String text(String piece, int target) {
    int bracket = piece.startsWith("<", target - 1) ? target - 3 : target - 2;
    if (bracket < 0 || !piece.startsWith("](", bracket)) {
      return "";
    }
    int open = bracket - 1;
    while (open >= 0 && "[]".indexOf(piece.charAt(open)) < 0) {
      open--;
    }
    return open >= 0 && piece.charAt(open) == '['
        ? PlainText.of(new Prose(piece.substring(open + 1, bracket)))
        : "";
  }

  /// OPA refuses a module of which an annotation leads to what is no URL.
  private static boolean isAddress(String url) {
    try {
      return new URI(url).parseServerAuthority().getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
