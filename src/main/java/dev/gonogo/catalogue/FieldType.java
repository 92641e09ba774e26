package dev.gonogo.catalogue;

/// What a field holds.
public sealed interface FieldType {
  /// A value without fields of its own.
  enum Simple implements FieldType {
    TEXT("text"),
    WHOLE("a whole number"),
    NUMBER("a number"),
    FLAG("true or false"),
    WHOLE_OR_TEXT("a whole number or text"),
    QUANTITY("a quantity, as 500m or 2Gi"),
    /// Of which nobody says more.
    ANYTHING("anything");

    private final String words;

    Simple(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }

  /// A list, or a set.
  record ListOf(FieldType element) implements FieldType {
    @Override
    public String words() {
      return "a list";
    }
  }

  /// A mapping whose keys are the author's own.
  record MapOf(FieldType value) implements FieldType {
    @Override
    public String words() {
      return "a mapping";
    }
  }

  /// A mapping whose keys are known.
  record OfSchema(Schema schema) implements FieldType {
    @Override
    public String words() {
      return "a mapping";
    }
  }

  /// "must be …".
  String words();
}
