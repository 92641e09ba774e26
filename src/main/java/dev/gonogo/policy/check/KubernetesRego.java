package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.path;
import static dev.gonogo.policy.module.RegoTerm.text;

import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Field.Step;
import dev.gonogo.checklist.Hop;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Subject;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Objects of a cluster and the containers in them. All values of a manifest are known; what one
/// manifest does not show is the others beside it (`policies/lib/kubernetes.rego`).
record KubernetesRego(Cast cast) implements KindRego.OfFields {
  private static final RegoTerm WHOLE = path("kubernetes.whole");

  /// What is a text, or holds some (`policies/lib/texts.rego`).
  private static final Set<String> TEXTS =
      Set.of(
          "annotations",
          "args",
          "command",
          "data",
          "env",
          "image",
          "labels",
          "matchLabels",
          "nodeSelector",
          "stringData");

  private static final String TOGETHER = "shows only when all manifests are given together";

  static KubernetesRego of(Subject.Objects objects) {
    List<String> kinds = objects.kinds();
    String many = Subject.Objects.WORKLOADS.containsAll(kinds) ? "workload" : "manifest";
    String words =
        kinds.equals(Subject.Objects.WORKLOADS) ? "workload" : String.join(" or ", kinds);
    return new KubernetesRego(
        new Cast(
            kinds.size() == 1 ? Cast.name(kinds.getFirst(), "object") : many,
            call("kubernetes.objects", RegoTerm.texts(kinds)),
            words));
  }

  /// The same, over fewer kinds.
  KubernetesRego over(List<String> kinds) {
    return new KubernetesRego(
        new Cast(cast.variable(), call("kubernetes.objects", RegoTerm.texts(kinds)), cast.words()));
  }

  static KubernetesRego of(Subject.Containers containers) {
    List<String> lists =
        containers.init() ? List.of("containers", "initContainers") : List.of("containers");
    return new KubernetesRego(
        new Cast("container", call("kubernetes.containers", RegoTerm.texts(lists)), "container"));
  }

  @Override
  public String leaf() {
    return "value";
  }

  @Override
  public RegoTerm judged() {
    return new RegoTerm.Member(cast.subject(), "name");
  }

  @Override
  public boolean mayBeUnknown() {
    return false;
  }

  /// A number or a boolean where a text is due says nothing: a cluster refuses it.
  @Override
  public boolean mayBeUnknown(Field field) {
    return field.equals(Predicate.Through.FIELD)
        || field.steps().stream()
            .anyMatch(step -> step instanceof Step.Key(String name) && TEXTS.contains(name));
  }

  @Override
  public boolean mayBeUnstated() {
    return false;
  }

  @Override
  public Optional<Test> given(RegoTerm reading) {
    return Optional.of(absent(new RegoTerm.Member(reading, "value")).opposite());
  }

  @Override
  public Test absent(RegoTerm value) {
    return Test.equal(value, new RegoTerm.Constant(Value.ofNull()));
  }

  @Override
  public Quantity.Unit unit(Quantity quantity) {
    return quantity.unit();
  }

  @Override
  public RegoTerm measured(RegoTerm value, Quantity.Unit unit) {
    return switch (unit.dimension()) {
      case NUMBER -> call("values.quantity", value);
      case SIZE -> call("values.quantity_in", value, text(unit.symbol()));
      case TIME, SHARE -> call("values.measure", value, text(unit.symbol()));
    };
  }

  @Override
  public String measure(Quantity.Unit unit) {
    return switch (unit.dimension()) {
      case NUMBER -> "quantity";
      case SIZE -> "quantity of bytes";
      case TIME -> "duration";
      case SHARE -> "percentage";
    };
  }

  @Override
  public RegoTerm readings(String variable, RegoTerm field, Look look) {
    return look.through()
        ? call("through", new RegoTerm.Name(variable))
        : call("kubernetes.read", new RegoTerm.Name(variable), field);
  }

  @Override
  public Optional<Whole> whole() {
    return Optional.of(new Whole(WHOLE, TOGETHER));
  }

  /// Whether another object leads here shows only when all are given together.
  @Override
  public Relation relation(Hop hop) {
    boolean selector = isSelector(HopRules.link(hop));
    var unrelated = new RegoLiteral.Holds(RegoTerm.none(call("related", cast.subject())));
    String leads = selector ? " selects its pods" : " points at it";
    return new Relation(
        List.of(
            cast.about(
                "deny",
                text("no " + hop.types().getFirst() + leads),
                List.of(new RegoLiteral.Holds(WHOLE), cast.some(), unrelated)),
            cast.about(
                "unknown",
                text("its " + hop.types().getFirst() + " " + TOGETHER),
                List.of(new RegoLiteral.Not(WHOLE), cast.some(), unrelated))),
        List.of(
            RegoRule.function(
                "related",
                cast.variable(),
                call(
                    selector ? "kubernetes.selecting" : "kubernetes.naming",
                    RegoTerm.texts(hop.types()),
                    FieldTerm.of(HopRules.link(hop)),
                    cast.subject()))),
        new RegoTerm.ListOf(List.of()));
  }

  @Override
  public OfFields ofOthers(List<String> types) {
    return of(new Subject.Objects(types));
  }

  @Override
  public Stepping step(Hop hop, RegoTerm from, String name, RegoTerm all) {
    RegoTerm kinds = RegoTerm.texts(hop.types());
    String words = String.join(" or ", hop.types());
    return switch (hop.way()) {
      case Hop.Way.By(Field field) ->
          new Stepping(
              call("references.by", from, FieldTerm.of(field), kinds),
              field + " names no " + words,
              List.of());
      case Hop.Way.Its(Field field) when isSelector(field) ->
          new Stepping(
              call("references.selecting", from, FieldTerm.of(field), kinds),
              "no " + words + " selects its pods",
              List.of());
      case Hop.Way.Its(Field field) ->
          new Stepping(
              call("references.naming", from, FieldTerm.of(field), kinds),
              "no " + words + " points at it",
              List.of());
      case Hop.Way.RouteTable _ -> throw new IllegalArgumentException("no cluster has one");
    };
  }

  /// A label selector is told by its name, as the Kubernetes API has it: `selector`, `podSelector`.
  private static boolean isSelector(Field field) {
    return field.steps().getLast() instanceof Step.Key(String name)
        && (name.equals("selector") || name.endsWith("Selector"));
  }
}
