package dev.gonogo.init;

/// What a repository may have of which something follows for a go-live.
///
/// The order is that in which they are told.
public enum Sign {
  TERRAFORM("Terraform"),
  KUBERNETES("Kubernetes manifests"),
  KUSTOMIZE("kustomize"),
  HELM("Helm charts"),
  DJANGO("Django"),
  SPRING("Spring Boot"),
  SETTINGS("Spring settings"),
  DOTENV("environment files"),
  K6("k6 load tests"),
  GITHUB("GitHub"),
  GITLAB("GitLab");

  private final String words;

  Sign(String words) {
    this.words = words;
  }

  /// What it is called.
  public String words() {
    return words;
  }

  /// Whether files of it are judged as they lie there.
  boolean isInput() {
    return this == KUBERNETES || this == SETTINGS || this == DOTENV;
  }
}
