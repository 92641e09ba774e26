package dev.gonogo.input;

import dev.gonogo.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a chart's template from a manifest: an action on a line of its own, or a value that only a
/// chart has. Braces inside of a text (an alert's `{{ $labels.pod }}`) are no sign.
final class HelmText {
  private static final Pattern ACTION =
      Pattern.compile(
          "(?m)^[ \\t]*\\{\\{-?[ \\t]|:[ \\t]+[\"']?\\{\\{-?["
              + " \\t]*(\\.(Values|Release|Chart)|include)\\b");

  private HelmText() {}

  static Optional<InputProblem> problem(String text) {
    Matcher action = ACTION.matcher(text);
    return action.find()
        ? Optional.of(
            new InputProblem.HelmTemplate(
                new Span(text.indexOf("{{", action.start()), action.end())))
        : Optional.empty();
  }
}
