package dev.gonogo.value;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A set of values, as Rego has it.
public final class SetValue implements Value {
  static final SetValue EMPTY = new SetValue(Set.of());

  private final Set<Value> members;

  private SetValue(Set<Value> members) {
    this.members = members;
  }

  static SetValue of(Collection<? extends Value> members) {
    return members.isEmpty() ? EMPTY : new SetValue(new HashSet<>(members));
  }

  public int size() {
    return members.size();
  }

  public boolean contains(Value member) {
    return members.contains(member);
  }

  /// Its members in no particular order; unmodifiable.
  public Set<Value> members() {
    return Collections.unmodifiableSet(members);
  }

  /// Its members in OPA's order.
  public List<Value> sorted() {
    return members.stream().sorted().toList();
  }

  @Override
  public String typeName() {
    return "set";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SetValue s && members.equals(s.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode() + 31;
  }

  @Override
  public String toString() {
    return ValueWriter.toJson(this);
  }
}
