package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.policy.CompiledChecklist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody who can write to the checkout wants GO for a release that is NO-GO. He compiles a weak
/// checklist, files it under the key of the real one, and puts it where gonogo might look.
class ForgedCacheTest {
  private static final String CHECK =
      """
      ## Settings

      - [ ] `DEBUG` is off <!-- debug-disabled !blocker @dev -->

        ```yaml check
        dotenv: DEBUG
        in: [%s]
        ```

        ```dotenv %s
        DEBUG=True
        ```

        ```dotenv pass
        DEBUG=False
        ```
      """;
  private static final int GO = 0;
  private static final int NO_GO = 1;

  @TempDir private Path checkout;
  @TempDir private Path elsewhere;
  private CompiledChecklist forged;

  @BeforeEach
  void checkOut() throws IOException {
    Path content = Files.createDirectories(checkout.resolve("content")).resolve("01.md");
    Files.writeString(checkout.resolve("gonogo.yaml"), "checklist: content\n");
    Files.writeString(checkout.resolve(".env"), "DEBUG=True\n");
    Files.writeString(content, CHECK.formatted("\"False\", \"True\"", "pass"));
    CompiledChecklist weak = compiled();
    Files.writeString(content, CHECK.formatted("\"False\"", "fail"));
    forged = new CompiledChecklist(compiled().key(), weak.digest(), weak.items(), weak.policy());
  }

  private CompiledChecklist compiled() {
    Content files = Content.of(ContentFolder.read(checkout.resolve("content")));
    return ChecklistBuild.of(files, Checkout.BUILD, Catalogue.NONE).policies().compiled();
  }

  /// The forgery is a good one: were it believed, the release would go.
  @Test
  void itWouldWorkInTheUsersOwnCache() throws IOException {
    forge(elsewhere);
    assertEquals(GO, check(cacheIn(elsewhere)));
  }

  /// Where an older gonogo kept the compiled checklist.
  @Test
  void theCheckoutsOwnFolderIsNotRead() throws IOException {
    Path old = Files.createDirectory(checkout.resolve(".gonogo")).resolve("compiled");
    Files.write(old, CompiledStore.bytes(forged));
    assertEquals(NO_GO, check(cacheIn(elsewhere)));
  }

  /// A CI server may set XDG_CACHE_HOME to a folder that it keeps beside the sources.
  @Test
  void aCacheInTheCheckoutIsNotRead() throws IOException {
    forge(checkout.resolve(".cache"));
    assertEquals(NO_GO, check(cacheIn(checkout.resolve(".cache"))));
  }

  @Test
  void aCacheElsewhereInTheRepositoryIsNotRead() throws IOException {
    Files.createDirectory(elsewhere.resolve(".git"));
    Path project = elsewhere.resolve("services/shop");
    Checkout.copy(checkout, Files.createDirectories(project));
    forge(elsewhere.resolve("cache"));
    UserCache cache = cacheIn(elsewhere.resolve("cache"));
    assertEquals(NO_GO, Checkout.gonogoIn(project, cache, "check", ".env").status());
  }

  /// Judged from outside of the checkout, too.
  @Test
  void aCacheInWhatIsJudgedIsNotRead() throws IOException {
    forge(checkout.resolve(".cache"));
    UserCache cache = cacheIn(checkout.resolve(".cache"));
    for (String judged : new String[] {checkout.toString(), checkout.resolve(".env").toString()}) {
      assertEquals(NO_GO, Checkout.gonogoIn(elsewhere, cache, "check", judged).status(), judged);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gonogo", "gonogo/compiled"})
  void aLinkIntoTheCheckoutIsNotFollowed(String linked) throws IOException {
    forge(checkout.resolve("prepared"));
    Path link = elsewhere.resolve("cache").resolve(linked);
    Files.createDirectories(link.resolveSibling(""));
    Files.createSymbolicLink(link, checkout.resolve("prepared").resolve(linked));
    assertEquals(NO_GO, check(cacheIn(elsewhere.resolve("cache"))));
  }

  @Test
  void anEntryThatIsALinkIsNotRead() throws IOException {
    forge(checkout.resolve("prepared"));
    Path entry = forge(elsewhere);
    Files.delete(entry);
    Files.createSymbolicLink(
        entry, checkout.resolve("prepared").resolve(elsewhere.relativize(entry)));
    assertEquals(NO_GO, check(cacheIn(elsewhere)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gonogo", "gonogo/compiled"})
  void aFolderThatOthersWriteToIsNotRead(String open) throws IOException {
    forge(elsewhere);
    chmod(elsewhere.resolve(open), "rwxrwxrwx");
    assertEquals(NO_GO, check(cacheIn(elsewhere)));
  }

  @Test
  void anEntryThatOthersWriteToIsNotRead() throws IOException {
    chmod(forge(elsewhere), "rw-rw-rw-");
    assertEquals(NO_GO, check(cacheIn(elsewhere)));
  }

  @Test
  void anotherUsersFolderIsNotRead() throws IOException {
    forge(elsewhere);
    UserCache cache = cacheIn(elsewhere);
    long user = cache.user().getAsLong();
    assertEquals(NO_GO, check(new UserCache(cache.home(), () -> user + 1)));
  }

  /// What is committed cannot be mistaken for ours, and nothing of ours can be committed.
  @Test
  void nothingIsKeptInTheCheckout() throws IOException {
    UserCache cache = cacheIn(checkout.resolve(".cache"));
    for (String command : new String[] {"check .env", "build", "run .env"}) {
      Checkout.gonogoIn(checkout, cache, command.split(" "));
    }
    try (Stream<Path> files = Files.list(checkout)) {
      assertEquals(
          List.of(".env", "content", "gonogo.yaml", "policies", "policies-test", "site"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void whereTheTimeWentIsTold() {
    UserCache cache = cacheIn(elsewhere);
    var inside = cacheIn(checkout.resolve(".cache"));
    String first = Checkout.gonogoIn(checkout, cache, "check", ".env", "--metrics").err();
    String second = Checkout.gonogoIn(checkout, cache, "check", ".env", "--metrics").err();
    String refused = Checkout.gonogoIn(checkout, inside, "check", ".env", "--metrics").err();
    assertTrue(first.contains("compiled, kept as " + elsewhere), first);
    assertTrue(second.contains("from " + elsewhere), second);
    assertTrue(refused.contains("compiled, not kept: " + checkout), refused);
    assertFalse(Checkout.gonogoIn(checkout, inside, "check", ".env").all().contains("kept"));
  }

  /// Puts the forgery into a cache, as the cache would have it.
  ///
  /// @return the entry
  private Path forge(Path home) throws IOException {
    Files.createDirectories(home);
    String kept = new CompiledStore(cacheIn(home), List.of()).keep(forged);
    Path entry = home.toRealPath().resolve("gonogo/compiled").resolve(forged.key());
    assertEquals("kept as " + entry, kept);
    return entry;
  }

  private int check(UserCache cache) {
    Checkout.Ended ended = Checkout.gonogoIn(checkout, cache, "check", ".env");
    assertEquals("", ended.err());
    return ended.status();
  }

  private static UserCache cacheIn(Path home) {
    return UserCache.of(Map.of("XDG_CACHE_HOME", home.toString()));
  }

  private static void chmod(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}
