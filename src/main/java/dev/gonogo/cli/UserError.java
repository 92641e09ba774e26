package dev.gonogo.cli;

/// The command, the checklist or an input is wrong: what it says is printed, and the exit status is
/// 2. The message is whole lines, ready to print, without a trailing line end.
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UserError(String message) {
    super(message, null, false, false);
  }
}
