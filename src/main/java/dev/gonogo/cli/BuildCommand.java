package dev.gonogo.cli;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.TickedBoxes;
import dev.gonogo.pack.Packs;
import dev.gonogo.policy.Bundle;
import dev.gonogo.site.SiteBuilder;
import dev.gonogo.source.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `gonogo build`: the checklist to `policies`, `policies-test` and `site`.
@Command(
    name = "build",
    description = "Compile the checklist to policies, their tests and the site.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class BuildCommand implements Callable<Integer> {
  /// What it writes.
  static final List<String> FOLDERS = List.of("policies", "policies-test", "site");

  private final Context context;

  @Mixin private ContentOption content = new ContentOption();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where policies, policies-test and site go. Otherwise beside the checklist.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--check",
      description = "Write nothing; fail when policies or policies-test are stale.")
  private boolean check;

  @Option(
      names = "--compiled-packs",
      hidden = true,
      description = "Write the built-in packs, compiled, to this folder and nothing else.")
  private Optional<Path> compiledPacks = Optional.empty();

  BuildCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (compiledPacks.isPresent()) {
      return compilePacks(context.at(compiledPacks.get()));
    }
    Content files = content.read(context);
    Path target = out.map(context::at).orElse(files.home());
    ChecklistBuild built;
    try (Progress progress = Progress.on(context.terminal())) {
      progress.step("compiling " + files.files().size() + " files of the checklist");
      built = ChecklistBuild.of(files, context.build(), content.catalogue(context));
    }
    context.terminal().err().print(built.warnings());
    return check ? compare(built, target) : write(files, built, target);
  }

  private int compilePacks(Path target) throws IOException {
    for (String name : Packs.BUILT_IN) {
      var part = new Project.Part.BuiltIn(name);
      Content pack =
          new Project(context.directory(), Optional.empty(), Optional.empty(), List.of(part))
              .unlocked(context);
      ChecklistBuild built = ChecklistBuild.of(pack, context.build(), Catalogue.NONE);
      context.terminal().err().print(built.warnings());
      FileTree.writeWhole(
          target.resolve(name).resolve("compiled"),
          CompiledStore.bytes(built.policies().compiled()));
    }
    return 0;
  }

  /// Says in each folder that is written, once, what of it is to be committed. Whoever thinks
  /// otherwise changes that file, and it stays so.
  static void sign(Path target) throws IOException {
    String rego =
        """
        # Written by `gonogo build`, and made to be committed: a change of the checklist then shows as a change of
        # policy in review, and `gonogo build --check` tells in CI that the two belong together. Nothing is ignored.
        """;
    String site =
        """
        # Written by `gonogo build`, and made anew each time: nothing of it is committed.
        *
        """;
    for (var sign : Map.of("policies", rego, "policies-test", rego, "site", site).entrySet()) {
      Path file = target.resolve(sign.getKey()).resolve(".gitignore");
      if (Files.isDirectory(target.resolve(sign.getKey()))
          && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        FileTree.writeWhole(file, sign.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private int write(Content files, ChecklistBuild built, Path target) throws IOException {
    int changed = 0;
    for (FileTree tree : trees(built, target)) {
      changed += tree.write();
    }
    changed += site(built, Optional.empty(), target, context.build()).write();
    sign(target);
    files.store(context, List.of()).keep(built.policies().compiled());
    context.terminal().out().println(summary(built.checklist(), target, changed));
    context.terminal().out().print(ChecklistBuild.told(built.strangers()));
    TickedBoxes.note(built.policies().compiled().items())
        .ifPresent(context.terminal().out()::println);
    return 0;
  }

  private int compare(ChecklistBuild built, Path target) throws IOException {
    var stale = new ArrayList<String>();
    for (FileTree tree : trees(built, target)) {
      for (FileTree.Difference difference : tree.differences()) {
        String state = difference.kind().name().toLowerCase(java.util.Locale.ROOT);
        stale.add(
            "  "
                + Printable.of(tree.folder().resolve(difference.path()).toString())
                + " "
                + state.replace('_', ' '));
      }
    }
    if (stale.isEmpty()) {
      context.terminal().out().println("What is committed is what the checklist compiles to.");
      return 0;
    }
    context.terminal().err().println("gonogo: stale: run `gonogo build` and commit what changes");
    stale.forEach(context.terminal().err()::println);
    return 1;
  }

  /// The folders of generated Rego under a target.
  static List<FileTree> trees(ChecklistBuild built, Path target) {
    return List.of(
        FileTree.ofTexts(
            target.resolve("policies"), built.policies().modules(), BuildCommand::isOurs),
        FileTree.ofTexts(
            target.resolve("policies-test"), built.policies().tests(), BuildCommand::isOurs));
  }

  /// The site under a target, with the bundle that it leads to.
  static FileTree site(
      ChecklistBuild built, Optional<Decision> decision, Path target, Build build) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    SiteBuilder.build(built.checklist(), built.policies(), decision, build.version())
        .forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    files.put(Bundle.FILE, Bundle.of(built.policies()));
    return new FileTree(target.resolve("site"), files, path -> path.endsWith(".html"));
  }

  // The library and its tests are written by hand: what else lies there is its author's.
  private static boolean isOurs(String path) {
    return path.endsWith(".rego") && !path.startsWith("lib/");
  }

  static Path parent(Path content) {
    Path parent = content.toAbsolutePath().normalize().getParent();
    return parent == null ? content : parent;
  }

  private String summary(Checklist checklist, Path target, int changed) {
    long checked = checklist.items().stream().filter(item -> !item.checks().isEmpty()).count();
    String files = changed == 0 ? "nothing changed" : changed + " files written";
    return checklist.items().size()
        + " items, "
        + checked
        + " with checks; "
        + files
        + " under "
        + context.shown(target);
  }
}
