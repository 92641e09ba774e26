package dev.gonogo.gate;

import dev.gonogo.answer.Answers;
import dev.gonogo.checklist.Severity;
import dev.gonogo.input.InputKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// On what terms a decision is made: all of it that is neither checklist nor input.
///
/// @param question what is asked
/// @param rules by which it is made, for the record
/// @param profile what the project declares of itself
/// @param waivers the failures that somebody accepts
/// @param answers what people say of the items; nobody is asked where files alone are
/// @param lastKinds the kinds of input that the last decision on record had
/// @param tracked the names of the files that git tracks, as far as somebody looked
/// @param cluster that is to take the manifests
/// @param declarations in the sources of the plans
/// @param gate the least severity that decides
/// @param now the clock: waivers run out by its day in UTC
/// @param version of gonogo, for the record
public record GateTerms(
    Question question,
    Rules rules,
    Profile profile,
    List<Waiver> waivers,
    Answers answers,
    Set<InputKind> lastKinds,
    Set<String> tracked,
    Cluster cluster,
    Declarations declarations,
    Severity gate,
    Instant now,
    String version) {
  /// The least severity that decides where nobody says another.
  public static final Severity USUAL_GATE = Severity.HIGH;

  public GateTerms {
    waivers = List.copyOf(waivers);
    lastKinds = Set.copyOf(lastKinds);
    tracked = Set.copyOf(tracked);
  }
}
