package dev.gonogo.answer;

import dev.gonogo.log.Person;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// Who may answer for what, by what a project says of its people: for a decision, and for who is
/// about to answer.
///
/// @param roles role to the people who hold it. Where none is named, whoever says so holds it;
///   where one is, nobody holds one that is not
public record Authority(SortedMap<String, List<Person>> roles) {
  /// Why the word of a person does not count for an item, where it does not.
  ///
  /// @param as the role in which it is said, where one is named
  public Optional<Flaw> flaw(Person person, Optional<String> as, CompiledItem item) {
    if (as.isPresent()) {
      String role = as.get();
      if (!owns(role, item)) {
        return Optional.of(new Flaw.NotOwner(role));
      }
      return holds(person, role) ? Optional.empty() : Optional.of(new Flaw.NotHolder(as));
    }
    boolean any =
        item.roles().isEmpty() || item.roles().stream().anyMatch(role -> holds(person, role));
    return any ? Optional.empty() : Optional.of(new Flaw.NotHolder(Optional.empty()));
  }

  /// Whether an item is of a role; one of no role is of each.
  public static boolean owns(String role, CompiledItem item) {
    return item.roles().isEmpty() || item.roles().contains(role);
  }

  private boolean holds(Person person, String role) {
    return roles.isEmpty() || roles.getOrDefault(role, List.of()).stream().anyMatch(person::isSame);
  }
}
