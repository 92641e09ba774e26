package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.EvidenceNeed;
import dev.gonogo.checklist.Needs;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.value.Value;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is written comes back, and what is damaged is refused.
class CompiledChecklistCodecTest {
  private static final Path CASE = Path.of("src/test/resources/cases/policy/gathering.md");

  private static final String SIGNED =
      """

      - [x] Signé <!-- signed-twice -->

        ```yaml item
        valid: 9d
        evidence: url
        people: 2
        ```
      """;

  private static CompiledChecklist compiled() throws IOException {
    return PolicyCasesTest.compiled(CASE, Files.readString(CASE) + SIGNED).compiled();
  }

  private static byte[] bytes(CompiledChecklist compiled) throws IOException {
    var bytes = new ByteArrayOutputStream();
    CompiledChecklistCodec.write(compiled, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static CompiledChecklist read(byte[] bytes) throws IOException {
    return CompiledChecklistCodec.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  @Test
  void comesBack() throws IOException {
    CompiledChecklist written = compiled();
    CompiledChecklist read = read(bytes(written));
    assertEquals(written.key(), read.key());
    assertEquals(written.items(), read.items());
    CompiledChecklist.CompiledItem signed = read.items().getLast();
    assertEquals(new Needs(EvidenceNeed.URL, 2), signed.needs());
    assertTrue(signed.ticked());
    assertEquals(64, signed.text().length());
    Value input = Value.objectOf(Map.of("DEBUG", Value.of("True")));
    assertEquals(
        written.policy().evaluate("gonogo/dotenv/report", input, NOTHING, Limits.DEFAULT),
        read.policy().evaluate("gonogo/dotenv/report", input, NOTHING, Limits.DEFAULT));
  }

  private static final dev.gonogo.value.ObjectValue NOTHING = Value.objectOf(Map.of());

  @Test
  void isTheSameBytesTwice() throws IOException {
    assertEquals(List.of(box(bytes(compiled()))), List.of(box(bytes(compiled()))));
  }

  private static String box(byte[] bytes) {
    return Arrays.toString(bytes);
  }

  @Test
  void refusesWhatIsCutOff() throws IOException {
    byte[] whole = bytes(compiled());
    for (int length = 0; length < whole.length; length += 1 + whole.length / 199) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(IOException.class, () -> read(cut), "cut at " + length);
    }
  }

  @Test
  void refusesAnotherVersion() throws IOException {
    byte[] other = bytes(compiled());
    other[7]++;
    assertThrows(IOException.class, () -> read(other));
  }

  /// An item that shares another's checks names them by their owner, and takes no parameters.
  @Test
  void sharesChecks() throws IOException {
    var items = compiled().items();
    var owner = items.stream().filter(i -> i.id().equals("replicas")).findFirst().orElseThrow();
    var sharer =
        items.stream().filter(i -> i.id().equals("replicas-again")).findFirst().orElseThrow();
    assertEquals(owner.checks(), sharer.checks());
    assertEquals(
        List.of("kubernetes/replicas/two", "kubernetes/replicas/three"),
        owner.checks().stream().map(CompiledChecklist.CompiledCheck::id).toList());
    assertEquals(
        Map.of("two_min_replicas", Value.of(2), "three_min_replicas", Value.of(3)),
        owner.parameters());
    assertEquals(Map.of(), sharer.parameters());
  }
}
