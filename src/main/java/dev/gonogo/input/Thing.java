package dev.gonogo.input;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;

/// What a document tells of, one by one, and a check may judge: a resource, an object.
///
/// @param type `aws_s3_bucket`, `Deployment`
/// @param name as policies call the subject that it is; a part of it has a `/` behind that
/// @param path from the root of the document
public record Thing(String type, String name, List<Value> path) {
  public Thing {
    path = List.copyOf(path);
  }

  /// It, in its document.
  public Optional<Value> in(Value document) {
    Optional<Value> found = Optional.of(document);
    for (Value step : path) {
      found = found.flatMap(value -> inside(value, step));
    }
    return found;
  }

  private static Optional<Value> inside(Value value, Value step) {
    return switch (value) {
      case ObjectValue object when step instanceof StringValue -> object.get(step);
      case ArrayValue array when step instanceof NumberValue n ->
          Optional.of(array.get((int) n.longValue()));
      default -> Optional.empty();
    };
  }
}
