package dev.gonogo.cli;

import dev.gonogo.gate.Against;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.OldFailures;
import dev.gonogo.gate.RuleChange;
import dev.gonogo.gate.RuleChanges;
import dev.gonogo.gate.State;
import dev.gonogo.input.Inputs;
import dev.gonogo.pack.Lock;
import dev.gonogo.source.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Judges a change by two sets of rules: those that it brings, and those of the commit that it goes
/// into. A change of rules alone is judged by its own, so that rules can change at all.
final class BaseJudging {
  private final Judging own;
  private final Context context;
  private final JudgeOptions options;
  private final List<String> names;
  private final List<Path> judged;

  /// @param own by the rules that the change brings
  /// @param context of the command
  /// @param names what is judged
  BaseJudging(Judging own, Context context, JudgeOptions options, List<String> names) {
    this.own = own;
    this.context = context;
    this.options = options;
    this.names =
        options.named(context, names).stream().filter(n -> !n.equals(Judging.STDIN)).toList();
    this.judged = Judging.paths(context, this.names);
  }

  /// Judges by somebody's rules.
  interface Judge {
    Decision judge(Judging rules, Inputs inputs) throws IOException;
  }

  /// The rules of the commit that the change goes into.
  private sealed interface Theirs {
    record Read(Judging judging) implements Theirs {}

    /// @param why drawn for people
    record Unreadable(String why) implements Theirs {}
  }

  /// Judges what was read by the rules of the commit too.
  ///
  /// @param ref how the commit is called
  /// @param byOwn what came of it by the rules of the change
  Decision decide(String ref, Inputs inputs, Decision byOwn, Judge judge) throws IOException {
    try (Base base = Base.open(context, ref, judged)) {
      Theirs theirs = theirs(base);
      boolean alone = onlyRules(base, theirs, byOwn);
      return switch (theirs) {
        case Theirs.Unreadable(var why) -> {
          if (!alone) {
            throw unreadable(ref, why);
          }
          yield against(base, Optional.empty(), true, List.of(unread(ref, why)))
              .ofOwn(byOwn, Optional.empty());
        }
        case Theirs.Read(var judging) -> {
          List<RuleChange> changes =
              RuleChanges.between(
                  RuleBooks.of(judging, own, base), RuleBooks.of(own, judging, base));
          Against against = against(base, Optional.of(judging), alone, changes);
          if (alone) {
            yield against.ofOwn(byOwn, before(base, judging, judge, byOwn));
          }
          Decision byTheirs = judge.judge(judging, inputs);
          yield against.ofBoth(byOwn, byTheirs, before(base, judging, judge, byOwn, byTheirs));
        }
      };
    }
  }

  private Theirs theirs(Base base) throws IOException {
    try {
      return new Theirs.Read(own.by(base, base.project(options, judged)));
    } catch (UserError e) {
      return new Theirs.Unreadable(String.valueOf(e.getMessage()));
    }
  }

  private static UserError unreadable(String ref, String why) {
    return new UserError(
        why
            + "\ngonogo: so it is in "
            + Printable.of(ref)
            + ", by whose rules every change is judged that is not of rules alone: mend them by a"
            + " change of their own");
  }

  private static RuleChange unread(String ref, String why) {
    String line = why.lines().findFirst().orElse("").replaceFirst("^gonogo: ", "");
    return new RuleChange.Rewritten(
        RuleChange.Topic.CHECKLIST, ref, "its rules cannot be read (" + line + ")");
  }

  private Against against(
      Base base, Optional<Judging> theirs, boolean alone, List<RuleChange> changes)
      throws IOException {
    return new Against(
        base.ref(),
        base.commit(),
        theirs.isEmpty() ? Optional.empty() : Optional.of(theirs.get().rules()),
        alone,
        changes,
        OldFailures.NONE,
        options.newOnly,
        Optional.empty());
  }

  /// What that commit says of its own files, by its own rules: asked where something is open, and
  /// only of what is there.
  private Optional<Decision> before(Base base, Judging theirs, Judge judge, Decision... now)
      throws IOException {
    List<String> there = names.stream().filter(name -> base.has(Path.of(name))).toList();
    if (there.isEmpty() || Stream.of(now).noneMatch(BaseJudging::isOpen)) {
      return Optional.empty();
    }
    return Optional.of(judge.judge(theirs, base.inputs(there, options)));
  }

  private static boolean isOpen(Decision decision) {
    return decision.items().stream()
        .anyMatch(item -> item.state() == State.FAIL || item.state() == State.UNKNOWN);
  }

  /// Whether nothing differs but rules, of this project as either has it, and nothing of that is
  /// judged.
  private boolean onlyRules(Base base, Theirs theirs, Decision byOwn) {
    List<Judging> sides = new ArrayList<>(List.of(own));
    if (theirs instanceof Theirs.Read(var judging)) {
      sides.add(judging);
    }
    List<String> folders = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (Judging side : sides) {
      base.anyPath(side.project().root().resolve("golive")).ifPresent(folders::add);
      folders.addAll(made(base, side));
      for (Project.Part part : side.project().checklist()) {
        if (part instanceof Project.Part.On(var path)) {
          base.anyPath(path).ifPresent(parts::add);
        }
      }
    }
    Set<String> inputs =
        byOwn.inputs().stream()
            .flatMap(input -> input.files().stream())
            .flatMap(file -> base.paths(Path.of(file.name())).stream())
            .collect(Collectors.toSet());
    return base.changed().stream()
        .allMatch(path ->
            !inputs.contains(path)
                && (isNamedAsRules(path)
                    || folders.stream().anyMatch(folder -> Base.isIn(path, folder))
                    || parts.stream().anyMatch(part -> Base.isOfPart(path, part))));
  }

  /// The folders of what `gonogo build` makes of a checklist: nothing that judges reads them,
  /// unless they are what is judged.
  private List<String> made(Base base, Judging side) {
    if (side.project().path().isEmpty()) {
      return List.of();
    }
    List<String> asked =
        Stream.concat(names.stream(), options.sources.stream())
            .flatMap(name -> base.paths(Path.of(name)).stream())
            .toList();
    return BuildCommand.FOLDERS.stream()
        .flatMap(name -> base.anyPath(side.content().home().resolve(name)).stream())
        .filter(folder -> asked.stream().noneMatch(path -> Base.isIn(path, folder)))
        .toList();
  }

  private static boolean isNamedAsRules(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.equals(Project.NAME) || name.equals(Lock.NAME);
  }
}
