package dev.gonogo.policy.silence;

import static dev.gonogo.policy.silence.Places.at;
import static dev.gonogo.policy.silence.Places.each;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Field.Step;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Subject;
import dev.gonogo.checklist.Trial;
import dev.gonogo.checklist.Truth;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.InputReader;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The door of this room: a check, and its examples, to documents that say nothing where it asks.
public final class QuietDocuments {
  private static final List<String> CONTAINERS = List.of("containers", "initContainers");

  private final Check.Declared check;

  private QuietDocuments(Check.Declared check) {
    this.check = check;
  }

  /// Documents with a subject as bare as the check's `where` allows. What cannot be guessed of a
  /// `where` gives none.
  ///
  /// @param examples documents that a `where` may find values in
  public static List<QuietDocument> bare(Check.Declared check, List<Value> examples) {
    var quiet = new QuietDocuments(check);
    if (quiet.asksWhetherThereIsOne() || quiet.saysAll()) {
      return List.of();
    }
    var documents = new ArrayList<QuietDocument>();
    for (String text : new BareSubject(check, new Witness(examples)).examples()) {
      read(check.kind(), text)
          .map(document -> new QuietDocument("on `" + text + "`", document))
          .ifPresent(documents::add);
    }
    if (check.kind() == InputKind.TERRAFORM) {
      documents.stream().findFirst().map(quiet::leftToProvider).ifPresent(documents::add);
    }
    return documents;
  }

  /// Whether `where` wants a value in each place that a check asks for: none of its subjects says
  /// nothing.
  public static boolean noneIsQuiet(Check.Declared check) {
    return new QuietDocuments(check).saysAll();
  }

  private boolean asksWhetherThereIsOne() {
    return switch (check.requirement()) {
      case Requirement.Exists _, Requirement.Forbidden _, Requirement.Counted _ -> true;
      case Requirement.Must _, Requirement.Related _, Requirement.Holds _ -> false;
    };
  }

  private boolean saysAll() {
    return speaksForItself()
        || (!asked().isEmpty() && asked().stream().map(Condition::field).allMatch(this::isSaid));
  }

  /// Whether `when` asks of the variable itself what nothing that is missing or empty is.
  private boolean speaksForItself() {
    List<String> names =
        switch (check.subject()) {
          case Subject.Variables(List<String> variables) -> variables;
          case Subject.Properties(List<String> properties) -> properties;
          case Subject.Resources _,
              Subject.OfView _,
              Subject.Objects _,
              Subject.Containers _,
              Subject.Setting _,
              Subject.Statistic _ ->
              List.of();
        };
    return names.size() == 1
        && check.when().stream()
            .filter(c -> c.field().toString().equals(names.getFirst()))
            .map(Condition::predicate)
            .anyMatch(p -> !holdsOfNothing(p) && Trial.of(p, Value.of("")) != Truth.YES);
  }

  /// What no manifest writes is never left unsaid.
  private boolean isSaid(Field field) {
    return Subject.DERIVED.contains(field.toString())
        || check.chosen().stream()
            .anyMatch(c -> c.field().equals(field) && c.predicate() instanceof Predicate.Present);
  }

  /// The same where all that is asked for is the provider's to choose.
  private QuietDocument leftToProvider(QuietDocument bare) {
    Value marks = Value.objectOf(Map.of());
    for (Condition condition : asked()) {
      marks = Places.put(marks, condition.field().steps().subList(0, 1), Value.of(true));
    }
    Value unknown = marks;
    UnaryOperator<Value> change =
        resource -> at(resource, "change", c -> at(c, "after_unknown", _ -> unknown));
    return new QuietDocument(
        bare.words() + ", where the provider chooses the rest",
        at(bare.document(), "resource_changes", changes -> each(changes, change)));
  }

  private static Optional<Value> read(InputKind kind, String text) {
    // What no file could be is no document that a check must answer for.
    return InputReader.example(
        kind, kind.exampleLanguages().getFirst(), Source.of("", text), new Problems());
  }

  /// The document of an example, once without each field that is asked for, and once without all of
  /// them; as it is, where it says nothing of one for which that will do.
  ///
  /// @param place where the example stands, for people
  public static List<QuietDocument> lacking(Check.Declared check, Value example, String place) {
    // No place of a document is a field of a view's.
    return check.subject() instanceof Subject.OfView
        ? List.of()
        : new QuietDocuments(check).lacking(example, place);
  }

