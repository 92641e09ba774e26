package dev.gonogo.input;

import java.util.Optional;
import java.util.regex.Pattern;

/// Languages that people hand over in place of an input, and that no kind is written in.
final class Languages {
  private static final Pattern DOCKERFILE_NAME =
      Pattern.compile("(dockerfile|containerfile)(\\..*)?|.*\\.dockerfile");
  private static final Pattern DOCKERFILE =
      Pattern.compile(
          "(?i)\\A(?:[ \\t]*(?:#[^\\n]*)?\\r?\\n)*+[ \\t]*(?:ARG[ \\t][^\\n]*\\n\\s*+)*+FROM[ \\t]+\\S");

  /// Two lines with a whole value each.
  private static final Pattern NDJSON =
      Pattern.compile(
          "\\A\\s*+\\{[^\\n]*\\}[ \\t]*\\r?\\n\\s*+\\{[^\\n]*\\}[ \\t]*(?:\\r?\\n|\\z)");

  private Languages() {}

  /// What a text is that no kind knows.
  static Optional<InputProblem> of(FileText text) {
    if (text.isBroken() && NDJSON.matcher(text.text()).find()) {
      return Optional.of(new InputProblem.Lines());
    }
    boolean dockerfile =
        DOCKERFILE_NAME.matcher(Form.base(text.name())).matches()
            || (text.isGuess() && DOCKERFILE.matcher(text.text()).find());
    return dockerfile ? Optional.of(new InputProblem.Dockerfile()) : Optional.empty();
  }
}
