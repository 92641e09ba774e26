import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes a release's archive: a Java of its own, the jars, the launcher, and an AOT cache; and the
/// sums of all that is released. `mvn -Pdist package` runs it, by the JDK that the Java is cut
/// from.
///
/// All files but the cache are the same bytes each time.
final class Image {
  /// What our classes and those of the libraries need, as far as we use them: `ArchiveTest` holds
  /// ours against it. `jdk.security.auth` knows the number of the user, who alone may write to the
  /// cache.
  private static final String MODULES = "java.base,java.xml,jdk.security.auth";

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  private final Path image;
  private final Instant date;

  private Image(Path image, Instant date) {
    this.image = image;
    this.date = date;
  }

  /// Takes the version and the date of all files, as Maven knows them, and the folder of what is
  /// released; stands in the project's folder. With `--untrained` it makes what is the same each
  /// time, and no archive.
  public static void main(String[] args) throws IOException, InterruptedException {
    String name = "gonogo-" + args[0] + "-" + platform();
    Path dist = Path.of(args[2]).toAbsolutePath();
    Path images = dist.resolve("image");
    delete(images);
    var image = new Image(images.resolve(name), Instant.parse(args[1]));
    image.link();
    image.fill();
    if (args.length > 3 && args[3].equals("--untrained")) {
      return;
    }
    image.train();
    Path archive = dist.resolve(name + ".tar.gz");
    TarGz.pack(image.image, archive, image.date);
    Files.writeString(dist.resolve("SHA256SUMS"), sums(dist));
    System.out.println("made " + archive);
  }

  /// As those call it who distribute JDKs: `linux-x64`, `macos-arm64`.
  private static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch");
    String os = system.startsWith("mac") ? "macos" : system;
    var machines = Map.of("amd64", "x64", "x86_64", "x64", "aarch64", "arm64");
    return os + "-" + machines.getOrDefault(machine, machine);
  }

  private void link() throws IOException {
    Files.createDirectories(image);
    int status =
        ToolProvider.findFirst("jlink")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--add-modules",
                MODULES,
                "--strip-debug",
                "--no-man-pages",
                "--no-header-files",
                "--compress",
                "zip-6",
                "--output",
                image.resolve("runtime").toString());
    if (status != 0) {
      throw new IllegalStateException("jlink ended with " + status);
    }
  }

  private void fill() throws IOException {
    copy(TARGET.resolve("gonogo.jar"), image.resolve("gonogo.jar"));
    copyAll(TARGET.resolve("lib"), image.resolve("lib"));
    for (String text : List.of("LICENSE", "NOTICE")) {
      copy(Path.of(text), image.resolve(text));
    }
    copy(Path.of("src/dist/README.md"), image.resolve("README.md"));
    String key = Files.readString(TARGET.resolve("gonogo.key")).strip();
    Path launcher = Files.createDirectories(image.resolve("bin")).resolve("gonogo");
    Files.writeString(launcher, Files.readString(Path.of("src/dist/gonogo")).replace("@key@", key));
    if (!launcher.toFile().setExecutable(true, false)) {
      throw new IOException(launcher + " cannot be made executable");
    }
    // Before the training: the JVM keeps the date of each jar in the cache, and drops a cache in
    // silence when a jar has another one. The archive gives all files this date.
    try (Stream<Path> files = Files.walk(image)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(date));
      }
    }
  }

  /// Runs what people run, by the image's own launcher, in a folder that holds nothing of this
  /// machine's.
  private void train() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("gonogo-training-");
    try {
      copyAll(Path.of("examples/shop"), folder.resolve("shop"));
      Files.writeString(folder.resolve("shop/gonogo.yaml"), "checklist: gonogo:go-live\n");
      copyAll(Path.of("examples/spring"), folder.resolve("own"));
      copyAll(Path.of("packs/spring/content"), folder.resolve("own/content"));
      Files.delete(folder.resolve("own/gonogo.lock"));
      Files.writeString(folder.resolve("own/gonogo.yaml"), "checklist: content\n");
      copyAll(Path.of("policies"), folder.resolve("policies"));
      Path log = TARGET.resolve("training.log");
      var java =
          new ProcessBuilder(
              image.resolve("runtime/bin/java").toString(),
              "-XX:AOTCacheOutput=" + image.resolve("gonogo.aot"),
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "-Xmx4g",
              "-Xss16m",
              "-Dgonogo.build=training",
              "-cp",
              image.resolve("gonogo.jar").toString(),
              "dev.gonogo.cli.Training",
              folder.toString(),
              date.toString());
      java.environment().clear();
      java.environment().putAll(Map.of("HOME", folder.toString(), "LC_ALL", "C"));
      int status =
          java.directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .redirectInput(new File("/dev/null"))
              .start()
              .waitFor();
      Path cache = image.resolve("gonogo.aot");
      if (status != 0 || !Files.exists(cache)) {
        throw new IllegalStateException("the training ended with " + status + ": see " + log);
      }
    } finally {
      delete(folder);
    }
  }

  /// As `sha256sum --check` reads them.
  private static String sums(Path dist) throws IOException {
    var sums = new StringBuilder();
    try (Stream<Path> files = Files.list(dist)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.endsWith("SHA256SUMS")) {
          sums.append(sha256(file)).append("  ").append(file.getFileName()).append('\n');
        }
      }
    }
    return sums.toString();
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          copy(path, copy);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    var all = new ArrayList<Path>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.forEach(all::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path path : all.reversed()) {
      Files.delete(path);
    }
  }
}
