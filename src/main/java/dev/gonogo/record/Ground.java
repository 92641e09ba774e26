package dev.gonogo.record;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Something that a decision stands on, with its digest.
///
/// @param name of a file its path relative to the folder of the project, with `/`; of a pack its id
/// @param sha256 in small hexadecimal digits
public record Ground(Kind kind, String name, String sha256) implements Comparable<Ground> {
  private static final Comparator<Ground> ORDER =
      Comparator.comparing(Ground::kind).thenComparing(Ground::name).thenComparing(Ground::sha256);

  /// What it is, in the order in which people are told.
  public enum Kind {
    INPUT("input"),
    EVENT("event"),
    EVIDENCE("evidence"),
    /// A file of the checklist.
    CHECKLIST("file of the checklist"),
    PACK("pack"),
    /// What the checklist was compiled to.
    POLICIES("policies"),
    /// The `gonogo.yaml`.
    PROJECT("project"),
    LOCK("lock"),
    WAIVERS("waivers"),
    /// Whose keys may sign.
    SIGNERS("signers"),
    /// What adds names: schemas of providers, definitions of resources.
    CATALOGUE("catalogue"),
    /// The record before, of which it is asked what it had.
    RECORD("record before");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /// `input`, …: its key in a record.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// As people say it.
    String words() {
      return words;
    }

    static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }

  @Override
  public int compareTo(Ground other) {
    return ORDER.compare(this, other);
  }
}
