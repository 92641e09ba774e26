package dev.gonogo.checklist;

import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.function.BiConsumer;

/// Prints a checklist for the eye: one line a fact, and for every place the text that stands there.
final class ModelPrinter {
  private final StringBuilder out = new StringBuilder();

  static String print(Checklist checklist) {
    var printer = new ModelPrinter();
    checklist.sections().forEach(s -> printer.section(s, 0));
    return printer.out.toString();
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text.replace("\n", "⏎")).append('\n');
  }

  private void prose(int depth, String label, Prose prose) {
    if (!prose.isEmpty()) {
      line(depth, label + ": " + prose.markdown());
    }
  }

  private void section(Section section, int depth) {
    line(depth, "section " + section.slug() + ": " + section.title().markdown());
    prose(depth + 1, "intro", section.intro());
    section.items().forEach(i -> item(i, depth + 1));
    prose(depth + 1, "closing", section.closing());
    section.sections().forEach(s -> section(s, depth + 1));
  }

  private void item(Item item, int depth) {
    line(
        depth,
        (item.metric() ? "metric " : item.ticked() ? "ticked " : "item ")
            + item.id()
            + (item.derivedId() ? " (derived)" : "")
            + ": "
            + item.title().markdown());
    line(depth + 1, "at " + quoted(item.source(), item.at()));
    line(depth + 1, facts(item));
    prose(depth + 1, "why", item.card().why());
    prose(depth + 1, "fix", item.card().fix());
    prose(depth + 1, "evidence", item.card().evidence());
    prose(depth + 1, "rollback", item.card().rollback());
    prose(depth + 1, "more", item.card().more());
    for (Card.Command c : item.card().commands()) {
      line(depth + 1, c.language() + (c.rollback() ? " rollback: " : " run: ") + c.text());
    }
    item.checks().forEach(c -> check(item, c, depth + 1));
  }

  private static String facts(Item item) {
    var facts = new StringBuilder(item.severity().word() + " " + item.phase().word());
    item.roles().forEach(r -> facts.append(" @").append(r));
    item.previousId().ifPresent(id -> facts.append(" was:").append(id));
    item.sameAs().ifPresent(id -> facts.append(" same:").append(id));
    if (item.combine() != Item.Combine.ALL) {
      facts.append(" combine:").append(item.combine());
    }
    item.appliesWhen().ifPresent(f -> facts.append(" applies-when:").append(f));
    item.valid().ifPresent(days -> facts.append(" valid:").append(days).append('d'));
    if (item.needs().evidence() != EvidenceNeed.NONE) {
      facts.append(" evidence:").append(item.needs().evidence().word());
    }
    if (item.needs().people() > 1) {
      facts.append(" people:").append(item.needs().people());
    }
    return facts.append(item.unwaivable() ? " unwaivable" : "").toString();
  }

  private void check(Item item, Check check, int depth) {
    String named = check.name().isEmpty() ? "" : " " + check.name();
    line(depth, "check " + check.kind().label() + named + flags(check));
    switch (check) {
      case Check.Declared declared -> declared(item.source(), declared, depth + 1);
      case Check.Raw raw -> {
        line(depth + 1, "none " + raw.none());
        line(depth + 1, "rego " + quoted(item.source(), raw.text().at()));
      }
    }
    for (Check.Example e : check.examples()) {
      String name = e.name().isEmpty() ? "" : " " + e.name();
      line(depth + 1, e.language() + " " + e.expected() + name + ": " + e.text().lines());
    }
  }

  private static String flags(Check check) {
    return (check.partial() ? " partial" : "") + check.group().map(g -> " group:" + g).orElse("");
  }

  private void declared(Source source, Check.Declared check, int depth) {
    line(depth, "subject " + check.subject());
    line(depth, "none " + check.none() + ", unstated " + check.unstated());
    check.says().forEach((field, words) -> line(depth, "says " + field + ": " + words));
    check.where().forEach(c -> condition(source, "where", c, depth));
    check.when().forEach(c -> condition(source, "when", c, depth));
    switch (check.requirement()) {
      case Requirement.Must(var all) -> all.forEach(c -> condition(source, "must", c, depth));
      case Requirement.Exists(var all, var expectedWith) -> {
        line(depth, "exists" + expectedWith.map(subject -> " with " + subject).orElse(""));
        all.forEach(c -> condition(source, "with", c, depth + 1));
      }
      case Requirement.Forbidden(var expectedWith) -> {
        line(depth, "exists not");
        expectedWith.ifPresent(subject -> line(depth, "expected with " + subject));
      }
      case Requirement.Counted(var number, var distinct) -> {
        predicate(source, "count", number, depth);
        distinct.ifPresent(field -> line(depth, "distinct " + field));
      }
      case Requirement.Related(var hops, var all, var count) -> {
        count.ifPresent(counted -> {
          predicate(source, "count", counted.number(), depth);
          counted.distinct().ifPresent(field -> line(depth, "distinct " + field));
        });
        hops.forEach(hop -> hop(source, "related", hop, depth));
        all.forEach(c -> condition(source, "must", c, depth + 1));
      }
      case Requirement.Holds(Predicate p) -> predicate(source, "holds", p, depth);
    }
  }

  private void hop(Source source, String label, Hop hop, int depth) {
    String way =
        switch (hop.way()) {
          case Hop.Way.By(Field field) -> " by our " + field;
          case Hop.Way.Its(Field field) -> " by " + field;
          case Hop.Way.RouteTable _ -> ", a route table";
        };
    String some = hop.some() ? ", some" : "";
    String none = hop.none() == Check.Absence.FAIL ? "" : ", none " + hop.none();
    line(depth, label + " " + String.join(", ", hop.types()) + way + some + none);
    hop.where().forEach(c -> condition(source, "where", c, depth + 1));
  }

  private void condition(Source source, String label, Check.Condition condition, int depth) {
    predicate(source, label + " " + condition.field(), condition.predicate(), depth);
  }

  private void predicate(Source source, String label, Predicate predicate, int depth) {
    BiConsumer<String, List<Predicate>> parts =
        (name, all) -> {
          line(depth, label + " " + name);
          all.forEach(p -> predicate(source, "-", p, depth + 1));
        };
    String at = "   ← " + quoted(source, predicate.at());
    switch (predicate) {
      case Predicate.Equal(_, var value) -> line(depth, label + " = " + value + at);
      case Predicate.In(_, var values) -> line(depth, label + " in " + values + at);
      case Predicate.Bound(_, var side, var bound) ->
          line(depth, label + " " + side.word() + " " + bound + at);
      case Predicate.Matches(_, String regex) -> line(depth, label + " matches " + regex + at);
      case Predicate.Placeholder(_, boolean expected) ->
          line(depth, label + (expected ? " a" : " no") + " placeholder" + at);
      case Predicate.Within(_, var ranges) -> line(depth, label + " within " + ranges + at);
      case Predicate.Covers(_, long number) -> line(depth, label + " covers " + number + at);
      case Predicate.Against(_, var side, var comparand) ->
          line(
              depth,
              label
                  + " "
                  + side.map(Predicate.Comparison::word).orElse("=")
                  + " "
                  + comparand
                  + comparand.otherwise().map(value -> " or " + value).orElse("")
                  + at);
      case Predicate.LeadsTo(_, var types) -> line(depth, label + " leads to " + types + at);
      case Predicate.Through(_, var hops) -> {
        line(depth, label + " through" + at);
        hops.forEach(hop -> hop(source, "step", hop, depth + 1));
      }
      case Predicate.Present _ -> line(depth, label + " present" + at);
      case Predicate.Absent _ -> line(depth, label + " absent" + at);
      case Predicate.Length(_, var p) -> parts.accept("length", List.of(p));
      case Predicate.Every(_, var p) -> parts.accept("every", List.of(p));
      case Predicate.Some(_, var p) -> parts.accept("some", List.of(p));
      case Predicate.Read(_, var reader, var p) -> parts.accept("read " + reader, List.of(p));
      case Predicate.AllOf(_, var all) -> parts.accept("all of", all);
      case Predicate.AnyOf(_, var all) -> parts.accept("any of", all);
      case Predicate.NoneOf(_, var all) -> parts.accept("none of", all);
      case Predicate.Fields(_, var conditions) -> {
        line(depth, label + " fields");
        conditions.forEach(c -> condition(source, "-", c, depth + 1));
      }
    }
  }

  private static String quoted(Source source, Span at) {
    return "«" + source.text(at).replace("\r", "") + "»";
  }
}
