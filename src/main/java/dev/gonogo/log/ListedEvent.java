package dev.gonogo.log;

import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.List;

/// An event that others sent, and where it stands in what they sent.
public final class ListedEvent {
  private final Event event;
  private final EventText text;
  private final List<Value> path;

  ListedEvent(Event event, EventText text, List<Value> path) {
    this.event = event;
    this.text = text;
    this.path = path;
  }

  public Event event() {
    return event;
  }

  /// The text that it stands in.
  public Source source() {
    return text.source();
  }

  /// Where the value of a key stands; where the event begins if it has no such key.
  public Span at(String key) {
    List<Value> value = EventText.below(path, Value.of(key));
    return text.values().containsKey(value) ? text.value(value) : text.value(path);
  }
}
