package dev.gonogo.hcl;

import dev.gonogo.source.Source;

/// A place in a source whose line and column nobody has asked for yet: to count the columns of each
/// name would take the square of a long line.
record WrittenAt(Source source, int offset) {
  SourcePlace place() {
    return new SourcePlace(source.name(), source.place(offset));
  }
}
