package dev.gonogo.input;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The door of this room: files to documents.
public final class InputReader {
  /// No file may be larger: 512 MiB.
  public static final int MAX_BYTES = 512 << 20;

  private InputReader() {}

  /// Something to read, as it was given.
  public sealed interface Argument {
    /// How it is called in messages.
    String name();

    /// A file or a folder; files in a folder are called by its name and theirs.
    record OnDisk(String name, Path path) implements Argument {}

    /// Bytes that came without a file, such as those of the standard input, `-`.
    record Given(String name, byte[] bytes) implements Argument {}
  }

  /// Reads all of a run. One file that is wrong leaves the others alone; the order of the arguments
  /// changes nothing.
  ///
  /// @param forced what every named file is; nothing to guess it, file by file
  public static Inputs read(List<Argument> arguments, Optional<InputKind> forced) {
    FileWalk.Walk walk = FileWalk.of(arguments);
    var sorting = new Sorting(walk, forced);
    walk.files().forEach(sorting::read);
    return sorting.inputs();
  }

  /// What kind of document a value looks like; the policies' `lib/kind.rego` answers the same.
  public static Optional<InputKind> guess(Value value) {
    return Recognition.guess(value);
  }

  /// Reads one text as a document of a kind, for the examples of a check: recognised and refused as
  /// a file of that kind would be. Several manifests, or a `List`, are a closed world and become a
  /// `List`; one is handed on as it is.
  ///
  /// @param language one of [InputKind#exampleLanguages]
  /// @param problems takes what is wrong, at its place in the text
  public static Optional<Value> example(
      InputKind kind, String language, Source text, Problems problems) {
    return new ExampleReader(kind, text, problems).read(language);
  }
}
