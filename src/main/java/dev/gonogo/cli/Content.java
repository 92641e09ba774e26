package dev.gonogo.cli;

import dev.gonogo.gate.Rules.PackUsed;
import dev.gonogo.pack.Lock;
import dev.gonogo.pack.Pack;
import dev.gonogo.source.Digest;
import dev.gonogo.source.Source;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A checklist, read: its parts, one behind the other.
///
/// @param home the folder below which what is made of it lies, unless somebody says another
/// @param lock the lock of its packs; without one nobody has looked at them
record Content(List<Part> parts, Path home, Optional<PackLock> lock) {
  Content {
    parts = List.copyOf(parts);
  }

  /// One part.
  sealed interface Part {
    /// Of the project's own.
    record Own(ContentFolder folder) implements Part {}

    /// From elsewhere.
    record Taken(Pack pack) implements Part {}

    default String language() {
      return switch (this) {
        case Own(var folder) -> folder.language();
        case Taken(var pack) -> pack.language();
      };
    }

    default List<Source> files() {
      return switch (this) {
        case Own(var folder) -> folder.files();
        case Taken(var pack) -> pack.files();
      };
    }
  }

  /// A checklist of one folder, or one file, of one's own.
  static Content of(ContentFolder folder) {
    return new Content(
        List.of(new Part.Own(folder)), BuildCommand.parent(folder.folder()), Optional.empty());
  }

  /// The Markdown of all parts, in the order of the checklist.
  List<Source> files() {
    return parts.stream().flatMap(part -> part.files().stream()).toList();
  }

  /// That of the project's own, where it says one, else of the first part.
  String language() {
    return parts.stream()
        .filter(Part.Own.class::isInstance)
        .findFirst()
        .orElse(parts.getFirst())
        .language();
  }

  List<ContentFolder> own() {
    return parts.stream()
        .flatMap(part -> part instanceof Part.Own(var folder) ? Stream.of(folder) : Stream.empty())
        .toList();
  }

  List<Pack> packs() {
    return parts.stream()
        .flatMap(part -> part instanceof Part.Taken(var pack) ? Stream.of(pack) : Stream.empty())
        .toList();
  }

  /// The built-in pack that it is, if it is nothing else: that one is compiled already.
  Optional<String> builtInAlone() {
    return parts.size() == 1 && parts.getFirst() instanceof Part.Taken(var pack)
        ? Optional.of(pack.id())
            .filter(id -> id.startsWith(Pack.BUILT_IN))
            .map(id -> id.substring(Pack.BUILT_IN.length()))
        : Optional.empty();
  }

  /// Its packs, for the record.
  List<PackUsed> used() {
    return packs().stream()
        .map(pack -> new PackUsed(pack.id(), pack.digest(), lock.isPresent()))
        .toList();
  }

  /// The packs that its lock does not have as they are.
  List<String> otherThanLocked() {
    return packs().stream()
        .filter(pack ->
            lock.filter(held -> held.lock().standing(pack) != Lock.Standing.SAME).isPresent())
        .map(Pack::id)
        .toList();
  }

  /// Where its own files lie, by the names that they bear.
  Map<String, Path> places() {
    var places = new TreeMap<String, Path>();
    own()
        .forEach(
            folder -> folder.files().forEach(file -> places.put(file.name(), folder.path(file))));
    return places;
  }

  /// How people here call it.
  String shown(Context context) {
    return parts.stream()
        .map(part ->
            switch (part) {
              case Part.Own(var folder) -> context.shown(folder.folder());
              case Part.Taken(var pack) -> pack.id();
            })
        .collect(Collectors.joining(", "));
  }

  /// Where its compiled form is kept.
  ///
  /// @param judged what else a stranger may have written
  CompiledStore store(Context context, Collection<Path> judged) {
    Stream<Path> read =
        Stream.concat(
            Stream.of(context.directory(), home), own().stream().map(ContentFolder::folder));
    Set<Path> checkouts =
        Stream.concat(read, judged.stream())
            .map(Context::real)
            .map(Context::checkout)
            .collect(Collectors.toSet());
    return new CompiledStore(context.cache(), checkouts);
  }

  /// Its compiled form: that of the jar, one that was kept, or one that is compiled now and kept.
  ///
  /// @param judged what else a stranger may have written
  CompiledStore.Loaded compiled(Context context, Catalogue catalogue, Collection<Path> judged) {
    // Classes that are in no jar have nothing compiled beside them.
    Optional<String> built =
        builtInAlone().filter(name -> catalogue.digests().isEmpty() && CompiledStore.isInJar(name));
    if (built.isPresent()) {
      return new CompiledStore.Loaded(CompiledStore.ofJar(built.get()), "of gonogo's own jar");
    }
    return store(context, judged)
        .load(
            key(catalogue.key(context.build().identity())),
            () -> ChecklistBuild.of(this, context.build(), catalogue).policies().compiled());
  }

  /// What the compiled form is filed under: the texts, their names, and the tool that compiled
  /// them.
  ///
  /// @param tool the identity of this build of gonogo
  /// @return SHA-256 in hexadecimal
  String key(String tool) {
    var digest = new Digest().add(tool).add(language());
    files().forEach(file -> digest.add(file.name()).add(file.text()));
    return digest.hex();
  }
}
