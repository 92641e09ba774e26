package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.RealProgram.Ended;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// The archive of a release, unpacked where its name has blanks, and started with nothing around
/// it.
@Tag("archive")
@EnabledIfSystemProperty(
    named = "gonogo.dist",
    matches = ".+",
    disabledReason = "no archive is named: -Dgonogo.dist=target/dist after mvn -Pdist package")
class ArchiveTest {
  /// Blanks, and what an address of a file would write otherwise.
  private static final String AWKWARD = "un pack#ed 100%25";

  private static final Map<String, String> NOTHING = Map.of("PATH", "", "HOME", "");
  private static final Map<String, String> STRICT =
      Map.of("PATH", "", "HOME", "", "GONOGO_JAVA_OPTS", "-XX:AOTMode=on");

  @TempDir private static Path scratch;
  private static Archive archive = new Archive(Path.of(""));

  @TempDir private Path here;

  @BeforeAll
  static void unpack() throws Exception {
    archive = Archive.unpackedIn(Files.createDirectory(scratch.resolve(AWKWARD)));
  }

  @Test
  void startsWithItsCacheWhereverItLies() throws Exception {
    Ended ended = archive.gonogo(here, STRICT, "--version");
    assertEquals(0, ended.status(), ended.out() + ended.err());
    assertTrue(ended.out().startsWith("gonogo "), ended.out());
  }

  @Test
  void judgesTheShopsWithNothingAround() throws Exception {
    Ended whole = archive.gonogo(shop("shop"), NOTHING, "check", ".");
    assertEquals(0, whole.status(), whole.out() + whole.err());
    Ended broken = archive.gonogo(shop("shop-broken"), NOTHING, "check", ".");
    assertEquals(1, broken.status(), broken.out() + broken.err());
    assertEquals("", whole.err() + broken.err());
  }

  // By the pack in the archive.
  private Path shop(String name) throws IOException {
    Path shop = here.resolve(name);
    Checkout.copy(Checkout.ROOT.resolve("examples").resolve(name), shop);
    Path profile = shop.resolve("gonogo.yaml");
    String ours = Files.readString(profile);
    assertTrue(ours.contains("checklist: ../../content\n"), ours);
    Files.writeString(profile, ours.replace("../../content", "gonogo:go-live"));
    return shop;
  }

  @Test
  void compilesAChecklistOfOnesOwnWithoutAHome() throws Exception {
    Path spring = here.resolve("spring");
    Checkout.copy(Checkout.ROOT.resolve("examples/spring"), spring);
    Checkout.copy(Checkout.ROOT.resolve("packs/spring/content"), spring.resolve("content"));
    Files.delete(spring.resolve("gonogo.lock"));
    Files.writeString(spring.resolve("gonogo.yaml"), "checklist: content\n");
    Ended ended = archive.gonogo(spring, NOTHING, "check", ".", "--metrics");
    assertEquals(0, ended.status(), ended.out() + ended.err());
    assertTrue(ended.err().contains("not kept: neither XDG_CACHE_HOME nor HOME"), ended.err());
  }

  @Test
  void aLinkLeadsToIt() throws Exception {
    Path first = Files.createSymbolicLink(here.resolve("gonogo"), archive.launcher());
    Path second = Files.createSymbolicLink(here.resolve("gg"), first.getFileName());
    var onThePath = Map.of("PATH", System.getenv("PATH"), "GONOGO_JAVA_OPTS", "-XX:AOTMode=on");
    for (String called : List.of(first.toString(), second.toString(), "./gg")) {
      Ended ended = Archive.run(here, onThePath, called, "--version");
      assertEquals(0, ended.status(), called + ": " + ended.out() + ended.err());
    }
  }

  /// It may lie in a folder that cannot be written to, and belong to another user.
  @Test
  void nothingIsWrittenIntoIt() throws Exception {
    SortedMap<String, FileTime> before = dates(archive.folder());
    for (String line : List.of("check " + shop("shop"), "--version", "help")) {
      archive.gonogo(here, Map.of("HOME", here.toString()), line.split(" "));
    }
    assertEquals(before, dates(archive.folder()));
  }

