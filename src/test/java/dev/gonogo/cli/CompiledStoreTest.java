package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.policy.CompiledChecklist;
import dev.gonogo.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is kept comes back, what is damaged does not, and where nothing can be kept the checklist
/// is compiled each time.
class CompiledStoreTest {
  @TempDir private Path home;
  private CompiledChecklist checklist;
  private int compilations;

  @BeforeEach
  void compile() {
    String text =
        """
        ## Settings

        - [ ] `DEBUG` is off <!-- debug-disabled !blocker @dev -->

          ```yaml check
          dotenv: DEBUG
          in: ["False"]
          ```
        """;
    Source file = Source.of("content/01.md", text);
    Content files = Content.of(new ContentFolder(Path.of("content"), "", List.of(file)));
    checklist = ChecklistBuild.of(files, Checkout.BUILD, Catalogue.NONE).policies().compiled();
  }

  private static CompiledStore store(Path home) {
    return new CompiledStore(cache(home), List.of());
  }

  private static UserCache cache(Path home) {
    return UserCache.of(Map.of("XDG_CACHE_HOME", home.toString()));
  }

  private CompiledStore.Loaded load(CompiledStore store) {
    return store.load(
        checklist.key(),
        () -> {
          compilations++;
          return checklist;
        });
  }

  private Path folder() throws IOException {
    return home.toRealPath().resolve("gonogo/compiled");
  }

  private Path entry() throws IOException {
    return folder().resolve(checklist.key());
  }

  @Test
  void isCompiledOnce() throws IOException {
    assertEquals("compiled, kept as " + entry(), load(store(home)).story());
    CompiledStore.Loaded second = load(store(home));
    assertEquals("from " + entry(), second.story());
    assertEquals(1, compilations);
    assertEquals(checklist.items(), second.checklist().items());
    assertEquals(checklist.policy().planJson(), second.checklist().policy().planJson());
  }

