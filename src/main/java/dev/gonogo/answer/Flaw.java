package dev.gonogo.answer;

import dev.gonogo.checklist.EvidenceNeed;
import dev.gonogo.log.Event;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Why an event counts for nothing.
public sealed interface Flaw {
  /// It is of another project or environment.
  record Foreign(String subject) implements Flaw {}

  /// Its time has not come.
  record Future(Instant at) implements Flaw {}

  /// Its author, or who holds the role, took it back.
  record Withdrawn(Event by) implements Flaw {}

  /// What it says was undone since.
  record RolledBack(Event by) implements Flaw {}

  /// It bears no signature, and only what is signed counts.
  record Unsigned() implements Flaw {}

  /// Its signature is not one of its author's.
  ///
  /// @param words why, from who checked it
  record BadSignature(String words) implements Flaw {}

  /// It speaks for a role that does not own the item.
  record NotOwner(String role) implements Flaw {}

  /// Its author does not hold the role.
  ///
  /// @param role for which it speaks, where it says
  record NotHolder(Optional<String> role) implements Flaw {}

  /// The words of the item have changed since.
  record OtherWords() implements Flaw {}

  /// It held until then.
  record RanOut(Instant end) implements Flaw {}

  /// It is of another release, and the item is done anew for each.
  record OtherRelease(Optional<String> release) implements Flaw {}

  /// It shows less than the item wants to see.
  record Lacks(EvidenceNeed need) implements Flaw {}

  /// A file that it shows is gone, or is none that may be read.
  record FileGone(String file) implements Flaw {}

  /// A file that it shows is another one by now.
  record FileChanged(String file) implements Flaw {}

  /// In a few words, for people, that follow the event.
  default String words() {
    return switch (this) {
      case Foreign(var subject) -> "it is for " + subject;
      case Future(var at) -> "its time, " + minute(at) + ", has not come";
      case Withdrawn(var by) -> "it was withdrawn by " + by.by().name() + " on " + day(by.at());
      case RolledBack(var by) -> "it was rolled back on " + day(by.at());
      case Unsigned _ -> "it is not signed";
      case BadSignature(var why) -> "its signature does not count: " + why;
      case NotOwner(var role) -> "@" + role + " does not own the item";
      case NotHolder(var role) ->
          "its author does not hold "
              + role.map(name -> "the role @" + name).orElse("a role that owns the item");
      case OtherWords _ -> "the item's words have changed since";
      case RanOut(var end) -> "it held until " + minute(end);
      case OtherRelease(var release) ->
          "it is for " + release.map(name -> "the release " + name).orElse("no named release");
      case Lacks(var need) ->
          switch (need) {
            case NONE, TEXT -> "it lacks a note";
            case URL -> "it shows neither page nor file, and the item wants one";
            case FILE -> "it shows no file, which the item wants";
          };
      case FileGone(var file) -> "its evidence `" + file + "` is gone";
      case FileChanged(var file) -> "its evidence `" + file + "` is another file by now";
    };
  }

  private static String minute(Instant at) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT)
        .withZone(ZoneOffset.UTC)
        .format(at);
  }

  private static String day(Instant at) {
    return at.toString().substring(0, "yyyy-MM-dd".length());
  }
}
