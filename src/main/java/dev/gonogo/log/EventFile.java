package dev.gonogo.log;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.CanonicalJson;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// An event as the bytes of its file and as its name, one to one; and events as others send them.
public final class EventFile {
  /// How long a file may be: a note of many pages, and no log of a program.
  public static final int MAX_BYTES = 1 << 16;

  /// How long a list of events may be that others send, and how many they may be.
  public static final int MAX_LIST_BYTES = 1 << 22;

  static final int MAX_LIST = 10_000;

  private static final int SHORT = 8;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private EventFile() {}

  /// RFC 8785 JSON of the event, and one line feed.
  public static byte[] bytes(Event event) {
    return EventValue.bytes(EventValue.of(event));
  }

  /// What is signed: RFC 8785 JSON of the event without its signature.
  public static byte[] unsigned(Event event) {
    var kept = new LinkedHashMap<Value, Value>(EventValue.of(event).entries());
    kept.remove(Value.of("sig"));
    return CanonicalJson.of(Value.object(kept)).getBytes(StandardCharsets.UTF_8);
  }

  /// The event as JSON.
  public static ObjectValue value(Event event) {
    return EventValue.of(event);
  }

  /// `20261125T184500Z-attest-pager-tested-9f2c1a07.json`.
  public static String name(Event event) {
    return STAMP.format(event.at())
        + "-"
        + event.did().word()
        + event.item().map(item -> "-" + item).orElse("")
        + "-"
        + event.id().substring(0, SHORT)
        + ".json";
  }

  /// Reads a file of a flight log.
  ///
  /// @param folder how people call its folder
  /// @param name its name in there
  /// @return nothing unless this is what would be written of an event under that name
  static Optional<Event> read(String folder, String name, byte[] bytes, Problems problems) {
    String shown = folder + "/" + name;
    var text = EventText.read(shown, bytes, true, problems);
    Optional<Event> read = text.flatMap(t -> EventReader.read(t, t.value(), List.of(), problems));
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Event event = read.get();
    Source source = text.orElseThrow().source();
    byte[] own = bytes(event);
    if (Arrays.equals(own, bytes) && name.equals(name(event))) {
      return read;
    }
    boolean lineEnds =
        new String(bytes, StandardCharsets.UTF_8)
            .replace("\r\n", "\n")
            .equals(new String(own, StandardCharsets.UTF_8));
    if (Arrays.equals(own, bytes)) {
      // A name that promises another content is the worse case: somebody has changed it.
      boolean promises = name.matches(".*-[0-9a-f]{8}\\.json");
      boolean moved = !promises || name.contains(event.id().substring(0, SHORT));
      problems.report(source, new EventProblem.OtherName(name(event), moved));
    } else if (lineEnds) {
      problems.report(source, new EventProblem.LineEnds());
    } else {
      problems.report(source, new EventProblem.NotCanonical());
    }
    return Optional.empty();
  }

  /// The events of [#readListed].
  public static List<Event> readList(String shown, byte[] bytes, Problems problems) {
    return readListed(shown, bytes, problems).stream().map(ListedEvent::event).toList();
  }

  /// Reads an event or a list of events as others write them: in any order of keys, with any white
  /// space.
  ///
  /// @param shown how people call the text
  /// @param problems takes all that is wrong, each with its place
  /// @return those in which nothing is wrong, in the order of the text
  public static List<ListedEvent> readListed(String shown, byte[] bytes, Problems problems) {
    if (bytes.length > MAX_LIST_BYTES) {
      problems.report(Source.of(shown, ""), new EventProblem.TooLarge(MAX_LIST_BYTES));
      return List.of();
    }
    var text = EventText.read(shown, bytes, false, problems);
    if (text.isEmpty()) {
      return List.of();
    }
    if (!(text.get().value() instanceof ArrayValue list)) {
      return listed(text.get(), text.get().value(), List.of(), problems).stream().toList();
    }
    if (list.items().size() > MAX_LIST) {
      problems.report(text.get().source(), new EventProblem.TooMany(MAX_LIST, "list"));
      return List.of();
    }
    List<ListedEvent> events = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      listed(text.get(), list.items().get(i), List.of(Value.of(i)), problems)
          .ifPresent(events::add);
    }
    return List.copyOf(events);
  }

  private static Optional<ListedEvent> listed(
      EventText text, Value value, List<Value> path, Problems problems) {
    Optional<Event> event = EventReader.read(text, value, path, problems);
    if (event.isPresent() && bytes(event.get()).length > MAX_BYTES) {
      problems.report(text.source(), new EventProblem.TooLong(text.value(path), MAX_BYTES));
      return Optional.empty();
    }
    return event.map(one -> new ListedEvent(one, text, path));
  }
}
