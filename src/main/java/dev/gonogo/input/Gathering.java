package dev.gonogo.input;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.source.Texts;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import dev.gonogo.yaml.YamlDialect;
import dev.gonogo.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the files of one run, one after the other, and sorts what they hold: documents, Kubernetes
/// objects that become one, what is left out, what is wrong.
final class Gathering {
  /// How many problems of one file are told.
  private static final int MAX_TOLD = 20;

  private final Optional<InputKind> forced;
  private final List<Document> documents = new ArrayList<>();
  private final List<Manifest> manifests = new ArrayList<>();
  private final List<Document.InputFile> manifestFiles = new ArrayList<>();
  private final List<Parsed> manifestDocuments = new ArrayList<>();
  private final List<Inputs.Skipped> skipped;
  private final List<Inputs.Refused> refused;
  private final List<String> folders;

  /// Folders that something came out of: a document or a problem.
  private final Set<String> fruitful = new HashSet<>();

  /// The arguments that gave manifests: folders, or nothing for a file that was named.
  private final Set<Optional<String>> manifestSources = new HashSet<>();

  Gathering(FileWalk.Walk walk, Optional<InputKind> forced) {
    this.forced = forced;
    this.folders = walk.folders();
    this.skipped = new ArrayList<>(walk.skipped());
    this.refused = new ArrayList<>(walk.refused());
  }

  void read(FileWalk.Found file) {
    int before = refused.size();
    switch (FileWalk.open(file)) {
      case FileWalk.Opened.Bytes(var bytes) -> {
        if (file.doubt().isPresent() && !holdsInput(file, bytes)) {
          skipped.add(new Inputs.Skipped(file.name(), file.doubt().get()));
        } else {
          read(file, bytes);
        }
      }
      case FileWalk.Opened.Not(var why) -> refuse(file, why);
    }
    if (refused.size() > before) {
      file.folder().ifPresent(fruitful::add);
    }
  }

  /// Looks into a file whose name says that it is another tool's. One that cannot be read as what
  /// its name says is that tool's affair.
  private boolean holdsInput(FileWalk.Found file, byte[] bytes) {
    if (isJson(file, bytes)) {
      return ValueReader.read(bytes) instanceof ValueReader.Result.Read(var value)
          && Shapes.isUnmistakable(value);
    }
    Optional<String> text = Texts.decode(bytes);
    return text.isPresent()
        && Form.isYaml(file.name())
        && YamlReader.readAll(
                Source.of(file.name(), text.get()), YamlDialect.KUBERNETES, new Problems())
            .documents()
            .stream()
            .anyMatch(document -> Shapes.isUnmistakable(document.value()));
  }

  private void read(FileWalk.Found file, byte[] bytes) {
    Optional<InputProblem> encoding = Encoding.problem(file.name(), bytes);
    if (encoding.isPresent()) {
      refuse(file, encoding.get());
      return;
    }
    if (isJson(file, bytes)) {
      json(file, bytes);
      return;
    }
    Optional<String> text = Texts.decode(bytes);
    if (text.isEmpty()) {
      refuse(file, new InputProblem.NotUtf8(Encoding.firstWrong(bytes)));
    } else if (text.get().isBlank()) {
      refuse(file, new InputProblem.Empty("only white space"));
    } else if (Form.of(file.name(), text.get(), forced) == Form.DOTENV) {
      dotenv(file, bytes, Source.of(file.name(), text.get()));
    } else {
      yaml(file, bytes, Source.of(file.name(), text.get()));
    }
  }

