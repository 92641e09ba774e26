package dev.gonogo.rego.ir;

/// The place in Rego that a statement comes from. Rows and columns count from 1.
///
/// @param file index into [Program.Static#files]
/// @param row where it starts
/// @param col where it starts
/// @param endRow where it ends
/// @param endCol where it ends
public record IrLocation(int file, int row, int col, int endRow, int endCol) {
  /// No place at all, for what stands in no file.
  public static final IrLocation NONE = new IrLocation(0, 0, 0, 0, 0);
}
