package dev.gonogo.cli;

import dev.gonogo.init.IgnoreLines;
import dev.gonogo.init.Looks;
import dev.gonogo.init.Starter;
import dev.gonogo.init.StarterFile;
import dev.gonogo.pack.Lock;
import dev.gonogo.pack.Packs;
import dev.gonogo.source.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Writes the files that a project begins with, one after another, and says of each what became of
/// it. `gonogo.yaml` comes last but for the lock: until then nothing in the folder has changed its
/// meaning.
final class ProjectStart {
  private static final String IGNORED = ".gitignore";

  private final Context context;
  private final Path root;
  private final Looks looks;
  private final FreshFiles files;
  private final Set<String> wrote = new HashSet<>();
  private boolean barred;

  /// What is still to be written, as it is told where writing ends early.
  private final Deque<Step> steps = new ArrayDeque<>();

  private record Step(String name, Writing writing) {}

  private interface Writing {
    void run() throws IOException;
  }

  ProjectStart(Context context, Path root, Looks looks) {
    this.context = context;
    this.root = root;
    this.looks = looks;
    this.files = new FreshFiles(root);
  }

  /// Whether any file was written.
  boolean changed() {
    return !wrote.isEmpty();
  }

  /// Whether GitLab's pipeline is to take in a file that was written beside it.
  boolean wroteBeside() throws IOException {
    return wrote.contains(CiFiles.GITLAB_BESIDE)
        && !files.text(CiFiles.GITLAB).contains(CiFiles.GITLAB_BESIDE);
  }

  /// Writes what is not there.
  ///
  /// @param packs as `gonogo.yaml` names them
  /// @return the exit status
  int write(String language, List<String> packs) {
    StarterFile item = Starter.item(looks, language);
    if (projectThere().map(this::takesOwnItems).orElse(true)) {
      add(item.path(), () -> item(item));
    }
    ci().forEach(file -> add(file.path(), () -> fresh(file)));
    CodeOwners.of(looks).ifPresent(file -> add(file.path(), () -> owners(file)));
    add(IGNORED, this::ignored);
    StarterFile project = Starter.project(looks, packs);
    add(project.path(), () -> fresh(project));
    add(Lock.NAME, this::lock);
    try {
      while (!steps.isEmpty()) {
        steps.getFirst().writing().run();
        steps.removeFirst();
      }
    } catch (IOException e) {
      return brokenOff(e);
    }
    return barred ? 2 : 0;
  }

  private void add(String name, Writing writing) {
    steps.add(new Step(name, writing));
  }

  private int brokenOff(IOException e) {
    var terminal = context.terminal();
    terminal.out().flush();
    String why =
        e instanceof FileSystemException wrong
            ? Main.unreachable(wrong)
            : "gonogo: " + Printable.of(String.valueOf(e.getMessage()));
    terminal.err().println(why);
    terminal
        .err()
        .println(
            "gonogo: not written: "
                + String.join(", ", steps.stream().map(Step::name).toList())
                + "; once that is mended, `gonogo init` goes on from here");
    return 2;
  }

  private void fresh(StarterFile file) throws IOException {
    tell(file.path(), files.write(file.path(), file.text()), file.words());
  }

  private void tell(String name, FreshFiles.Outcome outcome, String words) {
    switch (outcome) {
      case FreshFiles.Outcome.Written _ -> {
        wrote.add(name);
        say("wrote", name, words);
      }
      case FreshFiles.Outcome.Kept _ -> say("kept", name, "is there already");
      case FreshFiles.Outcome.Barred(var what) -> {
        barred = true;
        context.terminal().out().flush();
        context.terminal().err().println("gonogo: " + Printable.of(what) + ": move it first");
      }
    }
  }

  private void say(String verb, String name, String words) {
    context.terminal().out().println(InitReport.row(verb, name, words));
  }

  /// The project of a `gonogo.yaml` that is there; one that is wrong ends the command.
  private Optional<Project> projectThere() {
    Path file = root.resolve(Starter.PROJECT);
    return files.there(file).equals(Optional.of(new FreshFiles.Outcome.Kept()))
        ? Optional.of(Project.of(context, file))
        : Optional.empty();
  }

  private boolean takesOwnItems(Project project) {
    return project
        .checklist()
        .contains(new Project.Part.On(root.resolve(Starter.CHECKLIST).normalize()));
  }

  /// Pins what comes with gonogo. Of other packs nobody has looked at anything yet.
  private void lock() throws IOException {
    List<Project.Part> parts = projectThere().map(Project::checklist).orElse(List.of());
    var names = new ArrayList<String>();
    for (Project.Part part : parts) {
      switch (part) {
        case Project.Part.BuiltIn(var name) -> names.add(name);
        case Project.Part.On(var path) -> {
          if (Packs.isPack(path)) {
            say("left", Lock.NAME, "for `gonogo packs --lock`: a pack is of others");
            return;
          }
        }
      }
    }
    Optional<FreshFiles.Outcome> there = files.there(root.resolve(Lock.NAME));
    if (there.isPresent()) {
      tell(Lock.NAME, there.get(), "");
    } else if (!names.isEmpty()) {
      fresh(
          new StarterFile(
              Lock.NAME, FirstLock.of(context, names), "the checklists as they are now"));
    }
  }

  // Whoever took the example away does not want it back.
  private void item(StarterFile item) throws IOException {
    if (hasItems(root.resolve(Starter.CHECKLIST))) {
      say("kept", Starter.CHECKLIST, "has items already");
    } else {
      fresh(item);
    }
  }

  private static boolean hasItems(Path checklist) throws IOException {
    if (!Files.isDirectory(checklist, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> all = Files.walk(checklist, 3)) {
      return all.anyMatch(path -> path.toString().endsWith(".md"));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private List<StarterFile> ci() {
    return CiFiles.of(
        looks, context.build().version(), CiFiles.branch(root), files.hasOther(CiFiles.GITLAB));
  }

  /// One that is there is the team's: who owns what is not ours to add.
  private void owners(StarterFile file) throws IOException {
    for (String name : CodeOwners.ALL) {
      Optional<FreshFiles.Outcome> there = files.there(root.resolve(name));
      boolean isFile = there.equals(Optional.of(new FreshFiles.Outcome.Kept()));
      if (isFile && files.text(name).contains("/" + CodeOwners.LEDGER)) {
        say("kept", name, "has an owner of " + CodeOwners.LEDGER + " already");
        return;
      }
      if (isFile) {
        say("kept", name, "these lines say who looks at the rules:");
        CodeOwners.lines(looks).forEach(line -> context.terminal().out().println("    " + line));
        return;
      }
    }
    fresh(file);
  }

  /// Lines that a file lacks are put behind it: nobody can say that of the other files.
  private void ignored() throws IOException {
    Optional<FreshFiles.Outcome> there = files.there(root.resolve(IGNORED));
    if (!there.equals(Optional.of(new FreshFiles.Outcome.Kept()))) {
      fresh(new StarterFile(IGNORED, IgnoreLines.missing("", looks), "what git leaves out"));
      return;
    }
    String lines = IgnoreLines.missing(files.text(IGNORED), looks);
    if (lines.isEmpty()) {
      say("kept", IGNORED, "has these lines already");
    } else {
      files.append(IGNORED, lines);
      wrote.add(IGNORED);
      long count = lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).count();
      say("added to", IGNORED, (count == 1 ? "1 line" : count + " lines") + ", at its end");
    }
  }
}
