package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `gonogo ids --write` on a file as editors on Windows leave it: what it adds are comments, and
/// nothing else changes.
class IdsTest {
  private static final String TEXT =
      "\ufeff# T\r\n\r\n* [ ] one\r\n  + [x] `two`  \r\n    1. [X] three\r\n\r\n- [ ] Проверка\r\n"
          + "- [ ] one";

  @TempDir private Path project;

  @Test
  void addsCommentsAndChangesNothingElse() throws IOException {
    Path file = project.resolve("list.md");
    byte[] before = TEXT.getBytes(StandardCharsets.UTF_8);
    Files.write(file, before);

    var first = Checkout.gonogoIn(project, "ids", "--write", "--content", "list.md");
    assertEquals(0, first.status(), first.all());
    assertEquals("5 items got an id\n", first.out());
    String written = Files.readString(file);
    assertTrue(written.contains("`two` <!-- two -->  \r\n"), written);
    assertArrayEquals(
        before, written.replaceAll(" <!-- [a-z0-9-]+ -->", "").getBytes(StandardCharsets.UTF_8));

    var second = Checkout.gonogoIn(project, "ids", "--write", "--content", "list.md");
    assertEquals("0 items got an id\n", second.out());
    assertEquals(written, Files.readString(file));
  }
}
