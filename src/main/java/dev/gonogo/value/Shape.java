package dev.gonogo.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The keys of an object so far, in the order in which they are read: a node of a tree whose root
/// is the empty object. Objects with the same keys in the same order end at the same node, and
/// share its [Keys].
final class Shape {
  /// Objects with more keys than this are dictionaries: no other has the same keys.
  static final int MAX_KEYS = 64;

  private final @Nullable Shape parent;
  private final String name;
  private final StringValue key;
  private final int size;
  private @Nullable Shape last;
  private @Nullable Map<String, Shape> next;
  private @Nullable Keys keys;

  private Shape(@Nullable Shape parent, String name, int size) {
    this.parent = parent;
    this.name = name;
    this.key = Value.of(name);
    this.size = size;
  }

  static Shape empty() {
    return new Shape(null, "", 0);
  }

  int size() {
    return size;
  }

  /// The shape with one more key, or null where no object had it yet.
  @Nullable Shape next(String name) {
    Shape known = last;
    // Jackson gives the same String for the same name, so the first test is nearly always enough.
    if (known != null && (known.name == name || known.name.equals(name))) {
      return known;
    }
    known = next == null ? null : next.get(name);
    if (known != null) {
      last = known;
    }
    return known;
  }

  /// Adds the shape with one more key; ask [#next] and [#has] first.
  Shape grow(String name) {
    var longer = new Shape(this, name, size + 1);
    if (next == null) {
      next = new HashMap<>();
    }
    next.put(name, longer);
    last = longer;
    return longer;
  }

  boolean has(String name) {
    for (Shape s = this; s != null && s.size > 0; s = s.parent) {
      if (s.name.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /// The keys, shared by all objects of this shape.
  Keys keys() {
    if (keys == null) {
      keys = growingKeys().indexed();
    }
    return keys;
  }

  /// The keys, for one object alone.
  Keys growingKeys() {
    var inOrder = new StringValue[size];
    for (Shape s = this; s != null && s.size > 0; s = s.parent) {
      inOrder[s.size - 1] = s.key;
    }
    var made = new Keys(size);
    Arrays.stream(inOrder).forEach(made::add);
    return made;
  }
}
