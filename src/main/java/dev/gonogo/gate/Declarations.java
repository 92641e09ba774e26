package dev.gonogo.gate;

import dev.gonogo.gate.PolicyAnswer.Remark;
import dev.gonogo.hcl.RootModule;
import dev.gonogo.hcl.SourcePlace;
import dev.gonogo.input.Document;
import dev.gonogo.input.Location;
import dev.gonogo.input.Thing;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where the sources of plans declare what findings are about.
///
/// A plan comes of one folder: of several that one is taken that declares the most of what the plan
/// names, of equals the first.
public final class Declarations {
  /// A longer list of what could not be read helps nobody.
  private static final int MOST_NOTES = 5;

  private final Map<String, List<RootModule>> sources;
  private final boolean given;
  private final Set<RootModule> asked = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();

  private Declarations(Map<String, List<RootModule>> sources, boolean given) {
    this.sources = Map.copyOf(sources);
    this.given = given;
  }

  /// Of no source.
  public static Declarations none() {
    return new Declarations(Map.of(), false);
  }

  /// @param sources of each plan, by the name of its document
  /// @param given whether somebody named them, and so means them
  public static Declarations of(Map<String, List<RootModule>> sources, boolean given) {
    return new Declarations(sources, given);
  }

  /// For each finding of a document where its subject is declared.
  List<Optional<Location>> places(Document document, List<Remark> findings) {
    return of(document)
        .filter(_ -> !findings.isEmpty())
        .map(source -> findings.stream().map(finding -> place(source, document, finding)).toList())
        .orElse(Collections.nCopies(findings.size(), Optional.empty()));
  }

  private Optional<RootModule> of(Document document) {
    List<RootModule> all = sources.getOrDefault(document.name(), List.of());
    if (all.size() <= 1 && !given) {
      asked.addAll(all);
      return all.stream().findFirst();
    }
    Optional<RootModule> best = Optional.empty();
    long most = 0;
    for (RootModule source : all) {
      long declared = document.things().stream().filter(thing -> declares(source, thing)).count();
      if (declared > most) {
        best = Optional.of(source);
        most = declared;
      }
    }
    best.ifPresent(asked::add);
    if (best.isEmpty() && !all.isEmpty() && !document.things().isEmpty()) {
      asked.addAll(all);
      notes.add(
          document.name()
              + ": nothing of this plan is declared in "
              + String.join(", ", all.stream().map(RootModule::name).toList())
              + ": `--source` wants the folder that the plan was made in");
    }
    return best;
  }

  private static boolean declares(RootModule source, Thing thing) {
    return source.find(thing.name(), List.of(), Value.ofNull()).isPresent();
  }

  private static Optional<Location> place(RootModule source, Document document, Remark finding) {
    List<Value> path = finding.path();
    Optional<ObjectValue> change = change(document.value(), path);
    Optional<SourcePlace> declared =
        change
            .flatMap(resource -> resource.get(Value.of("address")))
            .filter(StringValue.class::isInstance)
            .map(address ->
                source.find(
                    ((StringValue) address).value(),
                    path.subList(Math.min(4, path.size()), path.size()),
                    after(change.get())))
            .orElseGet(() -> source.find(finding.subject(), List.of(), Value.ofNull()));
    return declared.map(at -> new Location(at.file(), at.place()));
  }

  /// The change of a resource that a path leads into.
  private static Optional<ObjectValue> change(Value plan, List<Value> path) {
    return path.size() >= 2
            && plan instanceof ObjectValue whole
            && path.get(0).equals(Value.of("resource_changes"))
            && path.get(1) instanceof NumberValue n
            && n.isLong()
            && whole.get(path.get(0)).orElse(plan) instanceof ArrayValue changes
            && n.longValue() >= 0
            && n.longValue() < changes.size()
            && changes.get((int) n.longValue()) instanceof ObjectValue change
        ? Optional.of(change)
        : Optional.empty();
  }

  private static Value after(ObjectValue change) {
    return change.get(Value.of("change")).orElse(change) instanceof ObjectValue both
        ? both.get(Value.of("after")).orElse(Value.ofNull())
        : Value.ofNull();
  }

  /// What could not be read of the sources that were asked, and which of them were given in vain.
  List<String> notes() {
    List<String> all = new ArrayList<>(notes);
    List<String> unread =
        asked.stream().flatMap(source -> source.notes().stream()).distinct().sorted().toList();
    all.addAll(unread.subList(0, Math.min(unread.size(), MOST_NOTES)));
    if (unread.size() > MOST_NOTES) {
      all.add(unread.size() - MOST_NOTES + " more Terraform sources could not be read");
    }
    return all;
  }
}
