package dev.gonogo.rego.syntax;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a METADATA comment is about (OPA's documentation, "Metadata"). Its other words are checked,
/// and nothing here reads them.
///
/// @param at the comment that begins it
/// @param target the path of the rule or package behind `data`
public record Annotation(Span at, AnnotationScope scope, List<String> target) {
  public Annotation {
    target = List.copyOf(target);
  }

  private record Key(AnnotationScope scope, List<String> target) {}

  /// Reports what is said twice of one document or package, in one module or in several: only rules
  /// may have it again.
  public static void checkOnce(List<Module> modules, Problems problems) {
    Map<Key, String> first = new HashMap<>();
    for (Module module : modules) {
      for (Annotation each : module.annotations()) {
        String place = place(module.source(), each.at());
        String known =
            each.scope() == AnnotationScope.RULE
                ? null
                : first.putIfAbsent(new Key(each.scope(), each.target()), place);
        if (known != null) {
          problems.report(
              module.source(), new SyntaxProblem.Redeclared(each.at(), each.scope(), known));
        }
      }
    }
  }

  private static String place(Source source, Span at) {
    return source.name() + ":" + source.place(at.start()).line();
  }
}
