package dev.gonogo.input;

import dev.gonogo.value.Value;
import java.util.List;

/// What a document tells of, one by one, and a check may judge: a resource, an object.
///
/// @param type `aws_s3_bucket`, `Deployment`
/// @param name as policies call the subject that it is; a part of it has a `/` behind that
/// @param path from the root of the document
public record Thing(String type, String name, List<Value> path) {
  public Thing {
    path = List.copyOf(path);
  }
}
