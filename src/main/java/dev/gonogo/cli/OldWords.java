package dev.gonogo.cli;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.ItemText;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.git.GitFile;
import dev.gonogo.git.Repository;
import dev.gonogo.log.Event;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The words of items as they were when somebody answered for them: out of git's history, if the
/// project's own checklist is in it. What cannot be found there is not guessed.
final class OldWords {
  private static final int MOST_BYTES = 4 << 20;

  private final Content content;
  private final Optional<Repository> repository;
  private final Map<String, Map<String, ItemText>> byCommit = new HashMap<>();

  OldWords(Content content, Path root) {
    this.content = content;
    this.repository = Repository.around(Context.real(root)).told();
  }

  /// The words that an event is for: those of the newest commit before it, or those that are
  /// committed now, if either are the very ones.
  Optional<ItemText> of(Event event) {
    if (repository.isEmpty() || event.item().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> then =
        repository.get().newestBefore(event.at()).told().flatMap(commit -> commit);
    return Stream.concat(then.stream(), repository.get().head().told().stream())
        .flatMap(commit -> Optional.ofNullable(at(commit).get(event.item().get())).stream())
        .filter(words -> Optional.of(words.digest()).equals(event.text()))
        .findFirst();
  }

  private Map<String, ItemText> at(String commit) {
    return byCommit.computeIfAbsent(commit, this::read);
  }

  private Map<String, ItemText> read(String commit) {
    Repository git = repository.orElseThrow();
    List<Source> sources = new ArrayList<>();
    git.files(commit)
        .map(files -> files.stream().filter(this::isOwn).toList())
        .then(files ->
            git.read(
                files,
                MOST_BYTES,
                (file, bytes) ->
                    Texts.decode(bytes)
                        .ifPresent(text -> sources.add(Source.of(file.path(), text)))));
    return texts(ChecklistReader.read(content.language(), sources, new Problems()));
  }

  private static Map<String, ItemText> texts(Checklist checklist) {
    Map<String, ItemText> texts = new HashMap<>();
    for (Item item : checklist.items()) {
      texts.putIfAbsent(item.id(), ItemText.of(item));
    }
    return texts;
  }

  /// The words as they are now.
  static Map<String, ItemText> now(Content content) {
    return texts(ChecklistReader.read(content.language(), content.files(), new Problems()));
  }

  private boolean isOwn(GitFile file) {
    Path path = repository.orElseThrow().root().resolve(file.path());
    return file.kind() == GitFile.Kind.FILE
        && file.path().endsWith(".md")
        && content.own().stream()
            .map(folder -> Context.real(folder.folder()).resolve(folder.language()))
            .anyMatch(path::startsWith);
  }
}
