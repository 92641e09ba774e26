package dev.gonogo.record;

import java.util.Optional;

/// Where and by what a record was made: told, and no part of what must be equal.
///
/// @param gonogo the version
/// @param build which build of it, whose policies another need not have
/// @param java the version of Java
/// @param os the operating system
/// @param tree the state of the checkout; nothing without git
public record RecordOrigin(
    String gonogo, String build, String java, String os, Optional<Tree> tree) {
  /// @param commit its name in hexadecimal
  /// @param clean whether nothing but `golive` was otherwise than in it
  public record Tree(String commit, boolean clean) {}
}
