package dev.gonogo.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/// The options of every command that puts a decision on record.
final class RecordOptions {
  @Option(
      names = "--record",
      description =
          "Put the decision on record: a file in golive/decisions with all that it stands on, and"
              + " an event in the flight log.")
  boolean record;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who records it, as `Name <email>`. Otherwise who you are to git.")
  Optional<String> by = Optional.empty();
}
