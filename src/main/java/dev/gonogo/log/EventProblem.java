package dev.gonogo.log;

import dev.gonogo.source.Hints;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// What can be wrong in a flight log: a file that is no event, or an event that says what none can.
sealed interface EventProblem extends Problem {
  /// The way out where a file is damaged.
  String GET_BACK = "get it back as it was, from git, or take it out and write a new one";

  record NotJson(Span at, String detail, boolean logged) implements EventProblem {}

  record NotUtf8() implements EventProblem {}

  /// @param what it must be, in words
  record NoObject(Span at, String what, String found) implements EventProblem {}

  record UnknownKey(Span at, String key, String where, List<String> known)
      implements EventProblem {}

  record MissingKey(Span at, String key, String who, String meaning) implements EventProblem {}

  record WrongType(Span at, String key, String expected, String found) implements EventProblem {}

  record WrongText(Span at, String key, String expected, Optional<String> nearest)
      implements EventProblem {}

  record NotForThis(Span at, String key, Did did) implements EventProblem {}

  record UrlAndFile(Span at) implements EventProblem {}

  record NoEvidence(Span at) implements EventProblem {}

  record NotCanonical() implements EventProblem {}

  /// @param name the one that its content has
  /// @param moved whether it is another name of that content, and not another content
  record OtherName(String name, boolean moved) implements EventProblem {}

  record LineEnds() implements EventProblem {}

  record TooLarge(int limit) implements EventProblem {}

  record TooLong(Span at, int limit) implements EventProblem {}

  record TooMany(int limit, String where) implements EventProblem {}

  record Unreadable(String reason) implements EventProblem {}

  record NoFile(String what) implements EventProblem {}

  record NoFolder(String what) implements EventProblem {}

  record NoEventFile() implements EventProblem {}

  record Unfinished() implements EventProblem {}

  @Override
  default Span at() {
    return Span.START;
  }

  @Override
  default Level level() {
    return switch (this) {
      case NoEventFile _, Unfinished _ -> Level.WARNING;
      default -> Level.ERROR;
    };
  }

  @Override
  default String words() {
    return switch (this) {
      case NotJson p -> "the text is not JSON: " + p.detail();
      case NotUtf8 _ -> "the text is not UTF-8 text";
      case NoObject p -> "here must stand " + p.what() + ", and this is " + p.found();
      case UnknownKey p -> p.where() + " has no key `" + p.key() + "`";
      case MissingKey p -> p.who() + " does not say `" + p.key() + "`";
      case WrongType p ->
          "`" + p.key() + "` must be " + p.expected() + ", and this is " + p.found();
      case WrongText p -> "`" + p.key() + "` must be " + p.expected();
      case NotForThis p ->
          "`" + p.key() + "` says nothing in an event that is `" + p.did().word() + "`";
      case UrlAndFile _ -> "a piece of evidence is a `url` or a `file`, and this is both";
      case NoEvidence _ -> "`evidence` is an empty list";
      case NotCanonical _ ->
          "the event is not written as gonogo writes it (RFC 8785 and a line feed)";
      case OtherName _ -> "the name of the file does not match its content";
      case LineEnds _ ->
          "the line end of the file was changed, so that its name does not match its content";
      case TooLarge p -> "the file is larger than " + p.limit() + " bytes, and no event is";
      case TooLong p -> "the event is longer than " + p.limit() + " bytes";
      case TooMany p -> "the " + p.where() + " has more than " + p.limit() + " events";
      case Unreadable p -> "the file cannot be read: " + p.reason();
      case NoFile p -> "an event is a file, and this is " + p.what();
      case NoFolder p -> "the flight log is a folder, and this is " + p.what();
      case NoEventFile _ -> "no event is called so, and the file says nothing";
      case Unfinished _ -> "an event that was never written to its end";
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case NotJson p -> p.logged() ? Optional.of(GET_BACK) : Optional.empty();
      case NotUtf8 _, NotCanonical _, TooLarge _ -> Optional.of(GET_BACK);
      case UnknownKey p -> Optional.of(Hints.meant(p.key(), p.known()));
      case MissingKey p -> Optional.of("add `" + p.key() + "`, " + p.meaning());
      case WrongText p -> p.nearest().map(name -> "did you mean `" + name + "`?");
      case NotForThis _, NoEvidence _ -> Optional.of("leave it out");
      case UrlAndFile _ -> Optional.of("make two of it");
      case OtherName p ->
          Optional.of(p.moved() ? "call it `" + p.name() + "`" : "it was changed: " + GET_BACK);
      case LineEnds _ ->
          Optional.of(
              "write `golive/log/*.json -text` into `.gitattributes` and check it out anew");
      case TooLong _ -> Optional.of("keep what is long in a file, and show that");
      case TooMany _ -> Optional.of("take the oldest out, and keep them elsewhere");
      case NoFile _ -> Optional.of("take it out of the flight log");
      case NoFolder _ -> Optional.of("make it a folder of its own, here");
      case NoEventFile _ -> Optional.of("move it elsewhere, or give it its own name again");
      case Unfinished _ ->
          Optional.of("its writer was stopped: delete it, unless one is at work now");
      case NoObject _, WrongType _, Unreadable _ -> Optional.empty();
    };
  }
}
