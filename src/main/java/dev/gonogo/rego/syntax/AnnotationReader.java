package dev.gonogo.rego.syntax;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the METADATA comments of a module, has them checked, and puts each to the statement below
/// it (OPA, v1/ast/parser.go and annotations.go).
final class AnnotationReader {
  private static final String WORD = "METADATA";

  private final Source source;
  private final Problems problems;
  private final List<Annotated> statements;

  private AnnotationReader(Source source, Problems problems, List<Annotated> statements) {
    this.source = source;
    this.problems = problems;
    this.statements = statements;
  }

  /// @param statements those of the module, in their order
  /// @param problems takes what is wrong
  static List<Annotation> read(Source source, List<Annotated> statements, Problems problems) {
    if (!source.text().contains(WORD)) {
      return List.of();
    }
    return new AnnotationReader(source, problems, statements).annotations();
  }

  private List<Annotation> annotations() {
    List<Metadata> read = new ArrayList<>();
    boolean whole = true;
    for (List<Span> block : blocks()) {
      Optional<Metadata> metadata = Metadata.read(source, block, problems);
      metadata.ifPresent(read::add);
      whole &= metadata.isPresent();
    }
    List<Annotation> annotations = new ArrayList<>();
    if (whole) {
      read.forEach(metadata -> attached(metadata).ifPresent(annotations::add));
    }
    return annotations;
  }

  /// A block is a comment that begins with the word, at the start of a line, and those right below.
  private List<List<Span>> blocks() {
    List<List<Span>> blocks = new ArrayList<>();
    boolean open = false;
    int row = 0;
    for (Span comment : Lexer.comments(source)) {
      int above = row;
      row = source.place(comment.start()).line();
      boolean first = source.place(comment.start()).column() == 1;
      boolean begins = first && body(comment).strip().startsWith(WORD);
      open = begins || (open && first && row == above + 1);
      if (begins) {
        blocks.add(new ArrayList<>());
      }
      if (open) {
        blocks.getLast().add(comment);
      }
    }
    return blocks;
  }

  private String body(Span comment) {
    return source.text(comment).substring(1);
  }

  private Optional<Annotation> attached(Metadata metadata) {
    Optional<Annotated> below = below(metadata.at());
    String scope = metadata.scope().isEmpty() ? scope(metadata, below) : metadata.scope();
    Optional<AnnotationScope> known = AnnotationScope.of(scope);
    boolean fits =
        known.map(s -> fits(s, below, metadata)).orElseGet(() -> unknown(scope, metadata));
    boolean entrypoint =
        known
            .filter(s -> s == AnnotationScope.DOCUMENT || s == AnnotationScope.PACKAGE)
            .isPresent();
    if (metadata.entrypoint() && !entrypoint) {
      fits = false;
      report(
          metadata,
          "annotation entrypoint applied to non-document or package scope '" + scope + "'");
    }
    return fits
        ? known.map(s -> new Annotation(metadata.at(), s, target(below)))
        : Optional.empty();
  }

  // A comment reaches to the end of its line: what begins behind it stands in a later one.
  private Optional<Annotated> below(Span comment) {
    int low = 0;
    int high = statements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (statements.get(middle).at().start() > comment.start()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < statements.size() ? Optional.of(statements.get(low)) : Optional.empty();
  }

  private static String scope(Metadata metadata, Optional<Annotated> below) {
    String word = below.map(Annotated::word).orElse("");
    return metadata.entrypoint() && word.equals("rule") ? "document" : word;
  }

  private boolean fits(AnnotationScope scope, Optional<Annotated> below, Metadata metadata) {
    String wanted =
        switch (scope) {
          case RULE, DOCUMENT -> "rule";
          case PACKAGE, SUBPACKAGES -> "package";
        };
    boolean fits = below.map(Annotated::word).filter(wanted::equals).isPresent();
    if (!fits) {
      String have = below.map(b -> " (have " + b.word() + ")").orElse("");
      report(
          metadata, "annotation scope '" + scope.word() + "' must be applied to " + wanted + have);
    }
    return fits;
  }

  private boolean unknown(String scope, Metadata metadata) {
    report(
        metadata,
        "invalid annotation scope '"
            + scope
            + "'. Use one of 'rule', 'document', 'package', or 'subpackages'");
    return false;
  }

  private static List<String> target(Optional<Annotated> below) {
    return switch (below.orElseThrow()) {
      case Annotated.OfPackage(_, var path) -> path;
      case Annotated.OfRule rule -> rule.target();
      case Annotated.OfImport _ -> List.of();
    };
  }

  private void report(Metadata metadata, String what) {
    problems.report(source, new SyntaxProblem.Illegal(metadata.at(), what, Optional.empty()));
  }
}
