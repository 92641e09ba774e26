package dev.gonogo.cli;

import dev.gonogo.checklist.Phase;
import dev.gonogo.gate.Question.GoLive;
import dev.gonogo.source.Nearest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options of every command that asks whether to go.
final class GoLiveOptions {
  @Option(
      names = "--phase",
      paramLabel = "WORD",
      converter = PhaseConverter.class,
      description =
          "The last phase that is asked for, with all before it: build, pre-launch-48h,"
              + " go-live-1h-before (the default), go-live-during, go-live-after,"
              + " post-launch-24-48h, after-1-week, lessons.")
  Phase phase = GoLive.USUAL_PHASE;

  @Option(
      names = "--release",
      paramLabel = "NAME",
      description =
          "What goes live. An answer for what is done on the day counts for its release alone.")
  Optional<String> release = Optional.empty();

  @Option(
      names = "--environment",
      paramLabel = "NAME",
      description = "Where it goes live. Otherwise that of gonogo.yaml, or production.")
  Optional<String> environment = Optional.empty();

  @Option(
      names = "--require-signed",
      description = "Count an answer only if its author's key has signed it.")
  boolean requireSigned;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description =
          "Decide as of that time, as in 2026-12-01T08:00:00Z: a rehearsal, which the decision"
              + " says.")
  Optional<Instant> at = Optional.empty();

  /// The release, by a name that everyone can read.
  ///
  /// @param nothing what is not done where nobody can
  Optional<String> release(String nothing) {
    var complaints = new Complaints();
    SaidText.check("--release", release, complaints);
    complaints.end(nothing);
    return release;
  }

  /// The context at the time that is asked for.
  Context in(Context context) {
    return at.map(context::at).orElse(context);
  }

  static final class PhaseConverter implements ITypeConverter<Phase> {
    @Override
    public Phase convert(String text) {
      List<String> words = Arrays.stream(Phase.values()).map(Phase::word).toList();
      return Phase.of(text)
          .orElseThrow(() ->
              new TypeConversionException(
                  "no phase is called `"
                      + text
                      + "`: "
                      + Nearest.of(text, words)
                          .map(near -> "did you mean `" + near + "`?")
                          .orElse("there are " + String.join(", ", words))));
    }
  }

  /// A time of which files and their names can tell.
  static final class TimeConverter implements ITypeConverter<Instant> {
    private static final int FIRST_YEAR = 2000;

    /// Names of files have room for four digits.
    static final int LAST_YEAR = 9999;

    @Override
    public Instant convert(String text) {
      Instant time;
      try {
        time = OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "`" + text + "` is no time: write it as `2026-12-01T08:00:00Z`");
      }
      int year = time.atOffset(ZoneOffset.UTC).getYear();
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        throw new TypeConversionException(
            "`" + text + "` is in no year from " + FIRST_YEAR + " to " + LAST_YEAR);
      }
      return time;
    }
  }
}
