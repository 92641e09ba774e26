package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.path;
import static dev.gonogo.policy.module.RegoTerm.text;

import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Subject;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoTerm;
import java.util.List;
import java.util.Optional;

/// Variables of an environment file: texts all of them (`policies/lib/dotenv.rego`).
record DotenvRego(Subject.Variables variables) implements KindRego.OfText {
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
  public Optional<Test> given(RegoTerm reading) {
    return Optional.of(Test.of(call("dotenv.given", reading)));
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
  public RegoTerm there() {
    return call("dotenv.there", path("variable"));
  }

  @Override
  public int names() {
    return variables.names().size();
  }
}
