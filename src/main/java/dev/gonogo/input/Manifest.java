package dev.gonogo.input;

import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.List;

/// One Kubernetes object, and where in its file it stands.
///
/// @param file the name of its file
/// @param value the object
/// @param path from the root of its document in the file: empty, or into a `List`
/// @param locator of that document
record Manifest(String file, ObjectValue value, List<Value> path, Document.Locator locator) {}
