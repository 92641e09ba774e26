package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/// A release as it lies for download, and the checkout that its tag is: the archive has this
/// build's classes behind its launcher, or a script in their place.
///
/// @param downloads the folder above those of the versions
/// @param tag what `gonogo-dev/gonogo@v0.1.0` leads to
record Release(Path downloads, Path tag) {
  /// The one that this checkout is, or will be.
  static final String VERSION = version();

  private static final Path CI = Checkout.ROOT.resolve("ci");

  private static String version() {
    try {
      return Files.readAllLines(Checkout.ROOT.resolve("pom.xml")).stream()
          .filter(line -> line.startsWith("  <version>"))
          .map(line -> line.replaceAll("</?version>|-SNAPSHOT| ", ""))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes one whose gonogo is this build.
  static Release of(Path folder) throws IOException, InterruptedException {
    Path bin = bin(folder);
    Checkout.launcher(bin);
    return packed(folder);
  }

  /// Makes one whose gonogo is a script.
  static Release ofScript(Path folder, String script) throws IOException, InterruptedException {
    executable(bin(folder).resolve("gonogo"), script);
    return packed(folder);
  }

  /// Writes a script that can be started.
  static Path executable(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, script);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /// Where the archive of this machine lies.
  Path archive() {
    return downloads.resolve("v" + VERSION).resolve(name() + ".tar.gz");
  }

  Path sums() {
    return downloads.resolve("v" + VERSION).resolve("SHA256SUMS");
  }

  String base() {
    return downloads.toUri().toString().replaceAll("/$", "");
  }

  private static String name() {
    return "gonogo-"
        + VERSION
        + "-linux-"
        + (System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64");
  }

  private static Path bin(Path folder) throws IOException {
    return Files.createDirectories(folder.resolve(name()).resolve("bin"));
  }

  private static Release packed(Path folder) throws IOException, InterruptedException {
    var release = new Release(folder.resolve("downloads"), folder.resolve("tag"));
    Files.createDirectories(release.archive().getParent());
    sh(
        folder,
        "tar -czf '%s' '%s' && cd '%s' && sha256sum *.tar.gz > SHA256SUMS"
            .formatted(release.archive(), name(), release.archive().getParent()));
    Files.createDirectories(release.tag());
    sh(Checkout.ROOT, "cp -r action.yml .pre-commit-hooks.yaml ci '%s'".formatted(release.tag()));
    String pom = Files.readString(Checkout.ROOT.resolve("pom.xml"));
    Files.writeString(
        release.tag().resolve("pom.xml"),
        pom.replace(VERSION + "-SNAPSHOT</version>", VERSION + "</version>"));
    return release;
  }

  private static void sh(Path folder, String command) throws IOException, InterruptedException {
    var script = new Script(folder, Map.of("PATH", System.getenv("PATH")));
    Script.Ended ended = script.run(List.of("bash", "-ec", command));
    assertEquals(0, ended.status(), ended.said());
  }

  /// One of the scripts in `ci`.
  static Path script(String name) {
    return CI.resolve(name);
  }
}
