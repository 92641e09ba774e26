package dev.gonogo.cli;

import dev.gonogo.gate.ProjectFile;
import dev.gonogo.gate.ProjectNames;
import dev.gonogo.git.GitAnswer;
import dev.gonogo.git.Repository;
import dev.gonogo.input.InputReader;
import dev.gonogo.input.InputReader.Argument;
import dev.gonogo.input.Inputs;
import dev.gonogo.pack.Lock;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The commit that a change goes into: where its rules lie, laid into a folder of their own.
///
/// All paths of the command line are meant in the working tree; [#at] says where the same is here.
/// Rules that lie outside of the repository are the same for both, unless they can be reached by a
/// change: then nothing is judged.
final class Base implements AutoCloseable {
  /// Bytes of one file of rules: a pack may be a jar.
  private static final int MOST_BYTES = 64 << 20;

  private final Context world;
  private final Repository repository;
  private final String ref;
  private final String commit;
  private final BaseTree tree;
  private final Context context;

  private Base(Context world, Repository repository, String ref, String commit, BaseTree tree) {
    this.world = world;
    this.repository = repository;
    this.ref = ref;
    this.commit = commit;
    this.tree = tree;
    this.context =
        new Context(
            world.terminal(),
            at(world.directory()),
            world.clock(),
            world.cache(),
            world.build(),
            world.metrics());
  }

  /// Finds the repository of the working directory, or of what is judged, and the commit there.
  ///
  /// @param names what is judged
  static Base open(Context world, String ref, List<Path> names) throws IOException {
    Repository repository = repository(world, names);
    String commit = repository.commit(ref).told().orElseThrow(() -> missing(repository, ref));
    var base = new Base(world, repository, ref, commit, BaseTree.of(repository, commit));
    try {
      base.prepare(names);
    } catch (IOException | UserError e) {
      base.close();
      throw e;
    }
    return base;
  }

  private static Repository repository(Context world, List<Path> names) {
    List<Path> folders = new ArrayList<>(List.of(world.directory().toAbsolutePath()));
    names.stream()
        .map(name -> Files.isDirectory(name) ? name : BuildCommand.parent(name))
        .forEach(folders::add);
    var whys = new ArrayList<String>();
    for (Path folder : folders) {
      switch (Repository.around(folder.toAbsolutePath())) {
        case GitAnswer.Told<Repository>(var found) -> {
          return found;
        }
        case GitAnswer.Untold<Repository>(var why) -> whys.add(why);
      }
    }
    throw new UserError(
        "gonogo: --base asks git, and there is no repository: "
            + Printable.of(whys.getFirst())
            + "; run it in a checkout; nothing was judged");
  }

  private static UserError missing(Repository repository, String ref) {
    return new UserError(
        "gonogo: --base "
            + Printable.of(ref)
            + " is no commit of this repository"
            + (repository.isShallow()
                ? ", which was cloned without its history: fetch it with `git fetch --depth=1 origin"
                    + " BRANCH` and give `--base FETCH_HEAD`, or clone all of it (`fetch-depth: 0` of"
                    + " actions/checkout, `GIT_DEPTH: 0` of GitLab)"
                : ": give a branch, a tag or a commit that is there, as `origin/main` after `git"
                    + " fetch origin`")
            + "; nothing was judged");
  }

