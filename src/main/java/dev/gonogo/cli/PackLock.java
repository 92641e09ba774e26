package dev.gonogo.cli;

import dev.gonogo.pack.Lock;
import dev.gonogo.pack.Pack;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The `gonogo.lock` of a project.
///
/// @param path of the file
/// @param lock what it says
record PackLock(Path path, Lock lock) {

  /// The lock beside a `gonogo.yaml`, where there is one; one that is none ends the command.
  static Optional<PackLock> beside(Context context, Path root) {
    Path path = root.resolve(Lock.NAME);
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (Files.isSymbolicLink(path)) {
      throw new UserError(
          "gonogo: "
              + Printable.of(context.shown(path))
              + " is a link: a lock is a file of the project's own; nothing was done");
    }
    var problems = new Problems();
    Optional<Lock> lock = Lock.read(context.read(path), problems);
    return Optional.of(
        new PackLock(
            path,
            lock.orElseThrow(() ->
                new UserError(
                    problems.drawn()
                        + "gonogo: nothing was done: this is no lock. Write it anew with `gonogo"
                        + " packs --lock`, and look at what changed"))));
  }

  /// Ends the command where a pack is another one than the one that somebody looked at, or is none
  /// any more: a folder without its `pack.yaml` would be taken for one's own.
  void hold(Context context, List<Pack> packs) {
    hold(context, packs, packs);
  }

  /// The same for packs of the project's own alone.
  void holdOwn(Context context, List<Pack> packs) {
    hold(context, packs, packs.stream().filter(p -> !p.id().startsWith(Pack.BUILT_IN)).toList());
  }

  private void hold(Context context, List<Pack> packs, List<Pack> held) {
    for (String id : lock.leftOver(packs)) {
      throw new UserError(
          "gonogo: "
              + Printable.of(context.shown(path))
              + ": the pack `"
              + Printable.of(id)
              + "` is in it, and the project takes no pack of that name; nothing was done. `gonogo"
              + " packs` tells what it takes, and `gonogo packs --lock` locks that");
    }
    for (Pack pack : held) {
      Optional<String> fault =
          switch (lock.standing(pack)) {
            case SAME -> Optional.empty();
            case OTHER -> Optional.of("is not the one that is locked");
            case ABSENT -> Optional.of("is not in it");
          };
      if (fault.isPresent()) {
        throw new UserError(
            "gonogo: "
                + Printable.of(context.shown(path))
                + ": the pack `"
                + pack.id()
                + "` "
                + fault.get()
                + "; nothing was done. `gonogo packs` tells what changed, item by item, and `gonogo"
                + " packs --lock` takes it");
      }
    }
  }
}
