package dev.gonogo.rego.syntax;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.yaml.StrictYaml;
import dev.gonogo.yaml.YamlProblem;
import dev.gonogo.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a METADATA comment says, as far as it matters here.
///
/// @param at the comment that begins it
/// @param scope as written; empty where none was
record Metadata(Span at, String scope, boolean entrypoint) {

  /// Reads a block of comments, of which the first holds the word alone.
  ///
  /// @param problems takes what is wrong
  /// @return nothing where something is
  static Optional<Metadata> read(Source source, List<Span> comments, Problems problems) {
    var block = new CommentBlock(source, comments);
    Optional<Mistake> wrong;
    var fields = new MetadataFields();
    if (block.text().isBlank()) {
      wrong = Optional.of(new Mistake("expected METADATA block, found whitespace", 0));
    } else {
      wrong = block.yaml(fields);
    }
    Span at = comments.getFirst();
    wrong.ifPresent(problem ->
        problems.report(
            source,
            new SyntaxProblem.Illegal(
                comments.get(Math.min(problem.line(), comments.size() - 1)),
                problem.words(),
                Optional.empty())));
    return wrong.isPresent()
        ? Optional.empty()
        : Optional.of(new Metadata(at, fields.scope(), fields.entrypoint()));
  }

  /// @param line of the block; 0 is the one with the word
  private record Mistake(String words, int line) {}

  private record CommentBlock(Source source, List<Span> comments) {
    // The lines without their `#` and the space behind it.
    String text() {
      var text = new StringBuilder();
      for (Span comment : comments.subList(1, comments.size())) {
        String line = source.text(comment).substring(1);
        text.append(line.startsWith(" ") ? line.substring(1) : line).append('\n');
      }
      return text.toString();
    }

    Optional<Mistake> yaml(MetadataFields fields) {
      Source yaml = Source.of("", text());
      List<YamlProblem> found = new ArrayList<>();
      Optional<StrictYaml> read = YamlReader.readFirst(yaml, found::add);
      Optional<YamlProblem> broken =
          found.stream()
              .filter(p -> read.isEmpty() || MetadataFields.reads(read.get(), p.at()))
              .findFirst();
      if (broken.isPresent()) {
        int line = yaml.place(broken.get().at().start()).line();
        return Optional.of(new Mistake("yaml: " + broken.get().words(), line));
      }
      return read.flatMap(fields::read)
          .map(wrong ->
              new Mistake(
                  wrong.words(), wrong.at().map(at -> yaml.place(at.start()).line()).orElse(0)));
    }
  }
}
