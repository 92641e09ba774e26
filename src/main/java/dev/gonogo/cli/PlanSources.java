package dev.gonogo.cli;

import dev.gonogo.gate.Declarations;
import dev.gonogo.hcl.RootModule;
import dev.gonogo.input.Document;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.Inputs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The folders with the Terraform that plans were made of: those that were named, else the folder
/// that a plan lies in where it holds any.
final class PlanSources {
  private final Context context;
  private final int maxBytes;

  private PlanSources(Context context, int maxBytes) {
    this.context = context;
    this.maxBytes = maxBytes;
  }

  /// @param named the folders that the command line names
  static Declarations of(Context context, List<String> named, int maxBytes, Inputs inputs) {
    var sources = new PlanSources(context, maxBytes);
    List<RootModule> given = named.stream().map(sources::given).toList();
    Map<String, List<RootModule>> byPlan = new HashMap<>();
    for (Document document : inputs.documents()) {
      if (document.kind() == InputKind.TERRAFORM) {
        byPlan.put(
            document.name(),
            given.isEmpty() ? sources.beside(document.name()).stream().toList() : given);
      }
    }
    return Declarations.of(byPlan, !given.isEmpty());
  }

  private RootModule given(String name) {
    Path folder = context.at(Path.of(name));
    if (!Files.isDirectory(folder)) {
      throw new UserError(
          "gonogo: --source "
              + name
              + (Files.exists(folder) ? " is no folder" : " does not exist")
              + ": give the folder with the .tf files that the plan was made of");
    }
    if (!RootModule.isIn(folder)) {
      throw new UserError(
          "gonogo: --source "
              + name
              + " holds no .tf file: give the folder that the plan was made"
              + " in");
    }
    return module(name, folder);
  }

  private Optional<RootModule> beside(String plan) {
    Path file = Path.of(plan);
    Path folder = folder(context.directory(), file);
    if (plan.equals(Judging.STDIN) || !RootModule.isIn(folder)) {
      return Optional.empty();
    }
    return Optional.of(
        module(Optional.ofNullable(file.getParent()).map(Path::toString).orElse("."), folder));
  }

  /// The folder of a file. The working directory may be the empty path, in which a file has none.
  static Path folder(Path directory, Path file) {
    return BuildCommand.parent(directory.toAbsolutePath().resolve(file));
  }

  private RootModule module(String name, Path folder) {
    // Modules often lie beside the folder that calls them, and never outside of its repository.
    Path here = Context.checkout(context.directory());
    Path within =
        Context.real(folder).startsWith(Context.real(here)) ? here : Context.checkout(folder);
    return RootModule.of(name, folder, within, Math.min(maxBytes, RootModule.MAX_BYTES));
  }
}
