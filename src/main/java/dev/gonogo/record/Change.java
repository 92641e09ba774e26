package dev.gonogo.record;

import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;

/// One thing that is otherwise in a second record.
public sealed interface Change {
  /// What it came to.
  record Outcome(String from, String to) implements Change {}

  /// What was asked: a phase, a gate, a release.
  ///
  /// @param what in words
  record Terms(String what, String from, String to) implements Change {}

  /// An item in another state.
  ///
  /// @param reason why it is in the new one
  record Turned(Turn turn, String item, String severity, String from, String to, String reason)
      implements Change {}

  /// An item that is there in one of them alone.
  ///
  /// @param state in that one
  record Item(String item, String severity, String state, boolean came) implements Change {}

  /// An item that weighs otherwise.
  record Regraded(String item, String from, String to) implements Change {}

  /// A threshold of the checklist's own.
  record Threshold(String item, String name, Optional<Value> from, Optional<Value> to)
      implements Change {}

  /// An item of which the words changed, so that what was attested of it was of others.
  record Reworded(String item) implements Change {}

  /// An item in the same state for other reasons.
  ///
  /// @param gone findings of the first alone
  /// @param come of the second alone
  record Findings(String item, List<String> gone, List<String> come) implements Change {
    public Findings {
      gone = List.copyOf(gone);
      come = List.copyOf(come);
    }
  }

  /// What weakens one of them alone, or one of them more.
  ///
  /// @param from in words
  record Weakened(Optional<String> from, Optional<String> to) implements Change {}

  /// A thing that it stands on.
  record Footing(Ground.Kind kind, String name, Fate fate) implements Change {}

  /// What became of a thing.
  enum Fate {
    CHANGED,
    CAME,
    WENT;

    String word() {
      return switch (this) {
        case CHANGED -> "changed";
        case CAME -> "came";
        case WENT -> "is gone";
      };
    }
  }

  /// Where or by what it was made: told, and no reason for two to be unequal.
  record Aside(String what, String from, String to) implements Change {}

  /// One sentence for people, without a full stop.
  default String words() {
    return switch (this) {
      case Outcome(var from, var to) -> from + " → " + to;
      case Terms(var what, var from, var to) -> what + ": " + from + " → " + to;
      case Turned(_, var item, var severity, var from, var to, var reason) ->
          "`"
              + item
              + "` ("
              + severity
              + "): "
              + from
              + " → "
              + to
              + (reason.isEmpty() ? "" : ", " + reason);
      case Item(var item, var severity, var state, var came) ->
          "`" + item + "` (" + severity + ", " + state + ") " + (came ? "is new" : "is gone");
      case Regraded(var item, var from, var to) -> "`" + item + "`: " + from + " → " + to;
      case Threshold(var item, var name, var from, var to) ->
          "`"
              + item
              + "`: "
              + name
              + " "
              + from.map(Value::toString).orElse("not there")
              + " → "
              + to.map(Value::toString).orElse("not there");
      case Reworded(var item) -> "`" + item + "` reads otherwise";
      case Findings(var item, var gone, var come) ->
          "`" + item + "`: " + String.join("; ", signed(gone, come));
      case Weakened(var from, var to) ->
          to.isEmpty()
              ? "no longer: " + from.orElse("")
              : to.get() + from.map(before -> " (before: " + before + ")").orElse("");
      case Footing(var kind, var name, var fate) -> kind.words() + " `" + name + "` " + fate.word();
      case Aside(var what, var from, var to) -> what + ": " + from + " → " + to;
    };
  }

  private static List<String> signed(List<String> gone, List<String> come) {
    return java.util.stream.Stream.concat(
            gone.stream().map(finding -> "no longer " + finding),
            come.stream().map(finding -> "now " + finding))
        .toList();
  }

  /// How people call such changes: what stands above them in a list.
  default String heading() {
    return switch (this) {
      case Outcome _ -> "Outcome";
      case Terms _ -> "Asked otherwise";
      case Turned turned -> turned.turn().heading();
      case Item _ -> "Items";
      case Regraded _, Threshold _, Reworded _ -> "Rules";
      case Findings _ -> "Found otherwise";
      case Weakened _ -> "What weakens it";
      case Footing footing ->
          switch (footing.kind()) {
            case INPUT -> "Inputs";
            case EVENT, EVIDENCE -> "Log and evidence";
            case CHECKLIST, PACK, POLICIES, PROJECT, LOCK, WAIVERS, SIGNERS, CATALOGUE, RECORD ->
                "Files of rules";
          };
      case Aside _ -> "Told, and no difference";
    };
  }

  /// Its word in JSON.
  default String what() {
    return switch (this) {
      case Outcome _ -> "outcome";
      case Terms _ -> "terms";
      case Turned turned -> turned.turn().word();
      case Item item -> item.came() ? "item-came" : "item-went";
      case Regraded _ -> "severity";
      case Threshold _ -> "threshold";
      case Reworded _ -> "words";
      case Findings _ -> "findings";
      case Weakened weakened -> weakened.to().isEmpty() ? "weakening-went" : "weakening-came";
      case Footing footing ->
          footing.kind().word() + "-" + footing.fate().name().toLowerCase(java.util.Locale.ROOT);
      case Aside _ -> "told";
    };
  }

  /// Whether it is told and no more.
  default boolean isAside() {
    return this instanceof Aside;
  }
}
