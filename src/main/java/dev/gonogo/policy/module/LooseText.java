package dev.gonogo.policy.module;

import java.util.List;
import java.util.Optional;

/// Rego whose line ends are not chosen yet: it says where there may be some, and [LineBreaker]
/// chooses. What is offered here is what `opa fmt` leaves to the author.
sealed interface LooseText {
  /// A text that nothing can part.
  record Word(String text) implements LooseText {}

  /// One behind the other, with nothing between them.
  record Row(List<LooseText> parts) implements LooseText {
    public Row {
      parts = List.copyOf(parts);
    }
  }

  /// Parts with commas between them, all on one line or each on its own.
  ///
  /// @param spread whether each has its own line however short they are
  record Bracketed(String open, List<LooseText> parts, String close, boolean spread)
      implements LooseText {
    public Bracketed {
      parts = List.copyOf(parts);
    }

    /// Whether it is the arguments of a call.
    boolean isCall() {
      return open.equals("(");
    }
  }

  /// Lines of their own between a beginning and an end: `every x in xs {` and `}`.
  ///
  /// @param joint what stands between them where all is one line; nothing where it never is
  record Block(LooseText open, List<LooseText> lines, String close, Optional<String> joint)
      implements LooseText {
    public Block {
      lines = List.copyOf(lines);
    }
  }

  /// A first, and behind it others, `with` by `with`. The first of these stands on its line, as
  /// older versions of `opa fmt` want it; each further one may have its own, further in.
  record Trail(LooseText first, List<LooseText> others) implements LooseText {
    public Trail {
      others = List.copyOf(others);
    }
  }

  static LooseText row(LooseText... parts) {
    return new Row(List.of(parts));
  }

  static LooseText word(String text) {
    return new Word(text);
  }
}
