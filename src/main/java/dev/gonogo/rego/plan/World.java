package dev.gonogo.rego.plan;

import dev.gonogo.rego.core.Literal.Callee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What `with` has put in the place of functions and rules where some code runs. Code of the same
/// rule is planned once a world.
///
/// @param mocks what is called in place of a function
/// @param hidden paths behind `data` where no rule answers any more, because a value stands there
/// @param fixed the functions that give a fixed value; the values are passed on in this order,
///   behind `input` and `data`
record World(Map<Callee, Mock> mocks, Set<List<String>> hidden, List<Callee> fixed) {
  /// The world without `with`.
  static final World PLAIN = new World(Map.of(), Set.of(), List.of());

  World {
    mocks = Map.copyOf(mocks);
    hidden = Set.copyOf(hidden);
    fixed = List.copyOf(fixed);
  }

  /// What stands in a function's place.
  sealed interface Mock {
    /// Another function. In it nothing is mocked, so that it can call the one that it replaces.
    record Other(Callee callee) implements Mock {}

    /// The value that was passed on at this index of [World#fixed].
    record Fixed(int index) implements Mock {}
  }

  World mocking(Callee target, Callee replacement) {
    return mocking(target, new Mock.Other(replacement), fixed);
  }

  World fixing(Callee target) {
    var all = new ArrayList<>(fixed);
    if (!all.contains(target)) {
      all.add(target);
    }
    return mocking(target, new Mock.Fixed(all.indexOf(target)), all);
  }

  private World mocking(Callee target, Mock mock, List<Callee> values) {
    var all = new HashMap<>(mocks);
    all.put(target, mock);
    return new World(all, hidden, values);
  }

  World hiding(List<String> path) {
    var all = new HashSet<>(hidden);
    all.add(path);
    return new World(mocks, all, fixed);
  }

  World withoutMocks() {
    return new World(Map.of(), hidden, List.of());
  }
}
