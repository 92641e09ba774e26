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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The commit that a change goes into: where its rules lie, laid into a folder of their own.
///
/// All paths of the command line are meant in the working tree, and are looked for here by the
/// links of the commit and by those of the working tree. Rules that lie outside of the repository
/// are the same for both, unless they can be reached by a change: then nothing is judged.
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
            path(world.directory()).map(tree::at).orElse(world.directory()),
            world.clock(),
            world.cache(),
            world.build(),
            world.metrics());
  }

  /// Finds the repository in which that lies which is judged, and the commit there.
  ///
  /// @param names what is judged
  static Base open(Context world, String ref, List<Path> names) throws IOException {
    Repository repository = BaseRepository.of(world, names);
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
    String directory = path(world.directory()).orElse("");
    tree.folder(directory);
    Set<String> looked = new HashSet<>(ways(directory));
    for (Path name : names) {
      for (String path : paths(name)) {
        looked.addAll(ways(path));
        if (Files.isDirectory(name) || tree.isFolder(path)) {
          tree.folder(path);
        }
      }
    }
    lay(path ->
        (path.equals(Project.NAME) || path.endsWith("/" + Project.NAME))
            && looked.contains(parent(path)));
  }

  /// Where a path and each folder above it lead in the commit.
  private Set<String> ways(String path) {
    var all = new HashSet<>(Set.of(""));
    for (String at = path; !at.isEmpty(); at = parent(at)) {
      tree.led(at).ifPresent(all::add);
    }
    return all;
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
    return isHere(path) ? repository.root().resolve(here(path)) : path;
  }

  /// The path from the root on of what lies here or in the working tree: without a link on its way,
  /// but for itself.
  Optional<String> anyPath(Path path) {
    return isHere(path) ? Optional.of(here(path)) : entry(path);
  }

  private Optional<String> entry(Path path) {
    Path whole = world.at(path).toAbsolutePath().normalize();
    return path(BuildCommand.parent(whole))
        .map(folder -> BaseTree.below(folder, String.valueOf(whole.getFileName())));
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

  /// Where a file of rules that somebody names is here: on the way that led to it in the commit, or
  /// leads to it now. One that is outside of the repository is what it is.
  Path at(Path given) {
    Path whole = world.at(given).toAbsolutePath().normalize();
    return called(BuildCommand.parent(whole))
        .flatMap(tree::led)
        .map(folder -> BaseTree.below(folder, String.valueOf(whole.getFileName())))
        .filter(tree::has)
        .or(() -> entry(whole))
        .map(tree::at)
        .orElse(whole);
  }

  /// A path of the working tree from the root of the repository on, with no link on its way;
  /// nothing for one that leads outside.
  Optional<String> path(Path given) {
    Path whole = reached(world.at(given).toAbsolutePath());
    return whole.startsWith(repository.root())
        ? Optional.of(text(repository.root().relativize(whole)))
        : Optional.empty();
  }

  /// The same as it is called: with the links on its way that are the repository's own.
  Optional<String> called(Path given) {
    Path root = repository.root();
    Path whole = world.at(given).toAbsolutePath().normalize();
    Optional<String> called = Optional.empty();
    for (Path at = whole; at != null; at = at.getParent()) {
      Path real = Context.real(at);
      if (real.startsWith(root)) {
        called = Optional.of(text(root.relativize(real).resolve(at.relativize(whole))));
      }
    }
    return called;
  }

  /// Both: a link that the change brings must not lead away from the rules that stood there, and
  /// one that stood there must not lead past those of where it leads.
  List<String> paths(Path given) {
    return Stream.of(called(given), path(given)).flatMap(Optional::stream).distinct().toList();
  }

  private static String text(Path path) {
    return path.toString().replace('\\', '/');
  }

  /// A path without the links on its way, as far as it is there.
  static Path reached(Path path) {
    Path parent = path.getParent();
    if (Files.exists(path) || parent == null) {
      return Context.real(path);
    }
    return reached(parent).resolve(String.valueOf(path.getFileName())).normalize();
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
            .orElseGet(() -> Project.of(context, places(names), this::above));
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

  private List<Path> places(List<Path> names) {
    List<Path> all = new ArrayList<>();
    for (Path name : names) {
      List<String> paths = paths(name);
      paths.forEach(path -> all.add(tree.at(path)));
      if (paths.isEmpty()) {
        all.add(name);
      }
    }
    return all;
  }

  private Optional<Path> above(Path folder) {
    Path at = folder.toAbsolutePath().normalize();
    if (!isHere(at)) {
      return Project.above(at);
    }
    for (; isHere(at); at = BuildCommand.parent(at)) {
      Optional<Path> file =
          tree.led(here(at))
              .map(path -> tree.at(path).resolve(Project.NAME))
              .filter(Files::isRegularFile);
      if (file.isPresent()) {
        return file;
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
        throw new UserError("gonogo: --base: " + Printable.of(String.valueOf(e.getMessage())));
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
    List<String> paths = names.stream().flatMap(name -> was(Path.of(name)).stream()).toList();
    tree.lay(path -> paths.stream().anyMatch(folder -> isIn(path, folder)), options.maxBytes);
    List<Argument> arguments =
        names.stream()
            .<Argument>map(name ->
                new Argument.OnDisk(
                    name,
                    was(Path.of(name)).map(tree::at).orElseGet(() -> world.at(Path.of(name)))))
            .toList();
    return InputReader.read(arguments, options.kind, options.maxBytes);
  }

  /// Whether that commit has something of what is judged.
  boolean has(Path name) {
    return was(name).filter(this::isThere).isPresent();
  }

  /// Where that was which is judged.
  private Optional<String> was(Path name) {
    return called(name).flatMap(tree::led).filter(this::isThere).or(() -> path(name));
  }

  private boolean isThere(String path) {
    return tree.has(path) || tree.isFolder(path);
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
