package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.none;
import static dev.gonogo.policy.module.RegoTerm.path;
import static dev.gonogo.policy.module.RegoTerm.text;

import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Field.Step;
import dev.gonogo.checklist.Hop;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.View;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;

/// Resources of a plan, or what a view finds in them. A reading is known, unknown until apply, or
/// left to the provider (`policies/lib/terraform.rego`, `views.rego`).
///
/// @param library which of the two reads a field
record TerraformRego(Cast cast, String library) implements KindRego.OfFields {
  static TerraformRego of(List<String> types) {
    String first = types.getFirst();
    return new TerraformRego(
        new Cast(
            types.size() == 1
                ? Cast.name(first.substring(first.lastIndexOf('_') + 1), "resource")
                : "resource",
            call("terraform.resources", RegoTerm.texts(types)),
            String.join(" or ", types)),
        "terraform");
  }

  static TerraformRego of(View view) {
    return new TerraformRego(
        switch (view) {
          case INGRESS_RULE -> new Cast("rule", path("ingress_rules.subjects"), view.word());
          case LOAD_BALANCER -> new Cast("balancer", path("load_balancers.subjects"), view.word());
          case LISTENER -> new Cast("listener", path("listeners.subjects"), view.word());
          case POLICY_STATEMENT ->
              new Cast("statement", path("policy_statements.subjects"), view.word());
          case ECS_CONTAINER -> new Cast("container", path("ecs_containers.subjects"), view.word());
        },
        "views");
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
    return true;
  }

  @Override
  public boolean mayBeUnstated() {
    return true;
  }

  @Override
  public Optional<Test> given(RegoTerm reading) {
    return Optional.of(Test.of(call("terraform.given", reading)));
  }

  /// A block that is not there is an empty list.
  @Override
  public Test absent(RegoTerm value) {
    RegoTerm nothing =
        new RegoTerm.SetOf(
            List.of(new RegoTerm.Constant(Value.ofNull()), new RegoTerm.Constant(Value.array())),
            RegoTerm.Layout.ONE_LINE);
    return Test.of(RegoTerm.in(value, nothing));
  }

  @Override
  public Quantity.Unit unit(Quantity quantity) {
    return quantity.unit();
  }

  /// Providers have numbers that are strings.
  @Override
  public RegoTerm measured(RegoTerm value, Quantity.Unit unit) {
    return switch (unit.dimension()) {
      case NUMBER -> call("values.number", value);
      case TIME, SHARE, SIZE -> call("values.measure_text", value, text(unit.symbol()));
    };
  }

  @Override
  public RegoTerm inside(RegoTerm value, RegoTerm field, Spot spot, boolean asWritten) {
    boolean maySayUnset = spot.holds() == Spot.Holds.ATTRIBUTE && !asWritten;
    return call(maySayUnset ? "terraform.at" : "fields.at", value, field);
  }

  @Override
  public RegoTerm readings(String variable, RegoTerm field, Look look) {
    List<List<Step>> parts = look.parts();
    RegoTerm from = new RegoTerm.Name(variable);
    if (look.through()) {
      return call("through", from);
    }
    if (!look.types().isEmpty()) {
      return call("relations.led", from, field, RegoTerm.texts(look.types()));
    }
    if (look.asWritten()) {
      return call(library + ".read_written", from, field);
    }
    if (parts.isEmpty()) {
      return call(library + ".read_shallow", from, field);
    }
    if (parts.equals(List.of(List.of()))) {
      return call(library + ".read", from, field);
    }
    var inside = new RegoTerm.ListOf(parts.stream().map(FieldTerm::of).toList());
    return call(library + ".read_parts", from, field, inside);
  }

  /// Of a view's field, the raw attribute knows it.
  @Override
  public RegoTerm traced(String variable, RegoTerm readings) {
    return library.equals("terraform")
        ? call("terraform.traced", new RegoTerm.Name(variable), readings)
        : readings;
  }

  @Override
  public Optional<Whole> whole() {
    return Optional.empty();
  }

  /// What cannot be traced, as a local, is unknown and never a failure.
  @Override
  public Relation relation(Hop hop) {
    RegoTerm types = RegoTerm.texts(hop.types());
    RegoTerm link = FieldTerm.of(HopRules.link(hop));
    var noneLeads = new RegoLiteral.Holds(none(call("related", cast.subject())));
    RegoTerm mayLead =
        call(
            "sprintf",
            text("%s may point at it: where it does is not in the plan"),
            new RegoTerm.ListOf(List.of(path("stray.name"))));
    return new Relation(
        List.of(
            cast.about(
                "deny",
                text("no " + hop.types().getFirst() + " points at it"),
                List.of(new RegoLiteral.Holds(none(path("strays"))), cast.some(), noneLeads)),
            cast.about(
                "unknown",
                mayLead,
                List.of(cast.some(), noneLeads, new RegoLiteral.SomeIn("stray", path("strays"))))),
        List.of(
            RegoRule.function(
                "related",
                cast.variable(),
                call("terraform.leading", path("links"), cast.subject(), link)),
            RegoRule.is("links", call("terraform.links", types, link)),
            RegoRule.is("strays", call("terraform.strays", types, link, cast.all()))
                .because("These may point at any of them.")),
        path("strays"));
  }

  @Override
  public OfFields beside() {
    return new TerraformRego(cast, "terraform");
  }

  @Override
  public OfFields ofOthers(List<String> types) {
    return of(types);
  }

  @Override
  public Stepping step(Hop hop, RegoTerm from, String name, RegoTerm all) {
    RegoTerm types = RegoTerm.texts(hop.types());
    String words = String.join(" or ", hop.types());
    return switch (hop.way()) {
      case Hop.Way.By(Field field) ->
          new Stepping(
              call("relations.by", from, FieldTerm.of(field), types),
              field + " names no " + words,
              List.of());
      case Hop.Way.Its(Field field) -> {
        RegoTerm link = FieldTerm.of(field);
        RegoTerm links = path("links_" + name);
        RegoTerm strays = path("strays_" + name);
        yield new Stepping(
            call("relations.its", from, link, links, strays),
            "no " + words + " points at it",
            List.of(
                RegoRule.is("links_" + name, call("terraform.links", types, link)),
                RegoRule.is("strays_" + name, call("terraform.strays", types, link, all))));
      }
      case Hop.Way.RouteTable _ ->
          new Stepping(call("relations.route_table", from), "it is on no route table", List.of());
    };
  }
}
