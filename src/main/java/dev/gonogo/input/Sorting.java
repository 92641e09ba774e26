package dev.gonogo.input;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.YamlProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the files of one run, one after the other, and sorts what they hold: what each kind
/// admits, what is left out, what is wrong.
final class Sorting {
  /// How many problems of one file are told.
  private static final int MAX_TOLD = 20;

  private final Optional<InputKind> forced;
  private final int maxBytes;
  private final Map<InputKind, List<Accepted>> accepted = new EnumMap<>(InputKind.class);
  private final List<Inputs.Skipped> skipped;
  private final List<Inputs.Refused> refused;
  private final List<String> folders;

  /// Kinds of which a document may be among what was refused.
  private final Set<InputKind> broken = EnumSet.noneOf(InputKind.class);

  /// Folders that something came out of: a document or a problem.
  private final Set<String> fruitful = new HashSet<>();

  /// Folders with a file in them that must be rendered first, and what is said of it.
  private final Map<String, String> sources = new HashMap<>();

  Sorting(FileWalk.Walk walk, Optional<InputKind> forced, int maxBytes) {
    this.maxBytes = maxBytes;
    this.forced = forced;
    this.folders = walk.folders();
    this.skipped = new ArrayList<>(walk.skipped());
    this.refused = new ArrayList<>(walk.refused());
    if (!refused.isEmpty()) {
      broken.addAll(List.of(InputKind.values()));
    }
  }

  void read(FileWalk.Found file) {
    int before = refused.size();
    switch (FileWalk.open(file, maxBytes)) {
      case FileWalk.Opened.Bytes(var bytes) -> {
        Optional<FileWalk.Doubt> doubt =
            file.doubt().filter(reason -> isLeftOut(file, bytes, reason));
        if (doubt.isPresent()) {
          skip(file, doubt.get().reason());
          if (doubt.get().isSource()) {
            file.folder().ifPresent(folder -> sources.putIfAbsent(folder, doubt.get().reason()));
          }
        } else {
          read(file, bytes);
        }
      }
      case FileWalk.Opened.Not(var why) -> {
        refuse(file, why);
        broken.addAll(List.of(InputKind.values()));
      }
    }
    if (refused.size() > before) {
      file.folder().ifPresent(fruitful::add);
    }
  }

  /// Looks into a file whose name, or whose folder, says that it is no input. One that cannot be
  /// read as what its name says is another tool's affair; what could not be rendered to anything is
  /// read as it would be elsewhere.
  private boolean isLeftOut(FileWalk.Found file, byte[] bytes, FileWalk.Doubt doubt) {
    FormReading reading = Form.of(file.name(), bytes, forced).read(file.name(), bytes);
    List<Value> values =
        switch (reading) {
          case FormReading.Sound sound -> values(sound.documents());
          case FormReading.Broken broken -> values(broken.whole());
          case FormReading.Nothing _ -> List.of();
        };
    boolean elsewhere =
        doubt.isSource()
            && reading instanceof FormReading.Sound
            && values.stream().noneMatch(value -> Recognition.isUnmistakable(value, false));
    return !elsewhere
        && values.stream().noneMatch(value -> Recognition.isUnmistakable(value, doubt.isSource()));
  }

  private static List<Value> values(List<Parsed> documents) {
    return documents.stream().map(Parsed::value).toList();
  }

  private void read(FileWalk.Found file, byte[] bytes) {
    Optional<Fault> foreign = Recognition.instead(file.name(), bytes);
    Optional<InputProblem> encoding = Encoding.problem(bytes);
    Form form = Form.of(file.name(), bytes, forced);
    if (foreign.isPresent()) {
      tell(file, form, foreign.get());
    } else if (encoding.isPresent()) {
      refuse(file, encoding.get());
      mayHaveHeld(file, form);
    } else {
      read(file, bytes, form, form.read(file.name(), bytes));
    }
  }

  /// What is refused before anybody knows of which kind it is.
  private void mayHaveHeld(FileWalk.Found file, Form form) {
    Arrays.stream(InputKind.values())
        .filter(kind -> kind.reader().mayBe(file.name(), form))
        .forEach(broken::add);
  }

  private void read(FileWalk.Found file, byte[] bytes, Form form, FormReading reading) {
    int before = refused.size();
    Optional<InputKind> kind = readAs(file, bytes, form, reading);
    if (refused.size() > before && kind.isEmpty()) {
      mayHaveHeld(file, form);
    }
  }

  /// The kind that claims the file, whether it admits it or not.
  private Optional<InputKind> readAs(
      FileWalk.Found file, byte[] bytes, Form form, FormReading reading) {
    boolean guess = form.equals(Form.YAML) && !form.isNameOf(file.name());
    Optional<Fault> instead = reading.text(file.name(), form, guess).flatMap(Recognition::instead);
    if (instead.isPresent()) {
      tell(file, form, instead.get());
      return Optional.empty();
    }
    return switch (reading) {
      case FormReading.Nothing(var why) -> {
        refuse(file, why);
        yield Optional.empty();
      }
      case FormReading.Broken broken when broken.whole().isEmpty() -> {
        refuseAll(form, broken.problems());
        yield Optional.empty();
      }
      case FormReading.Broken broken ->
          sort(contents(file, form, broken.whole()), file, bytes, broken.problems());
      case FormReading.Sound sound -> {
        if (sound.empty() > 0) {
          String plural = sound.empty() == 1 ? " empty document" : " empty documents";
          skip(file, sound.empty() + plural + " between `---` lines");
        }
        yield sort(contents(file, form, sound.documents()), file, bytes, new Problems());
      }
    };
  }

