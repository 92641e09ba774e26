package dev.gonogo.cli;

import dev.gonogo.source.Printable;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// What the world outside gives to a command.
///
/// @param terminal where it prints
/// @param directory the working directory, in which names of files are meant
/// @param clock the time of day
/// @param cache the user's cache
/// @param build which gonogo this is
/// @param metrics where the time of the command goes
record Context(
    Terminal terminal, Path directory, Clock clock, UserCache cache, Build build, Metrics metrics) {

  /// The same at another time.
  Context at(Instant time) {
    return new Context(
        terminal, directory, Clock.fixed(time, ZoneOffset.UTC), cache, build, metrics);
  }

  /// Where a path lies that was given on the command line.
  Path at(Path given) {
    return directory.resolve(given);
  }

  /// The checkout that a path lies in: the nearest folder with a `.git`, or the path's own folder
  /// where there is none.
  static Path checkout(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    Path own = Files.isDirectory(whole) ? whole : BuildCommand.parent(whole);
    for (Path at = own; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return own;
  }

  /// A path with its links followed; one to nowhere as it stands.
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException _) {
      return path.toAbsolutePath().normalize();
    }
  }

  /// A path as people here call it: relative, unless it lies far away.
  String shown(Path path) {
    Path here = directory.toAbsolutePath().normalize();
    Path relative = here.relativize(path.toAbsolutePath().normalize());
    boolean far = relative.startsWith(Path.of("..", "..", ".."));
    String shown = far ? path.toAbsolutePath().normalize().toString() : relative.toString();
    return shown.isEmpty() ? "." : shown;
  }

  /// A text file of the project's own; without it there is nothing to do.
  Source read(Path file) {
    String name = shown(file);
    try {
      return Texts.decode(Files.readAllBytes(file))
          .map(text -> Source.of(name, text))
          .orElseThrow(() ->
              new UserError("gonogo: " + Printable.of(name) + " is not UTF-8: save it as such"));
    } catch (NoSuchFileException _) {
      throw new UserError("gonogo: " + Printable.of(name) + " does not exist: look at the path");
    } catch (IOException e) {
      throw new UserError("gonogo: cannot read " + Printable.of(name + ": " + e.getMessage()));
    }
  }
}
