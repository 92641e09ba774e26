package dev.gonogo.record;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What can be wrong with a file that should be a record.
sealed interface RecordProblem extends Problem {
  record NotUtf8() implements RecordProblem {}

  record TooLarge() implements RecordProblem {}

  record NotJson(Span at, String detail) implements RecordProblem {}

  /// @param version that it says it has
  record OtherSchema(Span at, String version) implements RecordProblem {}

  /// @param key with those above it: `decision.items`
  /// @param expected in words
  record Misshapen(Span at, String key, String expected) implements RecordProblem {}

  record Unreadable(String reason) implements RecordProblem {}

  record NoFile(String what) implements RecordProblem {}

  record Missing() implements RecordProblem {}

  @Override
  default Span at() {
    return Span.START;
  }

  @Override
  default String words() {
    return switch (this) {
      case NotUtf8 _ -> "this is not UTF-8, and so no record";
      case TooLarge _ -> "this is longer than " + (RecordFile.MAX_BYTES >> 20) + " MiB";
      case NotJson(_, var detail) -> "this record is no JSON: " + detail;
      case OtherSchema(_, var version) ->
          "this record has the schema " + version + ", and this gonogo reads " + RecordValue.SCHEMA;
      case Misshapen(_, var key, var expected) -> "`" + key + "` of this record is not " + expected;
      case Unreadable(var reason) -> "cannot be read: " + reason;
      case NoFile(var what) -> "is " + what + " where a record was expected";
      case Missing _ -> "does not exist: look at the path";
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case NotUtf8 _, NotJson _, Misshapen _ ->
          Optional.of("get it back as it was, from git or the artifact that holds it");
      case OtherSchema _ -> Optional.of("read it with the gonogo that made it");
      case TooLarge _, Unreadable _, NoFile _, Missing _ -> Optional.empty();
    };
  }
}
