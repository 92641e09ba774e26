package dev.gonogo.value;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/// Counts up and gives what stands at each number.
final class Counting<T> implements Iterator<T> {
  private final int size;
  private final IntFunction<T> at;
  private int next;

  Counting(int size, IntFunction<T> at) {
    this.size = size;
    this.at = at;
  }

  @Override
  public boolean hasNext() {
    return next < size;
  }

  @Override
  public T next() {
    if (next >= size) {
      throw new NoSuchElementException();
    }
    return at.apply(next++);
  }
}
