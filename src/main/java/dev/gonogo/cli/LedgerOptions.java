package dev.gonogo.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;

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
      converter = GoLiveOptions.TimeConverter.class,
      description = "Do as if it were that time, as in 2026-12-01T08:00:00Z: for a rehearsal.")
  Optional<Instant> at = Optional.empty();
}
