package dev.gonogo.rego.ir;

/// What a statement reads.
public sealed interface Operand {
  /// A local, which may be undefined.
  record Local(int index) implements Operand {}

  /// A string constant of [Program.Static#strings].
  record StringIndex(int index) implements Operand {}

  /// A boolean constant.
  record Bool(boolean value) implements Operand {}
}
