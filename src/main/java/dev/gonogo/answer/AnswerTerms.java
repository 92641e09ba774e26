package dev.gonogo.answer;

import dev.gonogo.log.Event;
import dev.gonogo.log.Person;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// On what terms people's events count.
///
/// @param subject the project and environment that is asked about: `shop/production`
/// @param now what is later counts for nothing
/// @param release what goes live, where somebody gave it a name
/// @param roles role to the people who hold it, as [Authority] reads them
/// @param requireSigned whether an event counts only with a signature
/// @param signatures says what is wrong with the signature that an event bears
/// @param evidence the SHA-256 of a file of the project, in hexadecimal; nothing where it cannot be
///   read
public record AnswerTerms(
    String subject,
    Instant now,
    Optional<String> release,
    SortedMap<String, List<Person>> roles,
    boolean requireSigned,
    Function<Event, Optional<String>> signatures,
    Function<String, Optional<String>> evidence) {
  public AnswerTerms {
    roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
  }

  /// Who may answer for what.
  Authority authority() {
    return new Authority(roles);
  }
}
