package dev.gonogo.value;

import java.util.Iterator;
import java.util.List;

/// OPA's total order of values (`v1/ast/compare.go`).
final class ValueOrder {
  private ValueOrder() {}

  static int compare(Value a, Value b) {
    return a instanceof StringValue s && b instanceof StringValue t
        ? compareText(s.value(), t.value())
        : switch (a) {
          case BooleanValue x when b instanceof BooleanValue y ->
              Boolean.compare(x.value(), y.value());
          case NumberValue x when b instanceof NumberValue y -> x.value().compareTo(y.value());
          case ArrayValue x when b instanceof ArrayValue y -> compareAll(x.items(), y.items());
          case ObjectValue x when b instanceof ObjectValue y -> compareObjects(x, y);
          case SetValue x when b instanceof SetValue y -> compareAll(x.sorted(), y.sorted());
          default -> Integer.compare(rank(a), rank(b));
        };
  }

  private static int rank(Value value) {
    return switch (value) {
      case NullValue _ -> 0;
      case BooleanValue _ -> 1;
      case NumberValue _ -> 2;
      case StringValue _ -> 3;
      case ArrayValue _ -> 4;
      case ObjectValue _ -> 5;
      case SetValue _ -> 6;
    };
  }

  // UTF-16 order differs from code point order only where surrogates are.
  private static int compareText(String a, String b) {
    int n = Math.min(a.length(), b.length());
    for (int i = 0; i < n; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean high = Character.isSurrogate(x);
        return high == Character.isSurrogate(y) ? x - y : high ? 1 : -1;
      }
    }
    return a.length() - b.length();
  }

  private static int compareAll(List<Value> a, List<Value> b) {
    Iterator<Value> others = b.iterator();
    for (Value mine : a) {
      if (!others.hasNext()) {
        return 1;
      }
      int order = compare(mine, others.next());
      if (order != 0) {
        return order;
      }
    }
    return others.hasNext() ? -1 : 0;
  }

  // Key by key, each with its value, and then by size.
  private static int compareObjects(ObjectValue a, ObjectValue b) {
    Iterator<Value> others = b.sortedKeys().iterator();
    for (Value key : a.sortedKeys()) {
      if (!others.hasNext()) {
        return 1;
      }
      Value other = others.next();
      int order = compare(key, other);
      if (order == 0) {
        order = compare(a.get(key).orElseThrow(), b.get(other).orElseThrow());
      }
      if (order != 0) {
        return order;
      }
    }
    return others.hasNext() ? -1 : 0;
  }
}
