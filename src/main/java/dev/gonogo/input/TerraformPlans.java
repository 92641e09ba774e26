package dev.gonogo.input;

import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.Value;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Terraform plans in JSON, told from all that people take for one. Their shape follows "JSON
/// Output Format" in Terraform's documentation, format_version 1.x.
final class TerraformPlans implements KindReader {
  private static final Pattern HCL =
      Pattern.compile(
          "(?m)^[ \\t]*(resource|data|module|variable|provider|output|terraform|locals)"
              + "([ \\t]+\"[^\"\\n]*\"){0,2}[ \\t]*\\{[ \\t]*(#.*)?$");
  private static final Pattern FOR_PEOPLE =
      Pattern.compile(
          "(?m)^(Terraform will perform the following actions|Terraform used the selected providers"
              + "|Plan: \\d+ to add|No changes\\. )");
  private static final Pattern LOG = Pattern.compile("^\\s*\\{[^\\n]*\"@level\"");

  /// Where a change keeps the attributes of a resource that stands once it is applied.
  private static final List<Value> AFTER = List.of(Value.of("change"), Value.of("after"));

  /// A plan with lines around it that are none of it.
  private static final Pattern WRAPPED =
      Pattern.compile(
          "(?m)(?<!\\A)^\\{\"format_version\"|\\A\\s*+\\{\"format_version\"[^\\n]*\\}\\s*\\n::[a-z-]+");

  private static final Set<Value> ACTIONS =
      Stream.of("no-op", "create", "read", "update", "delete", "forget")
          .map(Value::of)
          .collect(Collectors.toUnmodifiableSet());

  /// What is left of a resource by one of these is there.
  private static final Set<Value> STANDING =
      Set.of(Value.of("no-op"), Value.of("create"), Value.of("update"));

  @Override
  public String looks() {
    return "a Terraform plan in JSON (`format_version`, `resource_changes`)";
  }

  @Override
  public List<Form> forms() {
    return List.of(Form.JSON);
  }

  @Override
  public List<Form> exampleForms() {
    return List.of(new ShorthandForm(), Form.JSON);
  }

  @Override
  public boolean fits(Value value) {
    return Members.text(value, "format_version").isPresent()
        && Members.member(value, "resource_changes")
            .filter(v -> v instanceof ArrayValue)
            .isPresent();
  }

  /// A plan, whole or broken.
  @Override
  public boolean isUnmistakable(Value value) {
    return Members.text(value, "format_version").isPresent()
        && (Members.has(value, "resource_changes") || Members.has(value, "planned_values"));
  }

  /// A plan file is a zip archive.
  @Override
  public Optional<Fault> instead(String name, byte[] bytes) {
    return Encoding.startsWith(bytes, 'P', 'K', 3, 4)
        ? Optional.of(
            Fault.ofText(() -> Source.of(name, ""), new TerraformProblem.BinaryPlan(name)))
        : Optional.empty();
  }

  /// What a text that is no JSON is, if it comes from Terraform.
  @Override
  public Optional<Fault> instead(FileText text) {
    return text.isBroken() || text.isGuess() || isHcl(text.name())
        ? mistaken(text.name(), text.text()).map(problem -> Fault.ofText(text.source(), problem))
        : Optional.empty();
  }

  private static boolean isHcl(String name) {
    return Stream.of(".tf", ".tfvars", ".hcl").anyMatch(name::endsWith);
  }

  private static Optional<TerraformProblem> mistaken(String name, String text) {
    if (WRAPPED.matcher(text).find()) {
      return Optional.of(new TerraformProblem.Wrapped());
    }
    if (LOG.matcher(text).find()) {
      return Optional.of(new TerraformProblem.PlanLog());
    }
    if (FOR_PEOPLE.matcher(text).find()) {
      return Optional.of(new TerraformProblem.PrintedPlan());
    }
    return isHcl(name) || HCL.matcher(text).find()
        ? Optional.of(new TerraformProblem.Hcl())
        : Optional.empty();
  }

  /// A state may lie in a folder for another purpose. A plan may not: left out, its resources would
  /// pass in silence.
  @Override
  public Optional<Fault> instead(FileContents contents) {
    Value value = contents.first().value();
    if (isUnmistakable(value)) {
      return wrong(contents.first());
    }
    boolean shown =
        Members.text(value, "format_version").isPresent() && Members.has(value, "values");
    boolean raw = Members.has(value, "serial") && Members.has(value, "lineage");
    var state = new TerraformProblem.StateFile();
    return shown || raw
        ? Optional.of(Fault.ofFile(contents.first(), List.of(), _ -> state).harmless(state.words()))
        : Optional.empty();
  }

  @Override
  public Admission admit(FileContents contents) {
    Parsed plan = contents.first();
    return wrong(plan)
        .<Admission>map(fault -> new Admission.Rejected(List.of(fault)))
        .orElseGet(() ->
            Admission.of(
                new Piece(contents.name(), plan.value(), List.of(), plan.locator()),
                Stream.concat(incomplete(plan).stream(), oddChanges(plan).stream()).toList()));
  }

