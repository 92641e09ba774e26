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

/// Properties of a Spring configuration: texts all of them (`policies/lib/spring_config.rego`).
record SpringConfigRego(Subject.Properties properties) implements KindRego.OfText {
  @Override
  public Cast cast() {
    List<String> names = properties.names();
    return new Cast("property", RegoTerm.texts(names), String.join(" or ", names));
  }

  @Override
  public String leaf() {
    String name = properties.names().getFirst();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  @Override
  public RegoTerm judged() {
    return cast().subject();
  }

  @Override
  public Optional<Test> given(RegoTerm reading) {
    return Optional.of(Test.of(call("spring_config.given", reading)));
  }

  @Override
  public RegoTerm measured(RegoTerm value, Quantity.Unit unit) {
    return measuredText(value, unit);
  }

  /// A property's text, made a number of the unit; null where it cannot be read as one.
  static RegoTerm measuredText(RegoTerm value, Quantity.Unit unit) {
    return switch (unit.dimension()) {
      case SIZE -> call("spring_config.size", value, text(unit.symbol()));
      case NUMBER, TIME, SHARE -> VariableText.measured(value, unit);
    };
  }

  @Override
  public RegoLiteral read(RegoTerm sample) {
    return new RegoLiteral.Bind("reading", call("spring_config.read", path("property")));
  }

  @Override
  public RegoLiteral readBeside(Field name) {
    return new RegoLiteral.Bind("reading", call("spring_config.read", text(name.toString())));
  }

  @Override
  public Optional<RegoTerm> decided() {
    return Optional.of(call("spring_config.decided", path("property")));
  }

  @Override
  public Optional<RegoLiteral> lacking() {
    return Optional.of(new RegoLiteral.Holds(path("spring_config.lacking")));
  }

  @Override
  public Optional<RegoTerm> perhaps() {
    return Optional.of(call("spring_config.perhaps", text(cast().words())));
  }

  @Override
  public RegoTerm there() {
    return call("spring_config.there", path("property"));
  }

  @Override
  public int names() {
    return properties.names().size();
  }
}
