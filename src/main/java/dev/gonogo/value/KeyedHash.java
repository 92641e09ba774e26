package dev.gonogo.value;

import java.util.concurrent.ThreadLocalRandom;

/// A hash that nobody outside can foresee, for tables whose keys somebody may have chosen to
/// collide. Slower than `hashCode`, so it is used where collisions were met.
final class KeyedHash {
  private static final long SEED = ThreadLocalRandom.current().nextLong();
  private static final long FACTOR = ThreadLocalRandom.current().nextLong() | 1;

  private KeyedHash() {}

  static int of(Value value) {
    return (int) (mix(SEED, value) >>> 32);
  }

  private static long mix(long hash, Value value) {
    return switch (value) {
      case StringValue s -> text(hash, s.value());
      case ArrayValue a -> {
        long h = step(hash, a.size());
        for (Value item : a.items()) {
          h = mix(h, item);
        }
        yield h;
      }
      // Equal numbers differ in spelling, and sets and objects in order: their own hash, or sums.
      case SetValue s -> {
        long sum = s.size();
        for (int i = 0; i < s.size(); i++) {
          sum += mix(SEED, s.member(i));
        }
        yield step(hash, sum);
      }
      case ObjectValue o -> {
        long sum = -o.size();
        for (int i = 0; i < o.size(); i++) {
          sum += mix(mix(SEED, o.key(i)), o.value(i));
        }
        yield step(hash, sum);
      }
      case NumberValue n when n.isLong() -> step(hash, n.longValue());
      case NumberValue n -> text(hash, n.value().stripTrailingZeros().toString());
      case NullValue _ -> step(hash, 1);
      case BooleanValue b -> step(hash, b.value() ? 2 : 3);
    };
  }

  private static long text(long hash, String text) {
    long h = step(hash, text.length());
    for (int i = 0; i < text.length(); i++) {
      h = step(h, text.charAt(i));
    }
    return h;
  }

  // The shift between two products keeps it from being a polynomial, which could be solved.
  private static long step(long hash, long part) {
    long h = (hash ^ part) * FACTOR;
    return h ^ (h >>> 29);
  }
}
