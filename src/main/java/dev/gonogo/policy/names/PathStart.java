package dev.gonogo.policy.names;

import dev.gonogo.catalogue.FieldType;
import java.util.List;

/// Where a path may begin: a type or a kind, or what stands inside of one.
///
/// @param name `aws_db_instance`, `Deployment`
/// @param shapes what it may look like, the newest version of it first; one that has the name is
///   enough
record PathStart(String name, List<FieldType> shapes) {
  PathStart {
    shapes = List.copyOf(shapes);
  }
}
