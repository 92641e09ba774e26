package dev.gonogo.rego.ir;

import java.util.List;

/// One statement in some form, asked for its parts in the order in which [StatementSink] got them.
interface StatementSource {
  int number(String name);

  long integer(String name);

  List<Integer> numbers(String name);

  String text(String name);

  Operand operand(String name);

  List<Operand> operands(String name);

  Block block(String name);

  List<Block> blocks(String name);

  IrLocation at();
}