  private static SortedMap<String, FileTime> dates(Path folder) throws IOException {
    var dates = new TreeMap<String, FileTime>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        dates.put(folder.relativize(path).toString(), Files.getLastModifiedTime(path));
      }
    }
    return dates;
  }

  /// The JVM drops a cache in silence when a jar has another date than it had in the training.
  @Test
  void theDoctorTellsOfACacheThatIsRefused() throws Exception {
    Path home = Files.createDirectory(here.resolve("home"));
    Map<String, String> user = Map.of("HOME", home.toString());
    Ended well = archive.gonogo(here, user, "doctor");
    assertEquals(0, well.status(), well.out() + well.err());
    assertTrue(well.out().contains("the AOT cache is in use"), well.out());
    assertTrue(well.out().contains(", its own"), well.out());

    Archive spoiled = Archive.unpackedIn(Files.createDirectory(here.resolve("spoiled")));
    Path jar = Archive.only(spoiled.folder().resolve("lib"), "picocli-4.7.7.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-11-25T00:00:00Z")));
    assertNotEquals(0, spoiled.gonogo(here, STRICT, "--version").status());
    assertEquals(0, spoiled.gonogo(here, NOTHING, "--version").status());
    Ended ill = spoiled.gonogo(here, user, "doctor");
    assertEquals(1, ill.status(), ill.out() + ill.err());
    String said = ill.out().replaceAll("\\s+", " ");
    assertTrue(said.contains("✗ quick start the AOT cache is refused"), said);
    assertTrue(said.contains("picocli-4.7.7.jar', timestamp has changed"), said);
    assertTrue(said.contains("Mend unpack the archive again"), said);

    Files.delete(spoiled.folder().resolve("gonogo.aot"));
    Ended missing = spoiled.gonogo(here, user, "doctor");
    assertEquals(1, missing.status(), missing.out() + missing.err());
    assertTrue(missing.out().contains("no AOT cache: there is no file"), missing.out());
    for (Ended ended : List.of(well, ill, missing)) {
      assertEquals("", ended.err());
    }
  }

  @Test
  void entriesAreInOrderOfRootAndOfOneDate() throws Exception {
    var environment = Map.of("PATH", System.getenv("PATH"), "TZ", "UTC", "LC_ALL", "C");
    Ended listed =
        Archive.run(
            here,
            environment,
            "tar",
            "--numeric-owner",
            "--full-time",
            "-tvzf",
            Archive.file().toString());
    List<String[]> rows = listed.out().lines().map(line -> line.split("\\s+", 6)).toList();
    assertTrue(rows.size() > 100, listed.out() + listed.err());
    List<String> names = rows.stream().map(row -> row[5].replaceAll("/? ->.*|/$", "")).toList();
    assertEquals(names.stream().map(Path::of).sorted().map(Path::toString).toList(), names);
    String folder = archive.folder().getFileName().toString();
    for (String[] row : rows) {
      assertEquals("0/0 2026-11-24 00:00:00", row[1] + " " + row[3] + " " + row[4], row[5]);
      assertTrue((row[5] + "/").startsWith(folder + "/"), row[5]);
      assertTrue(row[0].matches("-rw-r--r--|[-d]rwxr-xr-x|lrwxrwxrwx"), row[0] + " " + row[5]);
    }
  }

  /// All but the cache, which the JVM never writes twice alike.
  @Test
  void theSameBytesAreMadeTwice() throws Exception {
    String version = version();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path again = here.resolve("again");
    Path built = Archive.dist().toAbsolutePath().getParent().getParent();
    Ended ended =
        Archive.run(
            built,
            Map.of(),
            java.toString(),
            "src/dist/Image.java",
            version,
            "2026-11-24T00:00:00Z",
            again.toString(),
            "--untrained");
    assertEquals(0, ended.status(), ended.out() + ended.err());
    SortedMap<String, String> first = sums(archive.folder());
    first.remove("gonogo.aot");
    assertEquals(
        first,
        sums(Archive.only(again.resolve("image"), archive.folder().getFileName().toString())));
  }

  private static String version() {
    String name = archive.folder().getFileName().toString();
    return name.replaceFirst("gonogo-(.*)-[a-z]+-[a-z0-9]+$", "$1");
  }

  private static SortedMap<String, String> sums(Path folder) throws IOException {
    var sums = new TreeMap<String, String>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        sums.put(folder.relativize(path).toString(), JarKey.of(path));
      }
    }
    return sums;
  }

  @Test
  void everySumHoldsAndEveryFileHasOne() throws Exception {
    Ended checked =
        Archive.run(
            Archive.dist(),
            Map.of("PATH", System.getenv("PATH")),
            "sha256sum",
            "--check",
            "--strict",
            "SHA256SUMS");
    assertEquals(0, checked.status(), checked.out() + checked.err());
    try (Stream<Path> files = Files.list(Archive.dist())) {
      Set<String> all =
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals("SHA256SUMS"))
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> summed =
          checked
              .out()
              .lines()
              .map(line -> line.replaceFirst(": OK$", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(all, summed);
      String stem = "gonogo-" + version();
      for (String end : List.of("-sources.jar", "-javadoc.jar", ".cdx.json")) {
        assertTrue(all.contains(stem + end), all.toString());
      }
    }
  }

  /// The bill of materials is made by CycloneDX's own plugin, which holds it against its schema.
  @Test
  void everyLibraryIsInTheBillAndInTheNoticeUnderOneLicence() throws Exception {
    Path file = Archive.only(Archive.dist(), ".cdx.json");
    var bill = (ObjectValue) MainPolicy.json(Files.readString(file));
    var billed = new TreeMap<String, String>();
    for (Value component : ((ArrayValue) bill.get("components").orElseThrow()).items()) {
      var of = (ObjectValue) component;
      billed.put(text(of, "name") + "-" + text(of, "version") + ".jar", licence(of));
    }
    try (Stream<Path> jars = Files.list(archive.folder().resolve("lib"))) {
      Set<String> names = jars.map(jar -> jar.getFileName().toString()).collect(Collectors.toSet());
      assertEquals(new TreeSet<>(names), billed.keySet());
    }
    String notice = Files.readString(archive.folder().resolve("NOTICE"));
    var unnoticed = new ArrayList<String>();
    billed.forEach((jar, licence) -> {
      String library = jar.replaceFirst("-\\d.*", "").replaceFirst("^flexmark-.*", "flexmark-*");
      boolean named =
          notice
              .lines()
              .anyMatch(line ->
                  line.matches("(?:.*, )?" + Pattern.quote(library) + "[ ,].*")
                      && line.contains(" " + licence + " ")
                      && line.contains(" Copyright "));
      if (!named) {
        unnoticed.add(library + " under " + licence);
      }
    });
    assertEquals(List.of(), unnoticed, "NOTICE lacks a line for these");
    assertEquals(
        Files.readString(Checkout.ROOT.resolve("LICENSE")),
        Files.readString(archive.folder().resolve("LICENSE")));
  }

  private static String licence(ObjectValue component) {
    var first =
        (ObjectValue) ((ArrayValue) component.get("licenses").orElseThrow()).items().getFirst();
    var licence = (ObjectValue) first.get("license").orElseThrow();
    // Go's licence has no name of its own in the list of licences: it is this one.
    return licence.get("id").map(id -> ((StringValue) id).value()).orElse("BSD-3-Clause");
  }

  private static String text(ObjectValue object, String key) {
    return ((StringValue) object.get(key).orElseThrow()).value();
  }

  /// What our classes need of Java, by the JDK's own account.
  @Test
  void theRuntimeHasTheModulesThatOurClassesNeed() throws Exception {
    var said = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    int status =
        jdeps.run(
            new PrintWriter(said),
            new PrintWriter(said),
            "--multi-release",
            "25",
            "--ignore-missing-deps",
            "--print-module-deps",
            archive.folder().resolve("gonogo.jar").toString());
    assertEquals(0, status, said.toString());
    Ended listed =
        Archive.run(
            here,
            Map.of(),
            archive.folder().resolve("runtime/bin/java").toString(),
            "--list-modules");
    Set<String> there =
        listed.out().lines().map(line -> line.replaceFirst("@.*", "")).collect(Collectors.toSet());
    for (String module : said.toString().strip().split(",")) {
      assertTrue(there.contains(module), module + " is not in the archive's Java: " + there);
    }
  }
}
