package dev.gonogo.cli;

import dev.gonogo.pack.SourceLanguage;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of a checklist, read: the Markdown files of its source language.
///
/// With language folders in it (two lower-case letters) `fr` is the source, else the first; without
/// them its own files are the checklist. A single Markdown file is a checklist too.
///
/// @param folder as it was given
/// @param language of the files, or empty
/// @param files in the order of their names
record ContentFolder(Path folder, String language, List<Source> files) {

  static ContentFolder read(Path content) {
    try {
      if (Files.isRegularFile(content)) {
        return new ContentFolder(content, "", List.of(source(content, content)));
      }
      if (!Files.isDirectory(content)) {
        throw new UserError(
            "gonogo: "
                + Printable.of(content.toString())
                + ": no such checklist: expected a folder of Markdown files; say where it lies with"
                + " `checklist:` in gonogo.yaml, or take one that comes with gonogo: `checklist:"
                + " gonogo:go-live` (`build`, `test` and `ids` take --content too; `check` needs none,"
                + " and judges by that one)");
      }
      return readFolder(content);
    } catch (IOException | UncheckedIOException e) {
      throw new UserError(
          "gonogo: cannot read the checklist: " + Printable.of(String.valueOf(e.getMessage())));
    }
  }

  private static ContentFolder readFolder(Path content) throws IOException {
    String language = sourceLanguage(content);
    Path folder = language.isEmpty() ? content : content.resolve(language);
    var sources = new ArrayList<Source>();
    for (Path file : markdown(folder)) {
      sources.add(source(content, file));
    }
    if (sources.isEmpty()) {
      throw new UserError(
          "gonogo: "
              + Printable.of(folder.toString())
              + ": there is no Markdown file in it: a checklist is one or several `.md` files");
    }
    return new ContentFolder(content, language, sources);
  }

  private static String sourceLanguage(Path content) throws IOException {
    try (Stream<Path> entries = Files.list(content)) {
      return SourceLanguage.of(
          entries.filter(Files::isDirectory).map(path -> path.getFileName().toString()));
    }
  }

  /// The Markdown below a folder. What a link brings in from elsewhere is no part of what is
  /// reviewed here, and what one leads to and nobody reads would be missing without a word.
  private static List<Path> markdown(Path folder) throws IOException {
    Path checkout = Context.real(Context.checkout(folder));
    var files = new ArrayList<Path>();
    try (Stream<Path> entries = Files.walk(folder)) {
      for (Path path : entries.sorted().toList()) {
        boolean isFolder = Files.isDirectory(path);
        boolean isRead = path.toString().endsWith(".md") && Files.isRegularFile(path);
        if (isFolder && !path.equals(folder) && Files.isSymbolicLink(path)) {
          throw refused(path, "is a link to a folder, which is not followed: put the files here");
        }
        if (isRead && !path.toRealPath().startsWith(checkout)) {
          throw refused(path, "is a link that leads out of the checkout: put the file here");
        }
        if (isRead) {
          files.add(path);
        }
      }
    }
    return files;
  }

  private static UserError refused(Path path, String words) {
    return new UserError("gonogo: " + Printable.of(path.toString()) + " " + words);
  }

  // Named from the checklist's own folder on, wherever it is read from: the name is in the
  // policies.
  private static Source source(Path content, Path file) throws IOException {
    Path folder = content.toAbsolutePath().normalize();
    Path parent = Optional.ofNullable(folder.getParent()).orElse(folder);
    String name =
        parent.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    String text =
        Texts.decode(Files.readAllBytes(file))
            .orElseThrow(() ->
                new UserError(
                    "gonogo: "
                        + Printable.of(name)
                        + ": is not UTF-8: save the checklist as UTF-8 text"));
    return Source.of(name, text);
  }

  /// The file that a source was read from.
  Path path(Source file) {
    Path whole = folder.toAbsolutePath().normalize();
    return Files.isRegularFile(whole)
        ? whole
        : Optional.ofNullable(whole.getParent()).orElse(whole).resolve(file.name());
  }
}
