package dev.gonogo.cli;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.markdown.ChecklistIds;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `gonogo ids`: which items have no id of their own, and with `--write` gives them one.
@Command(
    name = "ids",
    description = "List the items whose id is only derived from the title; --write writes it down.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class IdsCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private ContentOption content = new ContentOption();

  @Option(names = "--write", description = "Write the derived ids into the Markdown.")
  private boolean write;

  IdsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Content files = content.read(context);
    Checklist checklist = ChecklistBuild.read(files, new Problems());
    Map<String, Path> places = files.places();
    List<Item> derived =
        checklist.items().stream()
            .filter(item -> item.derivedId() && places.containsKey(item.source().name()))
            .toList();
    if (!write) {
      derived.forEach(item ->
          context
              .terminal()
              .out()
              .println(
                  Printable.opening(item.source().place(item.at())) + ": `" + item.id() + "`"));
      context.terminal().out().println(count(derived.size()) + " without an id of its own");
      return 0;
    }
    for (ContentFolder folder : files.own()) {
      for (Source file : folder.files()) {
        String text = ChecklistIds.annotate(file, checklist);
        if (!text.equals(file.text())) {
          Path path = folder.path(file);
          FileTree.writeWhole(path, Texts.encode(text, Files.readAllBytes(path)));
        }
      }
    }
    context.terminal().out().println(count(derived.size()) + " got an id");
    return 0;
  }

  private static String count(int items) {
    return items == 1 ? "1 item" : items + " items";
  }
}
