package dev.gonogo.cli;

import dev.gonogo.init.Looks;
import dev.gonogo.init.PlaceNames;
import dev.gonogo.init.Starter;
import dev.gonogo.pack.Pack;
import dev.gonogo.pack.Packs;
import dev.gonogo.source.Hints;
import dev.gonogo.source.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `gonogo init`: looks at a repository and writes the files that a project begins with.
@Command(
    name = "init",
    description = "Look at a repository, and write the files that gonogo needs in it.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "%nWhat is there already stays as it is: a second run changes nothing, and where",
      "one was broken off it goes on.%n"
    })
final class InitCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The repository. Otherwise the working directory.")
  private Path folder = Path.of("");

  @Option(
      names = "--lang",
      paramLabel = "en|fr",
      converter = LanguageConverter.class,
      description = "The language of the item that is written as an example; en unless it says.")
  private String language = Starter.LANGUAGES.getFirst();

  @Option(
      names = "--pack",
      paramLabel = "NAME",
      converter = PackConverter.class,
      description =
          "A checklist to take: go-live or spring. May be given several times. Otherwise the one"
              + " that fits what is found.")
  private List<String> packs = new ArrayList<>();

  InitCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Path root = root();
    Looks looks = Looks.at(root);
    var terminal = context.terminal();
    InitReport.found(looks).forEach(terminal.out()::println);
    InitReport.notes(looks, above(root)).forEach(terminal.out()::println);
    terminal.out().println();
    List<String> taken =
        packs.isEmpty() ? Starter.packs(looks) : packs.stream().distinct().toList();
    var start = new ProjectStart(context, root, looks);
    int status = start.write(language, taken);
    if (status == 0 && start.changed()) {
      terminal.out().println();
      terminal.out().println("next:");
      InitReport.next(looks, elsewhere(root), start.wroteBeside())
          .forEach(line -> terminal.out().println("  " + line));
    } else if (status == 0) {
      terminal.out().println();
      terminal.out().println("Nothing was changed: all of it is there already.");
    }
    return status;
  }

  private Path root() {
    Path root = context.at(folder).toAbsolutePath().normalize();
    if (!Files.isDirectory(root)) {
      String shown = Printable.of(context.shown(root));
      throw new UserError(
          Files.exists(root)
              ? "gonogo: " + shown + " is no folder: name the repository that it lies in"
              : "gonogo: " + shown + " does not exist: make the folder first");
    }
    return root;
  }

  /// A CI looks for its file at the top of a checkout alone; and the nearest `gonogo.yaml` counts.
  private List<String> above(Path root) {
    var notes = new ArrayList<String>();
    Path top = Context.checkout(root);
    if (!top.equals(root)) {
      notes.add("the checkout begins above, in " + name(top) + ": CI is set up there");
    }
    for (Path at = root.getParent(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(Starter.PROJECT))) {
        notes.add(name(at.resolve(Starter.PROJECT)) + " is above: it counts no more in here");
        break;
      }
    }
    return notes;
  }

  private String name(Path path) {
    return PlaceNames.plain(context.shown(path));
  }

  private Optional<String> elsewhere(Path root) {
    return Optional.of(context.shown(root)).filter(shown -> !shown.equals("."));
  }

  /// Reads a language that there is content in.
  static final class LanguageConverter implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      if (!Starter.LANGUAGES.contains(text)) {
        throw new TypeConversionException(
            "there is no item in `" + text + "`: " + Hints.meant(text, Starter.LANGUAGES));
      }
      return text;
    }
  }

  /// Reads the name of a pack that is built in, with or without `gonogo:`.
  static final class PackConverter implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      String name = text.startsWith(Pack.BUILT_IN) ? text.substring(Pack.BUILT_IN.length()) : text;
      if (!Packs.BUILT_IN.contains(name)) {
        throw new TypeConversionException(
            "no pack is called `" + text + "`: " + Hints.meant(name, Packs.BUILT_IN));
      }
      return Pack.BUILT_IN + name;
    }
  }
}
