package dev.gonogo.rego.ir;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The blocks of a function, read from their bytes when somebody asks for them: an evaluation calls
/// a small part of all functions.
final class LazyBlocks extends AbstractList<Block> {
  private @Nullable BinarySource bytes;
  private volatile @Nullable List<Block> blocks;

  LazyBlocks(BinarySource bytes) {
    this.bytes = bytes;
  }

  /// The list itself where it can stay unread, else a copy.
  static List<Block> keep(List<Block> blocks) {
    return blocks instanceof LazyBlocks ? blocks : List.copyOf(blocks);
  }

  private List<Block> read() {
    List<Block> known = blocks;
    return known != null ? known : readOnce();
  }

  private synchronized List<Block> readOnce() {
    if (blocks == null && bytes != null) {
      blocks = bytes.blocks("blocks");
      bytes = null;
    }
    return blocks == null ? List.of() : blocks;
  }

  @Override
  public Block get(int index) {
    return read().get(index);
  }

  @Override
  public int size() {
    return read().size();
  }
}
