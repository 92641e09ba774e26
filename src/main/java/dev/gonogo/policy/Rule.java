package dev.gonogo.policy;

import java.util.List;

/// A rule of Rego: what it says, and when.
///
/// @param why a comment above it; may be empty
/// @param head without its `if`
/// @param body a line each; nothing for a rule that always holds
record Rule(String why, String head, List<String> body) {
  Rule {
    body = List.copyOf(body);
  }

  static Rule of(String head, String... body) {
    return new Rule("", head, List.of(body));
  }

  static Rule of(String head, List<String> body) {
    return new Rule("", head, body);
  }

  Rule because(String reason) {
    return new Rule(reason, head, body);
  }

  /// As `opa fmt` prints it, with a line end.
  String text() {
    String comment = why.isEmpty() ? "" : "# " + why + "\n";
    if (body.isEmpty()) {
      return comment + head + "\n";
    }
    if (body.size() == 1 && !body.getFirst().contains("\n")) {
      return comment + head + " if " + body.getFirst() + "\n";
    }
    var out = new StringBuilder(comment).append(head).append(" if {\n");
    body.forEach(line -> out.append('\t').append(line.replace("\n", "\n\t")).append('\n'));
    return out.append("}\n").toString();
  }
}
