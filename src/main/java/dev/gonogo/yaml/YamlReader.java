package dev.gonogo.yaml;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The door of this room: a text to its documents.
public final class YamlReader {
  /// How deep mappings and sequences may nest, what an alias names counted in.
  public static final int MAX_DEPTH = 1_000;

  /// How many values a document with aliases may unfold to.
  public static final int MAX_ALIASED = 100_000;

  private YamlReader() {}

  /// The documents of a text.
  ///
  /// @param documents those that hold something and have no error
  /// @param empty how many hold nothing
  /// @param ok whether nothing wrong was reported
  public record Documents(List<Yaml> documents, int empty, boolean ok) {
    public Documents {
      documents = List.copyOf(documents);
    }
  }

  /// Reads a text of one document in the [YamlDialect#CORE] dialect: a profile, a list of waivers.
  ///
  /// @param problems takes all that is wrong: grammar, a key twice, a second document, emptiness
  /// @return nothing if anything is wrong
  public static Optional<Yaml> read(Source source, Problems problems) {
    Documents all = readAll(source, YamlDialect.CORE, problems);
    if (!all.ok()) {
      return Optional.empty();
    }
    if (all.documents().isEmpty()) {
      problems.report(source, new YamlProblem.Empty(Span.START));
      return Optional.empty();
    }
    if (all.documents().size() > 1) {
      problems.report(source, new YamlProblem.SeveralDocuments(all.documents().get(1).at()));
      return Optional.empty();
    }
    return Optional.of(all.documents().getFirst());
  }

  /// Reads a text of one document in which nothing can be meant in two ways: aliases, tags and keys
  /// that stand twice are refused, and the words are left as they were written.
  ///
  /// @param maxDepth how deep mappings and sequences may nest here, at most [#MAX_DEPTH]
  /// @param problems takes all that is wrong; behind a broken place nothing is read
  /// @return nothing if the text is empty or broken; of a key that stands twice, the first
  public static Optional<StrictYaml> readStrict(
      Source source, int maxDepth, Consumer<YamlProblem> problems) {
    TreeReader.Trees trees =
        TreeReader.read(source, new TreeReader.Rules(Math.min(maxDepth, MAX_DEPTH), true));
    Optional<YamlNode> tree = trees.trees().stream().flatMap(Optional::stream).findFirst();
    Optional<StrictYaml> strict = tree.map(node -> StrictTree.of(node, source, problems));
    if (!trees.broken().isEmpty()) {
      trees.broken().forEach(problems);
      return Optional.empty();
    }
    if (strict.isEmpty()) {
      problems.accept(new YamlProblem.Empty(Span.START));
    }
    return strict;
  }

  /// Reads the first document of a text as it was written, aliases followed and tags left out.
  ///
  /// @param problems takes all that is wrong; behind a broken place nothing is read
  /// @return nothing if the document is empty or broken; of a key that stands twice, the first
  public static Optional<StrictYaml> readFirst(Source source, Consumer<YamlProblem> problems) {
    TreeReader.Trees trees = TreeReader.read(source, TreeReader.Rules.ALL);
    if (trees.trees().isEmpty()) {
      trees.broken().forEach(problems);
      return Optional.empty();
    }
    return trees.trees().getFirst().map(node -> StrictTree.of(node, source, problems));
  }

  /// The value of the first document of a text, null where it is empty.
  ///
  /// @param problems takes all that is wrong with it, and with the grammar of the others
  /// @return nothing if anything is
  public static Optional<Value> readFirstValue(
      Source source, YamlDialect dialect, Problems problems) {
    TreeReader.Trees trees = TreeReader.readEach(source, TreeReader.Rules.ALL);
    if (!trees.broken().isEmpty()) {
      trees.broken().forEach(problem -> problems.report(source, problem));
      return Optional.empty();
    }
    if (trees.trees().isEmpty() || trees.trees().getFirst().isEmpty()) {
      return Optional.of(Value.ofNull());
    }
    var found = new ArrayList<YamlProblem>();
    Value value = Values.of(trees.trees().getFirst().get(), dialect, source, found);
    found.forEach(problem -> problems.report(source, problem));
    return found.isEmpty() ? Optional.of(value) : Optional.empty();
  }

  /// Reads a text of any number of documents.
  ///
  /// @param problems takes all that is wrong; a document of broken grammar leaves the others alone
  public static Documents readAll(Source source, YamlDialect dialect, Problems problems) {
    TreeReader.Trees trees = TreeReader.readEach(source, TreeReader.Rules.ALL);
    var documents = new ArrayList<Yaml>();
    int empty = 0;
    boolean ok = trees.broken().isEmpty();
    for (Optional<YamlNode> tree : trees.trees()) {
      if (tree.isEmpty()) {
        empty++;
        continue;
      }
      var found = new ArrayList<YamlProblem>();
      var value = Values.of(tree.get(), dialect, source, found);
      found.forEach(problem -> problems.report(source, problem));
      if (found.isEmpty()) {
        documents.add(new Yaml(value, tree.get(), dialect));
      } else {
        ok = false;
      }
    }
    trees.broken().forEach(problem -> problems.report(source, problem));
    return new Documents(documents, empty, ok);
  }
}
