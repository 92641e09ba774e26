package dev.gonogo.gate;

import dev.gonogo.log.Person;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What a `gonogo.yaml` says of who answers for what: how the project is called, where it goes
/// live, and who may answer as what.
///
/// @param project its name
/// @param environment the one that is decided where nobody names another
/// @param roles role to those who may answer in it. Where none is named, whoever says that they
///   hold one does; where one is, nobody holds one that is not
public record Organisation(
    Optional<String> project, Optional<String> environment, SortedMap<String, List<Person>> roles) {
  public static final Organisation NONE =
      new Organisation(Optional.empty(), Optional.empty(), new TreeMap<>());

  // They stand on both sides of a slash, in names of files and in shells.
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  public Organisation {
    var copy = new TreeMap<String, List<Person>>();
    roles.forEach((role, people) -> copy.put(role, List.copyOf(people)));
    roles = Collections.unmodifiableSortedMap(copy);
  }

  /// Whether a project or an environment may be called so.
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /// What events of it are for: `shop/production`.
  ///
  /// @param other an environment that goes before the project's own
  public String subject(Optional<String> other) {
    return project.orElse("project") + "/" + other.or(() -> environment).orElse("production");
  }
}
