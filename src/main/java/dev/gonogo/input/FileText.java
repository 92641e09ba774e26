package dev.gonogo.input;

import dev.gonogo.source.Source;
import java.util.function.Supplier;

/// A text, before anybody asks what its documents are.
///
/// @param name of the file
/// @param form that it was read in
/// @param isGuess whether nothing said that it is written so: neither its name, nor how it begins
/// @param isBroken whether it breaks the grammar of that form
/// @param source the text, made when it is asked for
record FileText(
    String name, Form form, boolean isGuess, boolean isBroken, Supplier<Source> source) {
  String text() {
    return source.get().text();
  }
}
