package dev.gonogo.checklist.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the second word of a fence says that it is.
enum Role {
  ITEM,
  CHECK,
  POLICY,
  RUN,
  ROLLBACK,
  PASS,
  FAIL,
  UNKNOWN,
  NOT_APPLICABLE;

  static final List<String> WORDS = Arrays.stream(values()).map(Role::word).toList();

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
