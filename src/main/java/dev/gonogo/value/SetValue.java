package dev.gonogo.value;

import java.util.AbstractList;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// A set of values, as Rego has it.
public final class SetValue implements Value {
  static final SetValue EMPTY = new SetValue(new Keys());

  private final Keys members;
  private int hash;

  private SetValue(Keys members) {
    this.members = members;
  }

  static SetValue growing(int capacity) {
    return new SetValue(new Keys(capacity));
  }

  static SetValue of(Collection<? extends Value> members) {
    if (members.isEmpty()) {
      return EMPTY;
    }
    SetValue set = growing(members.size());
    members.forEach(set::add);
    return set;
  }

  /// Only while it is being made; see [Trusted].
  void add(Value member) {
    if (members.add(member) >= 0) {
      hash = 0;
    }
  }

  public int size() {
    return members.size();
  }

  public boolean contains(Value member) {
    return members.find(member) >= 0;
  }

  /// A member by its number, in no particular order.
  Value member(int number) {
    return members.at(number);
  }

  /// A member by its rank in OPA's order.
  Value ranked(int rank) {
    return members.at(members.order()[rank]);
  }

  /// Its members in no particular order; unmodifiable.
  public Set<Value> members() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Value> iterator() {
        return new Counting<>(size(), members::at);
      }

      @Override
      public int size() {
        return members.size();
      }

      @Override
      public boolean contains(Object member) {
        return member instanceof Value v && SetValue.this.contains(v);
      }
    };
  }

  /// Its members in OPA's order; unmodifiable.
  public List<Value> sorted() {
    return new AbstractList<>() {
      @Override
      public Value get(int index) {
        return ranked(index);
      }

      @Override
      public int size() {
        return members.size();
      }
    };
  }

  @Override
  public String typeName() {
    return "set";
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof SetValue s) || s.size() != size() || s.hashCode() != hashCode()) {
      return false;
    }
    for (int i = 0; i < size(); i++) {
      if (!s.contains(member(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int known = hash;
    if (known == 0) {
      known = 31;
      for (int i = 0; i < size(); i++) {
        known += member(i).hashCode() * 0x85EBCA6B;
      }
      hash = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return ValueWriter.toJson(this);
  }
}
