package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.ShippedChecklist;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// People review what is generated: no line is longer than they see, but for a text that nothing
/// can part.
class RegoLinesTest {
  private static final int WIDTH = 120;
  private static final Pattern TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"|`[^`]*+`");

  @Test
  void aLineIsLongForItsTextAlone() {
    var long_ = new ArrayList<String>();
    Stream.of(ShippedChecklist.POLICIES.modules(), ShippedChecklist.POLICIES.tests())
        .map(Map::entrySet)
        .flatMap(files -> files.stream())
        .forEach(file ->
            file.getValue()
                .lines()
                .filter(line -> line.length() > WIDTH && !isForItsText(line))
                .forEach(line -> long_.add(file.getKey() + ": " + line)));
    assertEquals(List.of(), long_);
  }

  /// Older versions of `opa fmt` leave the first `with` no line of its own.
  private static final Pattern EXPECTATION =
      Pattern.compile("\tcount\\S+ (==|>) 0 with input as \\w+");

  /// Whether it is one text, with what cannot be parted from it: a key, brackets around it alone.
  private static boolean isForItsText(String line) {
    if (EXPECTATION.matcher(line).matches()) {
      return true;
    }
    String without = TEXT.matcher(line).replaceAll("T");
    return without.length() <= WIDTH && without.chars().filter(c -> c == ',').count() <= 1;
  }

  @Test
  void theTestKnowsALongLine() {
    String many = "x := [" + "\"aaaaaaaaaa\", ".repeat(10) + "]";
    assertTrue(many.length() > WIDTH && !isForItsText(many));
  }
}
