package dev.gonogo.cli;

import dev.gonogo.catalogue.KubernetesKinds;
import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.GateTerms;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.InputReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options of every command that judges.
final class JudgeOptions {
  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = KindConverter.class,
      completionCandidates = KindNames.class,
      description = "Read every input as this kind: ${COMPLETION-CANDIDATES}.")
  Optional<InputKind> kind = Optional.empty();

  @Option(
      names = "--max-bytes",
      paramLabel = "SIZE",
      converter = ByteLimit.class,
      description = ByteLimit.DESCRIPTION)
  int maxBytes = InputReader.MAX_BYTES;

  @Option(
      names = "--source",
      paramLabel = "DIR",
      description =
          "The folder with the .tf files that a plan was made of, so that its findings point there."
              + " Otherwise the plan's own folder, where it holds any. Of several the one that"
              + " declares the plan's resources.")
  List<String> sources = new ArrayList<>();

  @Option(
      names = "--stdin-name",
      paramLabel = "FILE",
      description =
          "The file that standard input stands for: its name says how it is written, and reports"
              + " show findings there.")
  Optional<String> stdinName = Optional.empty();

  @Option(
      names = "--gate",
      paramLabel = "SEVERITY",
      converter = SeverityConverter.class,
      description = "The least severity that decides: blocker, high (the default), medium, low.")
  Severity gate = GateTerms.USUAL_GATE;

  @Option(
      names = "--kubernetes-version",
      paramLabel = "1.N",
      converter = MinorConverter.class,
      description =
          "The version of the cluster that the manifests are for. Otherwise that of gonogo.yaml,"
              + " or the newest that gonogo knows.")
  Optional<Integer> minor = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT[=FILE]",
      converter = OutputSpec.Converter.class,
      description =
          "console, json, sarif, junit, github, summary, gitlab, markdown or minutes; to a file"
              + " behind `=`. May be given several times.")
  List<OutputSpec> outputs = new ArrayList<>();

  @Option(
      names = "--site-url",
      paramLabel = "URL",
      converter = WebAddress.class,
      description =
          "Where the site that gonogo build writes is published, so that reports link each item's"
              + " page.")
  Optional<String> siteUrl = Optional.empty();

  @Option(
      names = "--project",
      paramLabel = "FILE",
      description =
          "The gonogo.yaml to use. Otherwise the one in the folder that is judged or above it, or"
              + " in the working directory or above that.")
  Optional<Path> project = Optional.empty();

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "The accepted failures. Otherwise golive/waivers.yaml beside gonogo.yaml.")
  Optional<Path> waivers = Optional.empty();

  @Option(
      names = "--base",
      paramLabel = "REF",
      description =
          "The commit that a change goes into. Its rules judge too, and the worse counts; a change"
              + " of rules alone is judged by its own. Reports tell what differs.")
  Optional<String> base = Optional.empty();

  @Option(
      names = "--new-only",
      description =
          "With --base, and of `check` alone: what fails or is unknown there already, in its own"
              + " files, may pass.")
  boolean newOnly;

  @Option(
      names = "--metrics",
      description = "Say on standard error where the time went, step by step.")
  boolean metrics;

  /// What is old is so since a commit.
  void wantBaseForNewOnly() {
    if (newOnly && base.isEmpty()) {
      throw new UserError(
          "gonogo: --new-only lets pass what is old, and needs to know since when: give --base REF"
              + " too, as in `--base origin/main --new-only`");
    }
  }

  /// For every command that asks whether to go.
  void refuseNewOnly() {
    if (newOnly) {
      throw new UserError(
          "gonogo: --new-only is for `check`, since a failure that is old is a failure on the day");
    }
  }

  /// What is judged, with standard input as the file that it stands for.
  List<String> named(Context context, List<String> given) {
    if (stdinName.isEmpty()) {
      return given;
    }
    String file = stdinName.get();
    if (!given.contains(Judging.STDIN)) {
      throw new UserError(
          "gonogo: --stdin-name names standard input, which is not read: give `-` too");
    }
    if (file.isBlank()
        || file.equals(Judging.STDIN)
        || Files.isDirectory(context.at(Path.of(file)))) {
      throw new UserError("gonogo: --stdin-name wants the name of a file, as in `infra/plan.json`");
    }
    if (given.contains(file)) {
      throw new UserError(
          "gonogo: --stdin-name " + file + " is given as a file too: it can be judged once only");
    }
    return given.stream().map(name -> name.equals(Judging.STDIN) ? file : name).toList();
  }

  /// What a kind of input may be called, in the order in which they are guessed.
  static final class KindNames implements Iterable<String> {
    private static List<String> all() {
      return Arrays.stream(InputKind.values()).map(InputKind::label).toList();
    }

    @Override
    public Iterator<String> iterator() {
      return all().iterator();
    }
  }

  /// Reads an address that a reader of a report can follow.
  static final class WebAddress implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      try {
        var uri = new URI(text);
        boolean isWeb = Set.of("https", "http").contains(uri.getScheme()) && uri.getHost() != null;
        if (isWeb && uri.getRawQuery() == null && uri.getRawFragment() == null) {
          return text;
        }
      } catch (URISyntaxException e) {
        // Told below, as every other text that is no address.
      }
      throw new TypeConversionException(
          "`" + text + "` is no address of a site: write it as `https://HOST/PATH/`");
    }
  }

  /// Reads the label of a kind.
  static final class KindConverter implements ITypeConverter<InputKind> {
    @Override
    public InputKind convert(String text) {
      return InputKind.of(text)
          .orElseThrow(() ->
              new TypeConversionException(
                  "no kind of input is called `"
                      + text
                      + "`: there are "
                      + String.join(", ", KindNames.all())));
    }
  }

  /// Reads `1.33`, `v1.33.2`: its minor version.
  static final class MinorConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return KubernetesKinds.ofJar()
          .minor(text)
          .orElseThrow(() ->
              new TypeConversionException(
                  "`" + text + "` is no version of Kubernetes that gonogo knows: " + known()));
    }

    private static String known() {
      KubernetesKinds kinds = KubernetesKinds.ofJar();
      return "1." + kinds.oldest() + " to 1." + kinds.known().last();
    }
  }

  /// Reads `blocker`, `high`, ….
  static final class SeverityConverter implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String text) {
      return Severity.of(text)
          .orElseThrow(() ->
              new TypeConversionException(
                  "no severity is called `"
                      + text
                      + "`: there are "
                      + String.join(
                          ", ", Arrays.stream(Severity.values()).map(Severity::word).toList())));
    }
  }
}