  /// By its beginning alone, so that a large plan is not decoded twice.
  private boolean isJson(FileWalk.Found file, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.UTF_8);
    return Form.of(file.name(), Encoding.withoutMark(head), forced) == Form.JSON;
  }

  private void json(FileWalk.Found file, byte[] bytes) {
    switch (ValueReader.read(bytes)) {
      case ValueReader.Result.Read(var value) ->
          sort(file, bytes, List.of(Parsed.json(file.name(), bytes, value)), true);
      case ValueReader.Result.Refused wrong -> notJson(file, bytes, wrong);
    }
  }

  private void notJson(FileWalk.Found file, byte[] bytes, ValueReader.Result.Refused wrong) {
    Optional<String> text = Texts.decode(bytes);
    if (text.isEmpty()) {
      refuse(file, new InputProblem.NotUtf8(Encoding.firstWrong(bytes)));
      return;
    }
    if (text.get().isBlank()) {
      refuse(file, new InputProblem.Empty("only white space"));
      return;
    }
    Optional<InputProblem> mistaken = PlanText.mistaken(file.name(), text.get());
    if (mistaken.isPresent()) {
      refuse(file, mistaken.get());
      return;
    }
    Source source = Source.of(file.name(), text.get());
    int at = Math.min(Encoding.utf16(bytes, wrong.offset()), text.get().length());
    refuse(source, new InputProblem.NotJson(new Span(at, at), wrong.words()));
  }

  private void yaml(FileWalk.Found file, byte[] bytes, Source source) {
    Optional<InputProblem> mistaken =
        Form.isYaml(file.name()) ? Optional.empty() : PlanText.mistaken(file.name(), source.text());
    if (mistaken.isPresent()) {
      refuse(file, mistaken.get());
      return;
    }
    Optional<InputProblem> template = HelmText.problem(source.text());
    if (template.isPresent()) {
      leaveOut(file, Optional.of(source), template.get(), "a Helm template: render it first");
      return;
    }
    var problems = new Problems();
    YamlReader.Documents read = YamlReader.readAll(source, YamlDialect.KUBERNETES, problems);
    if (!read.ok()) {
      Optional<InputProblem> terraform = PlanText.mistaken(file.name(), source.text());
      terraform.ifPresentOrElse(
          problem -> refuse(file, problem), () -> refuseAll(problems, source));
      return;
    }
    if (read.documents().isEmpty()) {
      refuse(file, new InputProblem.Empty("only white space, comments and `---`"));
      return;
    }
    if (read.empty() > 0) {
      String plural = read.empty() == 1 ? " empty document" : " empty documents";
      skipped.add(new Inputs.Skipped(file.name(), read.empty() + plural + " between `---` lines"));
    }
    sort(file, bytes, read.documents().stream().map(d -> Parsed.yaml(source, d)).toList(), false);
  }

  private void dotenv(FileWalk.Found file, byte[] bytes, Source source) {
    var problems = new Problems();
    DotenvText.Variables read = DotenvText.read(source, problems);
    if (problems.hasErrors()) {
      Source shown = read.shown().get();
      refuseAll(problems, shown);
    } else if (read.variables().isEmpty()) {
      refuse(file, new InputProblem.Empty("only comments"));
    } else {
      document(InputKind.DOTENV, file, bytes, Parsed.dotenv(source, read.variables()));
    }
  }

  /// Documents of no kind yet to their kind.
  private void sort(FileWalk.Found file, byte[] bytes, List<Parsed> all, boolean isJson) {
    if (all.stream().map(Parsed::value).allMatch(Kinds::isToolConfig)) {
      leaveOut(
          file,
          Optional.empty(),
          new InputProblem.ToolConfig(),
          "what a tool reads from the disk, and no object of a cluster");
    } else if (isKubernetes(file, all)) {
      kubernetes(file, bytes, all);
    } else if (!refuseHidden(all)) {
      sortOther(file, bytes, all, isJson);
    }
  }

  /// A plan or a summary in an array, or beside other documents, would drop out in silence.
  private boolean refuseHidden(List<Parsed> all) {
    var problems = new Problems();
    all.forEach(parsed -> Unplaced.report(hidden(parsed.value(), all.size()), parsed, problems));
    if (problems.hasErrors()) {
      refuseAll(problems, all.getFirst().text().get());
    }
    return problems.hasErrors();
  }

  private static List<Unplaced> hidden(Value value, int documents) {
    var found = new ArrayList<Unplaced>();
    if (value instanceof ArrayValue array) {
      for (int i = 0; i < array.size(); i++) {
        List<Value> step = List.of(Value.of(i));
        Shapes.measured(array.get(i))
            .map(kind -> new Unplaced(step, at -> new InputProblem.InArray(at, kind)))
            .ifPresent(found::add);
      }
    } else if (documents > 1) {
      Shapes.measured(value)
          .map(kind -> new Unplaced(List.of(), at -> new InputProblem.AmongOthers(at, kind)))
          .ifPresent(found::add);
    }
    return found;
  }

  private void sortOther(FileWalk.Found file, byte[] bytes, List<Parsed> all, boolean isJson) {
    Parsed first = all.getFirst();
    Optional<InputProblem> wrong = PlanText.problem(first.value());
    Optional<InputKind> kind =
        all.size() > 1
            ? Optional.empty()
            : Shapes.kind(first.value()).filter(k -> mayBe(k, file, isJson));
    if (wrong.isPresent()) {
      brokenPlan(file, wrong.get());
    } else if (forced.isPresent() && !kind.equals(forced)) {
      leaveOut(
          file,
          Optional.empty(),
          new InputProblem.OtherKind(forced.get()),
          "of another kind than " + forced.get().label());
    } else if (kind.isPresent()) {
      document(kind.get(), file, bytes, first);
      PlanText.incomplete(kind.get(), first.value()).ifPresent(why -> refuse(file, why));
    } else if (Shapes.isPartOfSummary(first.value())) {
      refuse(file, new InputProblem.SummaryWithoutCounts());
    } else {
      leaveOut(
          file, Optional.empty(), new InputProblem.NoKind(), "no kind of input looks like this");
    }
  }

  /// A state may lie in a folder for another purpose. A plan may not: left out, its resources would
  /// pass in silence.
  private void brokenPlan(FileWalk.Found file, InputProblem problem) {
    switch (problem) {
      case InputProblem.StateFile state -> leaveOut(file, Optional.empty(), state, state.words());
      default -> refuse(file, problem);
    }
  }

  // An object of strings is what `parse` prints of a `.env`; in a folder it may be anything.
  private static boolean mayBe(InputKind kind, FileWalk.Found file, boolean isJson) {
    return kind != InputKind.DOTENV || (isJson && file.folder().isEmpty());
  }

  /// Whether a file is about Kubernetes. One object is enough: then the others must be objects too,
  /// or they would drop out in silence. So is half of what an object must say, where somebody named
  /// the file or where the rest looks like one.
  private boolean isKubernetes(FileWalk.Found file, List<Parsed> all) {
    return forced.isPresent()
        ? forced.get() == InputKind.KUBERNETES
        : all.stream().map(Parsed::value).anyMatch(value -> isManifestLike(file, value));
  }

  private static boolean isManifestLike(FileWalk.Found file, Value value) {
    boolean half = Shapes.has(value, "apiVersion") || Shapes.has(value, "kind");
    boolean body = Shapes.has(value, "metadata") || Shapes.has(value, "spec");
    return Shapes.fits(InputKind.KUBERNETES, value)
        || Shapes.isArrayOfManifests(value)
        || (half && (body || file.folder().isEmpty()));
  }

  private void kubernetes(FileWalk.Found file, byte[] bytes, List<Parsed> all) {
    var problems = new Problems();
    var found = new ArrayList<Manifest>();
    all.forEach(parsed -> found.addAll(Manifests.of(parsed, file.name(), true, problems)));
    if (problems.hasErrors()) {
      refuseAll(problems, all.getFirst().text().get());
      return;
    }
    tellUnseenPods(file, found);
    manifests.addAll(found);
    manifestDocuments.addAll(all);
    manifestFiles.add(new Document.InputFile(file.name(), sha256(bytes)));
    manifestSources.add(file.folder());
    file.folder().ifPresent(fruitful::add);
  }

  /// What no check looks into is no pass: it is said.
  private void tellUnseenPods(FileWalk.Found file, List<Manifest> found) {
    String kinds =
        found.stream()
            .map(Manifest::value)
            .filter(Kinds::hasUnseenPods)
            .map(object ->
                Shapes.text(object, "kind").orElseThrow()
                    + " ("
                    + Shapes.text(object, "apiVersion").orElseThrow()
                    + ")")
            .distinct()
            .sorted()
            .limit(MAX_TOLD)
            .collect(Collectors.joining(", "));
    if (!kinds.isEmpty()) {
      skipped.add(
          new Inputs.Skipped(
              file.name(), "its pods are of a kind that no check looks at yet: " + kinds));
    }
  }

  private void document(InputKind kind, FileWalk.Found file, byte[] bytes, Parsed parsed) {
    documents.add(
        new Document(
            kind,
            file.name(),
            List.of(new Document.InputFile(file.name(), sha256(bytes))),
            parsed.value(),
            parsed.locator()));
    file.folder().ifPresent(fruitful::add);
  }

  /// A file that was named must be an input; one that a folder holds need not.
  private void leaveOut(
      FileWalk.Found file, Optional<Source> source, InputProblem problem, String reason) {
    if (file.folder().isPresent()) {
      skipped.add(new Inputs.Skipped(file.name(), reason));
    } else {
      refused.add(new Inputs.Refused(file.name(), source, problem));
    }
  }

  private void refuse(FileWalk.Found file, InputProblem problem) {
    refused.add(new Inputs.Refused(file.name(), Optional.empty(), problem));
  }

  private void refuse(Source source, Problem problem) {
    refused.add(new Inputs.Refused(source.name(), Optional.of(source), problem));
  }

  /// The first problems of a file, and how many there are more: a hostile one has a million.
  private void refuseAll(Problems problems, Source shown) {
    List<Problems.Located> all = problems.all();
    all.stream().limit(MAX_TOLD).forEach(p -> refuse(shown, p.problem()));
    if (all.size() > MAX_TOLD) {
      refused.add(
          new Inputs.Refused(
              shown.name(), Optional.empty(), new InputProblem.More(all.size() - MAX_TOLD)));
    }
  }

  Inputs inputs() {
    Set<String> told = new HashSet<>(fruitful);
    refused.forEach(r -> told.add(r.name()));
    folders.stream().filter(told::add).forEach(this::nothingIn);
    if (!manifestDocuments.isEmpty()) {
      documents.add(kubernetesDocument());
    }
    documents.sort(Comparator.comparing(Document::kind).thenComparing(Document::name));
    skipped.sort(Comparator.comparing(Inputs.Skipped::name));
    refused.sort(Comparator.comparing(Inputs.Refused::name)); // stable: places stay in order
    return new Inputs(documents, skipped, refused);
  }

  private void nothingIn(String folder) {
    refused.add(new Inputs.Refused(folder, Optional.empty(), new InputProblem.NothingInFolder()));
  }

  /// A lone object says nothing of those beside it; a folder, or several, are all there is.
  private Document kubernetesDocument() {
    boolean alone =
        manifestSources.equals(Set.of(Optional.empty()))
            && manifestDocuments.size() == 1
            && !Manifests.isClosedWorld(manifestDocuments.getFirst().value());
    return new Document(
        InputKind.KUBERNETES,
        manifestsName(),
        manifestFiles,
        alone ? manifests.getFirst().value() : Manifests.list(manifests),
        alone ? manifests.getFirst().locator() : new ListLocator(manifests));
  }

  /// The folder's name if all came out of one, else that of the first file.
  private String manifestsName() {
    if (manifestSources.size() == 1 && manifestSources.iterator().next().isPresent()) {
      return manifestSources.iterator().next().orElseThrow();
    }
    int others = manifestFiles.size() - 1;
    String first = manifestFiles.getFirst().name();
    return others == 0 ? first : first + " and " + others + " more";
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
