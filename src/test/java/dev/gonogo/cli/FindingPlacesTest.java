package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.ShippedChecklist;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.Profile;
import dev.gonogo.input.Document;
import dev.gonogo.input.Inputs;
import dev.gonogo.input.Location;
import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The line and column of a finding, held by quoting: what stands at the place in the file is the
/// value that the finding's path leads to in the document.
class FindingPlacesTest {
  @Test
  void quotingThePlaceOfAFindingGivesItsValue() throws IOException {
    Path shop = Checkout.ROOT.resolve("examples/shop-broken");
    Inputs inputs = ShippedChecklist.inputs(shop);
    Decision decision = ShippedChecklist.decide(inputs, Profile.NONE);

    int quoted = 0;
    for (var item : decision.items()) {
      for (Finding finding : item.findings()) {
        if (finding.location().isPresent()) {
          quoted += quote(document(inputs, finding), finding, finding.location().get());
        }
      }
    }
    assertTrue(quoted >= 6, "quoted " + quoted);
  }

  private static Document document(Inputs inputs, Finding finding) {
    return inputs.documents().stream()
        .filter(document -> document.name().equals(finding.document()))
        .findFirst()
        .orElseThrow();
  }

  /// @return 1 where the path leads to a value that can be quoted
  private static int quote(Document document, Finding finding, Location location)
      throws IOException {
    Optional<Value> value = at(document.value(), finding.path());
    String text = Files.readString(Path.of(location.file()));
    Source source = Source.of(location.file(), text);
    String line = source.line(location.place().line());
    String quoted = line.substring(line.offsetByCodePoints(0, location.place().column() - 1));
    return switch (value.orElse(Value.ofNull())) {
      case StringValue s -> {
        String bare =
            quoted.startsWith("\"") || quoted.startsWith("'") ? quoted.substring(1) : quoted;
        assertTrue(bare.startsWith(s.value()), finding.message() + " at " + location);
        yield 1;
      }
      case NumberValue n -> {
        assertTrue(quoted.startsWith(n.toString()), finding.message() + " at " + location);
        yield 1;
      }
      case ObjectValue o when o.get("name").isPresent() -> {
        // A subject as a whole stands where its first key does.
        assertEquals(quoted.strip(), quoted, finding.message() + " at " + location);
        yield 0;
      }
      default -> 0;
    };
  }

  private static Optional<Value> at(Value root, List<Value> path) {
    Optional<Value> value = Optional.of(root);
    for (Value step : path) {
      value =
          value.flatMap(v ->
              switch (v) {
                case ObjectValue object -> object.get(step);
                case ArrayValue array ->
                    step instanceof NumberValue n && n.longValue() < array.size()
                        ? Optional.of(array.get((int) n.longValue()))
                        : Optional.empty();
                default -> Optional.empty();
              });
    }
    return value;
  }
}
