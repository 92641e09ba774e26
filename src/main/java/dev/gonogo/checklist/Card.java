package dev.gonogo.checklist;

import java.util.List;

/// The body of an item, for people. Any field may be empty.
///
/// @param why what goes wrong without it: the first paragraph
/// @param fix how to mend it
/// @param evidence what shows that it is done
/// @param rollback how to go back
/// @param more all other prose, in order
/// @param commands what to run, in order
public record Card(
    Prose why, Prose fix, Prose evidence, Prose rollback, Prose more, List<Command> commands) {
  public static final Card EMPTY =
      new Card(Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE, List.of());

  public Card {
    commands = List.copyOf(commands);
  }

  /// A `sh run` or `sh rollback` fence.
  ///
  /// @param rollback whether it leads back
  /// @param language the first word of the fence
  /// @param text its lines
  public record Command(boolean rollback, String language, String text) {}
}
