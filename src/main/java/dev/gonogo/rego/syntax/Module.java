package dev.gonogo.rego.syntax;

import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// One file of Rego, as it was written.
///
/// @param source the text that all spans are about
/// @param path the package's name behind `data`
/// @param imports without those of `rego` and `future`, which change nothing in v1
/// @param annotations what its METADATA comments say, in their order
public record Module(
    Source source,
    Span packageAt,
    List<String> path,
    List<Import> imports,
    List<Rule> rules,
    List<Annotation> annotations) {
  public Module {
    path = List.copyOf(path);
    imports = List.copyOf(imports);
    rules = List.copyOf(rules);
    annotations = List.copyOf(annotations);
  }

  /// `import data.a.b as c`.
  ///
  /// @param path root first: `["data", "a", "b"]`
  /// @param alias the name behind `as`, if there is one
  public record Import(Span at, List<String> path, Optional<String> alias) {
    public Import {
      path = List.copyOf(path);
    }

    /// The name by which the module knows it.
    public String name() {
      return alias.orElse(path.getLast());
    }
  }
}
