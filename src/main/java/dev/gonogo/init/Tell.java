package dev.gonogo.init;

import dev.gonogo.init.Stroll.Seen;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// One way to see that a repository has something: the name of a file, and what stands in it.
///
/// @param name matches the file's own name
/// @param text asks the beginning of the file; is asked last, because it is to be read for it
/// @param place whether the file itself is the place, and not its folder
record Tell(Sign sign, Pattern name, Predicate<String> text, boolean place) {

  private static final Predicate<String> WHATEVER = _ -> true;

  /// Templates of environment files hold no values.
  private static final String DOTENV =
      "(?!.*\\.(?:example|sample|template|dist|tmpl)$)(?:\\.env(?:\\..+)?|.+\\.env)";

  /// Files in which a project of Python says what it needs.
  private static final String PYTHON =
      "requirements.*\\.(?:txt|in)|pyproject\\.toml|Pipfile|setup\\.(?:py|cfg)";

  private static final String GRADLE = "build\\.gradle(?:\\.kts)?|libs\\.versions\\.toml";

  static final List<Tell> ALL =
      List.of(
          folder(Sign.TERRAFORM, ".+\\.tf(?:\\.json)?", WHATEVER),
          folder(Sign.KUSTOMIZE, "kustomization\\.ya?ml|Kustomization", WHATEVER),
          folder(Sign.HELM, "Chart\\.yaml", WHATEVER),
          folder(Sign.KUBERNETES, ".+\\.ya?ml", Tell::isManifest),
          folder(Sign.DJANGO, "manage\\.py", has("django")),
          folder(Sign.DJANGO, PYTHON, has("(?im)(?:^|[\"'\\[,])[ \t]*[\"']?django(?![\\w.-])")),
          folder(Sign.SPRING, "pom\\.xml", has("spring-boot")),
          folder(Sign.SPRING, GRADLE, has("org\\.springframework\\.boot|spring-boot")),
          file(Sign.SETTINGS, "(?:application|bootstrap)(?:-[^.]+)?\\.(?:properties|ya?ml)"),
          file(Sign.DOTENV, DOTENV),
          folder(
              Sign.K6,
              "(?!.*\\.min\\.js$).+\\.(?:js|mjs|ts)",
              has("(?:from|import|require\\()\\s*[\"']k6(?:/[^\"'\n]*)?[\"']")));

  private static Tell folder(Sign sign, String name, Predicate<String> text) {
    return new Tell(sign, Pattern.compile(name), text, false);
  }

  private static Tell file(Sign sign, String name) {
    return new Tell(sign, Pattern.compile(name), WHATEVER, true);
  }

  private static Predicate<String> has(String words) {
    return Pattern.compile(words).asPredicate();
  }

  /// Whether a file is asked for what stands in it.
  boolean reads() {
    return text != WHATEVER;
  }

  boolean isNameOf(Seen file) {
    return name.matcher(file.base()).matches();
  }

  /// Where a file that tells so says that it is.
  String placeOf(Seen file) {
    return place ? file.name() : file.folder();
  }

  private static final Predicate<String> API = has("(?m)^apiVersion:[ \t]*\\S");
  private static final Predicate<String> KIND = has("(?m)^kind:[ \t]*\\S");

  // Kubeconfigs and kustomizations have both words, and no cluster takes them.
  private static final Predicate<String> TOOL =
      has("(?m)^kind:[ \t]*[\"']?Config\\b|^apiVersion:[ \t]*[\"']?[\\w.-]*config\\.k8s\\.io/");

  /// Whether a text is a manifest as it stands: a template of one is not.
  private static boolean isManifest(String text) {
    return API.test(text) && KIND.test(text) && !TOOL.test(text) && !text.contains("{{");
  }
}
