package dev.gonogo.cli;

import dev.gonogo.gate.ProjectFile;
import dev.gonogo.pack.Pack;
import dev.gonogo.pack.Packs;
import dev.gonogo.source.Nearest;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The project whose files are judged: its `gonogo.yaml`, and what lies beside it.
///
/// @param root the folder of its `gonogo.yaml`, or the one that was looked at where there is none
/// @param path its `gonogo.yaml`
/// @param file the text of that
/// @param checklist the parts of its checklist; none where no `gonogo.yaml` is there to name one
record Project(Path root, Optional<Path> path, Optional<Source> file, List<Part> checklist) {
  /// Its name.
  static final String NAME = "gonogo.yaml";

  Project {
    checklist = List.copyOf(checklist);
  }

  /// A part of a checklist, as it is named.
  sealed interface Part {
    /// A pack that comes with gonogo.
    record BuiltIn(String name) implements Part {}

    /// A pack, or a folder or file of the project's own.
    record On(Path path) implements Part {}
  }

  /// The project of the working directory: a `gonogo.yaml` in it or above it.
  static Project around(Context context) {
    return around(context, Project::above);
  }

  private static Project around(Context context, Finder finder) {
    return finder
        .above(context.directory())
        .map(file -> of(context, file))
        .orElseGet(
            () -> new Project(context.directory(), Optional.empty(), Optional.empty(), List.of()));
  }

  /// The project of what is judged: a `gonogo.yaml` in a folder that is judged (or beside a file
  /// that is) or above it, else in the working directory or above that. Files of two projects have
  /// no rules in common.
  static Project of(Context context, List<Path> judged) {
    return of(context, judged, Project::above);
  }

  /// Finds the nearest `gonogo.yaml` of a folder.
  interface Finder {
    Optional<Path> above(Path folder);
  }

  static Project of(Context context, List<Path> judged, Finder finder) {
    List<Path> found =
        judged.stream()
            .map(path -> Files.isDirectory(path) ? path : BuildCommand.parent(path))
            .flatMap(folder -> finder.above(folder).stream())
            .distinct()
            .sorted()
            .toList();
    if (found.size() > 1) {
      throw new UserError(
          "gonogo: what is to be judged is of several projects: "
              + Printable.of(String.join(", ", found.stream().map(context::shown).toList()))
              + "; judge them one by one, or say which with --project");
    }
    return found.isEmpty() ? around(context, finder) : of(context, found.getFirst());
  }

  static Optional<Path> above(Path folder) {
    Path at = folder.toAbsolutePath().normalize();
    while (at != null) {
      if (Files.isRegularFile(at.resolve(NAME))) {
        return Optional.of(at.resolve(NAME));
      }
      at = at.getParent();
    }
    return Optional.empty();
  }

  /// The project of a `gonogo.yaml`.
  static Project of(Context context, Path file) {
    Source source = context.read(file);
    Path root = BuildCommand.parent(file);
    var problems = new Problems();
    var parts = new ArrayList<Part>();
    for (ProjectFile.Part named : ProjectFile.checklist(source, problems)) {
      if (named.name().startsWith(Pack.BUILT_IN)) {
        String name = named.name().substring(Pack.BUILT_IN.length());
        if (!Packs.BUILT_IN.contains(name)) {
          ProjectFile.unknownPack(source, named, Packs.BUILT_IN, problems);
        }
        parts.add(new Part.BuiltIn(name));
      } else {
        path(root, named.name())
            .ifPresentOrElse(
                path -> parts.add(new Part.On(path)),
                () -> ProjectFile.noPath(source, named, problems));
      }
    }
    if (!problems.hasErrors()) {
      ProjectFile.names(source, problems);
    }
    if (problems.hasErrors()) {
      throw new UserError(problems.drawn() + "gonogo: nothing was done: mend this file first");
    }
    return new Project(
        root, Optional.of(file), Optional.of(source), parts.isEmpty() ? ownAlone(root) : parts);
  }

