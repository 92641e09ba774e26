package dev.gonogo.gate;

/// The door of this room: documents and a compiled checklist to a decision.
public final class Gate {
  private Gate() {}
}
