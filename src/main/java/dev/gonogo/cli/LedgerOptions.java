package dev.gonogo.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options of every command on the flight log.
final class LedgerOptions {
  @Option(
      names = "--project",
      paramLabel = "FILE",
      description = "The gonogo.yaml to use. Otherwise the one in the working directory or above.")
  Optional<Path> project = Optional.empty();

  @Option(
      names = "--environment",
      paramLabel = "NAME",
      description = "Which environment it is for. Otherwise that of gonogo.yaml, or production.")
  Optional<String> environment = Optional.empty();

  @Option(
      names = "--at",
      paramLabel = "TIME",
      converter = AsOf.class,
      description = "Do as if it were that time, as in 2026-12-01T08:00:00Z: for a rehearsal.")
  Optional<Instant> at = Optional.empty();

  static final class AsOf implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      try {
        return OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeException _) {
        throw new TypeConversionException(
            "`" + text + "` is no time: write it as `2026-12-01T08:00:00Z`");
      }
    }
  }
}
