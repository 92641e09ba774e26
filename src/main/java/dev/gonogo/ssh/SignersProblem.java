package dev.gonogo.ssh;

import dev.gonogo.source.Hints;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// What can be wrong with the file that says whose key is whose. `ssh-keygen` passes over a line
/// that it cannot read, so that somebody's signature counts for nothing and nobody knows why.
sealed interface SignersProblem extends Problem {
  List<String> OPTIONS = List.of("cert-authority", "namespaces", "valid-after", "valid-before");
  String LINE = "write `alice@example.com ssh-ed25519 AAAA…`";

  record NoKey(Span at) implements SignersProblem {}

  record BrokenKey(Span at) implements SignersProblem {}

  record UnknownOption(Span at, String name) implements SignersProblem {}

  record Unquoted(Span at, String name) implements SignersProblem {}

  record NoTime(Span at, String name) implements SignersProblem {}

  record Control(Span at, int character) implements SignersProblem {}

  record Anybody(Span at, String pattern) implements SignersProblem {}

  record TooLong(Span at, int most) implements SignersProblem {}

  record NoRevokedKey(Span at) implements SignersProblem {}

  @Override
  default String words() {
    return switch (this) {
      case NoKey _ -> "a line gives an e-mail address, options if any, and a public key";
      case BrokenKey _ -> "this is no whole public key";
      case UnknownOption(_, var name) -> "a signer has no option `" + name + "`";
      case Unquoted(_, var name) -> "`" + name + "` has its value in double quotes";
      case NoTime(_, var name) ->
          "`" + name + "` is a day or a time, as `20261231Z` or `20261231235959Z`";
      case Control(_, var character) ->
          "a line of signers has no control character, as U+%04X".formatted(character);
      case Anybody(_, var pattern) ->
          "whoever has this key signs in the name of everybody of `" + pattern + "`";
      case TooLong(_, var most) -> "a list of signers has at most " + most + " characters";
      case NoRevokedKey _ -> "a revoked key stands on a line of its own, as `ssh-ed25519 AAAA…`";
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case NoKey _ -> Optional.of(LINE);
      case BrokenKey _ -> Optional.of("copy the line of the `.pub` file anew");
      case UnknownOption(_, var name) -> Optional.of(Hints.meant(name, OPTIONS));
      case Unquoted(_, var name) -> Optional.of("write `" + name + "=\"…\"`");
      case NoTime _, TooLong _ -> Optional.empty();
      case Control _ -> Optional.of("write the line anew");
      case Anybody _ ->
          Optional.of("name the person, or write `cert-authority` where it signs certificates");
      case NoRevokedKey _ -> Optional.of("or make a list by `ssh-keygen -k`");
    };
  }

  /// An option may be newer than we are, and a key for all may be meant: `ssh-keygen` decides.
  @Override
  default Level level() {
    return switch (this) {
      case UnknownOption _, Anybody _ -> Level.WARNING;
      default -> Level.ERROR;
    };
  }
}
