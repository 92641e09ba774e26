package dev.gonogo.catalogue;

import dev.gonogo.catalogue.FieldType.Simple;
import dev.gonogo.source.Nearest;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;

/// What no plan would hold of a resource: an attribute that its type does not have, a mapping where
/// a list of blocks stands. What type a value without parts is of is not looked at.
public final class ResourceFaults {
  private final List<Breach> faults = new ArrayList<>();

  private ResourceFaults() {}

  /// @param name the attribute or block
  /// @param words what is wrong with it
  public record Breach(String name, String words) {}

  /// @param after what stands once the plan is applied, as plans have it
  public static List<Breach> of(FieldType type, Value after) {
    var found = new ResourceFaults();
    found.value("", type, after);
    return List.copyOf(found.faults);
  }

  private void value(String name, FieldType type, Value value) {
    if (value instanceof NullValue || value instanceof StringValue) {
      return;
    }
    switch (type) {
      case Simple _ -> {}
      case FieldType.ListOf(FieldType element) -> {
        if (value instanceof ArrayValue(List<Value> items)) {
          items.forEach(item -> value(name, element, item));
        } else if (value instanceof ObjectValue) {
          faults.add(new Breach(name, "`" + name + "` is a list in a plan, as `[{…}]`"));
        }
      }
      case FieldType.MapOf(FieldType of) -> {
        if (value instanceof ObjectValue object) {
          object.entries().values().forEach(inner -> value(name, of, inner));
        }
      }
      case FieldType.OfSchema(Schema block) -> {
        if (value instanceof ObjectValue object) {
          block(block, object);
        } else if (value instanceof ArrayValue) {
          faults.add(new Breach(name, "`" + name + "` is a mapping in a plan, and no list"));
        }
      }
    }
  }

  private void block(Schema block, ObjectValue object) {
    var members = block.members();
    for (Value key : object.sortedKeys()) {
      String name = ((StringValue) key).value();
      if (members.containsKey(name)) {
        value(name, members.get(name).type(), object.get(key).orElseThrow());
      } else {
        String meant =
            Nearest.of(name, members.keySet())
                .map(near -> ": did you mean `" + near + "`?")
                .orElse("");
        faults.add(new Breach(name, "`" + name + "` does not exist" + meant));
      }
    }
  }
}
