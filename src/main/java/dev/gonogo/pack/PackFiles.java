package dev.gonogo.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The bytes of a pack: of all that is read of it, and of nothing that lies elsewhere.
final class PackFiles {
  /// What makes a folder or a jar a pack.
  static final String SIGN = "pack.yaml";

  /// Where its checklist lies.
  static final String CONTENT = "content/";

  /// More in one pack is none that people wrote.
  static final int MOST_FILES = 10_000;

  static final long MOST_BYTES = 64L << 20;

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private long bytes;

  private PackFiles() {}

  /// Why a pack cannot be taken, in words that go on after its name.
  static final class NoPack extends IOException {
    private static final long serialVersionUID = 1L;

    NoPack(String words) {
      super(words);
    }
  }

  /// Path in the pack to content; nothing but the sign and Markdown.
  static SortedMap<String, byte[]> ofFolder(Path folder) throws IOException {
    var pack = new PackFiles();
    Path root = folder.toRealPath();
    for (Path file : files(root)) {
      String name = name(root, file);
      if (!file.toRealPath().startsWith(root)) {
        throw new NoPack("`" + name + "` is a link that leads out of it");
      }
      if (Files.isDirectory(file)) {
        throw new NoPack("`" + name + "` is a link to a folder, which is not followed");
      }
      try (InputStream in = Files.newInputStream(file)) {
        pack.add(name, in);
      }
    }
    return pack.files;
  }

  /// What is to be read, and the links to folders, which would be passed over without a word.
  private static List<Path> files(Path root) throws IOException {
    var found = new ArrayList<Path>();
    if (Files.isRegularFile(root.resolve(SIGN))) {
      found.add(root.resolve(SIGN));
    }
    if (!Files.isDirectory(root.resolve(CONTENT))) {
      return found;
    }
    try (Stream<Path> all = Files.walk(root.resolve(CONTENT))) {
      all.filter(file ->
              Files.isDirectory(file)
                  ? Files.isSymbolicLink(file)
                  : Files.isRegularFile(file) && isRead(name(root, file)))
          .forEach(found::add);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    return found;
  }

  /// The same of a jar or zip.
  ///
  /// @param prefix of the entries in it, with `/` at its end, or empty
  /// @param own whether it is gonogo's own: that one alone may hold classes beside
  static SortedMap<String, byte[]> ofJar(Path jar, String prefix, boolean own) throws IOException {
    var pack = new PackFiles();
    try (var zip = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        String name = entry.getName();
        if (!own && name.endsWith(".class")) {
          throw new NoPack("it holds a class, `" + name + "`: a pack is texts and nothing else");
        }
        if (name.startsWith(prefix) && isRead(name.substring(prefix.length()))) {
          try (InputStream in = zip.getInputStream(entry)) {
            pack.add(name.substring(prefix.length()), in);
          }
        }
      }
    }
    return pack.files;
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  // In a jar a name may say anything; one with `..` in it names nothing in the pack.
  private static boolean isRead(String name) {
    boolean markdown = name.startsWith(CONTENT) && name.endsWith(".md");
    boolean isPlain = name.chars().noneMatch(Character::isISOControl);
    return (name.equals(SIGN) || markdown) && isPlain && !List.of(name.split("/")).contains("..");
  }

  private void add(String name, InputStream in) throws IOException {
    byte[] content = in.readNBytes((int) Math.min(MOST_BYTES - bytes + 1, Integer.MAX_VALUE));
    bytes += content.length;
    if (bytes > MOST_BYTES) {
      throw new NoPack("its texts are larger than " + (MOST_BYTES >> 20) + " MB");
    }
    if (files.size() == MOST_FILES) {
      throw new NoPack("it has more than " + MOST_FILES + " files");
    }
    if (files.put(name, content) != null) {
      throw new NoPack("`" + name + "` stands in it twice");
    }
  }
}
