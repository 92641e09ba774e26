package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.path;
import static dev.gonogo.policy.module.RegoTerm.text;

import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Subject;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Statistics of a load test: numbers, whose times are milliseconds (`policies/lib/k6.rego`).
record K6Rego(Subject.Statistic statistic) implements KindRego.OfValue {
  @Override
  public Cast cast() {
    String metric = statistic.metric();
    return new Cast("metric", RegoTerm.texts(List.of(metric)), metric);
  }

  @Override
  public String leaf() {
    return statistic.statistic();
  }

  @Override
  public RegoTerm judged() {
    return cast().subject();
  }

  @Override
  public boolean mayBeUnknown() {
    return true;
  }

  @Override
  public boolean mayBeUnstated() {
    return false;
  }

  @Override
  public Optional<Test> given(RegoTerm reading) {
    return Optional.empty();
  }

  @Override
  public Test absent(RegoTerm value) {
    return Test.equal(value, new RegoTerm.Constant(Value.ofNull()));
  }

  @Override
  public Quantity.Unit unit(Quantity quantity) {
    return quantity.unit().dimension() == Quantity.Dimension.TIME
        ? Quantity.Unit.MILLISECONDS
        : quantity.unit();
  }

  @Override
  public RegoTerm measured(RegoTerm value, Quantity.Unit unit) {
    return switch (unit.dimension()) {
      case NUMBER, TIME -> call("values.number", value);
      case SHARE -> call("values.percent", value);
      case SIZE -> call("values.quantity_in", value, text(unit.symbol()));
    };
  }

  @Override
  public RegoLiteral read(RegoTerm sample) {
    return new RegoLiteral.Bind(
        "reading", call("k6.read", path("metric"), text(statistic.statistic()), sample));
  }

  @Override
  public RegoLiteral readBeside(Field name) {
    throw new IllegalArgumentException("the schema lets no `when` stand beside a statistic");
  }

  @Override
  public OptionalLong sample() {
    return statistic.sample();
  }

  @Override
  public RegoTerm there() {
    return call("k6.measured", path("metric"));
  }

  /// A metric that is not there was not measured.
  @Override
  public boolean absenceTells() {
    return false;
  }

  @Override
  public int names() {
    return 1;
  }

  @Override
  public String mustBeThere() {
    return "must be measured";
  }
}
