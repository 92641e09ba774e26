package dev.gonogo.policy.silence;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Field.Step;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Subject;
import dev.gonogo.checklist.Trial;
import dev.gonogo.checklist.View;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The least subject that a check judges: what its `where` asks for and nothing else, as an author
/// would write it in an example.
final class BareSubject {
  private static final String NAME = "bare";

  private static final String KNATIVE = "Service.serving.knative.dev";
  private static final Value NOTHING = Value.objectOf(Map.of());
  private static final Value PORTS =
      Value.array(Value.objectOf(Map.of("containerPort", Value.of(8080))));
  private static final Map<String, List<Step>> CONTAINERS =
      Map.of(
          "Pod", keys("spec", "containers"),
          "CronJob", keys("spec", "jobTemplate", "spec", "template", "spec", "containers"));

  private static final List<Step> IN_TEMPLATE = keys("spec", "template", "spec", "containers");
  private static final Set<String> OTHER_MAKERS_OF_PODS = Set.of("ReplicaSet", "Job");

  private final Check.Declared check;
  private final Witness witness;

  BareSubject(Check.Declared check, Witness witness) {
    this.check = check;
    this.witness = witness;
  }

  /// Examples, each as JSON, one or more for each type that the check names.
  List<String> examples() {
    return switch (check.subject()) {
      case Subject.Resources(List<String> types) ->
          types.stream().flatMap(type -> resources(type).stream()).toList();
      case Subject.OfView(View view) -> {
        Value where = witness.of(check.chosen(), NOTHING).orElse(NOTHING);
        yield new BareView((ObjectValue) where).examples(view);
      }
      case Subject.Objects(List<String> kinds) ->
          kinds.stream().flatMap(kind -> object(kind).stream()).toList();
      case Subject.Containers _ -> container().stream().toList();
      case Subject.Variables(List<String> names) -> lines("UNRELATED=1", names);
      case Subject.Properties(List<String> names) -> lines("unrelated=1", names);
      case Subject.Setting setting -> BareSetting.of(setting, namesEmptyText());
      // What was not measured is no subject: k6 says nothing of it.
      case Subject.Statistic _ -> List.of();
    };
  }

  /// A line of something else, and each name with nothing behind it.
  private List<String> lines(String unrelated, List<String> names) {
    Stream<String> empty =
        namesEmptyText() ? Stream.empty() : names.stream().map(name -> name + "=");
    return beside()
        .map(others ->
            Stream.concat(Stream.of(unrelated), empty).map(line -> line + others).toList())
        .orElse(List.of());
  }

  /// The lines of what must be beside it for it to be judged.
  private Optional<String> beside() {
    return witness
        .of(check.when(), NOTHING)
        .map(values ->
            ((ObjectValue) values)
                .entries().entrySet().stream()
                    .flatMap(e -> line(text(e.getKey()), e.getValue()))
                    .collect(Collectors.joining()));
  }

  /// The name of a property has dots, and leads into a mapping.
  private static Stream<String> line(String name, Value value) {
    return value instanceof ObjectValue object
        ? object.entries().entrySet().stream()
            .flatMap(e -> line(name + "." + text(e.getKey()), e.getValue()))
        : Stream.of("\n" + name + "=" + text(value));
  }

  private static String text(Value value) {
    return value instanceof StringValue(String text) ? text : value.toString();
  }

  /// Whether an empty variable is what the check asks for in so many words.
  private boolean namesEmptyText() {
    return check.requirement() instanceof Requirement.Holds(Predicate predicate)
        && Trial.namesEmptyText(predicate);
  }

  /// A block that is not there is, in a plan, a list without elements.
  private List<String> resources(String type) {
    var examples = new ArrayList<String>();
    Optional<Value> bare = witness.of(check.chosen(), NOTHING);
    bare.map(value -> resource(type, value)).ifPresent(examples::add);
    bare.map(this::withEmptyBlocks)
        .filter(value -> !bare.get().equals(value))
        .map(value -> resource(type, value))
        .ifPresent(examples::add);
    return examples;
  }

  private static String resource(String type, Value value) {
    return Value.objectOf(Map.of(type + "." + NAME, value)).toString();
  }

  private Value withEmptyBlocks(Value bare) {
    Value value = bare;
    for (Condition condition : asked()) {
      List<Step> steps = condition.field().steps();
      boolean ofBlock = steps.size() > 1 && !(steps.get(1) instanceof Step.Key);
      if (ofBlock && Places.get(value, ((Step.Key) steps.getFirst()).name()).isEmpty()) {
        value = Places.put(value, steps.subList(0, 1), Value.array());
      }
    }
    return value;
  }

  private List<Condition> asked() {
    return check.requirement() instanceof Requirement.Must(List<Condition> conditions)
        ? conditions
        : List.of();
  }

  /// Where an object makes pods, a cluster wants a container at least.
  private Optional<String> object(String kind) {
    if (asks("extends")) {
      // That others call it shows in objects of theirs.
      return Optional.empty();
    }
    Value lone = lone(version(kind), kind.equals(KNATIVE) ? "Service" : kind);
    Value whole =
        containers(kind)
            .map(place -> Places.put(lone, place, Value.array(bareContainer())))
            .orElse(lone);
    Value counted =
        asks("replicated") ? Places.put(whole, keys("spec", "replicas"), Value.of(2)) : whole;
    return witness.of(written(), counted).map(Value::toString);
  }

  private static String version(String kind) {
    return kind.equals(KNATIVE)
        ? "serving.knative.dev/v1"
        : Subject.Objects.WORKLOADS.contains(kind) ? "apps/v1" : "v1";
  }

  private static Optional<List<Step>> containers(String kind) {
    boolean hasTemplate =
        Subject.Objects.WORKLOADS.contains(kind) || OTHER_MAKERS_OF_PODS.contains(kind);
    return hasTemplate ? Optional.of(IN_TEMPLATE) : Optional.ofNullable(CONTAINERS.get(kind));
  }

  private Optional<String> container() {
    return witness
        .of(written(), bareContainer())
        .map(container ->
            Places.put(lone("apps/v1", "Deployment"), IN_TEMPLATE, Value.array(container))
                .toString());
  }

  private static Value lone(String version, String kind) {
    return Value.objectOf(
        Map.of(
            "apiVersion",
            Value.of(version),
            "kind",
            Value.of(kind),
            "metadata",
            Value.objectOf(Map.of("name", Value.of(NAME)))));
  }

  private Value bareContainer() {
    Value container = Value.objectOf(Map.of("name", Value.of(NAME)));
    return asks("serves") ? Places.put(container, keys("ports"), PORTS) : container;
  }

  private static List<Step> keys(String... names) {
    return Arrays.stream(names).<Step>map(Step.Key::new).toList();
  }

  private boolean asks(String derived) {
    return check.chosen().stream().anyMatch(c -> c.field().toString().equals(derived));
  }

  private List<Condition> written() {
    return check.chosen().stream()
        .filter(c -> !Subject.DERIVED.contains(c.field().toString()))
        .toList();
  }
}
