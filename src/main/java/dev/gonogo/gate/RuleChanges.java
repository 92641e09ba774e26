package dev.gonogo.gate;

import dev.gonogo.checklist.Item.Combine;
import dev.gonogo.gate.RuleBook.Origin;
import dev.gonogo.gate.RuleChange.Added;
import dev.gonogo.gate.RuleChange.Gone;
import dev.gonogo.gate.RuleChange.Other;
import dev.gonogo.gate.RuleChange.Rewritten;
import dev.gonogo.gate.RuleChange.Topic;
import dev.gonogo.input.InputKind;
import dev.gonogo.log.Person;
import dev.gonogo.policy.CompiledChecklist.CompiledCheck;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Tells two sets of rules apart in words, all that differs, in an order that is always the same:
/// where rules come from, items, what was declared, waivers, people.
public final class RuleChanges {
  private final RuleBook before;
  private final RuleBook now;
  private final List<RuleChange> changes = new ArrayList<>();

  private RuleChanges(RuleBook before, RuleBook now) {
    this.before = before;
    this.now = now;
  }

  /// All in which they differ; none where the rules are the same.
  public static List<RuleChange> between(RuleBook before, RuleBook now) {
    var pass = new RuleChanges(before, now);
    pass.origins();
    pass.items();
    pass.declared();
    pass.waivers();
    pass.people();
    return List.copyOf(pass.changes);
  }

  private void origins() {
    each(
        by(before.origins(), origin -> origin.topic() + " " + origin.name()),
        by(now.origins(), origin -> origin.topic() + " " + origin.name()),
        (_, was) -> changes.add(new Gone(was.topic(), was.name(), said(was))),
        (_, is) -> changes.add(new Added(is.topic(), is.name(), said(is))),
        (_, was, is) ->
            changes.add(
                is.digest()
                    ? new Rewritten(is.topic(), is.name(), "is another one")
                    : new Other(is.topic(), is.name(), "", was.what(), is.what())));
  }

  private static String said(Origin origin) {
    return origin.digest() ? "" : origin.what();
  }

  private void items() {
    Map<String, CompiledItem> old = by(before.profile().items(before.items()), CompiledItem::id);
    Map<String, CompiledItem> own = by(now.profile().items(now.items()), CompiledItem::id);
    var ids = new ArrayList<>(old.keySet());
    own.keySet().stream().filter(id -> !old.containsKey(id)).forEach(ids::add);
    for (String id : ids) {
      CompiledItem was = old.get(id);
      CompiledItem is = own.get(id);
      if (was != null && is != null) {
        item(was, is);
        checks(was, is);
      } else if (was != null) {
        changes.add(new Gone(Topic.ITEM, id, was.severity().word()));
      } else if (is != null) {
        changes.add(new Added(Topic.ITEM, id, is.severity().word()));
      }
    }
  }

  private void item(CompiledItem was, CompiledItem is) {
    String id = is.id();
    other(id, "", was.severity().word(), is.severity().word());
    other(id, "out", leftOut(before, id), leftOut(now, id));
    other(id, "roles", roles(was), roles(is));
    other(id, "phase", was.phase().word(), is.phase().word());
    other(id, "an answer holds", days(was), days(is));
    other(id, "combine", word(was.combine()), word(is.combine()));
    other(
        id, "applies when", was.appliesWhen().orElse("always"), is.appliesWhen().orElse("always"));
    other(id, "an answer needs", needs(was), needs(is));
    other(id, "waivers", waivable(was), waivable(is));
    if (!was.text().equals(is.text())) {
      changes.add(
          new Rewritten(Topic.ITEM, id, "its words are others, so that answers count no more"));
    }
    var names = new TreeSet<>(was.parameters().keySet());
    names.addAll(is.parameters().keySet());
    for (String name : names) {
      other(id, name, parameter(before, was, name), parameter(now, is, name));
    }
  }

  private void other(String id, String what, String was, String is) {
    if (!was.equals(is)) {
      changes.add(new Other(Topic.ITEM, id, what, was, is));
    }
  }

  private static String leftOut(RuleBook book, String id) {
    return book.profile().item(id).out().map(why -> "yes (" + why + ")").orElse("no");
  }

  private static String roles(CompiledItem item) {
    return item.roles().isEmpty() ? "nobody" : "@" + String.join(" @", item.roles());
  }

  private static String days(CompiledItem item) {
    return item.valid().map(days -> days + (days == 1 ? " day" : " days")).orElse("as its phase");
  }

