package dev.gonogo.log;

import dev.gonogo.source.Nearest;
import dev.gonogo.source.Problems;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;

/// Holds one object against what an event is, and makes it one; the state of one reading.
final class EventReader {
  private static final List<String> EVIDENCE_KEYS = List.of("url", "file", "sha256");

  private final EventText text;
  private final Problems problems;
  private boolean sound = true;

  private EventReader(EventText text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  /// @param path where in the text the event stands
  /// @return nothing where anything is wrong with it
  static Optional<Event> read(EventText text, Value value, List<Value> path, Problems problems) {
    var reader = new EventReader(text, problems);
    if (!(value instanceof ObjectValue object)) {
      reader.report(
          new EventProblem.NoObject(text.value(path), "an event, an object", inWords(value)));
      return Optional.empty();
    }
    reader.event(object, path);
    return reader.sound ? Optional.of(EventValue.event(object)) : Optional.empty();
  }

  private void event(ObjectValue object, List<Value> path) {
    Optional<Did> did =
        object
            .get("did")
            .flatMap(v -> v instanceof StringValue(var w) ? Did.of(w) : Optional.empty());
    for (Value key : object.sortedKeys()) {
      String name = ((StringValue) key).value();
      List<Value> at = EventText.below(path, key);
      Optional<EventKey> known = EventKey.of(name);
      if (known.isEmpty()) {
        report(new EventProblem.UnknownKey(text.key(at), name, "an event", EventKey.NAMES));
      } else if (did.isPresent() && !known.get().isFitFor(did.get())) {
        report(new EventProblem.NotForThis(text.key(at), name, did.get()));
      } else if (known.get() == EventKey.EVIDENCE) {
        evidence(object.get(key).orElseThrow(), at);
      } else {
        text(name, known.get(), object.get(key).orElseThrow(), at);
      }
    }
    for (EventKey key : EventKey.values()) {
      boolean needed = did.map(key::isNeededBy).orElse(key.isNeededByAll());
      if (needed && object.get(key.key()).isEmpty()) {
        String who = did.map(d -> "an event that is `" + d.word() + "`").orElse("the event");
        report(new EventProblem.MissingKey(text.value(path), key.key(), who, key.meaning()));
      }
    }
  }

  private void text(String name, EventKey key, Value value, List<Value> at) {
    if (!(value instanceof StringValue(var word))) {
      report(new EventProblem.WrongType(text.value(at), name, "a text", inWords(value)));
    } else if (!key.fits(word)) {
      Optional<String> nearest =
          key == EventKey.DID ? Nearest.of(word, Did.WORDS) : Optional.empty();
      report(new EventProblem.WrongText(text.value(at), name, key.expected(), nearest));
    }
  }

  private void evidence(Value value, List<Value> path) {
    if (!(value instanceof ArrayValue list)) {
      report(
          new EventProblem.WrongType(
              text.value(path), "evidence", EventKey.EVIDENCE.expected(), inWords(value)));
      return;
    }
    if (list.items().isEmpty()) {
      report(new EventProblem.NoEvidence(text.value(path)));
    }
    for (int i = 0; i < list.items().size(); i++) {
      List<Value> at = EventText.below(path, Value.of(i));
      if (list.items().get(i) instanceof ObjectValue piece) {
        piece(piece, at);
      } else {
        report(
            new EventProblem.NoObject(
                text.value(at), "a piece of evidence, an object", inWords(list.items().get(i))));
      }
    }
  }

  private void piece(ObjectValue piece, List<Value> path) {
    for (Value key : piece.sortedKeys()) {
      String name = ((StringValue) key).value();
      if (!EVIDENCE_KEYS.contains(name)) {
        report(
            new EventProblem.UnknownKey(
                text.key(EventText.below(path, key)), name, "a piece of evidence", EVIDENCE_KEYS));
      }
    }
    boolean isLink = piece.get("url").isPresent();
    if (isLink && (piece.get("file").isPresent() || piece.get("sha256").isPresent())) {
      report(new EventProblem.UrlAndFile(text.value(path)));
    } else if (isLink) {
      part(piece, path, "url", "an address of the web such as `https://example.com/run/7`");
    } else {
      part(
          piece,
          path,
          "file",
          "a path below the folder of the project such as `evidence/pager.png`");
      part(piece, path, "sha256", EventKey.TEXT.expected());
    }
  }

  private void part(ObjectValue piece, List<Value> path, String name, String expected) {
    List<Value> at = EventText.below(path, Value.of(name));
    Optional<Value> value = piece.get(name);
    if (value.isEmpty()) {
      report(new EventProblem.MissingKey(text.value(path), name, "a piece of evidence", expected));
    } else if (!(value.get() instanceof StringValue(var word))) {
      report(new EventProblem.WrongType(text.value(at), name, "a text", inWords(value.get())));
    } else if (!fits(name, word)) {
      report(new EventProblem.WrongText(text.value(at), name, expected, Optional.empty()));
    }
  }

  private static boolean fits(String name, String word) {
    return switch (name) {
      case "url" -> Evidence.isUrl(word);
      case "file" -> Evidence.isPath(word);
      default -> EventForms.HASH.matcher(word).matches();
    };
  }

  private void report(EventProblem problem) {
    sound = false;
    problems.report(text.source(), problem);
  }

  private static String inWords(Value value) {
    return switch (value.typeName()) {
      case "object" -> "an object";
      case "array" -> "a list";
      case "string" -> "a text";
      case "boolean" -> "`true` or `false`";
      case "number" -> "a number";
      default -> "nothing";
    };
  }
}
