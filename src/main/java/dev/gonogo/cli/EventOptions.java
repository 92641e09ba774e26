package dev.gonogo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options of every command that writes events.
final class EventOptions {
  @Option(
      names = "--as",
      paramLabel = "ROLE",
      description = "The role in which it is said, as in --as ops.")
  Optional<String> as = Optional.empty();

  @Option(names = "--note", paramLabel = "TEXT", description = "What is to be said of it.")
  Optional<String> note = Optional.empty();

  @Option(
      names = "--evidence",
      paramLabel = "FILE|URL",
      description =
          "What shows it: a file of the project, whose SHA-256 is kept, or a page. May be given"
              + " several times.")
  List<String> evidence = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description =
          "Who says so, as `Name <email>`, or one of those whom gonogo.yaml names. Otherwise who"
              + " you are to git.")
  Optional<String> by = Optional.empty();

  @Option(names = "--release", paramLabel = "NAME", description = "What is about to go live.")
  Optional<String> release = Optional.empty();

  @Option(names = "--sign", description = "Sign it with your SSH key, as git signs.")
  boolean sign;
}
