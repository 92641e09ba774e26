package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.input.InputKind;
import java.util.ArrayList;
import java.util.List;

/// The rules for subjects to which some other resource or object must lead.
///
/// What cannot be traced (a local of a plan, the other objects beside a lone manifest) is unknown,
/// and never a failure.
final class RelationRules {
  private final Check.Declared check;
  private final Cast cast;
  private final String type;
  private final String types;
  private final String link;
  private final boolean selector;

  RelationRules(Check.Declared check, Cast cast, Requirement.Related related) {
    this.check = check;
    this.cast = cast;
    this.type = related.type();
    this.types = RegoText.strings(List.of(related.type()));
    this.link = RegoText.field(related.link());
    this.selector = isSelector(related.link());
  }

  /// A label selector is told by its name, as the Kubernetes API has it: `selector`, `podSelector`.
  private static boolean isSelector(Field field) {
    return field.steps().getLast() instanceof Field.Step.Key(String name)
        && (name.equals("selector") || name.endsWith("Selector"));
  }

  /// The conditions that bind `other` to what leads to a subject.
  List<String> others(String subject) {
    return List.of(subject, "some other in related(" + cast.variable() + ")");
  }

  List<Rule> verdicts() {
    return check.kind() == InputKind.TERRAFORM ? inPlan() : inManifests();
  }

  private List<Rule> inPlan() {
    String none = "count(related(" + cast.variable() + ")) == 0";
    return List.of(
        Rule.of(
            about("deny", "no " + type + " points at it"), cast.some(), none, "count(strays) == 0"),
        Rule.of(
            "unknown contains findings.about("
                + cast.variable()
                + ", sprintf(\"%s may point at it: where it does is not in the plan\","
                + " [stray.name]))",
            cast.some(),
            none,
            "some stray in strays"));
  }

  private List<Rule> inManifests() {
    return List.of(
        Rule.of(
            about(
                "deny",
                selector ? "no " + type + " selects its pods" : "no " + type + " points at it"),
            "kubernetes.whole",
            cast.some(),
            "count(related(" + cast.variable() + ")) == 0"),
        Rule.of(
            about("unknown", "its " + type + " shows only when all manifests are given together"),
            "not kubernetes.whole",
            cast.some()));
  }

  private String about(String set, String words) {
    return set + " contains findings.about(" + cast.variable() + ", " + RegoText.quote(words) + ")";
  }

  List<Rule> definitions() {
    String head = "related(" + cast.variable() + ") := ";
    if (check.kind() == InputKind.KUBERNETES) {
      String how = selector ? "selecting" : "naming";
      return List.of(
          Rule.of(
              head
                  + "kubernetes."
                  + how
                  + "("
                  + types
                  + ", "
                  + link
                  + ", "
                  + cast.variable()
                  + ")"));
    }
    var rules = new ArrayList<Rule>();
    rules.add(Rule.of(head + "terraform.leading(links, " + cast.variable() + ", " + link + ")"));
    rules.add(Rule.of("links := terraform.links(" + types + ", " + link + ")"));
    rules.add(
        Rule.of("strays := terraform.strays(" + types + ", " + link + ", " + cast.all() + ")")
            .because("These may point at any of them."));
    return rules;
  }
}
