package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Hop;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.ItemText;
import dev.gonogo.checklist.Section;
import dev.gonogo.checklist.Silence;
import dev.gonogo.checklist.Subject;
import dev.gonogo.input.InputKind;
import dev.gonogo.policy.CompiledChecklist.CompiledCheck;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.policy.check.Thresholds;
import dev.gonogo.policy.module.RawRules;
import dev.gonogo.source.Place;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Items as judging and reporting need them.
final class CompiledItems {
  /// Of what depends on the objects beside, those that are looked for. An Ingress and a route only
  /// say which ports of a Service are meant.
  private static final Map<String, List<String>> FOLLOWED =
      Map.of(
          "serves", List.of("Service"),
          "replicated", List.of("HorizontalPodAutoscaler", "ScaledObject"));

  private final Map<Item, Thresholds> thresholds = new IdentityHashMap<>();
  private final Map<String, String> rules = new HashMap<>();
  private final List<CompiledItem> items = new ArrayList<>();

  private CompiledItems(List<NamedCheck> checks) {
    checks.forEach(named -> rules.put(named.id(), named.packageName().replace('.', '/')));
    checks.forEach(named -> thresholds.put(named.item(), named.thresholds()));
  }

  static List<CompiledItem> of(Checklist checklist, List<NamedCheck> checks) {
    var compiled = new CompiledItems(checks);
    checklist.sections().forEach(section -> compiled.add(section, List.of()));
    return compiled.items;
  }

  private void add(Section section, List<String> above) {
    var titles = new ArrayList<>(above);
    String title = PlainText.of(section.title());
    if (!title.isEmpty()) {
      titles.add(title);
    }
    section.items().forEach(item -> items.add(compiled(item, titles)));
    section.sections().forEach(inner -> add(inner, titles));
  }

  private CompiledItem compiled(Item item, List<String> section) {
    Place place = item.source().place(item.at().start());
    return new CompiledItem(
        item.id(),
        item.source().name(),
        place.line(),
        place.column(),
        section,
        PlainText.of(item.title()),
        PlainText.of(item.card().why()),
        PlainText.of(item.card().fix()),
        "item/" + item.id() + ".html",
        item.severity(),
        item.roles(),
        item.phase(),
        item.metric(),
        item.combine(),
        item.appliesWhen(),
        item.unwaivable(),
        item.valid(),
        item.needs(),
        ItemText.of(item).digest(),
        item.ticked(),
        parameters(item),
        item.checks().stream().map(check -> compiled(item, check)).toList());
  }

  /// A shared check is set by the item that owns it.
  private SortedMap<String, Value> parameters(Item item) {
    var parameters = new TreeMap<String, Value>();
    Optional.ofNullable(thresholds.get(item))
        .ifPresent(t -> t.defaults().forEach((name, n) -> parameters.put(name, Value.of(n))));
    return parameters;
  }

  private CompiledCheck compiled(Item item, Check check) {
    String id = item.idOf(check);
    return new CompiledCheck(
        id,
        Optional.ofNullable(rules.get(id)).orElseThrow(),
        check.kind(),
        check.partial(),
        check.group(),
        check.asksOnlyIfExpected(),
        becauseSilent(check),
        check.isOfSetting(),
        ClusterData.isAskedBy(check),
        beside(check));
  }

  private static Optional<String> becauseSilent(Check check) {
    return check instanceof Check.Declared declared
            && declared.silence().orElse(null) instanceof Silence.Pass pass
        ? Optional.of(pass.because())
        : Optional.empty();
  }

  /// The types of which it looks for things beside its subjects.
  private static List<String> beside(Check check) {
    var types = new TreeSet<String>();
    Stream<String> fields =
        switch (check) {
          case Check.Declared declared -> {
            if (declared.subject() instanceof Subject.OfView(var view)) {
              types.addAll(view.beside());
            }
            declared.hops().flatMap(Hop::sought).forEach(types::add);
            yield declared.ofSubjects().stream().map(condition -> condition.field().toString());
          }
          case Check.Raw raw -> {
            RawRules rules = RawRules.of(raw.text().lines());
            types.addAll(rules.sought());
            yield rules.read().stream();
          }
        };
    if (check.kind() == InputKind.KUBERNETES) {
      fields.filter(FOLLOWED::containsKey).map(FOLLOWED::get).forEach(types::addAll);
    }
    return List.copyOf(types);
  }
}
