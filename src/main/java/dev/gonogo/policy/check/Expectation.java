package dev.gonogo.policy.check;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Subject;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What says that there should be a subject, where a check asks only whether there is one: nobody
/// misses what nothing speaks of.
///
/// @param definitions of `expected`, one for each thing that may say it; none where nothing can, or
///   where the check asks for something else
record Expectation(List<RegoRule> definitions) {
  private static final String NAME = "expected";

  Expectation {
    definitions = List.copyOf(definitions);
  }

  /// @param facet of the check's item
  static Expectation of(Check.Declared check, Optional<String> facet) {
    var said = new ArrayList<RegoTerm>();
    switch (check.requirement()) {
      case Requirement.Exists(_, var expectedWith) -> {
        facet.ifPresent(name -> said.add(RegoTerm.call("profile.has", RegoTerm.text(name))));
        expectedWith.map(Expectation::isThere).ifPresent(said::add);
      }
      // Where all are seen, what is expected has nothing to add.
      case Requirement.Forbidden(var expectedWith) ->
          expectedWith
              .filter(_ -> mayShowSome(KindRego.of(check.subject())))
              .map(Expectation::isThere)
              .ifPresent(said::add);
      case Requirement.Must _,
          Requirement.Related _,
          Requirement.Counted _,
          Requirement.Holds _ -> {}
    }
    return new Expectation(
        said.stream()
            .map(term ->
                RegoRule.of(new RegoRule.Head.True(NAME), List.of(new RegoLiteral.Holds(term))))
            .toList());
  }

  private static boolean mayShowSome(KindRego kind) {
    return kind instanceof KindRego.OfFields fields && fields.whole().isPresent();
  }

  private static RegoTerm isThere(Subject subject) {
    return new RegoTerm.Comparison(
        RegoTerm.call("count", KindRego.of(subject).cast().all()),
        ">",
        new RegoTerm.Constant(Value.of(0)));
  }

  /// The condition that there should be one; nothing where no document can say so.
  Optional<RegoLiteral> holds() {
    return definitions.isEmpty()
        ? Optional.empty()
        : Optional.of(new RegoLiteral.Holds(RegoTerm.path(NAME)));
  }
}
