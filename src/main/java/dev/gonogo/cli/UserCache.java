package dev.gonogo.cli;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// The user's cache: the one place whose files are believed, and so one that nobody but the user
/// may have written to.
///
/// @param home where programs keep what they can make again, if the environment says so
/// @param user the number of the user who runs this
record UserCache(Optional<Path> home, LongSupplier user) {
  // As stat(2) has them.
  private static final int FORMAT = 0170000;
  private static final int FOLDER = 0040000;
  private static final int FILE = 0100000;
  private static final int STICKY = 01000;
  private static final int WRITABLE_BY_GROUP = 0020;
  private static final int WRITABLE_BY_OTHERS = 0002;

  /// As the XDG Base Directory Specification has it: a relative path is as good as none.
  static UserCache of(Map<String, String> environment) {
    Optional<Path> named = absolute(environment, "XDG_CACHE_HOME");
    return new UserCache(
        named.or(() -> absolute(environment, "HOME").map(home -> home.resolve(".cache"))),
        () -> new UnixSystem().getUid());
  }

  private static Optional<Path> absolute(Map<String, String> environment, String name) {
    return Optional.of(Path.of(environment.getOrDefault(name, ""))).filter(Path::isAbsolute);
  }

  /// What became of [#open].
  sealed interface Opened {
    /// @param folder exists, and is the user's alone
    record Trusted(Path folder) implements Opened {}

    /// @param why in words, naming the path
    record Refused(String why) implements Opened {}
  }

  /// Opens a folder of gonogo's, and makes it where it is missing.
  ///
  /// It is refused when a stranger could have written there: when it, or `gonogo` above it, is a
  /// link, another's, or writable by others; when a folder further above lets others put another in
  /// its place; and when it lies inside of a checkout.
  ///
  /// @param name below `gonogo`
  /// @param checkouts the folders of what is read and judged; real paths
  Opened open(String name, Collection<Path> checkouts) {
    if (home.isEmpty()) {
      return new Opened.Refused("neither XDG_CACHE_HOME nor HOME names a folder");
    }
    try {
      Path own = real(home.get()).resolve("gonogo");
      Path folder = own.resolve(name);
      Optional<String> fault =
          checkouts.stream()
              .filter(folder::startsWith)
              .map(checkout -> folder + " lies in what is judged, " + checkout)
              .findFirst();
      fault = fault.isPresent() ? fault : fault(folder, own);
      if (fault.isEmpty() && !Files.exists(folder)) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        // Where others may make folders too, one of theirs may have come first.
        fault = fault(folder, own);
      }
      return fault.<Opened>map(Opened.Refused::new).orElseGet(() -> new Opened.Trusted(folder));
    } catch (FileSystemException e) {
      return new Opened.Refused(e.getFile() + ": " + FileTree.reason(e));
    } catch (IOException | UnsupportedOperationException e) {
      return new Opened.Refused("owners of files are not known here: " + e.getMessage());
    }
  }

  /// Whether a file in an opened folder is one that only the user can have written.
  boolean wrote(Path file) throws IOException {
    Facts facts = Facts.of(file);
    return facts.isA(FILE) && facts.owner() == user.getAsLong() && !facts.isOpen();
  }

  // The links in what exists, followed: what counts is where the folder really lies.
  private static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    return parent == null ? path : real(parent).resolve(path.getFileName());
  }

  private Optional<String> fault(Path folder, Path own) throws IOException {
    for (Path at : Stream.iterate(folder, Objects::nonNull, Path::getParent).toList()) {
      Optional<String> fault =
          Files.exists(at, LinkOption.NOFOLLOW_LINKS)
              ? Facts.of(at).fault(user.getAsLong(), at.startsWith(own))
              : Optional.empty();
      if (fault.isPresent()) {
        return fault.map(what -> at + " " + what);
      }
    }
    return Optional.empty();
  }

  /// What the system knows of a file; of a link, not of its target.
  ///
  /// @param mode as stat(2) has it
  /// @param owner the number of its user
  /// @param privateGroup whether its group has the name of its user, and so nobody else in it: so
  ///   Debian and Fedora make their users
  record Facts(int mode, long owner, boolean privateGroup) {
    static Facts of(Path path) throws IOException {
      Map<String, Object> facts =
          Files.readAttributes(path, "unix:mode,uid", LinkOption.NOFOLLOW_LINKS);
      int mode = (Integer) Objects.requireNonNull(facts.get("mode"));
      long owner = Integer.toUnsignedLong((Integer) Objects.requireNonNull(facts.get("uid")));
      // Names cost a look into the system's tables.
      return new Facts(mode, owner, (mode & WRITABLE_BY_GROUP) != 0 && hasPrivateGroup(path));
    }

    private static boolean hasPrivateGroup(Path path) throws IOException {
      var names = Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return names.owner().getName().equals(names.group().getName());
    }

    /// Why a folder is not to be trusted.
    ///
    /// @param own gonogo's, or below it; else one above it
    Optional<String> fault(long user, boolean own) {
      if (!isA(FOLDER)) {
        return Optional.of("is no folder");
      }
      if (owner != user && (own || owner != 0)) {
        return Optional.of("belongs to another user");
      }
      // Who may write to a folder may rename what is in it, unless it is sticky, as /tmp is.
      boolean open = isOpen() && (own || (mode & STICKY) == 0);
      return open ? Optional.of("is writable by others") : Optional.empty();
    }

    boolean isA(int format) {
      return (mode & FORMAT) == format;
    }

    boolean isOpen() {
      return (mode & WRITABLE_BY_OTHERS) != 0 || ((mode & WRITABLE_BY_GROUP) != 0 && !privateGroup);
    }
  }
}
