package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.path;
import static dev.gonogo.policy.module.RegoTerm.text;

import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Subject;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoTerm;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Variables of an environment file: texts all of them (`policies/lib/dotenv.rego`).
record DotenvRego(Subject.Variables variables) implements KindRego.OfValue {
  @Override
  public Cast cast() {
    List<String> names = variables.names();
    return new Cast("variable", RegoTerm.texts(names), String.join(" or ", names));
  }

  @Override
  public String leaf() {
    return variables.names().getFirst();
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
    return Optional.of(Test.of(call("dotenv.given", reading)));
  }

  /// `NAME=` unsets a variable.
  @Override
  public Test absent(RegoTerm value) {
    return VariableText.absent(value);
  }

  @Override
  public Quantity.Unit unit(Quantity quantity) {
    return quantity.unit();
  }

  @Override
  public RegoTerm measured(RegoTerm value, Quantity.Unit unit) {
    return VariableText.measured(value, unit);
  }

  @Override
  public RegoLiteral read(RegoTerm sample) {
    return new RegoLiteral.Bind("reading", call("dotenv.read", path("variable")));
  }

  @Override
  public RegoLiteral readBeside(Field name) {
    return new RegoLiteral.Bind("reading", call("dotenv.read", text(name.toString())));
  }

  @Override
  public OptionalLong sample() {
    return OptionalLong.empty();
  }

  @Override
  public RegoTerm there() {
    return call("dotenv.there", path("variable"));
  }

  @Override
  public boolean absenceTells() {
    return true;
  }

  @Override
  public int names() {
    return variables.names().size();
  }

  @Override
  public String mustBeThere() {
    return "must be set";
  }
}
