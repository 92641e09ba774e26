package dev.gonogo.checklist;

import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// One line of the checklist that is true or not on the day.
///
/// @param source the file it is in
/// @param at its title in that file
/// @param id ASCII kebab-case, unique, chosen once and the same in every language
/// @param derivedId whether the id was made from the title because the text has none
/// @param previousId the id it had before (`was:`)
/// @param sameAs the id of the item whose checks it shares (`same:`)
/// @param title its line
/// @param metric whether it is a `✅` line, a metric of success, and no task
/// @param ticked whether its box stands ticked in the text; told, and never a state
/// @param severity medium unless it says
/// @param roles who owns it, without the `@`
/// @param phase when it is due; build unless it or a heading says
/// @param card its body
/// @param combine how the verdicts of its checks make its state
/// @param appliesWhen the facet of the project without which it does not apply
/// @param unwaivable whether no waiver may accept its failure
/// @param valid how many days a person's answer for it holds, where it says
/// @param needs what a person's answer for it must come with
/// @param settings the lines of its `yaml item` fence as they are written; empty where it has none
/// @param checks its own, or those of the item named by `sameAs`
public record Item(
    Source source,
    Span at,
    String id,
    boolean derivedId,
    Optional<String> previousId,
    Optional<String> sameAs,
    Prose title,
    boolean metric,
    boolean ticked,
    Severity severity,
    List<String> roles,
    Phase phase,
    Card card,
    Combine combine,
    Optional<String> appliesWhen,
    boolean unwaivable,
    Optional<Integer> valid,
    Needs needs,
    String settings,
    List<Check> checks) {
  private static final Pattern DAYS = Pattern.compile("[1-9][0-9]{0,3}d");

  public Item {
    roles = List.copyOf(roles);
    checks = List.copyOf(checks);
  }

  /// The id of one of its checks: `terraform/bucket-private`, with the check's name behind it where
  /// it has one. A check that is shared has the id that it has where it stands.
  public String idOf(Check check) {
    String id = check.kind().label() + "/" + sameAs.orElse(this.id);
    return check.name().isEmpty() ? id : id + "/" + check.name();
  }

  /// The same by another name, with other checks.
  public Item with(String otherId, List<Check> otherChecks) {
    return new Item(
        source,
        at,
        otherId,
        derivedId,
        previousId,
        sameAs,
        title,
        metric,
        ticked,
        severity,
        roles,
        phase,
        card,
        combine,
        appliesWhen,
        unwaivable,
        valid,
        needs,
        settings,
        otherChecks);
  }

  /// How many days a text as `30d` says.
  ///
  /// @return nothing where it says none
  public static Optional<Integer> days(String valid) {
    return DAYS.matcher(valid).matches()
        ? Optional.of(Integer.valueOf(valid.substring(0, valid.length() - 1)))
        : Optional.empty();
  }

  /// Its checks in groups of alternatives, in the order of the first of each: one pass satisfies a
  /// group, and every group must be satisfied.
  public List<List<Check>> groups() {
    return combine.groups(checks, Check::group);
  }

  /// How the verdicts of several checks make one state.
  public enum Combine {
    /// Every applicable check must pass, one of them not partial.
    ALL,
    /// One pass that is not partial is enough.
    ANY,
    /// Each group of checks must be satisfied by one of its own.
    ALL_OF_ANY;

    /// What stands for checks, in groups of alternatives, in the order of the first of each.
    ///
    /// @param group the alternatives that one belongs to, where the checklist names them
    public <T> List<List<T>> groups(List<T> all, Function<T, Optional<String>> group) {
      Map<Object, List<T>> groups = new LinkedHashMap<>();
      for (T one : all) {
        Object name =
            switch (this) {
              case ALL -> new Object();
              case ANY -> "";
              case ALL_OF_ANY -> group.apply(one).<Object>map(n -> n).orElseGet(Object::new);
            };
        groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(one);
      }
      return List.copyOf(groups.values());
    }

    /// `all`, `any`, `all-of-any`.
    public static Optional<Combine> of(String word) {
      return Arrays.stream(values())
          .filter(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
          .findFirst();
    }
  }
}
