package dev.gonogo.value;

import java.util.List;

/// OPA's total order of values (`v1/ast/compare.go`).
final class ValueOrder {
  private ValueOrder() {}

  static int compare(Value a, Value b) {
    return a == b
        ? 0
        : switch (a) {
          case StringValue x when b instanceof StringValue y -> compareText(x.value(), y.value());
          case BooleanValue x when b instanceof BooleanValue y ->
              Boolean.compare(x.value(), y.value());
          case NumberValue x when b instanceof NumberValue y -> NumberValue.compare(x, y);
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
    int sizes = Integer.compare(a.size(), b.size());
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return sizes;
  }

  // Key by key, each with its value, and then by size.
  private static int compareObjects(ObjectValue a, ObjectValue b) {
    int[] mine = a.order();
    int[] theirs = b.order();
    for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
      int order = compare(a.key(mine[i]), b.key(theirs[i]));
      if (order == 0) {
        order = compare(a.value(mine[i]), b.value(theirs[i]));
      }
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(mine.length, theirs.length);
  }
}
