package dev.gonogo.gate;

import dev.gonogo.checklist.Severity;
import dev.gonogo.input.InputKind;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What lets less be asked than the checklist asks by itself. A decision tells all of it: a rule
/// that was turned down must not look like one that was kept.
public sealed interface Weakening {
  /// A threshold that is not the checklist's own. Whether it asks less, only people can say.
  record Parameter(String item, String parameter, Value own, Value set) implements Weakening {}

  /// An item that weighs otherwise than in the checklist. Whatever it weighs more for, people can
  /// see.
  record Regraded(String item, Severity own, Severity set) implements Weakening {}

  /// An item that others own than in the checklist.
  record Reassigned(String item, List<String> own, List<String> set) implements Weakening {
    public Reassigned {
      own = List.copyOf(own);
      set = List.copyOf(set);
    }
  }

  /// An item for which a person's answer holds longer or shorter than the checklist says.
  ///
  /// @param own in days, where it says
  record OtherValidity(String item, Optional<Integer> own, int set) implements Weakening {}

  /// An item that the project does without.
  record LeftOut(String item, Severity severity, String reason) implements Weakening {}

  /// A facet that the project declares not to have.
  ///
  /// @param items that are left out for it
  record FacetOff(String facet, List<String> items) implements Weakening {
    public FacetOff {
      items = List.copyOf(items);
    }
  }

  /// A kind of input that the project says it has not: nothing is missed for want of it.
  record InputNone(InputKind kind, String reason) implements Weakening {}

  /// Inputs that may be older than usual.
  record OlderInputs(InputKind kind, Duration own, Duration set) implements Weakening {}

  /// A failure that somebody accepts today, whether it was found or not.
  record Waived(Waiver waiver) implements Weakening {}

  /// An item that a person answers for, though a check could have said it of a file that was not
  /// given.
  record AttestedUnseen(String item, List<String> by) implements Weakening {
    public AttestedUnseen {
      by = List.copyOf(by);
    }
  }

  /// A gate above the usual one.
  record RaisedGate(Severity gate) implements Weakening {}

  /// One sentence for people, without a full stop.
  default String words() {
    return switch (this) {
      case Parameter p -> "`" + p.item() + "`: " + p.parameter() + " " + p.own() + " → " + p.set();
      case Regraded(var item, var own, var set) ->
          "`" + item + "`: " + own.word() + " → " + set.word();
      case Reassigned(var item, var own, var set) ->
          "`" + item + "`: " + owners(own) + " → " + owners(set);
      case OtherValidity(var item, var own, var set) ->
          "`"
              + item
              + "`: an answer holds "
              + own.map(days -> days + " → ").orElse("")
              + set
              + (set == 1 ? " day" : " days");
      case LeftOut(var item, var severity, var reason) ->
          "`" + item + "` (" + severity.word() + ") is left out of the checklist: " + reason;
      case FacetOff f ->
          "the project declares `"
              + f.facet()
              + "` off, which leaves out "
              + String.join(", ", f.items().stream().map(id -> "`" + id + "`").toList());
      case InputNone(var kind, var reason) ->
          "the project says that it has no `" + kind.label() + "` input: " + reason;
      case OlderInputs(var kind, var own, var set) ->
          "a `"
              + kind.label()
              + "` input may be "
              + InputClaims.words(set)
              + " old, not "
              + InputClaims.words(own);
      case Waived(Waiver waiver) ->
          "`"
              + waiver.item()
              + "`"
              + waiver.subject().map(subject -> " for `" + subject + "`").orElse("")
              + " is accepted by "
              + waiver.who()
              + " until "
              + waiver.until()
              + ": "
              + waiver.reason();
      case AttestedUnseen(var item, var by) ->
          "`"
              + item
              + "` is attested by "
              + String.join(" and ", by)
              + ", and no file was given of which a check could say it";
      case RaisedGate g ->
          "the gate is raised to "
              + g.gate().word()
              + ": failures of "
              + GateTerms.USUAL_GATE.word()
              + " items decide nothing";
    };
  }

  private static String owners(List<String> roles) {
    return roles.isEmpty() ? "nobody" : "@" + String.join(" @", roles);
  }

  /// All that weakens a decision: the gate, facets, what is said of inputs, what the project has
  /// otherwise in the order of the checklist, and waivers.
  ///
  /// @param items as the checklist has them
  /// @param inForce the waivers that may accept something today
  static List<Weakening> of(GateTerms terms, List<CompiledItem> items, List<Waiver> inForce) {
    List<Weakening> all = new ArrayList<>();
    if (!GateTerms.USUAL_GATE.isAtLeast(terms.gate())) {
      all.add(new RaisedGate(terms.gate()));
    }
    terms
        .profile()
        .facets()
        .forEach((facet, on) -> {
          List<String> out =
              items.stream()
                  .filter(item -> item.appliesWhen().equals(Optional.of(facet)))
                  .map(CompiledItem::id)
                  .toList();
          if (!on && !out.isEmpty()) {
            all.add(new FacetOff(facet, out));
          }
        });
    terms.profile().none().forEach((kind, reason) -> all.add(new InputNone(kind, reason)));
    terms
        .profile()
        .maxAge()
        .forEach((kind, age) -> {
          if (age.compareTo(Profile.USUAL_AGE) > 0) {
            all.add(new OlderInputs(kind, Profile.USUAL_AGE, age));
          }
        });
    items.forEach(item -> all.addAll(otherwise(item, terms.profile().item(item.id()))));
    inForce.forEach(waiver -> all.add(new Waived(waiver)));
    return all;
  }

  private static List<Weakening> otherwise(CompiledItem item, ItemOverride override) {
    List<Weakening> changed = new ArrayList<>();
    override.out().ifPresent(why -> changed.add(new LeftOut(item.id(), item.severity(), why)));
    override
        .severity()
        .filter(set -> set != item.severity())
        .ifPresent(set -> changed.add(new Regraded(item.id(), item.severity(), set)));
    override
        .roles()
        .filter(set -> !set.equals(item.roles()))
        .ifPresent(set -> changed.add(new Reassigned(item.id(), item.roles(), set)));
    override
        .valid()
        .filter(set -> !Optional.of(set).equals(item.valid()))
        .ifPresent(set -> changed.add(new OtherValidity(item.id(), item.valid(), set)));
    for (Map.Entry<String, Value> own : item.parameters().entrySet()) {
      override
          .params()
          .get(own.getKey())
          .filter(set -> !set.equals(own.getValue()))
          .ifPresent(
              set -> changed.add(new Parameter(item.id(), own.getKey(), own.getValue(), set)));
    }
    return changed;
  }
}
