package dev.gonogo.input;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of input that a check can be held against, in the order in which they are guessed: the
/// first that fits a document is its kind. The library's `kind.rego` guesses in the same order.
public enum InputKind {
  /// What `terraform show -json` prints of a plan.
  TERRAFORM("terraform"),
  /// Kubernetes manifests: one object, or a `v1` `List`.
  KUBERNETES("kubernetes"),
  /// The summary of a k6 load test.
  K6("k6"),
  /// `NAME=value` lines.
  DOTENV("dotenv");

  private final String label;

  InputKind(String label) {
    this.label = label;
  }

  /// Its name in checks, packages, flags and reports.
  public String label() {
    return label;
  }

  public static Optional<InputKind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }
}
