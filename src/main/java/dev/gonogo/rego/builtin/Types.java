package dev.gonogo.rego.builtin;

import com.google.re2j.Pattern;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.util.List;

/// Types (OPA's documentation, "Types" and "Conversions").
final class Types {
  static final List<Builtin> ALL =
      List.of(
          is("array", ArrayValue.class),
          is("boolean", BooleanValue.class),
          is("null", NullValue.class),
          is("number", NumberValue.class),
          is("object", ObjectValue.class),
          is("set", SetValue.class),
          is("string", StringValue.class),
          Builtin.of("type_name(any) -> string", (_, a) -> Value.of(a[0].typeName())),
          Builtin.of("to_number(null|boolean|number|string) -> number", (_, a) -> toNumber(a[0])));

  /// Compiled when they are asked for: most evaluations never do.
  private static final class Patterns {
    static final Pattern JSON = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    static final Pattern LENIENT =
        Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,6})?");
    static final Pattern NO_NUMBER = Pattern.compile("(?i)[+-]*(inf|infinity|nan)");
  }

  private Types() {}

  private static Builtin is(String name, Class<? extends Value> type) {
    return Builtin.of("is_" + name + "(any) -> boolean", (_, a) -> Value.of(type.isInstance(a[0])));
  }

  private static Value toNumber(Value value) {
    return switch (value) {
      case NullValue _ -> Value.of(0);
      case BooleanValue b -> Value.of(b.value() ? 1 : 0);
      case NumberValue n -> n;
      case StringValue s -> parsed(s.value());
      default -> throw BuiltinException.type(1, value, "null", "boolean", "number", "string");
    };
  }

  private static Value parsed(String text) {
    if (Patterns.NO_NUMBER.matches(text)) {
      throw BuiltinException.type(1, Value.of(text), "valid number string");
    }
    if (!Patterns.LENIENT.matches(text)) {
      throw new BuiltinException("strconv.ParseFloat: parsing \"" + text + "\": invalid syntax");
    }
    if (Double.isInfinite(Double.parseDouble(text))) {
      throw new BuiltinException(
          "strconv.ParseFloat: parsing \"" + text + "\": value out of range");
    }
    // `007` and `.5` are numbers to OPA too, which then prints JSON that is none.
    return Patterns.JSON.matches(text) ? Value.number(text) : Value.of(new BigDecimal(text));
  }
}
