package dev.gonogo.cli;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Item;
import dev.gonogo.pack.ItemChange;
import dev.gonogo.pack.Lock;
import dev.gonogo.pack.Pack;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Source;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `gonogo packs`: the packs of the project, and what became of them since somebody looked.
@Command(
    name = "packs",
    description =
        "List the packs of the project and what changed in them since they were locked; --lock"
            + " takes them as they are.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PacksCommand implements Callable<Integer> {
  private final Context context;

  @Option(names = "--lock", description = "Write gonogo.lock: from now on these packs are meant.")
  private boolean take;

  @Option(
      names = "--project",
      paramLabel = "FILE",
      description = "The gonogo.yaml to use. Otherwise the one in the working directory or above.")
  private Optional<Path> file = Optional.empty();

  PacksCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Project project =
        file.map(named -> Project.of(context, context.at(named)))
            .orElseGet(() -> Project.around(context));
    if (project.path().isEmpty()) {
      throw new UserError(
          "gonogo: there is no gonogo.yaml here or above: without one the pack that comes with"
              + " gonogo serves, and nothing locks it");
    }
    Content content = project.unlocked(context);
    Path path = project.root().resolve(Lock.NAME);
    if (content.packs().isEmpty()) {
      print("This project takes no pack: its checklist is its own.");
      if (take) {
        Files.deleteIfExists(path);
      }
      return compare(PackLock.beside(context, project.root()), List.of());
    }
    Catalogue catalogue = Catalogue.of(context, project);
    List<Lock.Looked> looked =
        looked(content, ChecklistBuild.of(content, context.build(), catalogue));
    if (take) {
      FileTree.writeWhole(path, Lock.of(looked).text().getBytes(StandardCharsets.UTF_8));
      looked.forEach(one -> line(one, "locked"));
      return 0;
    }
    return compare(PackLock.beside(context, project.root()), looked);
  }

  /// Each pack with its items.
  static List<Lock.Looked> looked(Content content, ChecklistBuild built) {
    Map<String, SortedMap<String, Value>> parameters =
        built.policies().compiled().items().stream()
            .collect(Collectors.toMap(CompiledItem::id, CompiledItem::parameters));
    return content.packs().stream()
        .map(pack -> new Lock.Looked(pack, items(pack, built.checklist()), parameters))
        .toList();
  }

  private static List<Item> items(Pack pack, Checklist checklist) {
    Set<String> files = pack.files().stream().map(Source::name).collect(Collectors.toSet());
    return checklist.items().stream().filter(i -> files.contains(i.source().name())).toList();
  }

  private int compare(Optional<PackLock> lock, List<Lock.Looked> looked) {
    if (lock.isEmpty() && looked.isEmpty()) {
      return 0;
    }
    if (lock.isEmpty()) {
      looked.forEach(one -> line(one, "not locked: `gonogo packs --lock` does it"));
      return 1;
    }
    var states = new HashSet<Lock.Standing>();
    for (Lock.Looked one : looked) {
      Lock.Standing standing = lock.get().lock().standing(one.pack());
      states.add(standing);
      switch (standing) {
        case SAME -> line(one, "as locked");
        case ABSENT -> line(one, "not in the lock");
        case OTHER -> {
          line(one, "not the one that is locked:");
          changes(lock.get().lock().changes(one));
        }
      }
    }
    List<String> leftOver =
        lock.get().lock().leftOver(looked.stream().map(Lock.Looked::pack).toList());
    leftOver.forEach(id -> print("`" + id + "`  in the lock, and not taken any more"));
    states.remove(Lock.Standing.SAME);
    boolean same = states.isEmpty() && leftOver.isEmpty();
    if (!same) {
      print("`gonogo packs --lock` takes them as they are.");
    }
    return same ? 0 : 1;
  }

  private void changes(List<ItemChange> changes) {
    changes.forEach(change -> print("  " + change.words()));
    if (changes.isEmpty()) {
      print("  no item is another: what changed stands around them");
    }
  }

  private void line(Lock.Looked one, String standing) {
    int items = one.items().size();
    String count = items + (items == 1 ? " item" : " items");
    print("`" + one.pack().id() + "`  " + one.pack().title() + "  (" + count + ")  " + standing);
  }

  private void print(String line) {
    context.terminal().out().println(Printable.of(line));
  }
}
