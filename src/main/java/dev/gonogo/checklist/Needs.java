package dev.gonogo.checklist;

/// What an item asks of the people who answer for it.
///
/// @param evidence what each of them must bring
/// @param people how many must answer, from 1 to [#MOST_PEOPLE]; one who answers twice is one
public record Needs(EvidenceNeed evidence, int people) {
  public static final int MOST_PEOPLE = 9;

  /// One person, and nothing but the answer.
  public static final Needs NONE = new Needs(EvidenceNeed.NONE, 1);

  public Needs {
    if (people < 1 || people > MOST_PEOPLE) {
      throw new IllegalArgumentException("no number of people to ask: " + people);
    }
  }
}
