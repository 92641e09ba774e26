package dev.gonogo.catalogue;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// KnownNames that may stand side by side: those of a resource, of an object, of a block in it.
public interface Schema {
  /// All of them, by name. A block may hold itself, so whoever goes inwards stops where the value
  /// does.
  SortedMap<String, Member> members();

  /// The member of that name.
  default Optional<Member> member(String name) {
    return Optional.ofNullable(members().get(name));
  }

  /// A block of these members.
  static Schema of(Map<String, Member> members) {
    SortedMap<String, Member> sorted = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    return () -> sorted;
  }

  /// A name, and what stands under it.
  ///
  /// @param required whether it must be there
  /// @param span the minor versions that have it, of those whose fields are known
  record Member(FieldType type, boolean required, Minors span) {
    static Member of(FieldType type) {
      return new Member(type, false, Minors.ALL);
    }
  }

  /// Minor versions of Kubernetes, `1.N`, from one to another; both belong to it.
  record Minors(int first, int last) {
    /// From the first that is known to the newest, and on.
    public static final Minors ALL = new Minors(0, Integer.MAX_VALUE);

    public boolean contains(int minor) {
      return first <= minor && minor <= last;
    }
  }
}