  private List<QuietDocument> lacking(Value example, String place) {
    var documents = new ArrayList<QuietDocument>();
    List<Condition> asked = asked();
    Value without = example;
    for (Condition condition : asked) {
      List<Step> steps = condition.field().steps();
      Value lacking = dropped(example, steps);
      if (!lacking.equals(example)) {
        String words = "on the example at " + place + " without `" + condition.field() + "`";
        documents.add(new QuietDocument(words, lacking));
      } else if (holdsOfNothing(condition.predicate())) {
        String words =
            "on the example at " + place + ", which says nothing of `" + condition.field() + "`";
        documents.add(new QuietDocument(words, example));
      }
      without = dropped(without, steps);
    }
    if (documents.size() > 1) {
      String words = "on the example at " + place + " without all that is asked for";
      documents.add(new QuietDocument(words, without));
    }
    return documents;
  }

  private static boolean holdsOfNothing(Predicate predicate) {
    return Trial.of(predicate, Value.ofNull()) != Truth.NO;
  }

  private List<Condition> asked() {
    return switch (check.requirement()) {
      case Requirement.Must(List<Condition> conditions) -> conditions;
      case Requirement.Related related -> related.conditions();
      case Requirement.Exists _,
          Requirement.Forbidden _,
          Requirement.Counted _,
          Requirement.Holds _ ->
          List.of();
    };
  }

  private Value dropped(Value document, List<Step> steps) {
    UnaryOperator<Value> drop = value -> Places.drop(value, steps);
    return switch (check.kind()) {
      case TERRAFORM -> inResources(document, asked(types()), drop);
      case KUBERNETES ->
          check.subject() instanceof Subject.Containers
                  && !(check.requirement() instanceof Requirement.Related)
              ? inContainers(document, drop)
              : inObjects(document, asked(types()), drop);
      case DOTENV, SPRING_CONFIG, K6 -> document;
    };
  }

  /// The types whose fields are asked for: behind `related`, those of the other.
  private Set<String> asked(List<String> own) {
    return check.requirement() instanceof Requirement.Related related
        ? Set.copyOf(related.types())
        : Set.copyOf(own);
  }

  private List<String> types() {
    return switch (check.subject()) {
      case Subject.Resources(List<String> types) -> types;
      case Subject.Objects(List<String> kinds) -> kinds;
      case Subject.OfView _,
          Subject.Containers _,
          Subject.Variables _,
          Subject.Properties _,
          Subject.Setting _,
          Subject.Statistic _ ->
          List.of();
    };
  }

  private static Value inResources(Value plan, Set<String> types, UnaryOperator<Value> drop) {
    UnaryOperator<Value> change =
        resource ->
            isOf(resource, "type", types)
                ? at(resource, "change", c -> at(c, "after", drop))
                : resource;
    UnaryOperator<Value> block =
        resource -> isOf(resource, "type", types) ? at(resource, "expressions", drop) : resource;
    Value after = at(plan, "resource_changes", changes -> each(changes, change));
    return at(
        after,
        "configuration",
        c -> at(c, "root_module", root -> at(root, "resources", all -> each(all, block))));
  }

  private static Value inObjects(Value document, Set<String> kinds, UnaryOperator<Value> drop) {
    UnaryOperator<Value> object =
        one -> isOf(one, "kind", kinds) || isKnative(one, kinds) ? drop.apply(one) : one;
    return at(object.apply(document), "items", items -> each(items, object));
  }

  private static Value inContainers(Value document, UnaryOperator<Value> drop) {
    UnaryOperator<Value> object = one -> at(one, "spec", spec -> inSpec(spec, drop));
    return at(object.apply(document), "items", items -> each(items, object));
  }

  private static Value inSpec(Value spec, UnaryOperator<Value> drop) {
    Value changed = spec;
    for (String list : CONTAINERS) {
      changed = at(changed, list, containers -> each(containers, drop));
    }
    for (String around : List.of("template", "jobTemplate")) {
      changed = at(changed, around, inner -> at(inner, "spec", s -> inSpec(s, drop)));
    }
    return changed;
  }

  /// A Service of Knative is called as kubectl calls it.
  private static boolean isKnative(Value object, Set<String> kinds) {
    return kinds.contains("Service.serving.knative.dev")
        && isOf(object, "kind", Set.of("Service"))
        && Places.get(object, "apiVersion")
            .filter(v ->
                v instanceof StringValue(String text) && text.startsWith("serving.knative.dev/"))
            .isPresent();
  }

  private static boolean isOf(Value value, String key, Set<String> words) {
    return Places.get(value, key)
        .filter(word -> word instanceof StringValue(String text) && words.contains(text))
        .isPresent();
  }
}