  @Override
  public boolean holdsThings() {
    return true;
  }

  /// The managed resources that stand once the plan is applied.
  @Override
  public List<Thing> things(Value plan) {
    List<Value> changes =
        Members.member(plan, "resource_changes")
            .map(v -> v instanceof ArrayValue array ? array.items() : List.<Value>of())
            .orElse(List.of());
    return IntStream.range(0, changes.size())
        .filter(i -> stands(changes.get(i)))
        .mapToObj(i ->
            new Thing(
                Members.text(changes.get(i), "type").orElse("?"),
                Members.text(changes.get(i), "address").orElse("?"),
                List.of(Value.of("resource_changes"), Value.of(i))))
        .toList();
  }

  /// Terraform 1.5 and later write the moment (RFC 3339).
  @Override
  public boolean isDated() {
    return true;
  }

  @Override
  public Optional<Instant> made(Value plan) {
    return Members.text(plan, "timestamp").flatMap(TerraformPlans::instant);
  }

  @Override
  public List<String> remarks(Value plan) {
    boolean odd =
        Members.member(plan, "timestamp").filter(v -> !(v instanceof NullValue)).isPresent()
            && made(plan).isEmpty();
    return odd
        ? List.of("its `timestamp` is no moment that can be read: nobody knows how old the plan is")
        : List.of();
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static boolean stands(Value resource) {
    boolean managed = Members.text(resource, "mode").equals(Optional.of("managed"));
    return managed
        && Members.member(resource, "change")
            .flatMap(change -> Members.member(change, "actions"))
            .filter(v ->
                v instanceof ArrayValue actions
                    && actions.items().stream().anyMatch(STANDING::contains))
            .isPresent();
  }

  /// Why a plan cannot be judged, if it cannot.
  private static Optional<Fault> wrong(Parsed parsed) {
    Value plan = parsed.value();
    String version = Members.text(plan, "format_version").orElseThrow();
    if (!version.matches("[01](\\..*)?")) {
      return Optional.of(
          fault(parsed, "format_version", at -> new TerraformProblem.TooNew(at, version)));
    }
    if (Members.isTrue(plan, "errored")) {
      return Optional.of(fault(parsed, "errored", TerraformProblem.Errored::new));
    }
    List<Value> changes = changes(plan);
    if (changes.isEmpty()) {
      return Optional.of(fault(parsed, "resource_changes", TerraformProblem.WithoutResources::new));
    }
    return changes.stream().noneMatch(TerraformPlans::isChange)
        ? oddChanges(parsed).stream().findFirst()
        : Optional.empty();
  }

  /// What is no change of a resource costs itself alone. It stays in the plan, so that paths lead
  /// where they led; policies pass it by.
  private static List<Fault> oddChanges(Parsed parsed) {
    List<Value> changes = changes(parsed.value());
    return IntStream.range(0, changes.size())
        .filter(i -> !isChange(changes.get(i)))
        .mapToObj(i ->
            Fault.ofFile(
                parsed,
                List.of(Value.of("resource_changes"), Value.of(i)),
                at -> new TerraformProblem.NoChange(at, i)))
        .toList();
  }

  private static List<Value> changes(Value plan) {
    return Members.member(plan, "resource_changes")
        .map(v -> v instanceof ArrayValue array ? array.items() : List.<Value>of())
        .orElse(List.of());
  }

  // Policies pass by what is not written so: it would drop out in silence.
  private static boolean isChange(Value value) {
    return Stream.of("address", "mode", "type").allMatch(m -> Members.text(value, m).isPresent())
        && Members.member(value, "change")
            .flatMap(change -> Members.member(change, "actions"))
            .filter(v ->
                v instanceof ArrayValue actions
                    && actions.size() > 0
                    && actions.items().stream().allMatch(ACTIONS::contains))
            .isPresent();
  }

  /// What a plan does not tell: changes that `-target` kept out, or that Terraform put off. What it
  /// does tell is judged nevertheless.
  private static List<Fault> incomplete(Parsed parsed) {
    boolean partial =
        Members.member(parsed.value(), "complete").filter(Value.of(false)::equals).isPresent();
    boolean deferred =
        Members.member(parsed.value(), "deferred_changes")
            .filter(v -> v instanceof ArrayValue array && array.size() > 0)
            .isPresent();
    return partial || deferred
        ? List.of(
            fault(
                parsed,
                partial ? "complete" : "deferred_changes",
                TerraformProblem.Incomplete::new))
        : List.of();
  }

  private static Fault fault(
      Parsed parsed, String member, Function<Span, TerraformProblem> problem) {
    return Fault.ofFile(parsed, List.of(Value.of(member)), problem);
  }

  /// The subject is the address of a resource, so its index in the plan says nothing.
  @Override
  public List<Value> attribute(List<Value> path) {
    if (path.isEmpty() || !path.getFirst().equals(Value.of("resource_changes"))) {
      return path;
    }
    return path.size() >= 4 && path.subList(2, 4).equals(AFTER)
        ? path.subList(4, path.size())
        : List.of();
  }
}
