package dev.gonogo.hcl;

import dev.gonogo.hcl.HclBlock.Attribute;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import dev.gonogo.value.StringValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A module of Terraform: what the files of one folder declare together.
final class ModuleFolder {
  /// A folder with more files is read as far as this.
  private static final int MAX_FILES = 2_000;

  private static final Set<String> RESOURCES = Set.of("resource", "data", "ephemeral");
  private static final Set<String> TYPES = Set.of("resource", "data", "ephemeral", "module");

  private final Map<String, HclBlock> blocks = new HashMap<>();

  private ModuleFolder() {}

  /// Where a module lies, and how far reading may go.
  ///
  /// @param name of the folder, as people call it
  /// @param within the folder that no file is read outside of, without links
  /// @param allowance for all that is read
  record Lies(String name, Path folder, Path within, Allowance allowance) {
    /// Another folder, by a path from this one.
    Lies at(String path) {
      String there = Path.of(name).resolve(path).normalize().toString();
      return new Lies(
          there.isEmpty() ? "." : there, folder.resolve(path).normalize(), within, allowance);
    }
  }

  /// @param notes takes what could not be read, in words
  static ModuleFolder read(Lies lies, Consumer<String> notes) {
    List<HclBlock> originals = new ArrayList<>();
    List<HclBlock> overrides = new ArrayList<>();
    for (Path file : files(lies.folder())) {
      List<HclBlock> blocks = blocks(file, lies, notes);
      (isOverride(base(file)) ? overrides : originals).addAll(blocks);
    }
    var module = new ModuleFolder();
    originals.forEach(block -> module.blocks.putIfAbsent(key(block), block));
    overrides.forEach(override ->
        module.blocks.computeIfPresent(
            key(override),
            (_, block) ->
                new HclBlock(
                    block.type(),
                    block.labels(),
                    block.at(),
                    block.body().under(override.body()))));
    return module;
  }

  /// The block of a resource.
  Optional<HclBlock> resource(Address address) {
    return Optional.ofNullable(
        blocks.get(key(address.mode(), List.of(address.type(), address.name()))));
  }

  /// The block of a module call.
  Optional<HclBlock> call(String name) {
    return Optional.ofNullable(blocks.get(key("module", List.of(name))));
  }

  /// What a module call says of where its module lies, if it says so in plain text.
  static Optional<String> sourceOf(HclBlock call) {
    return Optional.ofNullable(call.body().attributes().get("source"))
        .flatMap(Attribute::literal)
        .filter(StringValue.class::isInstance)
        .map(value -> ((StringValue) value).value());
  }

  /// The files of a folder that Terraform reads, in the order of their names.
  static List<Path> files(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(file -> isSource(base(file)) && Files.isRegularFile(file))
          .limit(MAX_FILES)
          .sorted(Comparator.comparing(ModuleFolder::base))
          .toList();
    } catch (IOException | java.io.UncheckedIOException _) {
      return List.of();
    }
  }

  private static List<HclBlock> blocks(Path file, Lies lies, Consumer<String> notes) {
    String name = lies.at(base(file)).name();
    try {
      if (!file.toRealPath().startsWith(lies.within())) {
        notes.accept(name + " is a link that leads out of the repository, and was not read");
        return List.of();
      }
      Optional<byte[]> bytes = lies.allowance().read(file);
      Optional<String> text = bytes.flatMap(Texts::decode);
      if (text.isEmpty()) {
        notes.accept(
            name
                + " was not read: "
                + (bytes.isEmpty() ? "there is too much of these sources" : "it is not UTF-8"));
        return List.of();
      }
      var source = Source.of(name, text.get());
      HclReader.Read read =
          name.endsWith(".json") ? JsonReader.read(source, TYPES) : HclReader.read(source, TYPES);
      read.broken()
          .ifPresent(problem ->
              notes.accept(
                  source.place(problem.at())
                      + ": the rest of this file could not be read: "
                      + problem.words()));
      return read.blocks().stream().filter(ModuleFolder::isNamed).toList();
    } catch (IOException e) {
      notes.accept(name + " was not read: " + e.getMessage());
      return List.of();
    }
  }

  private static boolean isNamed(HclBlock block) {
    return block.labels().size() == (RESOURCES.contains(block.type()) ? 2 : 1);
  }

  private static String key(HclBlock block) {
    return key(block.type(), block.labels());
  }

  // No label of a resource that Terraform takes has a dot in it.
  private static String key(String type, List<String> labels) {
    return type + "." + String.join(".", labels);
  }

  private static String base(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static boolean isSource(String base) {
    return (base.endsWith(".tf") || base.endsWith(".tf.json"))
        && !base.startsWith(".")
        && !base.startsWith("#");
  }

  private static boolean isOverride(String base) {
    String stem = base.substring(0, base.lastIndexOf(".tf"));
    return stem.equals("override") || stem.endsWith("_override");
  }
}
