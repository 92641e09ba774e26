package dev.gonogo.policy.names;

import dev.gonogo.catalogue.FieldType;
import dev.gonogo.catalogue.FieldType.Simple;
import dev.gonogo.catalogue.Schema;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Field.Step;
import dev.gonogo.source.Nearest;
import java.util.List;
import java.util.Optional;

/// A path through what the catalogue knows.
final class Paths {
  private Paths() {}

  /// What a path leads to.
  sealed interface Found {
    record Leads(FieldType type) implements Found {}

    /// No such name.
    ///
    /// @param path up to it, and with it
    record NoName(String path, String wrong, Optional<String> near) implements Found {}

    /// A step that cannot be gone.
    ///
    /// @param path up to where the step begins
    /// @param is what is there
    record NoWay(String path, String is, String instead) implements Found {}
  }

  static Found of(FieldType from, Field field) {
    FieldType type = from;
    List<Step> steps = field.steps();
    for (int i = 0; i < steps.size(); i++) {
      if (type == Simple.ANYTHING) {
        return new Found.Leads(type);
      }
      Optional<FieldType> next = step(type, steps.get(i));
      if (next.isEmpty()) {
        return wrong(type, steps, i);
      }
      type = next.get();
    }
    return new Found.Leads(type);
  }

  private static Optional<FieldType> step(FieldType type, Step step) {
    return switch (type) {
      case Simple _ -> Optional.empty();
      case FieldType.ListOf(FieldType element) ->
          step instanceof Step.Key ? Optional.empty() : Optional.of(element);
      case FieldType.MapOf(FieldType value) ->
          step instanceof Step.Key ? Optional.of(value) : Optional.empty();
      case FieldType.OfSchema(Schema block) ->
          step instanceof Step.Key(String name)
              ? block.member(name).map(Schema.Member::type)
              : Optional.empty();
    };
  }

  private static Found wrong(FieldType type, List<Step> steps, int at) {
    if (type instanceof FieldType.OfSchema(Schema block)
        && steps.get(at) instanceof Step.Key(String name)) {
      String path = new Field(steps.subList(0, at + 1)).toString();
      return new Found.NoName(path, name, Nearest.of(name, block.members().keySet()));
    }
    String path = at == 0 ? "" : new Field(steps.subList(0, at)).toString();
    return switch (type) {
      case FieldType.ListOf _ ->
          new Found.NoWay(path, "a list", "write `" + path + "[0]`, or `[*]` for each of it");
      case FieldType.MapOf _, FieldType.OfSchema _ ->
          new Found.NoWay(path, "a mapping", "go on with a name");
      case Simple simple -> new Found.NoWay(path, simple.words(), "end the path here");
    };
  }
}
