package dev.gonogo.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text where its documents begin, without reading them: `---` at the beginning of a line is
/// that and nothing else, even where a quote or a block is open (YAML 1.2.2, 9.1.2).
final class DocumentParts {
  private static final Pattern BEGIN = Pattern.compile("(?<=\\A|[\\n\\r])---(?=[ \\t\\n\\r]|\\z)");

  private DocumentParts() {}

  /// The offset of each part; the first is 0.
  static List<Integer> of(String text) {
    var parts = new ArrayList<Integer>(List.of(0));
    Matcher begin = BEGIN.matcher(text);
    while (begin.find()) {
      boolean belongsToTheFirst = parts.size() == 1 && isPrologue(text, begin.start());
      if (!belongsToTheFirst) {
        parts.add(begin.start());
      }
    }
    return List.copyOf(parts);
  }

  /// Whether comments and directives are all that stands before a place.
  private static boolean isPrologue(String text, int end) {
    return text.substring(0, end)
        .lines()
        .allMatch(
            line -> line.isBlank() || line.startsWith("%") || line.stripLeading().startsWith("#"));
  }
}