  /// Where a name leads; nowhere for one that the file system does not take.
  static Optional<Path> path(Path root, String name) {
    try {
      return Optional.of(root.resolve(name).normalize());
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static List<Part> ownAlone(Path root) {
    return List.of(new Part.On(root.resolve("content")));
  }

  /// A part as the command line names it.
  static Part part(Context context, String name) {
    if (!name.startsWith(Pack.BUILT_IN)) {
      return new Part.On(context.at(Path.of(name)));
    }
    String pack = name.substring(Pack.BUILT_IN.length());
    if (!Packs.BUILT_IN.contains(pack)) {
      throw new UserError(
          "gonogo: no pack `"
              + Printable.of(pack)
              + "` comes with gonogo: "
              + Nearest.of(pack, Packs.BUILT_IN)
                  .map(near -> "did you mean `" + Pack.BUILT_IN + near + "`?")
                  .orElse("there are " + String.join(", ", Packs.BUILT_IN)));
    }
    return new Part.BuiltIn(pack);
  }

  /// The same, for who judges by the checklist that lies there: where no `gonogo.yaml` names one,
  /// that is `content` too, and not the one that comes with gonogo.
  Project withItsChecklist() {
    return checklist.isEmpty() ? new Project(root, path, file, ownAlone(root)) : this;
  }

  /// The same, for who judges: where no `gonogo.yaml` is there, the first pack that comes with
  /// gonogo serves, and never what happens to lie in a folder `content`.
  Project orBuiltIn() {
    return checklist.isEmpty()
        ? new Project(root, path, file, List.of(new Part.BuiltIn(Packs.BUILT_IN.getFirst())))
        : this;
  }

  /// Reads its checklist, and holds its packs against its lock.
  Content content(Context context) {
    Content content = unlocked(context);
    Optional<PackLock> lock = path.isEmpty() ? Optional.empty() : PackLock.beside(context, root);
    lock.ifPresent(held -> held.hold(context, content.packs()));
    return new Content(content.parts(), content.home(), lock);
  }

  /// The same of a commit that is not checked out. A pack that comes with gonogo is the one of this
  /// gonogo, whichever that commit has locked: there is no other to judge by, and it is told.
  Content contentOfBase(Context context) {
    Content content = unlocked(context);
    Optional<PackLock> lock = path.isEmpty() ? Optional.empty() : PackLock.beside(context, root);
    lock.ifPresent(held -> held.holdOwn(context, content.packs()));
    return new Content(content.parts(), content.home(), lock);
  }

  /// Reads its checklist, whatever its lock says.
  Content unlocked(Context context) {
    List<Content.Part> parts = checklist.stream().map(part -> read(context, part)).toList();
    var ids = new HashSet<String>();
    for (Content.Part part : parts) {
      if (part instanceof Content.Part.Taken(var pack) && !ids.add(pack.id())) {
        throw new UserError(
            "gonogo: two packs of this project are called `" + pack.id() + "`; nothing was done");
      }
    }
    // What is made of a lone folder lies beside it, of more beside the file that names them.
    boolean lone = parts.size() == 1 && parts.getFirst() instanceof Content.Part.Own;
    Path home =
        lone && parts.getFirst() instanceof Content.Part.Own(var folder)
            ? BuildCommand.parent(folder.folder())
            : root;
    return new Content(parts, home, Optional.empty());
  }

  private static Content.Part read(Context context, Part part) {
    return switch (part) {
      case Part.BuiltIn(var name) -> new Content.Part.Taken(Packs.builtIn(name));
      case Part.On(var path) ->
          Packs.isPack(path)
              ? new Content.Part.Taken(pack(context, path))
              : new Content.Part.Own(ContentFolder.read(path));
    };
  }

  private static Pack pack(Context context, Path path) {
    return switch (Packs.read(path)) {
      case Packs.Result.Read(var pack) -> pack;
      case Packs.Result.Refused(var words) ->
          throw new UserError(
              "gonogo: "
                  + Printable.of(context.shown(path))
                  + ": this pack cannot be taken: "
                  + Printable.of(words)
                  + "; nothing was done");
    };
  }
}
