package dev.gonogo.gate;

import dev.gonogo.gate.Decision.CheckResult;
import dev.gonogo.gate.Decision.InputAccount;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.input.InputKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a project says that it has not, and what its own files show. To say so would be the way to
/// be asked less: it is an error, but for an item that is left out by name, which is told with it.
final class ProfileContradictions {
  /// A longer list of names helps nobody.
  private static final int MOST_NAMED = 3;

  private final Profile profile;
  private final List<InputAccount> inputs;
  private final List<ItemResult> results;

  ProfileContradictions(Profile profile, List<InputAccount> inputs, List<ItemResult> results) {
    this.profile = profile;
    this.inputs = inputs;
    this.results = results;
  }

  /// With one of them nothing passes.
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    profile.none().keySet().forEach(kind -> there(kind).ifPresent(errors::add));
    things().forEach((facet, things) -> errors.add(words(facet, things)));
    return errors;
  }

  private Optional<String> there(InputKind kind) {
    List<String> names =
        inputs.stream()
            .filter(input -> input.kind().equals(Optional.of(kind.label())))
            .map(InputAccount::name)
            .distinct()
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "the project says that it has no `"
                + kind.label()
                + "` input, and here is one: "
                + named(names)
                + ": take `"
                + kind.label()
                + "` out of `inputs` in gonogo.yaml");
  }

  /// What checks found of facets that are declared off, by facet.
  private SortedMap<String, Things> things() {
    var things = new TreeMap<String, Things>();
    for (ItemResult result : results) {
      Optional<String> facet = result.item().appliesWhen().filter(profile::isOff);
      var found = new TreeSet<String>();
      result.checks().stream().map(ProfileContradictions::subjects).forEach(found::addAll);
      if (facet.isPresent() && !found.isEmpty()) {
        Things all =
            things.computeIfAbsent(facet.get(), _ -> new Things(new TreeSet<>(), new TreeSet<>()));
        all.items.add("`" + result.item().id() + "`");
        all.subjects.addAll(found);
      }
    }
    return things;
  }

  /// @param items that are left out for a facet, as they are written
  /// @param subjects that they would be asked of
  private record Things(SortedSet<String> items, SortedSet<String> subjects) {}

  private static List<String> subjects(CheckResult check) {
    boolean known = check.verdict() == Verdict.PASS || check.verdict() == Verdict.FAIL;
    return known && check.basis() == Basis.SUBJECTS ? check.subjects() : List.of();
  }

  private static String words(String facet, Things things) {
    return "the project declares `"
        + facet
        + "` off, and the input has what "
        + named(List.copyOf(things.items))
        + " would judge: "
        + named(List.copyOf(things.subjects))
        + ": take `"
        + facet
        + "` out of gonogo.yaml, so that what is there is judged";
  }

  private static String named(List<String> names) {
    int more = names.size() - MOST_NAMED;
    return String.join(", ", names.stream().limit(MOST_NAMED).toList())
        + (more > 0 ? " and " + more + " more" : "");
  }

  /// The items that the project does without by their names, though the input fails them.
  List<String> notes() {
    return results.stream()
        .filter(result -> result.checks().stream().anyMatch(c -> c.verdict() == Verdict.FAIL))
        .flatMap(result ->
            profile.leftOut(result.item()).stream()
                .map(why ->
                    why
                        + ", but the input fails `"
                        + result.item().id()
                        + "`, which is left out for that"))
        .toList();
  }
}
