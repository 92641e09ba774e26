package dev.gonogo.cli;

import dev.gonogo.answer.Answers;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Declarations;
import dev.gonogo.gate.Gate;
import dev.gonogo.gate.GateTerms;
import dev.gonogo.gate.Organisation;
import dev.gonogo.gate.Profile;
import dev.gonogo.gate.ProjectFile;
import dev.gonogo.gate.Question;
import dev.gonogo.gate.Rules;
import dev.gonogo.gate.Waiver;
import dev.gonogo.gate.WaiverFile;
import dev.gonogo.input.Document.InputFile;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.InputReader;
import dev.gonogo.input.InputReader.Argument;
import dev.gonogo.input.Inputs;
import dev.gonogo.log.FlightLog;
import dev.gonogo.policy.CompiledChecklist;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What all commands share that judge: a project, its compiled checklist, and inputs. Where the
/// reports of it go is [Publication].
final class Judging {
  /// How all of standard input is called.
  static final String STDIN = "-";

  private final Context context;
  private final JudgeOptions options;
  private final List<String> names;
  private final Project project;
  private final Content content;
  private final List<Waiver> waivers;
  private final Profile profile;
  private final Organisation organisation;
  private final Optional<Path> waiverFile;

  /// Where the files are that people show: of the working tree, whosever the rules are.
  private final Path evidence;

  private final CompiledChecklist checklist;
  private final Catalogue catalogue;
  private List<Inputs.Refused> refused = List.of();
  private Optional<Replay> replay = Optional.empty();
  private FlightLog heard = FlightLog.EMPTY;
  private Optional<String> environment = Optional.empty();
  private Replay.Before before = Replay.Before.NONE;
  private Duration took = Duration.ZERO;

  private Judging(
      Context context,
      JudgeOptions options,
      List<String> names,
      Project project,
      Content content,
      CompiledChecklist checklist,
      Catalogue catalogue,
      Optional<Base> base) {
    this.context = context;
    this.options = options;
    this.names = names;
    this.project = project;
    this.content = content;
    this.checklist = checklist;
    this.catalogue = catalogue;
    this.waiverFile =
        waiverFile(options, project, base.<UnaryOperator<Path>>map(b -> b::at).orElse(context::at));
    this.evidence = base.map(b -> b.inTree(project.root())).orElse(project.root());
    var problems = new Problems();
    this.profile =
        project
            .file()
            .map(file -> ProjectFile.profile(file, checklist, problems))
            .orElse(Profile.NONE);
    this.organisation =
        project
            .file()
            .map(file -> ProjectFile.organisation(file, checklist, problems))
            .orElse(Organisation.NONE);
    this.waivers =
        waiverFile
            .map(context::read)
            .map(file -> WaiverFile.read(file, checklist, today(), problems))
            .orElse(List.of());
    context.terminal().err().print(problems.drawn());
    if (problems.hasErrors()) {
      throw new UserError("gonogo: nothing was judged: the project's own files come first");
    }
  }

  /// Finds the project and its checklist, compiled before or now.
  static Judging prepare(Context context, JudgeOptions options, List<String> names) {
    context.metrics().done("command line");
    Project project = project(context, options, names);
    Catalogue catalogue = Catalogue.of(context, project);
    Content content = project.orBuiltIn().content(context);
    CompiledStore.Loaded loaded =
        content.compiled(context, catalogue, strangers(context, options, project, names));
    context.metrics().told("compiled checklist", loaded.story());
    context.metrics().done("load checklist");
    return with(context, options, names, project, content, loaded.checklist(), catalogue);
  }

  /// With a checklist that is compiled already.
  static Judging with(
      Context context,
      JudgeOptions options,
      List<String> names,
      Project project,
      Content content,
      CompiledChecklist checklist,
      Catalogue catalogue) {
    return new Judging(
        context, options, names, project, content, checklist, catalogue, Optional.empty());
  }

  /// By the rules of another commit, as they lie there.
  ///
  /// @param there its project
  Judging by(Base base, Project there) {
    Context its = base.context();
    Catalogue names = Catalogue.of(its, there);
    Content read = there.orBuiltIn().contentOfBase(its);
    CompiledChecklist compiled = read.compiled(its, names, strangers()).checklist();
    return new Judging(its, options, this.names, there, read, compiled, names, Optional.of(base));
  }

  static Project project(Context context, JudgeOptions options, List<String> names) {
    options.wantBaseForNewOnly();
    List<String> named = options.named(context, names);
    return options
        .project
        .map(file -> Project.of(context, context.at(file)))
        .orElseGet(() -> Project.of(context, paths(context, named)));
  }

  static List<Path> paths(Context context, List<String> names) {
    return names.stream()
        .filter(name -> !name.equals(STDIN))
        .map(Path::of)
        .map(context::at)
        .toList();
  }

  /// What is judged, and the project's own folder: a stranger may have written any of it.
  List<Path> strangers() {
    return strangers(context, options, project, names);
  }

  private static List<Path> strangers(
      Context context, JudgeOptions options, Project project, List<String> names) {
    return Stream.concat(
            Stream.of(project.root()), paths(context, options.named(context, names)).stream())
        .toList();
  }

  /// Makes a decision again that is on record.
  void replay(Replay recorded) {
    replay = Optional.of(recorded);
  }

  Project project() {
    return project;
  }

  Content content() {
    return content;
  }

  CompiledChecklist checklist() {
    return checklist;
  }

  JudgeOptions options() {
    return options;
  }

  Context context() {
    return context;
  }

  /// The events on which the decision stands.
  FlightLog heard() {
    return heard;
  }

  /// What the decision has of the record before.
  Replay.Before before() {
    return before;
  }

