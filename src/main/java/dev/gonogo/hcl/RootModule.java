package dev.gonogo.hcl;

import dev.gonogo.hcl.ModuleFolder.Lies;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The door of this room: the folder whose plan was made, and where it and the modules that it
/// calls declare what the plan names. Files are read when an address first leads to them.
public final class RootModule {
  /// How long all files of a root module and of what it calls may be together: 64 MiB.
  public static final int MAX_BYTES = 64 << 20;

  private final Lies root;
  private final Map<Path, ModuleFolder> folders = new HashMap<>();
  private final List<String> notes = new ArrayList<>();

  /// The folders of the modules that `terraform init` found, read when one is first asked for.
  private Optional<Map<String, String>> installed = Optional.empty();

  private RootModule(Lies root) {
    this.root = root;
  }

  /// @param name of the folder, as people call it: names of files begin with it
  /// @param within the folder that no module is read outside of: the repository
  /// @param maxBytes how long all files may be together
  public static RootModule of(String name, Path folder, Path within, int maxBytes) {
    Path bound = real(within);
    Path own = real(folder);
    return new RootModule(
        new Lies(name, folder, own.startsWith(bound) ? bound : own, new Allowance(maxBytes)));
  }

  /// Whether a folder holds a source of Terraform.
  public static boolean isIn(Path folder) {
    return !ModuleFolder.files(folder).isEmpty();
  }

  /// The folder's name, as it was given.
  public String name() {
    return root.name();
  }

  /// Where a resource is declared: the attribute that a path leads to, else the block nearest to
  /// it. What a module from elsewhere declares stands at the call of it.
  ///
  /// @param address as the plan writes it
  /// @param path from the resource's values to the one that is meant
  /// @param values of the resource, by which one of several blocks is told from the others
  /// @return nothing where it is not declared here
  public Optional<SourcePlace> find(String address, List<Value> path, Value values) {
    return Address.of(address).flatMap(parsed -> find(parsed, path, values));
  }

  private Optional<SourcePlace> find(Address address, List<Value> path, Value values) {
    Lies at = root;
    for (int i = 0; i < address.modules().size(); i++) {
      Optional<HclBlock> call = module(at).call(address.modules().get(i));
      if (call.isEmpty()) {
        return Optional.empty();
      }
      Optional<Lies> next = called(at, call.get(), address.modules().subList(0, i + 1));
      if (next.isEmpty()) {
        return Optional.of(call.get().at().place());
      }
      at = next.get();
    }
    return module(at).resource(address).map(block -> new Descent(values).to(block, path));
  }

  /// The folder of a module that lies in the repository: called by a path, or found by `terraform
  /// init`. What that fetched is in no repository, so it is not looked into.
  ///
  /// @param path of the call, from the root on
  private Optional<Lies> called(Lies caller, HclBlock call, List<String> path) {
    Optional<String> source = ModuleFolder.sourceOf(call).filter(RootModule::isPath);
    Optional<Lies> folder =
        source.isPresent()
            ? at(caller, source.get())
            : Optional.ofNullable(installed().get(String.join(".", path)))
                .filter(there -> !there.contains(".terraform"))
                .flatMap(there -> at(root, there));
    return folder
        .filter(lies -> Files.isDirectory(lies.folder()))
        .filter(lies -> real(lies.folder()).startsWith(lies.within()));
  }

  private static Optional<Lies> at(Lies caller, String path) {
    try {
      return Optional.of(caller.at(path));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static boolean isPath(String source) {
    return source.startsWith("./") || source.startsWith("../");
  }

  private Map<String, String> installed() {
    if (installed.isEmpty()) {
      installed = Optional.of(InstalledModules.read(root));
    }
    return installed.get();
  }

  private ModuleFolder module(Lies lies) {
    return folders.computeIfAbsent(lies.folder(), _ -> ModuleFolder.read(lies, notes::add));
  }

  /// What could not be read so far, and where, a sentence each.
  public List<String> notes() {
    return List.copyOf(notes);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException _) {
      return path.toAbsolutePath().normalize();
    }
  }
}
