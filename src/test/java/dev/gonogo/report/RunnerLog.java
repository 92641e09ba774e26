package dev.gonogo.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What GitHub's runner makes of a step's output, by its own rules: a line that begins with `::`,
/// white space before it or not, is a command, whose properties and message are unescaped as the
/// toolkit escapes them; of each level ten annotations are kept, and of a message 4,096 characters.
///
/// @param kept the annotations, in their order
/// @param dropped how many annotations nobody sees
/// @param plain the lines that are no commands
/// @param groups the titles of the groups that were opened and closed
record RunnerLog(List<Annotation> kept, int dropped, List<String> plain, List<String> groups) {
  private static final int MOST = 10;
  private static final int LONGEST = 4096;

  /// @param isCut whether it says that it is not the whole
  record Annotation(
      String level, String title, String file, int line, String message, boolean isCut) {}

  static RunnerLog of(String output) {
    List<Annotation> kept = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    Map<String, Integer> levels = new HashMap<>();
    int dropped = 0;
    boolean open = false;
    for (String line : output.lines().toList()) {
      String text = line.stripLeading();
      int end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
      if (end < 0) {
        plain.add(line);
        continue;
      }
      String[] command = text.substring(2, end).split(" ", 2);
      String data = text.substring(end + 2);
      switch (command[0]) {
        case "error", "warning", "notice" -> {
          if (levels.merge(command[0], 1, Integer::sum) > MOST) {
            dropped++;
          } else {
            kept.add(annotation(command, data));
          }
        }
        case "group" -> {
          groups.add(unescaped(data));
          open = true;
        }
        case "endgroup" -> open = false;
        default -> throw new AssertionError("a command that is none of ours: " + line);
      }
    }
    if (open) {
      throw new AssertionError("a group is not closed");
    }
    return new RunnerLog(kept, dropped, plain, groups);
  }

  private static Annotation annotation(String[] command, String data) {
    Map<String, String> properties = new HashMap<>();
    for (String property : command.length > 1 ? command[1].split(",") : new String[0]) {
      int equals = property.indexOf('=');
      String value = unescaped(property.substring(equals + 1));
      properties.put(
          property.substring(0, equals).strip(),
          value.replace("%3A", ":").replace("%2C", ",").replace("%25", "%"));
    }
    String message = unescaped(data).replace("%25", "%");
    if (message.length() > LONGEST) {
      throw new AssertionError("the runner would cut: " + message.length());
    }
    return new Annotation(
        command[0],
        properties.getOrDefault("title", ""),
        properties.getOrDefault("file", ""),
        Integer.parseInt(properties.getOrDefault("line", "0")),
        message,
        message.contains("… (whole in the log"));
  }

  // `%25` comes last, or an escaped percent sign would begin an escape.
  private static String unescaped(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n");
  }
}