  @Test
  void isTheUsersAlone() throws IOException {
    Path cache = home.resolve("new/cache");
    load(store(cache));
    Path folder = cache.resolve("gonogo/compiled");
    for (Path made : List.of(home.resolve("new"), cache, cache.resolve("gonogo"), folder)) {
      assertEquals("rwx------", permissions(made), made.toString());
    }
    assertEquals("rw-------", permissions(folder.resolve(checklist.key())));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  /// The file of another key, under this one's name.
  @Test
  void anotherKeyIsNotTaken() throws IOException {
    var other =
        new CompiledChecklist(
            "0".repeat(64), checklist.digest(), checklist.items(), checklist.policy());
    store(home).keep(other);
    Files.move(folder().resolve(other.key()), entry());
    assertCompiledAnew("under another name");
  }

  @Test
  void whatIsCutOffIsNotTaken() throws IOException {
    load(store(home));
    byte[] whole = Files.readAllBytes(entry());
    for (int length = 0; length < whole.length; length += 1 + whole.length / 97) {
      Files.write(entry(), Arrays.copyOf(whole, length));
      assertCompiledAnew("cut at " + length);
    }
  }

  @Test
  void aFlippedBitIsNotTaken() throws IOException {
    load(store(home));
    byte[] whole = Files.readAllBytes(entry());
    for (int at = 0; at < whole.length; at += 1 + whole.length / 97) {
      byte[] flipped = whole.clone();
      flipped[at] ^= (byte) (1 << (at % Byte.SIZE));
      Files.write(entry(), flipped);
      assertCompiledAnew("flipped at " + at);
    }
  }

  @Test
  void longerThanWrittenIsNotTaken() throws IOException {
    load(store(home));
    byte[] whole = Files.readAllBytes(entry());
    Files.write(entry(), Arrays.copyOf(whole, whole.length + 1));
    assertCompiledAnew("longer");
  }

  // And the damage is mended.
  private void assertCompiledAnew(String how) throws IOException {
    compilations = 0;
    assertEquals("compiled, kept as " + entry(), load(store(home)).story(), how);
    assertEquals("from " + entry(), load(store(home)).story(), how);
    assertEquals(1, compilations, how);
  }

  /// A run that is killed between its first byte and its last leaves a draft.
  @Test
  void aDraftIsNeverRead() throws IOException {
    load(store(home));
    Files.move(entry(), folder().resolve("draft-1.part"));
    assertCompiledAnew("beside a draft");
  }

  @Test
  void manyAtOnceSeeAWholeOneOrNone() throws Exception {
    Callable<CompiledStore.Loaded> one = () -> store(home).load(checklist.key(), () -> checklist);
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var done : threads.invokeAll(IntStream.range(0, 64).mapToObj(_ -> one).toList())) {
        assertEquals(checklist.items(), done.get().checklist().items());
        assertFalse(done.get().story().contains("not kept"), done.get().story());
      }
    }
    assertEquals(List.of(checklist.key()), names());
  }

  @Test
  void theOldestGo() throws IOException {
    load(store(home));
    for (int i = 0; i < CompiledStore.MOST + 5; i++) {
      age(Files.createFile(folder().resolve("old-%02d".formatted(i))), Duration.ofDays(i));
    }
    age(Files.createFile(folder().resolve("of-now.part")), Duration.ofMinutes(5));
    age(Files.createFile(folder().resolve("abandoned.part")), Duration.ofHours(2));
    store(home).keep(checklist);
    List<String> left =
        IntStream.range(0, CompiledStore.MOST - 1).mapToObj("old-%02d"::formatted).toList();
    assertEquals(
        Stream.concat(Stream.of(checklist.key(), "of-now.part"), left.stream()).sorted().toList(),
        names());
  }

  @Test
  void noneIsKeptForEver() throws IOException {
    load(store(home));
    age(Files.createFile(folder().resolve("young")), CompiledStore.LONGEST.minusDays(1));
    age(Files.createFile(folder().resolve("old")), CompiledStore.LONGEST.plusDays(1));
    store(home).keep(checklist);
    assertEquals(List.of(checklist.key(), "young"), names());
  }

  private static void age(Path file, Duration age) throws IOException {
    long now = System.currentTimeMillis();
    Files.setLastModifiedTime(file, FileTime.fromMillis(now - age.toMillis()));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void withoutAHomeNothingIsKept() {
    var store = new CompiledStore(UserCache.of(Map.of()), List.of());
    assertNeverKept(store, "neither XDG_CACHE_HOME nor HOME names a folder");
  }

  @Test
  void whereNoFolderCanBeMadeNothingIsKept() throws IOException {
    Path file = Files.createFile(home.resolve("file"));
    assertNeverKept(store(file), file.toRealPath() + " is no folder");
    assertNeverKept(store(file.resolve("below")), file.toRealPath() + " is no folder");
    assertNeverKept(store(Path.of("/proc/self/nowhere")), "/proc/");
  }

  @Test
  void whereTheEntryCannotBeWrittenNothingIsKept() throws IOException {
    load(store(home));
    Files.delete(entry());
    Files.createFile(Files.createDirectory(entry()).resolve("in-the-way"));
    assertNeverKept(store(home), "not kept: ");
    assertEquals(List.of(checklist.key()), names());
  }

  private void assertNeverKept(CompiledStore store, String why) {
    compilations = 0;
    for (int i = 1; i <= 2; i++) {
      CompiledStore.Loaded loaded = load(store);
      assertEquals(i, compilations);
      assertTrue(loaded.story().startsWith("compiled, not kept: "), loaded.story());
      assertTrue(loaded.story().contains(why), loaded.story());
    }
  }

  @Test
  void whatBelongsToAnotherIsNotUsed() {
    load(store(home));
    UserCache cache = cache(home);
    long another = cache.user().getAsLong() + 1;
    var store = new CompiledStore(new UserCache(cache.home(), () -> another), List.of());
    assertNeverKept(store, "gonogo/compiled belongs to another user");
  }

  /// User 7 looks at a folder: its mode, its owner, whether its group is the owner's alone, and
  /// whether it is gonogo's own or one above it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          040700  | 7 | true  | true  |
          040755  | 7 | false | true  |
          040775  | 7 | true  | true  |
          040775  | 7 | false | true  | is writable by others
          040757  | 7 | true  | true  | is writable by others
          041777  | 7 | true  | true  | is writable by others
          040755  | 0 | true  | true  | belongs to another user
          040755  | 8 | true  | true  | belongs to another user
          120777  | 7 | true  | true  | is no folder
          100600  | 7 | true  | true  | is no folder
          040755  | 0 | true  | false |
          040755  | 8 | true  | false | belongs to another user
          041777  | 0 | true  | false |
          041777  | 8 | true  | false | belongs to another user
          040777  | 0 | true  | false | is writable by others
          040775  | 0 | true  | false |
          040775  | 7 | false | false | is writable by others
          041775  | 7 | false | false |
          """)
  void onlyTheUserCanHaveWritten(
      String mode, long owner, boolean privateGroup, boolean own, String fault) {
    var facts = new UserCache.Facts(Integer.parseInt(mode, 8), owner, privateGroup);
    assertEquals(Optional.ofNullable(fault), facts.fault(7, own));
  }

  /// The XDG Base Directory Specification: a relative path is to be ignored.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /x,       /home/me, /x
          '',       /home/me, /home/me/.cache
          relative, /home/me, /home/me/.cache
          '',       '',
          relative, me,
          """)
  void theEnvironmentSaysWhere(String xdg, String home, String cache) {
    var found = UserCache.of(Map.of("XDG_CACHE_HOME", xdg, "HOME", home)).home();
    assertEquals(cache, found.map(Path::toString).orElse(null));
  }
}
