package dev.gonogo.checklist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What is read out of a text, to be asked in its place.
public sealed interface Reader {
  /// Its key in a predicate.
  String word();

  /// Of which types what is read can be; never empty.
  Set<ValueType> gives();

  /// What a text has one of, whatever it is called there.
  enum Part implements Reader {
    /// What a JSON text says.
    JSON("json", EnumSet.allOf(ValueType.class)),
    /// What stands between commas.
    ELEMENTS("each", EnumSet.of(ValueType.LIST)),
    /// Of the image of a container.
    TAG("tag", EnumSet.of(ValueType.TEXT)),
    DIGEST("digest", EnumSet.of(ValueType.TEXT)),
    REGISTRY("registry", EnumSet.of(ValueType.TEXT)),
    /// Of a URL.
    SCHEME("scheme", EnumSet.of(ValueType.TEXT)),
    HOST("host", EnumSet.of(ValueType.TEXT)),
    PORT("port", EnumSet.of(ValueType.NUMBER)),
    USER("user", EnumSet.of(ValueType.TEXT)),
    PASSWORD("password", EnumSet.of(ValueType.TEXT)),
    /// The longest time between two runs of a schedule: a duration.
    INTERVAL("interval", EnumSet.of(ValueType.TEXT));

    private final String word;
    private final Set<ValueType> gives;

    Part(String word, Set<ValueType> gives) {
      this.word = word;
      this.gives = gives;
    }

    @Override
    public String word() {
      return word;
    }

    @Override
    public Set<ValueType> gives() {
      return EnumSet.copyOf(gives);
    }

    /// The part that a key of a predicate asks for.
    public static Optional<Part> of(String word) {
      return Arrays.stream(values()).filter(part -> part.word.equals(word)).findFirst();
    }
  }

  /// What a URL says behind its `?`, under a name.
  record Query(String name) implements Reader {
    @Override
    public String word() {
      return "query";
    }

    @Override
    public Set<ValueType> gives() {
      return EnumSet.of(ValueType.TEXT);
    }
  }

  /// What a command line says of an option; true of one that takes no value.
  ///
  /// @param flag with its dashes: `--timeout`
  record Option(String flag) implements Reader {
    @Override
    public String word() {
      return "option";
    }

    @Override
    public Set<ValueType> gives() {
      return EnumSet.of(ValueType.TEXT, ValueType.BOOLEAN);
    }
  }
}
