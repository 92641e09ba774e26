package dev.gonogo.gate;

import dev.gonogo.gate.PolicyAnswer.Remark;
import dev.gonogo.input.Document;
import dev.gonogo.input.Thing;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a finding is known by from run to run: the way to its value by names, and by what elements
/// of lists say of themselves, for an index is another one when a neighbour is moved or mended.
///
/// Nothing of it is the value that was judged, but where nothing else tells two findings apart that
/// show different ones. Nothing of it is what the input marks sensitive or a name says to be, for a
/// hash of little can be guessed.
final class Landmarks {
  /// Where a change keeps what of `after` is sensitive.
  private static final Value AFTER = Value.of("after");

  private static final Value AFTER_SENSITIVE = Value.of("after_sensitive");

  /// Where a subject that has no name says which one it is: `/ingress[2]`, `/0`.
  private static final Pattern POSITION = Pattern.compile("\\[(\\d{1,9})]|(?<=/)(\\d{1,9})(?=/|$)");

  private final Value root;
  private final Map<List<Value>, Thing> things = new HashMap<>();

  private Landmarks(Value root) {
    this.root = root;
  }

  static Landmarks of(Document document) {
    var landmarks = new Landmarks(document.value());
    document.things().forEach(thing -> landmarks.things.putIfAbsent(thing.path(), thing));
    return landmarks;
  }

  /// What a finding is known by, in an order that means something.
  List<Value> of(Remark remark) {
    int length = thing(remark.path());
    if (length < 0) {
      return way(remark, 0, Value.of(remark.subject()));
    }
    Thing thing = Optional.ofNullable(things.get(remark.path().subList(0, length))).orElseThrow();
    if (!remark.subject().startsWith(thing.name() + "/")) {
      // It may be of something else, as a namespace that shows the first object in it.
      return way(remark, length, Value.of(remark.subject()));
    }
    String part = remark.subject().substring(thing.name().length());
    List<Value> way =
        way(remark, length, Value.of(thing.name() + POSITION.matcher(part).replaceAll("[]")));
    if (!isOnTheWay(part, remark.path().subList(length, remark.path().size()))) {
      // As of two statements in one text of JSON: the path ends before them.
      remark.found().ifPresent(way::add);
    }
    return way;
  }

  /// How much of a path leads to a thing; -1 where none of it does.
  private int thing(List<Value> path) {
    return IntStream.rangeClosed(0, path.size())
        .filter(length -> things.containsKey(path.subList(0, length)))
        .max()
        .orElse(-1);
  }

  private static boolean isOnTheWay(String part, List<Value> path) {
    Matcher position = POSITION.matcher(part);
    while (position.find()) {
      String digits = Optional.ofNullable(position.group(1)).orElse(position.group());
      if (!path.contains(Value.of(Long.parseLong(digits)))) {
        return false;
      }
    }
    return true;
  }

  /// The names of a path, and what its elements say of themselves.
  ///
  /// @param from the steps before it are told by the subject
  private List<Value> way(Remark remark, int from, Value subject) {
    List<Value> way = new ArrayList<>(List.of(subject));
    List<Value> path = remark.path();
    Optional<Value> at = Optional.of(root);
    Optional<Value> secret = Optional.empty();
    for (int i = 0; i < path.size(); i++) {
      Value step = path.get(i);
      secret =
          step.equals(AFTER)
              ? at.flatMap(value -> member(value, AFTER_SENSITIVE))
              : secret.flatMap(mask -> isTrue(mask) ? Optional.of(mask) : member(mask, step));
      at = at.flatMap(value -> member(value, step));
      if (i >= from && step instanceof StringValue) {
        way.add(step);
      } else if (i >= from && at.isPresent()) {
        boolean last = i + 1 == path.size();
        Optional<Value> judged = last ? Optional.empty() : Optional.of(path.get(i + 1));
        element(at.get(), secret, judged, last ? remark.found() : Optional.empty())
            .ifPresent(way::add);
      }
    }
    return way;
  }

  private static Optional<Value> element(
      Value element, Optional<Value> secret, Optional<Value> judged, Optional<Value> found) {
    return element instanceof ObjectValue object
        ? Optional.of(ElementTraits.of(object, secret, judged))
        : found.filter(element::equals);
  }

  static Optional<Value> member(Value value, Value step) {
    return switch (value) {
      case ObjectValue object -> object.get(step);
      case ArrayValue array when step instanceof NumberValue n && isIndex(n, array) ->
          Optional.of(array.get((int) n.longValue()));
      default -> Optional.empty();
    };
  }

  private static boolean isIndex(NumberValue number, ArrayValue array) {
    return number.compareTo(Value.of(0)) >= 0 && number.compareTo(Value.of(array.size())) < 0;
  }

  static boolean isTrue(Value mask) {
    return mask instanceof BooleanValue(boolean value) && value;
  }
}
