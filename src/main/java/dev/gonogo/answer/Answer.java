package dev.gonogo.answer;

import dev.gonogo.log.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What people say of one item.
public sealed interface Answer {
  /// Nobody was asked, or nobody said anything.
  Answer NONE = new Nobody(List.of());

  /// The events that count for nothing, each with the reason, in the order of time.
  List<Discounted> discounted();

  /// No event counts.
  record Nobody(List<Discounted> discounted) implements Answer {
    public Nobody {
      discounted = List.copyOf(discounted);
    }
  }

  /// It holds, by as many people as the item wants.
  ///
  /// @param by the events that count, in the order of time
  /// @param until the first moment at which it does not hold any more; nothing where only a release
  ///   ends it
  record Attested(List<Event> by, Optional<Instant> until, List<Discounted> discounted)
      implements Answer {
    public Attested {
      by = List.copyOf(by);
      discounted = List.copyOf(discounted);
    }

    /// Whether there is something that others can look at.
    public boolean hasEvidence() {
      return by.stream().anyMatch(event -> !event.evidence().isEmpty());
    }
  }

  /// It holds, by fewer people than the item wants.
  ///
  /// @param people how many it wants
  record TooFew(List<Event> by, int people, List<Discounted> discounted) implements Answer {
    public TooFew {
      by = List.copyOf(by);
      discounted = List.copyOf(discounted);
    }
  }

  /// It does not hold: a refusal stands, whatever others say.
  ///
  /// @param by the refusals that stand
  record Refused(List<Event> by, List<Discounted> discounted) implements Answer {
    public Refused {
      by = List.copyOf(by);
      discounted = List.copyOf(discounted);
    }
  }

  /// An event that counts for nothing.
  record Discounted(Event event, Flaw flaw) {}
}
