package dev.gonogo.cli;

import dev.gonogo.source.Printable;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
                + " `checklist:` in gonogo.yaml (`build`, `test` and `ids` take --content too; `check`"
                + " needs none, and judges by the one that comes with gonogo)");
      }
      return readFolder(content);
    } catch (IOException e) {
      throw new UserError("gonogo: cannot read the checklist: " + e.getMessage());
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
      List<String> languages =
          entries
              .filter(Files::isDirectory)
              .map(path -> path.getFileName().toString())
              .filter(name -> name.matches("[a-z]{2}"))
              .sorted()
              .toList();
      return languages.contains("fr") ? "fr" : languages.isEmpty() ? "" : languages.getFirst();
    }
  }

  private static List<Path> markdown(Path folder) throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      return entries
          .filter(path -> path.toString().endsWith(".md") && Files.isRegularFile(path))
          .sorted()
          .toList();
    }
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
                    "gonogo: " + name + ": is not UTF-8: save the checklist as UTF-8 text"));
    return Source.of(name, text);
  }

  /// The file that a source was read from.
  Path path(Source file) {
    Path whole = folder.toAbsolutePath().normalize();
    return Files.isRegularFile(whole)
        ? whole
        : Optional.ofNullable(whole.getParent()).orElse(whole).resolve(file.name());
  }

  /// Where its compiled form is kept.
  ///
  /// @param judged what else a stranger may have written
  CompiledStore store(Context context, List<Path> judged) {
    Set<Path> checkouts =
        Stream.concat(Stream.of(context.directory(), folder), judged.stream())
            .map(Context::real)
            .map(Context::checkout)
            .collect(Collectors.toSet());
    return new CompiledStore(context.cache(), checkouts);
  }

  /// What the compiled form is filed under: the texts, their names, and the tool that compiled
  /// them.
  ///
  /// @param tool the identity of this build of gonogo
  /// @return SHA-256 in hexadecimal
  String key(String tool) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      add(digest, tool);
      add(digest, language);
      for (Source file : files) {
        add(digest, file.name());
        add(digest, file.text());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) ':');
    digest.update(bytes);
  }
}
