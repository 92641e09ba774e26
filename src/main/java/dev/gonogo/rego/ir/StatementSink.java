package dev.gonogo.rego.ir;

import java.util.List;

/// Takes one statement apart into some form. Names are the IR's.
interface StatementSink {
  /// Comes first.
  StatementSink kind(StatementKind kind);

  StatementSink number(String name, long number);

  StatementSink numbers(String name, List<Integer> numbers);

  StatementSink text(String name, String text);

  StatementSink operand(String name, Operand operand);

  StatementSink operands(String name, List<Operand> operands);

  StatementSink block(String name, Block block);

  StatementSink blocks(String name, List<Block> blocks);

  /// Comes last.
  void at(IrLocation at);
}
