package dev.gonogo.gate;

import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// All rules of a project at one time, so that two can be told apart in words ([RuleChanges]).
///
/// @param items as the checklist has them
/// @param profile what the project has otherwise
/// @param waivers whether in force or not
/// @param texts of the checklist's checks and examples
/// @param people who may answer, and what is signed and said
/// @param origins where rules come from: `gonogo.yaml`, the parts of the checklist, the catalogue,
///   each with what it was
public record RuleBook(
    List<CompiledItem> items,
    Profile profile,
    List<Waiver> waivers,
    RuleTexts texts,
    People people,
    List<Origin> origins) {
  public RuleBook {
    items = List.copyOf(items);
    waivers = List.copyOf(waivers);
    origins = List.copyOf(origins);
  }

  /// How checks are written. Both are empty where the checklists are the same text.
  ///
  /// @param checks id to a digest
  /// @param examples id of the check to a digest of each of its examples
  public record RuleTexts(
      SortedMap<String, String> checks, SortedMap<String, List<String>> examples) {
    public static final RuleTexts UNREAD = new RuleTexts(new TreeMap<>(), new TreeMap<>());

    public RuleTexts {
      checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
      examples = Collections.unmodifiableSortedMap(new TreeMap<>(examples));
    }
  }

  /// Who may answer, and who has.
  ///
  /// @param organisation how the project is called, and who may attest as what
  /// @param signers the lines of `allowed_signers`
  /// @param events digest of the file of each event of the flight log to its name
  public record People(
      Organisation organisation, List<String> signers, SortedMap<String, String> events) {
    public People {
      signers = List.copyOf(signers);
      events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
    }
  }

  /// @param what it is there, in words or as a digest; of two digests people are told that they
  ///   differ
  /// @param digest whether it is one
  public record Origin(RuleChange.Topic topic, String name, String what, boolean digest) {}
}
