package dev.gonogo.rego.builtin;

import dev.gonogo.value.SetValue;
import dev.gonogo.value.Trusted;
import dev.gonogo.value.Value;
import java.util.List;

/// Sets (OPA's documentation, "Sets"); `-` is among the [Numbers], as there.
final class Sets {
  static final List<Builtin> ALL =
      List.of(
          Builtin.of("and(set, set) -> set", (_, a) -> and(Args.set(a, 0), Args.set(a, 1))),
          Builtin.of("or(set, set) -> set", (_, a) -> or(Args.set(a, 0), Args.set(a, 1))),
          Builtin.of("intersection(set[set]) -> set", (_, a) -> intersection(a)),
          Builtin.of("union(set[set]) -> set", (_, a) -> union(a)));

  private Sets() {}

  static SetValue minus(SetValue a, SetValue b) {
    SetValue left = Trusted.growingSet(0);
    for (Value member : a.members()) {
      if (!b.contains(member)) {
        Trusted.add(left, member);
      }
    }
    return left;
  }

  private static SetValue and(SetValue a, SetValue b) {
    SetValue both = Trusted.growingSet(0);
    SetValue smaller = a.size() <= b.size() ? a : b;
    SetValue larger = smaller == a ? b : a;
    for (Value member : smaller.members()) {
      if (larger.contains(member)) {
        Trusted.add(both, member);
      }
    }
    return both;
  }

  private static SetValue or(SetValue a, SetValue b) {
    if (a.size() == 0 || b.size() == 0) {
      return a.size() == 0 ? b : a;
    }
    SetValue all = Trusted.growingSet(a.size() + b.size());
    a.members().forEach(m -> Trusted.add(all, m));
    b.members().forEach(m -> Trusted.add(all, m));
    return all;
  }

  private static Value intersection(Value[] a) {
    List<Value> sets = Args.set(a, 0).sorted();
    SetValue left = sets.isEmpty() ? Trusted.growingSet(0) : member(sets.getFirst());
    for (Value set : sets) {
      left = and(left, member(set));
    }
    return left;
  }

  private static Value union(Value[] a) {
    SetValue all = Trusted.growingSet(0);
    for (Value set : Args.set(a, 0).sorted()) {
      member(set).members().forEach(m -> Trusted.add(all, m));
    }
    return all;
  }

  private static SetValue member(Value value) {
    return Args.set(new Value[] {value}, 0);
  }
}
