package dev.gonogo.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A walk through a repository that ends soon, however large it is: level by level, so that what
/// lies on top is seen first. No link is followed, and no folder entered that others fill.
final class Stroll {
  static final int MAX_DEPTH = 8;
  static final int MAX_ENTRIES = 20_000;

  /// How much of a file is read: what tells something stands at the top.
  static final int HEAD = 1 << 16;

  private static final Set<String> FOREIGN =
      Set.of("node_modules", "vendor", "target", "build", "dist", "venv", "__pycache__", "golive");

  private final List<Seen> files = new ArrayList<>();
  private final Deque<Folder> folders = new ArrayDeque<>();
  private int entries;
  private boolean isWhole = true;

  private record Folder(Path path, String name, int depth) {}

  /// A file.
  ///
  /// @param folder where it lies, with `/` at its end
  /// @param base its own name
  record Seen(Path path, String folder, String base) {
    String name() {
      return folder.equals("./") ? base : folder + base;
    }

    /// How it begins; nothing where it cannot be read. What is no UTF-8 is no word that we look
    /// for.
    String head() {
      try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
        return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      } catch (IOException | UncheckedIOException _) {
        return "";
      }
    }
  }

  /// @param isWhole whether nothing was left out for its number or its depth
  record Walked(List<Seen> files, boolean isWhole) {}

  private Stroll() {}

  static Walked through(Path root) {
    var stroll = new Stroll();
    stroll.folders.add(new Folder(root, "./", 0));
    while (!stroll.folders.isEmpty()) {
      stroll.enter(stroll.folders.remove());
    }
    return new Walked(stroll.files, stroll.isWhole);
  }

  private void enter(Folder folder) {
    for (Path entry : entries(folder.path())) {
      String base = String.valueOf(entry.getFileName());
      if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
        files.add(new Seen(entry, folder.name(), base));
      } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && isOurs(entry, base)) {
        String name = (folder.name().equals("./") ? "" : folder.name()) + base + "/";
        if (folder.depth() < MAX_DEPTH) {
          folders.add(new Folder(entry, name, folder.depth() + 1));
        } else {
          isWhole = false;
        }
      }
    }
  }

  // A checkout within a checkout is a repository of its own.
  private static boolean isOurs(Path folder, String base) {
    return !base.startsWith(".")
        && !FOREIGN.contains(base)
        && !Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS);
  }

  private List<Path> entries(Path folder) {
    int left = MAX_ENTRIES - entries;
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> some = all.limit(left + 1L).toList();
      isWhole &= some.size() <= left;
      List<Path> taken = some.stream().limit(left).sorted(BY_NAME).toList();
      entries += taken.size();
      return taken;
    } catch (IOException | UncheckedIOException _) {
      return List.of();
    }
  }

  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> String.valueOf(path.getFileName()));
}
