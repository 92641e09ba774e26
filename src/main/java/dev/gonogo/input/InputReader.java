package dev.gonogo.input;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.Value;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The door of this room: files to documents.
public final class InputReader {
  /// No file may be larger, unless whoever reads says otherwise: 128 MiB.
  public static final int MAX_BYTES = 128 << 20;

  /// No limit may be higher: what one array of Java holds.
  public static final int MOST_BYTES = Integer.MAX_VALUE - 16;

  private InputReader() {}

  /// Something to read, as it was given.
  public sealed interface Argument {
    /// How it is called in messages.
    String name();

    /// A file or a folder; files in a folder are called by its name and theirs.
    record OnDisk(String name, Path path) implements Argument {}

    /// Bytes that came without a file.
    record Given(String name, byte[] bytes) implements Argument {}

    /// Bytes that are still to come, such as those of the standard input, `-`. Read once, and no
    /// further than a file may be long.
    record Piped(String name, InputStream in) implements Argument {}
  }

  /// Reads all of a run. One file that is wrong leaves the others alone; the order of the arguments
  /// changes nothing.
  ///
  /// @param forced what every named file is; nothing to guess it, file by file
  public static Inputs read(List<Argument> arguments, Optional<InputKind> forced) {
    return read(arguments, forced, MAX_BYTES);
  }

  /// The same with another limit.
  ///
  /// @param maxBytes how long a file may be; no more of it is read, even where it has no end
  public static Inputs read(List<Argument> arguments, Optional<InputKind> forced, int maxBytes) {
    FileWalk.Walk walk = FileWalk.of(arguments);
    var sorting = new Sorting(walk, forced, Math.clamp(maxBytes, 1, MOST_BYTES));
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
