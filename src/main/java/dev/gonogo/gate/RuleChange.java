package dev.gonogo.gate;

import java.util.Locale;

/// One thing in which two sets of rules differ. Whether it lets more pass, people see.
public sealed interface RuleChange {
  /// What it is about.
  Topic topic();

  /// The id of the item, the name of the facet, the pack, the person.
  String name();

  /// What rules are made of.
  enum Topic {
    PROJECT,
    CHECKLIST,
    ITEM,
    CHECK,
    EXAMPLE,
    FACET,
    INPUT,
    WAIVER,
    ROLE,
    SIGNER,
    EVENT,
    PACK,
    CATALOGUE;

    /// `item`, `waiver`, …
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// It was there.
  ///
  /// @param what it was, for people; maybe empty
  record Gone(Topic topic, String name, String what) implements RuleChange {}

  /// It was not there.
  record Added(Topic topic, String name, String what) implements RuleChange {}

  /// It says something else.
  ///
  /// @param what of it; empty where its name says all
  record Other(Topic topic, String name, String what, String before, String now)
      implements RuleChange {}

  /// It is written otherwise, in a way that no few words can tell.
  record Rewritten(Topic topic, String name, String what) implements RuleChange {}

  /// A line for people, without a full stop.
  default String words() {
    return switch (this) {
      case Gone(_, _, var what) -> called() + " is gone" + behind(what);
      case Added(_, _, var what) -> called() + " is new" + behind(what);
      case Other(_, _, var what, var before, var now) ->
          called() + ": " + (what.isEmpty() ? "" : what + " ") + before + " → " + now;
      case Rewritten(_, _, var what) -> called() + ": " + what;
    };
  }

  private static String behind(String what) {
    return what.isEmpty() ? "" : ": " + what;
  }

  // An item's id stands for itself, as everywhere in a report.
  private String called() {
    String quoted = "`" + name() + "`";
    return switch (topic()) {
      case ITEM, PROJECT -> quoted;
      case EXAMPLE -> "an example of " + quoted;
      case WAIVER -> "a waiver of " + quoted;
      case EVENT -> "the event " + quoted;
      case CHECKLIST, CHECK, FACET, INPUT, ROLE, SIGNER, PACK, CATALOGUE ->
          "the " + topic().word() + " " + quoted;
    };
  }
}
