package dev.gonogo.checklist;

import dev.gonogo.source.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words of an item that a person answers for, and their digest. An answer is for these words:
/// where they change, it was given for others.
///
/// Each part of the item that is not empty is one line: a label, a space, and the part with every
/// run of white space (what has Unicode's property White_Space, the no-break spaces among it)
/// folded to one space and none at its ends. The lines stand in this order:
///
/// - `title`: the title, without the comment behind it;
/// - `why`, `fix`, `evidence`, `rollback`, `more`: the prose of the [Card], a field each. Code
///   without a role is prose; a paragraph that only introduces a fence with a role is none;
/// - `item`: the lines of the `yaml item` fence, as they are written;
/// - `run`, `back`: each command with a role `run` or `rollback`, in their order, its language
///   first.
///
/// The digest is SHA-256, in hexadecimal, of these lines in UTF-8, each with a line feed behind it.
/// Nothing else of the item goes in: not its id, its annotation (severity, roles, phase), its
/// checks or their examples, nor any translation.
///
/// @param lines as above
public record ItemText(List<String> lines) {
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  public ItemText {
    lines = List.copyOf(lines);
  }

  /// @param item in the language that the checklist is written in
  public static ItemText of(Item item) {
    var lines = new ArrayList<String>();
    Card card = item.card();
    add(lines, "title", item.title().markdown());
    add(lines, "why", card.why().markdown());
    add(lines, "fix", card.fix().markdown());
    add(lines, "evidence", card.evidence().markdown());
    add(lines, "rollback", card.rollback().markdown());
    add(lines, "more", card.more().markdown());
    add(lines, "item", item.settings());
    for (Card.Command command : card.commands()) {
      add(lines, command.rollback() ? "back" : "run", command.language() + "\n" + command.text());
    }
    return new ItemText(lines);
  }

  private static void add(List<String> lines, String label, String part) {
    String folded = SPACE.matcher(part).replaceAll(" ").strip();
    if (!folded.isEmpty()) {
      lines.add(label + " " + folded);
    }
  }

  /// What stands in an event as the text that it is for.
  public String digest() {
    return Digest.ofText(String.join("\n", lines) + "\n");
  }
}