  /// Files and folders as they were given.
  List<String> names() {
    return names;
  }

  /// Reads the inputs and judges them.
  ///
  /// @param question what is asked of them
  Decision decide(Question question, Progress progress) throws IOException {
    Publication.outputsMustTell(options, question);
    Instant begun = context.clock().instant();
    progress.step("reading " + String.join(", ", names));
    context.metrics().done("profile, waivers");
    Inputs inputs =
        InputReader.read(
            arguments(context, names, options.stdinName.orElse(STDIN)),
            options.kind,
            options.maxBytes);
    context.metrics().done("read inputs");
    int documents = inputs.documents().size();
    progress.step("judging " + documents + (documents == 1 ? " document" : " documents"));
    Declarations declared = PlanSources.of(context, options.sources, options.maxBytes, inputs);
    Set<String> tracked = tracked(inputs);
    Decision decision = judge(question, inputs, tracked, declared);
    if (options.base.isPresent()) {
      decision =
          new BaseJudging(this, context, options, names)
              .decide(
                  options.base.get(),
                  inputs,
                  decision,
                  (rules, read) ->
                      rules.judge(
                          question.of(rules.organisation.subject(environment)),
                          read,
                          tracked,
                          declared));
    }
    context.metrics().done("judge");
    took = Duration.between(begun, context.clock().instant());
    refused = inputs.refused();
    return decision;
  }

  /// What is asked of this project's go-live.
  Question.GoLive goLive(GoLiveOptions asked) {
    asked
        .environment
        .filter(name -> !Organisation.isName(name))
        .ifPresent(name -> {
          throw new UserError(
              "gonogo: no environment is called `"
                  + Printable.of(name)
                  + "`: letters, digits, `.`, `_` and `-`, as in production");
        });
    environment = asked.environment;
    return new Question.GoLive(
        organisation.subject(asked.environment),
        asked.phase,
        asked.release("nothing was decided"),
        asked.at.isPresent(),
        asked.requireSigned);
  }

  /// Files alone say what they say: then no flight log is opened.
  private Answers answers(Question question) throws IOException {
    return switch (question) {
      case Question.Files _ -> Answers.NONE;
      case Question.GoLive asked -> {
        var hearing = new Hearing(context, project.root(), evidence, organisation);
        FlightLog log = hearing.log();
        if (replay.isEmpty()) {
          LastRecord.hold(
              log, asked.subject(), context.clock().instant(), new EvidenceFiles(evidence));
        }
        heard = replay.map(recorded -> recorded.of(log)).orElse(log);
        yield hearing.answers(heard, profile.items(checklist.items()), asked);
      }
    };
  }

  /// Judges what is read already.
  Decision judge(Question question, Inputs inputs, Set<String> tracked, Declarations declared)
      throws IOException {
    before = LastRecord.before(context, project.root(), question, replay);
    return Gate.judge(
        checklist,
        inputs,
        new GateTerms(
            question,
            rules(),
            profile,
            waivers,
            answers(question),
            before.kinds(),
            tracked,
            catalogue.cluster(options.minor),
            declared,
            options.gate,
            context.clock().instant(),
            context.build().version()));
  }

  /// The plans that git tracks.
  private Set<String> tracked(Inputs inputs) {
    return inputs.documents().stream()
        .filter(document -> document.kind() == InputKind.TERRAFORM)
        .flatMap(document -> document.files().stream())
        .map(InputFile::name)
        .filter(name -> !name.equals(STDIN) && GitIndex.tracks(context.at(Path.of(name))))
        .collect(Collectors.toSet());
  }

  /// The documents that were refused, each with the reason.
  List<Inputs.Refused> refused() {
    return refused;
  }

  /// How long the inputs were read and judged.
  Duration took() {
    return took;
  }

  /// Arguments as they were given; `-` is all of standard input.
  ///
  /// @param stdin how that is called
  static List<Argument> arguments(Context context, List<String> names, String stdin) {
    if (names.stream().filter(STDIN::equals).count() > 1) {
      throw new UserError(
          "gonogo: `-` stands for standard input, which can be read only once: give it once, and"
              + " the others as files");
    }
    return names.stream().map(name -> argument(context, name, stdin)).toList();
  }

  private static Argument argument(Context context, String name, String stdin) {
    return name.equals(STDIN)
        ? new Argument.Piped(stdin, System.in)
        : new Argument.OnDisk(name, context.at(Path.of(name)));
  }

  private LocalDate today() {
    return context.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  Rules rules() throws IOException {
    return new Rules(
        named(),
        content.used(),
        checklist.key(),
        checklist.digest(),
        file(project.path()),
        file(waiverFile));
  }

  /// How the checklist is called where a project names one.
  Optional<String> named() {
    return project.checklist().isEmpty() ? Optional.empty() : Optional.of(content.shown(context));
  }

  private Optional<InputFile> file(Optional<Path> path) throws IOException {
    return path.isEmpty()
        ? Optional.empty()
        : Optional.of(InputFile.of(context.shown(path.get()), Files.readAllBytes(path.get())));
  }

  /// The file of accepted failures.
  Optional<Path> waiverFile() {
    return waiverFile;
  }

  private static Optional<Path> waiverFile(
      JudgeOptions options, Project project, UnaryOperator<Path> at) {
    if (options.waivers.isPresent()) {
      return options.waivers.map(at);
    }
    Path beside = project.root().resolve("golive/waivers.yaml");
    return Files.isRegularFile(beside) ? Optional.of(beside) : Optional.empty();
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Profile profile() {
    return profile;
  }

  List<Waiver> waivers() {
    return waivers;
  }
}