  private FileContents contents(FileWalk.Found file, Form form, List<Parsed> documents) {
    return new FileContents(file.name(), file.folder(), forced.isPresent(), form, documents);
  }

  /// @param others what is wrong with other documents of the file, which cost themselves alone
  /// @return the kind that claims the file
  private Optional<InputKind> sort(
      FileContents contents, FileWalk.Found file, byte[] bytes, Problems others) {
    boolean allRead = others.isEmpty();
    return switch (Recognition.of(contents, forced)) {
      case Recognition.OfNone(var faults) -> {
        tellAll(file, contents.form(), allRead ? faults : List.of(), others);
        yield Optional.empty();
      }
      case Recognition.As(var kind, Admission.Rejected(var faults)) -> {
        int before = refused.size();
        tellAll(file, contents.form(), faults, others);
        if (refused.size() > before) {
          broken.add(kind);
        }
        yield Optional.of(kind);
      }
      case Recognition.As(var kind, Admission.Admitted admitted) -> {
        accepted
            .computeIfAbsent(kind, _ -> new ArrayList<>())
            .add(
                new Accepted(
                    contents, Document.InputFile.of(file.name(), bytes), admitted.pieces()));
        file.folder().ifPresent(fruitful::add);
        admitted.notes().forEach(note -> skip(file, note));
        tellAll(file, contents.form(), admitted.gaps(), others);
        if (!admitted.isWhole() || !allRead) {
          broken.add(kind);
        }
        yield Optional.of(kind);
      }
    };
  }

  /// Those of the file as a whole, then those that a line shows.
  ///
  /// @param problems those that are known already; takes the others
  private void tellAll(FileWalk.Found file, Form form, List<Fault> faults, Problems problems) {
    List<Fault> ofFile = faults.stream().filter(Fault::isOfFile).toList();
    ofFile.stream().limit(MAX_TOLD).forEach(fault -> tell(file, form, fault));
    if (ofFile.size() > MAX_TOLD) {
      refuse(file, new InputProblem.More(ofFile.size() - MAX_TOLD));
    }
    Fault.report(faults.stream().filter(fault -> !fault.isOfFile()).toList(), problems);
    refuseAll(form, problems);
  }

  /// A file that was named must be an input; one that a folder holds need not.
  private void tell(FileWalk.Found file, Form form, Fault fault) {
    if (fault.harmless().isPresent() && file.folder().isPresent()) {
      skip(file, fault.harmless().get());
      if (fault.isSource()) {
        sources.putIfAbsent(file.folder().get(), fault.harmless().get());
      }
    } else if (fault.isOfFile()) {
      refuse(file, fault.problem().apply(Span.START));
    } else {
      var problems = new Problems();
      Fault.report(List.of(fault), problems);
      refuseAll(form, problems);
    }
  }

  private void skip(FileWalk.Found file, String reason) {
    skipped.add(new Inputs.Skipped(file.name(), reason));
  }

  private void refuse(FileWalk.Found file, Problem problem) {
    refused.add(new Inputs.Refused(file.name(), Optional.empty(), problem));
  }

  /// The first problems of a file, and how many there are more: a hostile one has a million.
  /// Neither their lines nor their words show a value of the file: it may be a secret.
  private void refuseAll(Form form, Problems problems) {
    List<Problems.Located> all = problems.all();
    Optional<Source> blotted = all.stream().findFirst().map(p -> form.blotted(p.source()));
    all.stream()
        .limit(MAX_TOLD)
        .map(p -> new Inputs.Refused(p.source().name(), blotted, withoutValues(p.problem())))
        .forEach(refused::add);
    if (all.size() > MAX_TOLD) {
      refused.add(
          new Inputs.Refused(
              all.getFirst().source().name(),
              Optional.empty(),
              new InputProblem.More(all.size() - MAX_TOLD)));
    }
  }

  private static Problem withoutValues(Problem problem) {
    return problem instanceof YamlProblem yaml ? yaml.withoutValues() : problem;
  }

  Inputs inputs() {
    accepted.forEach((kind, files) -> refused.addAll(kind.reader().conflicts(files)));
    Set<String> told = new HashSet<>(fruitful);
    refused.forEach(r -> told.add(r.name()));
    nothingIn(folders.stream().filter(told::add).toList());
    List<Document> documents =
        accepted.entrySet().stream()
            .flatMap(of -> gather(of.getKey(), of.getValue()).stream())
            .sorted(Comparator.comparing(Document::kind).thenComparing(Document::name))
            .toList();
    skipped.sort(Comparator.comparing(Inputs.Skipped::name));
    refused.sort(Comparator.comparing(Inputs.Refused::name)); // stable: places stay in order
    return new Inputs(documents, skipped, refused);
  }

  private List<Document> gather(InputKind kind, List<Accepted> files) {
    return kind.reader().gather(kind, files, !broken.contains(kind));
  }

  /// Folders that nothing came out of, which is an error: somebody meant them. Where there is
  /// nothing else, and all of them must be rendered first, nothing is judged, and their files say
  /// how.
  private void nothingIn(List<String> barren) {
    boolean onlySources =
        accepted.isEmpty() && refused.isEmpty() && sources.keySet().containsAll(barren);
    if (onlySources) {
      return;
    }
    for (String folder : barren) {
      var why = new InputProblem.NothingInFolder(Optional.ofNullable(sources.get(folder)));
      refused.add(new Inputs.Refused(folder, Optional.empty(), why));
    }
  }
}
