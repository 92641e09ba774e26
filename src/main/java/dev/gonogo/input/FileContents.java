package dev.gonogo.input;

import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;

/// What a file holds, of no kind yet.
///
/// @param name of the file, as it was given
/// @param folder the argument that it was found in; nothing for a file that was named
/// @param isForced whether somebody says of which kind it is
/// @param form how it is written
/// @param documents at least one
record FileContents(
    String name, Optional<String> folder, boolean isForced, Form form, List<Parsed> documents) {
  FileContents {
    documents = List.copyOf(documents);
  }

  boolean isNamed() {
    return folder.isEmpty();
  }

  Parsed first() {
    return documents.getFirst();
  }

  /// The document's value, if it is the only one.
  Optional<Value> single() {
    return documents.size() == 1 ? Optional.of(first().value()) : Optional.empty();
  }
}
