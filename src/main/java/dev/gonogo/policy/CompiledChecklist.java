package dev.gonogo.policy;

import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.Needs;
import dev.gonogo.checklist.Phase;
import dev.gonogo.checklist.Severity;
import dev.gonogo.input.InputKind;
import dev.gonogo.rego.Policy;
import dev.gonogo.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// All that judging needs of a checklist, and nothing that needs Markdown: what the jar carries,
/// and what a run keeps for the next.
///
/// @param key of the content and the tool that it was compiled from, in hexadecimal
/// @param digest SHA-256 of all policies, in hexadecimal
/// @param items in the order of the checklist
/// @param policy answers `gonogo/<kind>/report` for every kind of input that a check looks at
public record CompiledChecklist(
    String key, String digest, List<CompiledItem> items, Policy policy) {
  public CompiledChecklist {
    items = List.copyOf(items);
  }

  /// An item without its examples and its Rego.
  ///
  /// @param file the checklist's file, as the reader named it
  /// @param line of its title, from 1
  /// @param column of its title, from 1
  /// @param section the titles above it, outermost first, as plain text
  /// @param title as plain text
  /// @param why as plain text, maybe empty
  /// @param fix as plain text, maybe empty
  /// @param page its page in the site, relative to the site's root
  /// @param valid how many days a person's answer for it holds, where the checklist says
  /// @param needs what a person's answer for it must come with
  /// @param text the digest of its words ([dev.gonogo.checklist.ItemText]), which an answer is
  ///   given for
  /// @param ticked whether its box stands ticked in the text, which is no answer
  /// @param parameters the thresholds that a project's profile may set, each with its default; a
  ///   profile's value must be of the default's type
  public record CompiledItem(
      String id,
      String file,
      int line,
      int column,
      List<String> section,
      String title,
      String why,
      String fix,
      String page,
      Severity severity,
      List<String> roles,
      Phase phase,
      boolean metric,
      Item.Combine combine,
      Optional<String> appliesWhen,
      boolean unwaivable,
      Optional<Integer> valid,
      Needs needs,
      String text,
      boolean ticked,
      SortedMap<String, Value> parameters,
      List<CompiledCheck> checks) {
    public CompiledItem {
      parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
      section = List.copyOf(section);
      roles = List.copyOf(roles);
      checks = List.copyOf(checks);
    }

    /// The same with another weight, other owners and another time for which an answer holds.
    public CompiledItem with(
        Severity otherSeverity, List<String> otherRoles, Optional<Integer> otherValid) {
      return new CompiledItem(
          id,
          file,
          line,
          column,
          section,
          title,
          why,
          fix,
          page,
          otherSeverity,
          otherRoles,
          phase,
          metric,
          combine,
          appliesWhen,
          unwaivable,
          otherValid,
          needs,
          text,
          ticked,
          parameters,
          checks);
    }
  }

  /// A check without its statement.
  ///
  /// @param id `kind/item`, or `kind/item/name` where an item has several checks of a kind
  /// @param rules where its sets are, below `data`: `gonogo/terraform/bucket_private`
  /// @param onlyIfExpected whether it asks for a subject only where something says that there
  ///   should be one
  /// @param becauseSilent why it lets pass who says nothing, where it does
  /// @param ofSetting whether it is one of several, one a kind, of which it is enough that one
  ///   finds what is asked for: those of its item that have its name
  /// @param ofCluster whether its rules read what a cluster would refuse ([ClusterData]): all that
  ///   it judges is looked at for nothing else
  /// @param beside the types of things that it looks for beside its subjects
  public record CompiledCheck(
      String id,
      String rules,
      InputKind kind,
      boolean partial,
      Optional<String> group,
      boolean onlyIfExpected,
      Optional<String> becauseSilent,
      boolean ofSetting,
      boolean ofCluster,
      List<String> beside) {
    public CompiledCheck {
      beside = List.copyOf(beside);
    }

    /// What the checks of one setting share, and no other check has: all of the id but the kind, or
    /// all of it.
    public String family() {
      return ofSetting ? id.substring(id.indexOf('/')) : id;
    }
  }
}
