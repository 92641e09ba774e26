package dev.gonogo.input;

import dev.gonogo.value.Value;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// One parsed value to judge, which knows where in its files every part of it stands.
///
/// @param kind what it is
/// @param name what people call it: the file's name, or the folder's where several manifests became
///   one list
/// @param files the files it was made of, each with its SHA-256
/// @param value the value that policies see
/// @param locator finds places in the files
public record Document(
    InputKind kind, String name, List<InputFile> files, Value value, Locator locator) {
  public Document {
    files = List.copyOf(files);
  }

  /// What of a value's path helps whoever sees its subject and no line: `backup_retention_period`.
  ///
  /// @param path from the root of the value
  public List<Value> attribute(List<Value> path) {
    return kind.reader().attribute(path);
  }

  /// Whether it tells of many things, and is none itself: that it has none of a kind is then said
  /// of no thing.
  public boolean holdsThings() {
    return kind.reader().holdsThings();
  }

  /// What it tells of, one by one; none where it is a thing by itself.
  public List<Thing> things() {
    return kind.reader().things(value);
  }

  /// When it was made, where it says so itself.
  public Optional<Instant> made() {
    return kind.reader().made(value);
  }

  /// What a reader of the reports must know of it, in a few words each.
  public List<String> remarks() {
    return kind.reader().remarks(value);
  }

  /// A file that went into a document.
  ///
  /// @param name its name, as it was given
  /// @param sha256 of its bytes, in lower-case hexadecimal
  public record InputFile(String name, String sha256) {
    /// @param bytes all of the file
    public static InputFile of(String name, byte[] bytes) {
      try {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        return new InputFile(name, HexFormat.of().formatHex(hash));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }
  }

  /// Finds where values stand: one pass over the files for all paths that are asked for.
  public interface Locator {
    /// For each path the place of the longest part of it that exists; nothing where a place would
    /// help nobody, as in a plan that is one line.
    ///
    /// @param paths of strings and numbers, from the root of the value
    List<Optional<Location>> locate(List<List<Value>> paths);
  }
}
