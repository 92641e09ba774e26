package dev.gonogo.cli;

import dev.gonogo.answer.Answers;
import dev.gonogo.answer.Authority;
import dev.gonogo.gate.Organisation;
import dev.gonogo.gate.Profile;
import dev.gonogo.gate.ProjectFile;
import dev.gonogo.gate.Question;
import dev.gonogo.log.Event;
import dev.gonogo.log.FlightLog;
import dev.gonogo.log.Person;
import dev.gonogo.policy.CompiledChecklist;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problems;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the commands on a flight log share: the project, its items as it has them, who is who in
/// it, and the folder of its log. Nothing that is judged is read.
final class Ledger {
  private final Context context;
  private final Project project;
  private final Content content;
  private final Profile profile;
  private final Organisation organisation;
  private final Map<String, CompiledItem> items = new LinkedHashMap<>();
  private final String subject;
  private final Instant now;

  private Ledger(
      Context context,
      LedgerOptions options,
      Project project,
      Content content,
      CompiledChecklist checklist,
      Profile profile,
      Organisation organisation) {
    this.context = context;
    this.project = project;
    this.content = content;
    this.profile = profile;
    this.organisation = organisation;
    profile.items(checklist.items()).forEach(item -> items.put(item.id(), item));
    this.subject = organisation.subject(options.environment);
    Clock clock = context.clock();
    this.now = options.at.orElseGet(clock::instant).truncatedTo(ChronoUnit.SECONDS);
  }

  /// Finds the project around and reads its own files; what is wrong with one ends the command.
  static Ledger open(Context context, LedgerOptions options) {
    Project project =
        options
            .project
            .map(file -> Project.of(context, context.at(file)))
            .orElseGet(() -> Project.around(context));
    if (project.path().isEmpty()) {
      throw new UserError(
          "gonogo: there is no gonogo.yaml here or above, beside which a flight log could lie:"
              + " `gonogo init` writes one, and --project names one that is elsewhere");
    }
    Catalogue catalogue = Catalogue.of(context, project);
    Content content = project.content(context);
    CompiledChecklist checklist =
        content.compiled(context, catalogue, List.of(project.root())).checklist();
    var problems = new Problems();
    Profile profile =
        project
            .file()
            .map(file -> ProjectFile.profile(file, checklist, problems))
            .orElse(Profile.NONE);
    Organisation organisation =
        project
            .file()
            .map(file -> ProjectFile.organisation(file, checklist, problems))
            .orElse(Organisation.NONE);
    context.terminal().err().print(problems.drawn());
    if (problems.hasErrors()) {
      throw new UserError("gonogo: nothing was done: the project's own files come first");
    }
    options
        .environment
        .filter(name -> !Organisation.isName(name))
        .ifPresent(name -> {
          throw new UserError(
              "gonogo: no environment is called `"
                  + Printable.of(name)
                  + "`: letters, digits, `.`, `_` and `-` are what such a name has; nothing was done");
        });
    return new Ledger(context, options, project, content, checklist, profile, organisation);
  }

  /// Where a path lies that was given on the command line.
  Path at(Path given) {
    return context.at(given);
  }

  Path root() {
    return project.root();
  }

  Content content() {
    return content;
  }

  /// The folder of the log.
  Path folder() {
    return root().resolve(Hearing.FOLDER);
  }

  /// How people here call a file of the log.
  String shown(Path file) {
    return Printable.of(context.shown(file));
  }

  /// What events are for: `project/environment`.
  String subject() {
    return subject;
  }

  /// The time, to the second.
  Instant now() {
    return now;
  }

  /// Its day, in UTC.
  LocalDate today() {
    return now.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /// Role to the people who hold it. Where none is named, whoever says so holds it; where one is,
  /// nobody holds one that is not.
  SortedMap<String, List<Person>> holders() {
    return organisation.roles();
  }

  /// Who may answer for what, as a decision takes it.
  Authority authority() {
    return new Authority(holders());
  }

  /// The items as the project has them, by their ids, in the order of the checklist.
  Map<String, CompiledItem> items() {
    return items;
  }

  /// Why the project does without an item, where it does.
  Optional<String> out(CompiledItem item) {
    return profile.item(item.id()).out();
  }

  /// All roles that there are: those that own items, and those that people hold.
  SortedSet<String> roles() {
    var roles = new TreeSet<String>(holders().keySet());
    items.values().forEach(item -> roles.addAll(item.roles()));
    return roles;
  }

  /// An item by its id; one that there is not is complained of.
  Optional<CompiledItem> item(String id, Complaints complaints) {
    Optional<CompiledItem> item = Optional.ofNullable(items.get(id));
    if (item.isEmpty()) {
      complaints.unknown("the checklist has no item `" + id + "`", id, items.keySet());
    }
    return item;
  }

  /// What people say of the items, as a decision hears it.
  ///
  /// @param release what is about to go live, where somebody gave it a name
  Answers answers(Optional<String> release) throws IOException {
    return answers(release, log(), false);
  }

  /// The same of a log that was read already.
  ///
  /// @param requireSigned as a decision is asked that counts only what is signed
  Answers answers(Optional<String> release, FlightLog log, boolean requireSigned)
      throws IOException {
    var asked =
        new Question.GoLive(subject, Question.GoLive.USUAL_PHASE, release, false, requireSigned);
    var hearing = new Hearing(context.at(now), root(), root(), organisation);
    return hearing.answers(log, List.copyOf(items.values()), asked);
  }

  /// The log; with anything wrong in it nobody can say what stands.
  FlightLog log() {
    return Hearing.log(context, root(), "nothing was done");
  }

  /// Writes events, all of them or none.
  ///
  /// @return their files
  /// @throws FileSystemException naming the folder, with the reason in words
  List<Path> append(List<Event> events) throws FileSystemException {
    Path golive = BuildCommand.parent(folder());
    try {
      if (Files.isSymbolicLink(golive)) {
        throw new FileSystemException(golive.toString(), null, Hearing.LINK);
      }
      return FlightLog.appendAll(folder(), events);
    } catch (FileSystemException e) {
      throw new FileSystemException(
          context.shown(folder()), null, FileTree.reason(e) + ": nothing was written");
    } catch (IOException e) {
      // A full disk, for one, comes without a file's name.
      throw new FileSystemException(
          context.shown(folder()), null, e.getMessage() + ": nothing was written");
    }
  }
}
