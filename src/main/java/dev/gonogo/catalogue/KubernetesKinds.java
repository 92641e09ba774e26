package dev.gonogo.catalogue;

import dev.gonogo.catalogue.Schema.Minors;
import dev.gonogo.value.ObjectValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Kinds of Kubernetes objects: what can be created, since when and until when, and the fields of
/// what the newest minor versions have.
public final class KubernetesKinds {
  private static final Pattern VERSION = Pattern.compile("v?1\\.([0-9]{1,4})(?:\\.[0-9]+)?");

  private final Minors known;
  private final int oldest;
  private final Map<String, Kind> byName;

  private KubernetesKinds(Minors known, int oldest, Map<String, Kind> byName) {
    this.known = known;
    this.oldest = oldest;
    this.byName = Collections.unmodifiableMap(byName);
  }

  /// A kind in one version of its API.
  ///
  /// @param apiVersion `apps/v1`, `v1`
  /// @param kind `Deployment`
  /// @param served by these minor versions
  /// @param schema its fields; nothing where it was dropped before they are known
  public record Kind(String apiVersion, String kind, Minors served, Optional<Schema> schema) {
    /// Its API group; empty for the core's.
    public String group() {
      return KubernetesKinds.group(apiVersion);
    }
  }

  /// What the jar has.
  public static KubernetesKinds ofJar() {
    CatalogueText text = CatalogueText.ofJar("kubernetes.txt");
    String[] remark = text.remarks().getFirst().split(" ");
    var byName = new HashMap<String, Kind>();
    for (String entry : text.entries()) {
      Kind kind = kind(entry.split(" "), text);
      byName.put(kind.apiVersion() + " " + kind.kind(), kind);
    }
    return new KubernetesKinds(
        new Minors(number(remark[1]), number(remark[2])), number(remark[4]), byName);
  }

  private static Kind kind(String[] words, CatalogueText text) {
    int first = Minors.ALL.first();
    int last = Minors.ALL.last();
    Optional<Schema> block = Optional.empty();
    for (int i = 2; i < words.length; i++) {
      switch (words[i].charAt(0)) {
        case '+' -> first = Integer.parseInt(words[i].substring(1));
        case '/' -> last = Integer.parseInt(words[i].substring(1));
        default -> block = Optional.of(text.block(words[i]));
      }
    }
    return new Kind(words[0], words[1], new Minors(first, last), block);
  }

  /// The `N` of `1.N`.
  private static int number(String version) {
    return Integer.parseInt(version.substring(version.indexOf('.') + 1));
  }

  /// These, and those that definitions of custom resources make.
  ///
  /// @param definitions objects of the kind CustomResourceDefinition
  public KubernetesKinds with(List<ObjectValue> definitions) {
    var more = new HashMap<>(byName);
    for (ObjectValue definition : definitions) {
      CustomResources.kinds(definition)
          .forEach(kind -> more.put(kind.apiVersion() + " " + kind.kind(), kind));
    }
    return new KubernetesKinds(known, oldest, more);
  }

  public Optional<Kind> kind(String apiVersion, String kind) {
    return Optional.ofNullable(byName.get(apiVersion + " " + kind));
  }

  /// Every version of a kind, in all groups, the newest API first as far as names tell.
  public List<Kind> named(String kind) {
    var found = new ArrayList<Kind>();
    byName.values().stream().filter(k -> k.kind().equals(kind)).forEach(found::add);
    found.sort(KubernetesKinds::newestFirst);
    return found;
  }

  /// Served longest, then stable before beta before alpha, then by name.
  private static int newestFirst(Kind a, Kind b) {
    int later = Integer.compare(b.served().last(), a.served().last());
    int stage = Integer.compare(stage(a.apiVersion()), stage(b.apiVersion()));
    return later != 0 ? later : stage != 0 ? stage : b.apiVersion().compareTo(a.apiVersion());
  }

  private static int stage(String apiVersion) {
    return apiVersion.contains("alpha") ? 2 : apiVersion.contains("beta") ? 1 : 0;
  }

  /// Kinds and versions of one group.
  public List<Kind> ofGroup(String group) {
    return byName.values().stream().filter(kind -> kind.group().equals(group)).toList();
  }

  /// All kinds' names.
  public Set<String> names() {
    var names = new TreeSet<String>();
    byName.values().forEach(kind -> names.add(kind.kind()));
    return names;
  }

  /// The API groups of which all kinds are known.
  public Set<String> groups() {
    var groups = new TreeSet<String>();
    byName.values().forEach(kind -> groups.add(kind.group()));
    return groups;
  }

  public static String group(String apiVersion) {
    int slash = apiVersion.indexOf('/');
    return slash < 0 ? "" : apiVersion.substring(0, slash);
  }

  /// The `N` of `1.N`, `v1.N` or `1.N.3`, where its kinds are known.
  public Optional<Integer> minor(String version) {
    Matcher parts = VERSION.matcher(version);
    return parts.matches()
        ? Optional.of(Integer.valueOf(parts.group(1)))
            .filter(minor -> oldest <= minor && minor <= known.last())
        : Optional.empty();
  }

  /// Of which versions the jar's was made, for people.
  public static String madeOf() {
    String[] remark = CatalogueText.remarksOfJar("kubernetes.txt").getFirst().split(" ");
    return "Kubernetes " + remark[4] + " to " + remark[2] + " (fields from " + remark[1] + " on)";
  }

  /// The minor versions whose fields are known.
  public Minors known() {
    return known;
  }

  /// The first minor version whose kinds are known.
  public int oldest() {
    return oldest;
  }
}
