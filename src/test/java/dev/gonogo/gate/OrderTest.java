package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.Layout;
import dev.gonogo.ShippedChecklist;
import dev.gonogo.gate.Decision.CheckResult;
import dev.gonogo.gate.Decision.InputAccount;
import dev.gonogo.input.Document;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.Inputs;
import dev.gonogo.policy.TriedExample;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The order of files, of documents in a file, of resources and objects, of the keys of mappings
/// and of lists that are sets changes nothing: the decision is the same, but for places, and each
/// finding is known again.
class OrderTest {
  private static final int MIXES = 60;

  /// A document, by what it goes under in every order.
  private record Part(InputKind kind, Value value) {}

  @TempDir private Path folder;
  private final long seed = Long.getLong("gonogo.seed", 20261126L);
  private final Random random = new Random(seed);
  private int compared;
  private int findings;
  private int texts;

  @Test
  void changesNothingOfAnExample() throws IOException {
    System.out.println("shuffled examples: seed " + seed);
    int count = 0;
    for (TriedExample example : ShippedChecklist.POLICIES.examples()) {
      same(
          List.of(new Part(example.kind(), example.document())),
          "example-" + count++,
          example.check() + " " + example.name());
    }
    assertTrue(findings > 300, "hardly anything is found: " + findings);
    assertTrue(texts > count / 2, "hardly anything is shuffled: " + texts + " of " + count);
  }

  @Test
  void changesNothingOfSeveralDocuments() throws IOException {
    System.out.println("shuffled mixes: seed " + seed);
    List<TriedExample> all = ShippedChecklist.POLICIES.examples();
    for (int i = 0; i < MIXES; i++) {
      List<Part> parts =
          random
              .ints(2 + random.nextInt(6), 0, all.size())
              .mapToObj(all::get)
              .map(example -> new Part(example.kind(), example.document()))
              .toList();
      same(parts, "mix-" + i, "mix " + i);
    }
    assertTrue(findings > 300, "hardly anything is found: " + findings);
    assertTrue(compared > MIXES / 4, "hardly anything is compared: " + compared);
    assertTrue(texts > MIXES * 3 / 4, "hardly anything is shuffled: " + texts);
  }

  @Test
  void changesNothingOfTheShops() throws IOException {
    System.out.println("shuffled shops: seed " + seed);
    for (String shop : List.of("shop", "shop-broken")) {
      List<Document> documents = ShippedChecklist.inputs(Path.of("examples", shop)).documents();
      List<Part> parts = documents.stream().map(d -> new Part(d.kind(), d.value())).toList();
      assertEquals(5, parts.size());
      for (int i = 0; i < 3; i++) {
        same(parts, shop + i, shop);
      }
    }
    assertEquals(6, texts);
  }

  private static Decision decided(Inputs inputs) {
    return ShippedChecklist.decide(inputs, ShippedChecklist.everyFacet());
  }

  private void same(List<Part> parts, String name, String of) throws IOException {
    Written plain = write(parts, folder.resolve(name), Layout.plain());
    Written shuffled =
        write(parts, folder.resolve(name + "-shuffled"), Layout.shuffled(new Random(seed)));
    texts += plain.texts().equals(shuffled.texts()) ? 0 : 1;
    Decision decision = decided(ShippedChecklist.inputs(plain.folder()));
    if (decision.outcome() == Outcome.BROKEN) {
      // Of two objects of one identity, which is an error, a policy may take the first.
      return;
    }
    compared++;
    findings += decision.items().stream().mapToInt(item -> item.findings().size()).sum();
    assertEquals(
        told(decision, plain),
        told(decided(ShippedChecklist.inputs(shuffled.folder())), shuffled),
        of + ", seed " + seed);
  }

  // -- Files

  /// @param names what each file goes under in every order
  private record Written(Path folder, Map<String, String> names, List<String> texts) {}

  /// A file each, but that manifests are taken apart and go several to a file.
  private static Written write(List<Part> parts, Path folder, Layout layout) throws IOException {
    Files.createDirectories(folder);
    Map<String, String> names = new HashMap<>(Map.of(folder.toString(), "the folder"));
    List<Integer> numbers =
        layout.order(java.util.stream.IntStream.range(0, parts.size()).boxed().toList());
    var texts = new ArrayList<String>();
    var manifests = new ArrayList<String>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.kind() == InputKind.KUBERNETES) {
        Layout.objects(part.value())
            .forEach(object -> manifests.add(layout.text(InputKind.KUBERNETES, object)));
        continue;
      }
      Path file = folder.resolve(numbers.get(i) + Layout.suffix(part.kind()));
      String text = layout.text(part.kind(), part.value());
      Files.writeString(file, text);
      texts.add(text);
      names.put(file.toString(), "document " + i);
    }
    List<String> ordered = layout.order(manifests);
    int perFile = Math.max(1, layout.order(List.of(1, 2, 100)).getLast());
    for (int i = 0; i < ordered.size(); i += perFile) {
      Path file = folder.resolve("manifests-" + numbers.getFirst() + "-" + i + ".yaml");
      List<String> here = ordered.subList(i, Math.min(ordered.size(), i + perFile));
      Files.writeString(file, String.join("\n---\n", here) + "\n");
      names.put(file.toString(), "a file of manifests");
    }
    texts.addAll(ordered);
    return new Written(folder, names, texts);
  }

  // -- Decisions

  /// A decision without places: no line, no path, no index of a list, no name of a file.
  private static String told(Decision decision, Written written) {
    var lines = new ArrayList<String>();
    lines.add(decision.outcome() + " " + decision.unseen());
    decision.inputs().stream()
        .map(input -> told(input, written))
        .sorted()
        .distinct()
        .forEach(lines::add);
    lines.add(decision.inputs().stream().filter(InputAccount::refused).count() + " refused");
    for (var item : decision.items()) {
      lines.add(item.item().id() + " " + item.state() + " " + item.reason());
      for (CheckResult check : item.checks()) {
        lines.add("  " + check.check().id() + " " + check.verdict() + " " + check.basis());
        lines.add("  " + check.subjects());
        check.findings().stream()
            .map(finding -> told(finding, written))
            .sorted()
            .forEach(lines::add);
      }
    }
    lines.addAll(decision.notes());
    lines.addAll(decision.errors());
    return lines.stream().map(OrderTest::withoutIndices).collect(Collectors.joining("\n"));
  }

  // Of two different objects of one identity the later one is refused, whichever that is.
  private static String told(InputAccount input, Written written) {
    String name = written.names().getOrDefault(input.name(), input.name());
    String reason =
        input.skipped().map(words -> input.refused() ? "refused" : words).orElse("judged");
    return name + " " + input.kind().orElse("") + " " + reason;
  }

  private static String told(Finding finding, Written written) {
    String document = written.names().getOrDefault(finding.document(), finding.document());
    return "    "
        + List.of(
            finding.verdict(),
            finding.subject(),
            document,
            finding.words().orElse(""),
            finding.message().replace(finding.document(), document),
            finding.found(),
            finding.expected(),
            known(finding));
  }

  // Files are named anew in each order, and objects whose name the cluster makes up hold a digest.
  private static String known(Finding finding) {
    boolean byName =
        finding.landmarks().getLast() instanceof ObjectValue last && last.get("in").isPresent();
    return byName || finding.subject().contains("*") ? "" : finding.fingerprint();
  }

  // An object whose name the cluster makes up is known by a digest of all that is in it.
  private static String withoutIndices(String text) {
    return text.replaceAll("\\[\\d+\\]", "[]").replaceAll("\\*[0-9a-f]{8}", "*");
  }
}
