package dev.gonogo.rego.ir;

import java.io.DataInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/// Reads what [BinarySink] wrote.
final class BinarySource implements StatementSource {
  private static final StatementKind[] KINDS = StatementKind.values();
  // More than any plan has: a damaged length must not take all memory.
  private static final int MAX_BYTES = 1 << 28;

  private final byte[] bytes;
  private final String[] pool;
  private int at;
  private IrLocation last = IrLocation.NONE;

  private BinarySource(byte[] bytes, String[] pool, int at) {
    this.bytes = bytes;
    this.pool = pool;
    this.at = at;
  }

  static BinarySource readFrom(DataInput in) throws IOException {
    int poolSize = in.readInt();
    int size = in.readInt();
    int checksum = in.readInt();
    if (poolSize < 4 || size < 0 || (long) poolSize + size > MAX_BYTES) {
      throw damaged();
    }
    byte[] pooled = new byte[poolSize];
    in.readFully(pooled);
    byte[] bytes = new byte[size];
    in.readFully(bytes);
    var found = new CRC32();
    found.update(pooled);
    found.update(bytes);
    if ((int) found.getValue() != checksum) {
      throw damaged();
    }
    return new BinarySource(bytes, pool(pooled), 0);
  }

  private static PlanException damaged() {
    return new PlanException("a plan that is cut off or damaged");
  }

  private static String[] pool(byte[] pooled) {
    var in = ByteBuffer.wrap(pooled);
    int count = in.getInt();
    if (count < 0 || count > pooled.length / 4) {
      throw damaged();
    }
    String[] pool = new String[count];
    for (int i = 0; i < pool.length; i++) {
      int length = in.remaining() < 4 ? -1 : in.getInt();
      if (length < 0 || length > in.remaining()) {
        throw damaged();
      }
      pool[i] = new String(pooled, in.position(), length, StandardCharsets.UTF_8);
      in.position(in.position() + length);
    }
    return pool;
  }

  private long varint() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (long) (next & 0x7F) << shift;
      if (next >= 0 || shift > 63) {
        return number;
      }
    }
  }

  private long zigzag() {
    long number = varint();
    return (number >>> 1) ^ -(number & 1);
  }

  /// How many there are of something that takes at least a byte each.
  int count() {
    long count = varint();
    if (count < 0 || count > bytes.length - at) {
      throw damaged();
    }
    return (int) count;
  }

  List<String> texts() {
    int count = count();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text(""));
    }
    return texts;
  }

  @Override
  public int number(String name) {
    return (int) zigzag();
  }

  @Override
  public long integer(String name) {
    return zigzag();
  }

  @Override
  public List<Integer> numbers(String name) {
    var numbers = new Integer[count()];
    Arrays.setAll(numbers, _ -> (int) zigzag());
    return Arrays.asList(numbers);
  }

  @Override
  public String text(String name) {
    return pool[(int) varint()];
  }

  @Override
  public Operand operand(String name) {
    int coded = (int) varint();
    return switch (coded & 3) {
      case 0 -> new Operand.Local(coded >>> 2);
      case 1 -> new Operand.StringIndex(coded >>> 2);
      default -> new Operand.Bool(coded == 6);
    };
  }

  @Override
  public List<Operand> operands(String name) {
    var operands = new Operand[count()];
    Arrays.setAll(operands, _ -> operand(name));
    return Arrays.asList(operands);
  }

  @Override
  public Block block(String name) {
    var statements = new Statement[count()];
    for (int i = 0; i < statements.length; i++) {
      statements[i] = Statements.read(KINDS[bytes[at++]], this);
    }
    return new Block(Arrays.asList(statements));
  }

  /// What [BinarySink#apart] wrote; it is read when somebody asks for it.
  List<Block> apart() {
    int length = count();
    var apart = new BinarySource(bytes, pool, at);
    at += length;
    return new LazyBlocks(apart);
  }

  @Override
  public List<Block> blocks(String name) {
    var blocks = new Block[count()];
    Arrays.setAll(blocks, _ -> block(name));
    return Arrays.asList(blocks);
  }

  @Override
  public IrLocation at() {
    if (bytes[at++] == 0) {
      return last;
    }
    int file = (int) varint();
    int row = last.row() + (int) zigzag();
    int col = (int) varint();
    int endRow = row + (int) zigzag();
    last = new IrLocation(file, row, col, endRow, col + (int) zigzag());
    return last;
  }
}
