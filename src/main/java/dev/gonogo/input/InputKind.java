package dev.gonogo.input;

import dev.gonogo.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kinds of input that a check can be held against, in the order in which they are guessed: the
/// first that fits a document is its kind. The library's `kind.rego` guesses in the same order.
///
/// The table of this room: a kind is a line here, and a [KindReader] that knows all the rest.
public enum InputKind {
  /// What `terraform show -json` prints of a plan.
  TERRAFORM("terraform", new TerraformPlans()),
  /// Kubernetes manifests: one object, or a `v1` `List`.
  KUBERNETES("kubernetes", new KubernetesManifests()),
  /// The summary of a k6 load test.
  K6("k6", new K6Summaries()),
  /// `application.properties`, `application.yml` and their like, of one folder, as one profile sees
  /// them.
  SPRING_CONFIG("spring-config", new SpringConfigs()),
  /// `NAME=value` lines.
  DOTENV("dotenv", new DotenvFiles());

  private final String label;
  private final KindReader reader;

  InputKind(String label, KindReader reader) {
    this.label = label;
    this.reader = reader;
  }

  /// Its name in checks, flags and reports.
  public String label() {
    return label;
  }

  /// Its name where policies have one: in packages, rules and the library.
  public String packageName() {
    return label.replace('-', '_');
  }

  /// The languages in which an example of it may be written, as fences call them: the first is the
  /// one to offer.
  public List<String> exampleLanguages() {
    return reader.exampleForms().stream().map(Form::word).toList();
  }

  public static Optional<InputKind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }

  /// Whether a document of it may say when it was made, so that its age can be asked for.
  public boolean isDated() {
    return reader.isDated();
  }

  /// What a document of it tells of, one by one.
  public List<Thing> things(Value document) {
    return reader.things(document);
  }

  KindReader reader() {
    return reader;
  }

  /// What is looked for in a file, for whoever gave something else.
  static String looks() {
    return Arrays.stream(values())
        .map(kind -> kind.reader.looks())
        .collect(Collectors.joining(", "));
  }
}