  private static String word(Combine combine) {
    return combine.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String waivable(CompiledItem item) {
    return item.unwaivable() ? "none may be" : "may be";
  }

  private static String needs(CompiledItem item) {
    int people = item.needs().people();
    String evidence = item.needs().evidence().word();
    return (people == 1 ? "1 person" : people + " people")
        + (evidence.equals("none") ? "" : " with a " + evidence);
  }

  private static String parameter(RuleBook book, CompiledItem item, String name) {
    return book.profile()
        .item(item.id())
        .params()
        .get(name)
        .or(() -> Optional.ofNullable(item.parameters().get(name)))
        .map(String::valueOf)
        .orElse("none");
  }

  private void checks(CompiledItem was, CompiledItem is) {
    each(
        by(was.checks(), CompiledCheck::id),
        by(is.checks(), CompiledCheck::id),
        (id, _) -> changes.add(new Gone(Topic.CHECK, id, "")),
        (id, _) -> changes.add(new Added(Topic.CHECK, id, "")),
        (id, _, _) -> changes.add(new Rewritten(Topic.CHECK, id, "it judges otherwise")));
    for (CompiledCheck check : is.checks()) {
      if (was.checks().contains(check)) {
        text(check.id());
      }
      examples(check.id());
    }
  }

  private void text(String id) {
    if (!before
        .texts()
        .checks()
        .getOrDefault(id, "")
        .equals(now.texts().checks().getOrDefault(id, ""))) {
      changes.add(new Rewritten(Topic.CHECK, id, "it is written otherwise"));
    }
  }

  private void examples(String id) {
    var gone = new ArrayList<>(before.texts().examples().getOrDefault(id, List.of()));
    var added = new ArrayList<>(now.texts().examples().getOrDefault(id, List.of()));
    var kept = List.copyOf(gone);
    added.forEach(gone::remove);
    kept.forEach(added::remove);
    gone.forEach(_ -> changes.add(new Gone(Topic.EXAMPLE, id, "")));
    added.forEach(_ -> changes.add(new Added(Topic.EXAMPLE, id, "")));
  }

  private void declared() {
    inputs();
    each(
        before.profile().facets(),
        now.profile().facets(),
        (facet, was) -> changes.add(new Other(Topic.FACET, facet, "", declared(was), "not said")),
        (facet, is) -> changes.add(new Other(Topic.FACET, facet, "", "not said", declared(is))),
        (facet, was, is) ->
            changes.add(new Other(Topic.FACET, facet, "", declared(was), declared(is))));
  }

  private void inputs() {
    for (InputKind kind : InputKind.values()) {
      String was = declared(before.profile(), kind);
      String is = declared(now.profile(), kind);
      if (!was.equals(is)) {
        changes.add(new Other(Topic.INPUT, kind.label(), "", was, is));
      }
    }
  }

  private static String declared(Profile profile, InputKind kind) {
    return Optional.ofNullable(profile.none().get(kind))
        .map(why -> "none (" + why + ")")
        .orElse(
            "at most "
                + InputClaims.words(profile.maxAge().getOrDefault(kind, Profile.USUAL_AGE))
                + " old");
  }

  private static String declared(boolean on) {
    return on ? "on" : "off";
  }

  private void waivers() {
    each(
        by(before.waivers(), RuleChanges::accepted),
        by(now.waivers(), RuleChanges::accepted),
        (name, was) -> changes.add(new Gone(Topic.WAIVER, name, terms(was))),
        (name, is) -> changes.add(new Added(Topic.WAIVER, name, terms(is))),
        (name, was, is) -> {
          if (!terms(was).equals(terms(is))) {
            changes.add(new Other(Topic.WAIVER, name, "", terms(was), terms(is)));
          }
        });
  }

  private static String accepted(Waiver waiver) {
    return waiver.item() + waiver.subject().map(subject -> "` for `" + subject).orElse("");
  }

  private static String terms(Waiver waiver) {
    return waiver.who() + " until " + waiver.until() + " (" + waiver.reason() + ")";
  }

  private void people() {
    named(
        "project", before.people().organisation().project(), now.people().organisation().project());
    named(
        "environment",
        before.people().organisation().environment(),
        now.people().organisation().environment());
    each(
        roles(before.people().organisation()),
        roles(now.people().organisation()),
        (role, was) -> changes.add(new Gone(Topic.ROLE, role, was)),
        (role, is) -> changes.add(new Added(Topic.ROLE, role, is)),
        (role, was, is) -> changes.add(new Other(Topic.ROLE, role, "", was, is)));
    each(
        by(before.people().signers(), signer -> signer),
        by(now.people().signers(), signer -> signer),
        (signer, _) -> changes.add(new Gone(Topic.SIGNER, signer, "")),
        (signer, _) -> changes.add(new Added(Topic.SIGNER, signer, "")),
        (_, _, _) -> {});
    each(
        before.people().events(),
        now.people().events(),
        (_, name) -> changes.add(new Gone(Topic.EVENT, name, "")),
        (_, name) -> changes.add(new Added(Topic.EVENT, name, "")),
        // Its name is made of its content, so that another name is told where it is read.
        (_, _, _) -> {});
  }

  private void named(String what, Optional<String> was, Optional<String> is) {
    if (!was.equals(is)) {
      changes.add(new Other(Topic.PROJECT, what, "", was.orElse("none"), is.orElse("none")));
    }
  }

  private static Map<String, String> roles(Organisation organisation) {
    var roles = new LinkedHashMap<String, String>();
    organisation
        .roles()
        .forEach((role, people) ->
            roles.put(role, people.stream().map(Person::text).collect(Collectors.joining(", "))));
    return roles;
  }

  private static <T> Map<String, T> by(Collection<T> all, Function<T, String> name) {
    var byName = new LinkedHashMap<String, T>();
    all.forEach(one -> byName.put(name.apply(one), one));
    return byName;
  }

  private interface OneSide<T> {
    void take(String name, T one);
  }

  private interface BothSides<T> {
    void take(String name, T was, T is);
  }

  /// What is on one side only, and what is on both and not equal.
  private static <T> void each(
      Map<String, T> old,
      Map<String, T> own,
      OneSide<T> gone,
      OneSide<T> added,
      BothSides<T> other) {
    old.forEach((name, was) -> {
      T is = own.get(name);
      if (is == null) {
        gone.take(name, was);
      } else if (!is.equals(was)) {
        other.take(name, was, is);
      }
    });
    own.forEach((name, is) -> {
      if (!old.containsKey(name)) {
        added.take(name, is);
      }
    });
  }
}
