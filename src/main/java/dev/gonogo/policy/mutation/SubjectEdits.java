package dev.gonogo.policy.mutation;

import dev.gonogo.checklist.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Everything that can be changed in what a check judges: a name left out of a list, init
/// containers left out or taken in, a sample moved by one, a secret that may come from anywhere.
record SubjectEdits(WrittenWords words) {
  private static final String WORKLOAD = "workload";

  Stream<Edit<Subject>> of(Subject subject) {
    return switch (subject) {
      case Subject.Resources(List<String> types) ->
          names(types).map(edit -> edit.map(Subject.Resources::new));
      case Subject.OfView _ -> Stream.empty();
      case Subject.Objects(List<String> kinds) ->
          names(folded(kinds)).map(edit -> edit.map(rest -> new Subject.Objects(unfolded(rest))));
      case Subject.Variables(List<String> variables) ->
          names(variables).map(edit -> edit.map(Subject.Variables::new));
      case Subject.Properties(List<String> properties) ->
          names(properties).map(edit -> edit.map(Subject.Properties::new));
      case Subject.Setting setting ->
          Stream.concat(
              names(setting.names()).map(edit -> edit.map(setting::of)),
              setting.kept() ? Stream.of(fromAnywhere(setting)) : Stream.of());
      case Subject.Containers(boolean init) ->
          Stream.of(
              new Edit<>(
                  words.of(init ? "container" : "app-container"),
                  "init containers " + (init ? "left out" : "taken in"),
                  new Subject.Containers(!init)));
      case Subject.Statistic statistic ->
          statistic.sample().stream()
              .boxed()
              .flatMap(sample -> Stream.of(sample + 1, sample - 1).map(n -> with(statistic, n)));
    };
  }

  private Edit<Subject> fromAnywhere(Subject.Setting setting) {
    return new Edit<>(
        words.of("from"),
        "`from: secret` left out",
        new Subject.Setting(setting.names(), false, setting.kind()));
  }

  private Edit<Subject> with(Subject.Statistic statistic, long sample) {
    return new Edit<>(
        words.of("sample"),
        "`sample: " + statistic.sample().orElseThrow() + "` moved to `" + sample + "`",
        new Subject.Statistic(statistic.metric(), statistic.statistic(), OptionalLong.of(sample)));
  }

  private Stream<Edit<List<String>>> names(List<String> names) {
    return Edit.without(names, words::of, name -> "`" + name + "`");
  }

  /// `workload` is one word of the author's.
  private static List<String> folded(List<String> kinds) {
    if (!kinds.containsAll(Subject.Objects.WORKLOADS)) {
      return kinds;
    }
    var folded = new ArrayList<>(List.of(WORKLOAD));
    kinds.stream().filter(kind -> !Subject.Objects.WORKLOADS.contains(kind)).forEach(folded::add);
    return folded;
  }

  private static List<String> unfolded(List<String> words) {
    return words.stream()
        .flatMap(
            word -> word.equals(WORKLOAD) ? Subject.Objects.WORKLOADS.stream() : Stream.of(word))
        .toList();
  }
}
