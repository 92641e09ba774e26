package dev.gonogo.input;

/// The door of this room: files to documents.
public final class InputReader {
  private InputReader() {}
}
