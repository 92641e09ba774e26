package dev.gonogo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts files into a folder that is somebody else's: only where nothing is, by no link, and each
/// whole or not at all.
///
/// @param root the folder
record FreshFiles(Path root) {

  /// What became of a file.
  sealed interface Outcome {
    /// It was written, or grew.
    record Written() implements Outcome {}

    /// A file is there already, and stays as it is.
    record Kept() implements Outcome {}

    /// What is there is no file, or leads elsewhere: it stays, and the file is missing.
    ///
    /// @param what stands in the way, from a name below the root on
    record Barred(String what) implements Outcome {}
  }

  /// Writes a file that is not there.
  ///
  /// @param name below the root, with `/`
  /// @throws FileSystemException naming the file, with the reason in words; nothing of it is left
  Outcome write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Optional<Outcome> there = there(file);
    if (there.isPresent()) {
      return there.get();
    }
    var made = new ArrayList<Path>();
    try {
      makeFolders(file, made);
      create(file, text.getBytes(StandardCharsets.UTF_8));
      return new Outcome.Written();
    } catch (FileSystemException e) {
      remove(made);
      throw new FileSystemException(file.toString(), null, FileTree.reason(e));
    } catch (IOException e) {
      // A full disk, for one, comes without a file's name.
      remove(made);
      throw new FileSystemException(file.toString(), null, String.valueOf(e.getMessage()));
    }
  }

  /// What is there in the place of a file, or on the way to it.
  Optional<Outcome> there(Path file) {
    for (Path at : way(file)) {
      if (Files.isSymbolicLink(at)) {
        String what = Files.exists(at) ? "is a link" : "is a link to nothing";
        return Optional.of(new Outcome.Barred(name(at) + " " + what));
      }
      if (!Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      boolean last = at.equals(file);
      if (last && Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(new Outcome.Kept());
      }
      if (last || !Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
        String what = Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS) ? "folder" : "file";
        return Optional.of(
            new Outcome.Barred(
                name(at) + (last ? " is a " + what + " and no file" : " is a file and no folder")));
      }
    }
    return Optional.empty();
  }

  /// Whether a file is there that says nothing of gonogo.
  boolean hasOther(String name) {
    Path file = root.resolve(name);
    try {
      return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
          && (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              || !text(name).contains("gonogo"));
    } catch (IOException _) {
      return true;
    }
  }

  /// The beginning of a file that is there: as much as people write in one.
  String text(String name) throws IOException {
    try (InputStream in = Files.newInputStream(root.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
      return new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
    }
  }

  private static final int MOST = 1 << 20;

  private String name(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  /// The folders between the root and a file, from above, and the file.
  private List<Path> way(Path file) {
    var way = new ArrayList<Path>();
    Path at = root;
    for (Path step : root.relativize(file)) {
      at = at.resolve(step);
      way.add(at);
    }
    return way;
  }

  private void makeFolders(Path file, List<Path> made) throws IOException {
    for (Path at : way(file)) {
      if (!at.equals(file) && !Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
        made.add(Files.createDirectory(at));
      }
    }
  }

  private static void create(Path file, byte[] bytes) throws IOException {
    try (OutputStream out =
        Files.newOutputStream(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS)) {
      out.write(bytes);
    } catch (FileAlreadyExistsException e) {
      // Somebody was faster: what is there is not ours to delete.
      throw new FileSystemException(file.toString(), null, "has just been made by another program");
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  // The folders that were made for a file that could not be written. What cannot go stays.
  private static void remove(List<Path> made) throws IOException {
    for (Path folder : made.reversed()) {
      Files.deleteIfExists(folder);
    }
  }

  /// Puts text behind a file that is there. It stays the file that it was: its owner, its mode, its
  /// other names.
  ///
  /// @throws FileSystemException naming the file, which is then as it was before
  void append(String name, String text) throws IOException {
    Path file = root.resolve(name);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      long before = channel.size();
      try {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        long at = before;
        while (bytes.hasRemaining()) {
          at += channel.write(bytes, at);
        }
      } catch (IOException e) {
        channel.truncate(before);
        throw e;
      }
    } catch (FileSystemException e) {
      throw new FileSystemException(file.toString(), null, FileTree.reason(e));
    } catch (IOException e) {
      throw new FileSystemException(file.toString(), null, String.valueOf(e.getMessage()));
    }
  }
}
