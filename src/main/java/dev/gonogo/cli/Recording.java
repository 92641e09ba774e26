package dev.gonogo.cli;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Question.GoLive;
import dev.gonogo.git.GitAnswer;
import dev.gonogo.git.Repository;
import dev.gonogo.input.InputKind;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.record.DecisionRecord;
import dev.gonogo.record.DecisionRecord.PassedOver;
import dev.gonogo.record.RecordOrigin;
import dev.gonogo.record.RecordTerms;
import dev.gonogo.record.RecordedRule;
import dev.gonogo.report.Report;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.ValueReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Makes the record of a decision.
final class Recording {
  private final Judging judging;
  private final Decision decision;
  private final GoLive asked;
  private final ProjectRoot root;

  private Recording(Judging judging, Decision decision, GoLive asked) {
    this.judging = judging;
    this.decision = decision;
    this.asked = asked;
    this.root = new ProjectRoot(judging.project().root());
  }

  /// @param judging that made the decision
  static DecisionRecord of(Judging judging, Decision decision, GoLive asked) {
    return new Recording(judging, decision, asked).record();
  }

  private DecisionRecord record() {
    return new DecisionRecord(
        terms(),
        origin(),
        json(),
        Grounds.of(judging, decision, judging.heard(), asked.subject()),
        skipped(),
        rules());
  }

  private RecordTerms terms() {
    JudgeOptions options = judging.options();
    Context context = judging.context();
    return new RecordTerms(
        decision.at(),
        asked.subject(),
        asked.through().word(),
        decision.gate().word(),
        asked.release(),
        asked.rehearsed(),
        asked.requireSigned(),
        root.names(context, judging.names()),
        options.kind.map(InputKind::label),
        options.maxBytes,
        options.minor,
        root.names(context, options.sources),
        judging.project().path().map(root::name),
        options.waivers.map(context::at).map(root::name),
        judging.lastKinds().stream().map(InputKind::label).toList());
  }

  private RecordOrigin origin() {
    Build build = judging.context().build();
    return new RecordOrigin(
        build.version(),
        build.identity(),
        Runtime.version().toString(),
        System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""),
        tree());
  }

  private Optional<RecordOrigin.Tree> tree() {
    Path real = Context.real(root.path());
    return Repository.around(real)
        .told()
        .flatMap(repository ->
            repository
                .head()
                .told()
                .map(commit -> new RecordOrigin.Tree(commit, isClean(repository, real))));
  }

  /// What people say is written into the tree too, and is no part of what goes live.
  private static boolean isClean(Repository repository, Path root) {
    String golive = new ProjectRoot(repository.root()).name(root.resolve("golive"));
    return repository.isClean(List.of(golive)) instanceof GitAnswer.Told<Boolean>(var clean)
        && clean;
  }

  private ObjectValue json() {
    String json = Report.JSON.write(decision, new Publication(judging, decision).how());
    if (ValueReader.read(json.getBytes(StandardCharsets.UTF_8))
        instanceof ValueReader.Result.Read(ObjectValue value)) {
      return value;
    }
    throw new IllegalStateException("the JSON report is no object");
  }

  private List<PassedOver> skipped() {
    return decision.inputs().stream()
        .filter(input -> !input.refused())
        .flatMap(
            input -> input.skipped().map(reason -> new PassedOver(input.name(), reason)).stream())
        .toList();
  }

  private SortedMap<String, RecordedRule> rules() {
    var rules = new TreeMap<String, RecordedRule>();
    for (CompiledItem item : judging.checklist().items()) {
      rules.put(
          item.id(),
          new RecordedRule(item.severity().word(), Optional.of(item.text()), item.parameters()));
    }
    return rules;
  }
}
