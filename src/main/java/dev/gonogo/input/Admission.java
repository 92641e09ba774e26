package dev.gonogo.input;

import java.util.List;

/// What a kind makes of a file that it claims.
sealed interface Admission {
  /// It can be judged.
  ///
  /// @param gaps what it does not tell, which is an error beside what it does
  /// @param isWhole whether no piece is missing for a gap
  /// @param notes what no check will look into, in a few words each
  record Admitted(List<Piece> pieces, List<Fault> gaps, boolean isWhole, List<String> notes)
      implements Admission {
    public Admitted {
      pieces = List.copyOf(pieces);
      gaps = List.copyOf(gaps);
      notes = List.copyOf(notes);
    }
  }

  /// It cannot.
  record Rejected(List<Fault> faults) implements Admission {
    public Rejected {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("rejected for no reason");
      }
    }
  }

  static Admission of(Piece only, List<Fault> gaps) {
    return new Admitted(List.of(only), gaps, true, List.of());
  }
}
