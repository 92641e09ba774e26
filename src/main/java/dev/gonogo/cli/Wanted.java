package dev.gonogo.cli;

import dev.gonogo.policy.CompiledChecklist.CompiledItem;

/// What an item wants of who attests it, as far as that can be known before anything is judged.
final class Wanted {
  private Wanted() {}

  /// Complains of what is lacking.
  static void check(CompiledItem item, Pen pen, Complaints complaints) {
    String id = "`" + item.id() + "`";
    if (!pen.suffices(item.needs().evidence())) {
      complaints.add(
          switch (item.needs().evidence()) {
            case NONE, TEXT -> id + " wants to be told in words: add --note \"…\"";
            case URL -> id + " wants a page or a file that shows it: add --evidence https://…";
            case FILE -> id + " wants a file of the project that shows it: add --evidence FILE";
          });
    }
    pen.checkOwner(item, complaints);
  }
}
