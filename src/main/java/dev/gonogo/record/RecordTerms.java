package dev.gonogo.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was asked, in full: with this and the files the decision can be made again.
///
/// Names of files are relative to the folder of the project, with `/`.
///
/// @param at the clock
/// @param subject for which project and environment: `shop/production`
/// @param phase the last one that was asked for
/// @param gate the least severity that decides
/// @param release what goes live, where somebody gave it a name
/// @param rehearsed whether the clock was set by hand
/// @param requireSigned whether an answer counts only with a signature
/// @param inputs the files and folders that were given
/// @param kind what all of them were read as, where somebody said so
/// @param maxBytes how long a file may be
/// @param kubernetes the minor version of the cluster, where the command line named one
/// @param sources the folders with the Terraform that plans were made of, where somebody named them
/// @param project the file of the project, where there is one
/// @param waivers the file of accepted failures, where somebody named one
/// @param lastKinds the kinds of input that the record before had
public record RecordTerms(
    Instant at,
    String subject,
    String phase,
    String gate,
    Optional<String> release,
    boolean rehearsed,
    boolean requireSigned,
    List<String> inputs,
    Optional<String> kind,
    int maxBytes,
    Optional<Integer> kubernetes,
    List<String> sources,
    Optional<String> project,
    Optional<String> waivers,
    List<String> lastKinds) {
  public RecordTerms {
    inputs = List.copyOf(inputs);
    sources = List.copyOf(sources);
    lastKinds = List.copyOf(lastKinds);
  }
}
