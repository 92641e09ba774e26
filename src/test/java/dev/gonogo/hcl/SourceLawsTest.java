package dev.gonogo.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of any source, whoever wrote it.
class SourceLawsTest {
  private static final Set<String> TYPES = Set.of("resource", "data", "module");

  /// As long as a source that somebody generated.
  private static final int LONG = 5_000_000;

  private static List<Path> files() throws IOException {
    try (Stream<Path> all =
        Stream.concat(Files.walk(SourceCasesTest.CASES), Files.walk(Path.of("examples")))) {
      return all.filter(file -> file.toString().matches(".*\\.tf(\\.json)?"))
          .filter(file -> !file.endsWith("f.tf"))
          .sorted()
          .toList();
    }
  }

  private static HclReader.Read read(Path file, String text) {
    var source = Source.of("x", text);
    return file.toString().endsWith(".json")
        ? JsonReader.read(source, TYPES)
        : HclReader.read(source, TYPES);
  }

  /// A cut costs what is behind it: each block that is left is one of the whole.
  @Test
  void everyPrefixOfAFileIsReadOrSaidToBreak() throws IOException {
    for (Path file : files()) {
      String text = Files.readString(file);
      List<String> all = blocks(read(file, text));
      for (int end = 0; end <= text.length(); end++) {
        HclReader.Read cut = read(file, text.substring(0, end));
        List<String> left = blocks(cut);
        assertEquals(all.subList(0, left.size()), left, file + " up to " + end);
        cut.broken().ifPresent(problem -> assertTrue(!problem.words().isBlank()));
      }
    }
  }

  @Test
  void noTextStopsTheReader() throws IOException {
    var random = new Random(16);
    String pieces = "{}[]()\"\\$%<-=#/*\n\r\t aE1.~:,\u0000é\ud83d\udc69\ud800";
    for (Path file : files()) {
      String text = Files.readString(file);
      for (int i = 0; i < 300; i++) {
        var out = new StringBuilder(text);
        for (int n = random.nextInt(4); n >= 0 && !out.isEmpty(); n--) {
          int at = random.nextInt(out.length());
          switch (random.nextInt(3)) {
            case 0 -> out.delete(at, Math.min(out.length(), at + random.nextInt(60)));
            case 1 -> out.insert(at, pieces.charAt(random.nextInt(pieces.length())));
            default -> out.insert(at, out.substring(at, Math.min(out.length(), at + 40)));
          }
        }
        read(file, out.toString());
      }
    }
  }

  @Test
  void lineEndsAndAMarkChangeNoPlace(@TempDir Path scratch) throws IOException {
    for (Path folder : SourceCasesTest.cases().toList()) {
      String name = String.valueOf(folder.getFileName());
      String asked = Files.readString(folder.resolve("asked.txt"));
      String plain = SourceCasesTest.answers(RootModule.of(name, folder, folder, 1 << 20), asked);
      for (String end : List.of("\r\n", "\n")) {
        Path copy = scratch.resolve(end.length() + "/" + name);
        copy(folder, copy, end);
        assertEquals(
            plain, SourceCasesTest.answers(RootModule.of(name, copy, copy, 1 << 20), asked), name);
      }
    }
  }

  private static void copy(Path from, Path to, String end) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          String text = Files.readString(file, StandardCharsets.ISO_8859_1);
          Files.writeString(
              target, "\u00ef\u00bb\u00bf" + text.replace("\n", end), StandardCharsets.ISO_8859_1);
        }
      }
    }
  }

  static List<String> hostile() {
    return List.of(
        "resource \"aws_eip\" \"x\" {\n  a = 1\n}\n",
        "a {",
        "a = [",
        "a = \"${",
        "a = <<A\n${",
        "a = {b=1} c",
        "a = 1 <<a ",
        "a = 1 << ",
        "a = <<A\n",
        "a = <<A\n  A\n",
        "a \"b\" ",
        "/*",
        "# ",
        "a = \"\\",
        "\"",
        "$",
        "a = %{",
        "a = 1\n",
        "a{b=1}",
        "resource a b {c=1}",
        "{\"resource\":",
        "{\"a\":1},");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aLongTextTakesNoLongerThanItIsLong(String piece) {
    String text = piece.repeat(LONG / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          read(Path.of("x.tf"), text);
          read(Path.of("x.tf.json"), text);
          read(Path.of("x.tf"), "resource a b {\n x = <<A\n" + text);
          read(Path.of("x.tf"), "resource a b {\n x = [\n" + text);
        });
  }

  private static List<String> blocks(HclReader.Read read) {
    var blocks = new ArrayList<String>();
    for (HclBlock block : read.blocks()) {
      blocks.add(block.type() + block.labels() + block.at().offset() + names(block.body()));
    }
    return blocks;
  }

  private static String names(HclBlock.Body body) {
    var out = new StringBuilder();
    body.attributes().forEach((name, at) -> out.append(name).append(at.literal()));
    body.blocks()
        .forEach((type, all) -> all.forEach(one -> out.append(type).append(names(one.body()))));
    return out.toString();
  }
}