  /// What discovery looks at: the folders of what is judged, and each `gonogo.yaml` in or above
  /// them.
  private void prepare(List<Path> names) throws IOException {
    tree.folder(path(world.directory()).orElse(""));
    List<String> looked = new ArrayList<>();
    looked.add(path(world.directory()).orElse(""));
    for (Path name : names) {
      Optional<String> path = path(name);
      if (path.isPresent()) {
        looked.add(path.get());
        if (Files.isDirectory(name) || tree.isFolder(path.get())) {
          tree.folder(path.get());
        }
      }
    }
    lay(path ->
        (path.equals(Project.NAME) || path.endsWith("/" + Project.NAME))
            && looked.stream().anyMatch(below -> isIn(below, parent(path))));
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /// Whether a path is a folder or lies in it.
  static boolean isIn(String path, String folder) {
    return folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
  }

  /// Where in the working tree that is which lies here.
  Path inTree(Path path) {
    return anyPath(path).map(repository.root()::resolve).orElse(path);
  }

  /// The path from the root on of what lies here or in the working tree.
  Optional<String> anyPath(Path path) {
    return isHere(path) ? Optional.of(here(path)) : path(path);
  }

  /// Where it is that commands mean paths here.
  Context context() {
    return context;
  }

  String ref() {
    return ref;
  }

  String commit() {
    return commit;
  }

  /// Where a path of the working tree is here; one that is outside of the repository is what it is.
  Path at(Path given) {
    return path(given).map(tree::at).orElseGet(() -> world.at(given));
  }

  /// A path from the root of the repository on; nothing for one that lies outside.
  Optional<String> path(Path given) {
    Path whole = world.at(given).toAbsolutePath().normalize();
    Path root = repository.root();
    if (!whole.startsWith(root)) {
      whole = reached(whole);
    }
    return whole.startsWith(root)
        ? Optional.of(root.relativize(whole).toString().replace('\\', '/'))
        : Optional.empty();
  }

  /// A path without the links on its way, as far as it is there.
  private static Path reached(Path path) {
    Path parent = path.getParent();
    if (Files.exists(path) || parent == null) {
      return Context.real(path);
    }
    return reached(parent).resolve(String.valueOf(path.getFileName()));
  }

  /// The project as it is here, with all files that its rules are made of.
  ///
  /// @param names what is judged
  Project project(JudgeOptions options, List<Path> names) throws IOException {
    options.project.map(this::at).ifPresent(this::layOne);
    Project project =
        options
            .project
            .map(file -> Project.of(context, at(file)))
            .orElseGet(
                () -> Project.of(context, names.stream().map(this::at).toList(), this::above));
    if (project.path().isPresent() && !isHere(project.root())) {
      throw new UserError(
          "gonogo: --base: "
              + Printable.of(String.valueOf(project.path().get()))
              + " lies outside of the repository, so that nobody can say what it was in "
              + Printable.of(ref)
              + "; run gonogo in the repository of that project; nothing was judged");
    }
    if (project.path().isPresent()) {
      layRules(project);
    }
    options.waivers.map(this::at).ifPresent(this::layOne);
    return project;
  }

  private Optional<Path> above(Path folder) {
    Path at = folder.toAbsolutePath().normalize();
    if (!isHere(at)) {
      return Project.above(at);
    }
    for (; isHere(at); at = BuildCommand.parent(at)) {
      if (Files.isRegularFile(at.resolve(Project.NAME))) {
        return Optional.of(at.resolve(Project.NAME));
      }
    }
    return Optional.ofNullable(repository.root().getParent()).flatMap(Project::above);
  }

  private boolean isHere(Path path) {
    return path.toAbsolutePath().normalize().startsWith(tree.folder());
  }

  private void layRules(Project project) throws IOException {
    List<String> whole = new ArrayList<>();
    whole.add(here(project.root().resolve("golive")));
    project
        .file()
        .map(file -> ProjectFile.names(file, new Problems()))
        .map(Base::files)
        .orElse(List.of())
        .forEach(
            name -> Project.path(project.root(), name).ifPresent(path -> whole.add(here(path))));
    List<String> parts = new ArrayList<>();
    for (Project.Part part : project.checklist()) {
      if (part instanceof Project.Part.On(var path)) {
        parts.add(here(path));
      }
    }
    String lock = here(project.root().resolve(Lock.NAME));
    lay(path ->
        path.equals(lock)
            || whole.stream().anyMatch(folder -> isIn(path, folder))
            || parts.stream().anyMatch(part -> isOfPart(path, part)));
  }

  private static List<String> files(ProjectNames names) {
    List<String> all = new ArrayList<>(names.terraform());
    all.addAll(names.crds());
    return all;
  }

  /// Whether a file is one of a part of a checklist: its Markdown, and what says that it is a pack.
  static boolean isOfPart(String path, String part) {
    return path.equals(part)
        || (isIn(path, part)
            && (path.endsWith(".md") || path.equals("pack.yaml") || path.endsWith("/pack.yaml")));
  }

  /// The path from the root on of what is here; what leads out of the repository is refused.
  private String here(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    if (!isHere(whole)) {
      throw new UserError(
          "gonogo: --base: the gonogo.yaml of "
              + Printable.of(ref)
              + " names files outside of the repository, so that nobody can say what they were;"
              + " nothing was judged");
    }
    return tree.folder().relativize(whole).toString().replace('\\', '/');
  }

  private void layOne(Path file) {
    if (isHere(file)) {
      String path = here(file);
      try {
        lay(path::equals);
      } catch (IOException e) {
        throw new UserError("gonogo: --base: " + Printable.of(e.getMessage()));
      }
    }
  }

  private void lay(Predicate<String> wanted) throws IOException {
    List<BaseTree.Left> left = tree.lay(wanted, MOST_BYTES);
    if (!left.isEmpty()) {
      throw new UserError(
          "gonogo: --base: in "
              + Printable.of(ref)
              + " "
              + Printable.of(left.getFirst().path())
              + " "
              + left.getFirst().why()
              + ": put the file itself there; nothing was judged");
    }
  }

  /// What is judged, as it was in that commit. What cannot be laid here is missing there.
  Inputs inputs(List<String> names, JudgeOptions options) throws IOException {
    List<String> paths = names.stream().flatMap(name -> path(Path.of(name)).stream()).toList();
    tree.lay(path -> paths.stream().anyMatch(folder -> isIn(path, folder)), options.maxBytes);
    List<Argument> arguments =
        names.stream().<Argument>map(name -> new Argument.OnDisk(name, at(Path.of(name)))).toList();
    return InputReader.read(arguments, options.kind, options.maxBytes);
  }

  /// Whether that commit has something of what is judged.
  boolean has(Path name) {
    return path(name).filter(path -> tree.has(path) || tree.isFolder(path)).isPresent();
  }

  /// What differs between that commit and the working tree, untracked files too: paths from the
  /// root on.
  List<String> changed() {
    List<String> all = new ArrayList<>(told(repository.changed(commit)));
    all.addAll(told(repository.untracked()));
    return all;
  }

  private static List<String> told(GitAnswer<List<String>> answer) {
    return switch (answer) {
      case GitAnswer.Told<List<String>>(var value) -> value;
      case GitAnswer.Untold<List<String>>(var why) ->
          throw new UserError("gonogo: --base: " + Printable.of(why) + "; nothing was judged");
    };
  }

  @Override
  public void close() {
    tree.close();
  }
}
