package dev.gonogo.rego.ir;

import java.util.List;

/// Statements run in order; one that is undefined ends its block.
public record Block(List<Statement> statements) {
  public Block {
    statements = List.copyOf(statements);
  }
}
