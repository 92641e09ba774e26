package dev.gonogo.init;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was found in a repository.
///
/// @param places where each sign was found, below the folder that was looked at: folders end with
///   `/`, and `./` is that folder itself. What goes live first, then what lies on top
/// @param types of Terraform's resources, the most frequent first
/// @param facets of the built-in checklist that the repository surely has, with what tells so
/// @param isWhole whether all of it was looked at
public record Looks(
    Map<Sign, List<String>> places,
    List<String> types,
    SortedMap<String, String> facets,
    boolean isWhole) {

  public Looks {
    var ordered = new EnumMap<Sign, List<String>>(Sign.class);
    places.forEach((sign, found) -> {
      if (!found.isEmpty()) {
        ordered.put(sign, List.copyOf(found));
      }
    });
    places = Collections.unmodifiableMap(ordered);
    types = List.copyOf(types);
    facets = Collections.unmodifiableSortedMap(new TreeMap<>(facets));
  }

  /// Looks at a folder: at so many files, so deep, and at no link.
  public static Looks at(Path root) {
    return Survey.of(root);
  }

  /// Whether there is any.
  public boolean has(Sign sign) {
    return places.containsKey(sign);
  }

  /// Where it is; nowhere where it was not found.
  public List<String> where(Sign sign) {
    return places.getOrDefault(sign, List.of());
  }
}
