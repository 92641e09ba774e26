package dev.gonogo.input;

import dev.gonogo.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text that manifests are rendered from, and whose.
///
/// @param at the braces that tell
record ManifestTemplate(Engine engine, Span at) {
  enum Engine {
    HELM("a Helm template: render its chart by `helm template CHART`"),
    JINJA("a template of Jinja's kind: give what is rendered of it");

    private final String words;

    Engine(String words) {
      this.words = words;
    }

    /// What it is, and what to do about it.
    String words() {
      return words;
    }
  }

  /// A value that only a chart has, in quotes or not.
  private static final Pattern HELM_VALUE =
      Pattern.compile(":[ \\t]+[\"']?\\{\\{-?[ \\t]*(?:\\.(?:Values|Release|Chart)|include)\\b");

  /// An action on a line of its own.
  private static final Pattern HELM_LINE = Pattern.compile("(?m)^[ \\t]*\\{\\{-?[ \\t/]");

  private static final Pattern JINJA_LINE = Pattern.compile("(?m)^[ \\t]*\\{%");

  /// A value without quotes, which YAML would take for a mapping in a mapping.
  private static final Pattern JINJA_VALUE =
      Pattern.compile("(?m)^[ \\t]*(?:- )*[\\w.-]*:?[ \\t]+\\{\\{[ \\t]+[A-Za-z_]");

  /// What never has braces once it is rendered. A workflow of Argo fills in its own.
  private static final Pattern JINJA_TEXT =
      Pattern.compile(
          "(?m)^[ \\t]*(?:- )*(?:image|name|namespace|replicas):[ \\t]+[\"'][^\"'\\n{]*\\{\\{-?"
              + "[ \\t]*[A-Za-z_][\\w.]*[ \\t]*(?:\\||-?\\}\\})");

  private static final String ARGO = "argoproj.io";

  /// Braces in a text (an alert's `{{ $labels.pod }}`, a file in a ConfigMap) are no sign: a line
  /// of them breaks a manifest.
  static Optional<ManifestTemplate> in(FileText text) {
    if (!(text.form() instanceof YamlForm)) {
      return Optional.empty();
    }
    String all = text.text();
    Optional<ManifestTemplate> broken =
        text.isBroken()
            ? find(HELM_LINE, all, Engine.HELM)
                .or(() -> find(JINJA_LINE, all, Engine.JINJA))
                .or(() -> find(JINJA_VALUE, all, Engine.JINJA))
            : Optional.empty();
    return find(HELM_VALUE, all, Engine.HELM)
        .or(() -> broken)
        .or(() -> all.contains(ARGO) ? Optional.empty() : find(JINJA_TEXT, all, Engine.JINJA));
  }

  private static Optional<ManifestTemplate> find(Pattern sign, String text, Engine engine) {
    Matcher found = sign.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int braces = text.indexOf('{', found.start());
    return Optional.of(
        new ManifestTemplate(engine, new Span(braces, Math.max(braces + 2, found.end()))));
  }
}
