package dev.gonogo.rego.ir;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/// Writes the binary form: parts in the order of [Statements], without their names.
final class BinarySink implements StatementSink {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
  private final Map<String, Integer> pool;
  private final List<String> texts;
  private IrLocation last = IrLocation.NONE;

  BinarySink() {
    this(new HashMap<>(), new ArrayList<>());
  }

  private BinarySink(Map<String, Integer> pool, List<String> texts) {
    this.pool = pool;
    this.texts = texts;
  }

  void writeTo(DataOutput out) throws IOException {
    var pooled = new ByteArrayOutputStream();
    var pool = new DataOutputStream(pooled);
    pool.writeInt(texts.size());
    for (String text : texts) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      pool.writeInt(utf8.length);
      pool.write(utf8);
    }
    var checksum = new CRC32();
    checksum.update(pooled.toByteArray());
    checksum.update(bytes.toByteArray());
    out.writeInt(pooled.size());
    out.writeInt(bytes.size());
    out.writeInt((int) checksum.getValue());
    out.write(pooled.toByteArray());
    out.write(bytes.toByteArray());
  }

  void varint(long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      bytes.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  // Small numbers of either sign in few bytes.
  private void zigzag(long number) {
    varint((number << 1) ^ (number >> 63));
  }

  void texts(List<String> list) {
    varint(list.size());
    list.forEach(text -> text("", text));
  }

  @Override
  public BinarySink kind(StatementKind kind) {
    bytes.write(kind.ordinal());
    return this;
  }

  @Override
  public BinarySink number(String name, long number) {
    zigzag(number);
    return this;
  }

  @Override
  public BinarySink numbers(String name, List<Integer> numbers) {
    varint(numbers.size());
    numbers.forEach(this::zigzag);
    return this;
  }

  @Override
  public BinarySink text(String name, String text) {
    varint(
        pool.computeIfAbsent(
            text,
            t -> {
              texts.add(t);
              return texts.size() - 1;
            }));
    return this;
  }

  // The two low bits say which operand it is.
  @Override
  public BinarySink operand(String name, Operand operand) {
    switch (operand) {
      case Operand.Local(var index) -> varint((long) index << 2);
      case Operand.StringIndex(var index) -> varint((long) index << 2 | 1);
      case Operand.Bool(var value) -> varint(value ? 6 : 2);
    }
    return this;
  }

  @Override
  public BinarySink operands(String name, List<Operand> operands) {
    varint(operands.size());
    operands.forEach(o -> operand(name, o));
    return this;
  }

  @Override
  public BinarySink block(String name, Block block) {
    varint(block.statements().size());
    block.statements().forEach(s -> Statements.write(s, this));
    return this;
  }

  @Override
  public BinarySink blocks(String name, List<Block> blocks) {
    varint(blocks.size());
    blocks.forEach(b -> block(name, b));
    return this;
  }

  /// Blocks behind their length, so that a reader may leave them for later.
  void apart(List<Block> blocks) {
    var apart = new BinarySink(pool, texts);
    apart.blocks("blocks", blocks);
    varint(apart.bytes.size());
    bytes.writeBytes(apart.bytes.toByteArray());
  }

  // Statements of one expression stand at one place; rows are near the row before, ends near their
  // starts.
  @Override
  public void at(IrLocation at) {
    if (at.equals(last)) {
      bytes.write(0);
      return;
    }
    bytes.write(1);
    varint(at.file());
    zigzag(at.row() - last.row());
    varint(at.col());
    zigzag(at.endRow() - at.row());
    zigzag(at.endCol() - at.col());
    last = at;
  }
}
