package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.path;
import static dev.gonogo.policy.module.RegoTerm.text;

import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Subject;
import dev.gonogo.input.InputKind;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;

/// A setting in one kind of input: a text, wherever it stands (`policies/lib/settings.rego`).
record SettingRego(Subject.Setting setting) implements KindRego.OfText {
  @Override
  public Cast cast() {
    List<String> names = setting.names();
    return new Cast(
        "setting",
        call(ofKind("in"), RegoTerm.texts(setting.sought())),
        String.join(" or ", names));
  }

  /// Readings of what may set anything, and nobody can read; nothing where all can be read.
  Optional<RegoTerm> unread() {
    return setting.kind() == InputKind.TERRAFORM
        ? Optional.of(path(ofKind("unread_in")))
        : Optional.empty();
  }

  /// The condition that it is there, and not empty.
  RegoLiteral isGiven() {
    RegoTerm reading = new RegoTerm.Member(cast().subject(), "reading");
    return new RegoLiteral.Holds(call("settings.given", reading));
  }

  @Override
  public Optional<RegoLiteral> lacking() {
    return Optional.of(new RegoLiteral.Holds(path(ofKind("lacking_in"))));
  }

  @Override
  public Optional<RegoTerm> perhaps() {
    return setting.kind() == InputKind.DOTENV
        ? Optional.empty()
        : Optional.of(call(ofKind("perhaps_in"), text(cast().words())));
  }

  private String ofKind(String rule) {
    return "settings." + rule + "_" + setting.kind().packageName();
  }

  @Override
  public String leaf() {
    String name = setting.names().getFirst();
    return name.substring(name.lastIndexOf('.') + 1).replace("*", "");
  }

  @Override
  public RegoTerm judged() {
    return new RegoTerm.Member(cast().subject(), "subject");
  }

  @Override
  public Optional<Test> given(RegoTerm reading) {
    return Optional.of(Test.of(call("settings.given", reading)));
  }

  @Override
  public RegoTerm measured(RegoTerm value, Quantity.Unit unit) {
    return setting.kind() == InputKind.SPRING_CONFIG
        ? SpringConfigRego.measuredText(value, unit)
        : VariableText.measured(value, unit);
  }

  @Override
  public RegoLiteral read(RegoTerm sample) {
    String says = setting.showsKept() ? "settings.kept" : "settings.reading";
    return new RegoLiteral.Bind("reading", call(says, path("setting")));
  }

  /// Binds `reading` to what stands in the open and must not; nothing where that is not asked.
  Optional<RegoLiteral> readOpen() {
    return setting.showsKept()
        ? Optional.of(new RegoLiteral.Bind("reading", call("settings.open", path("setting"))))
        : Optional.empty();
  }

  @Override
  public RegoLiteral readBeside(Field name) {
    throw new IllegalArgumentException("the schema lets no `when` stand beside a setting");
  }

  /// All that are found are.
  @Override
  public RegoTerm there() {
    return new RegoTerm.Constant(Value.of(true));
  }

  /// Another kind of input may have it.
  @Override
  public boolean judgesAbsent() {
    return false;
  }

  @Override
  public int names() {
    return setting.names().size();
  }
}
