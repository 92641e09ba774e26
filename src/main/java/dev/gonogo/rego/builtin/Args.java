package dev.gonogo.rego.builtin;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;

/// Arguments of the type that a built-in takes, or the failure that OPA reports. Places count from
/// 0 here and from 1 in the words.
final class Args {
  private Args() {}

  static String text(Value[] args, int at) {
    if (args[at] instanceof StringValue text) {
      return text.value();
    }
    throw BuiltinException.type(at + 1, args[at], "string");
  }

  static NumberValue number(Value[] args, int at) {
    if (args[at] instanceof NumberValue number) {
      return number;
    }
    throw BuiltinException.type(at + 1, args[at], "number");
  }

  static long integer(Value[] args, int at) {
    NumberValue number = number(args, at);
    if (number.isLong()) {
      return number.longValue();
    }
    throw BuiltinException.operand(at + 1, "must be integer number but got floating-point number");
  }

  static ObjectValue object(Value[] args, int at) {
    if (args[at] instanceof ObjectValue object) {
      return object;
    }
    throw BuiltinException.type(at + 1, args[at], "object");
  }

  static ArrayValue array(Value[] args, int at) {
    if (args[at] instanceof ArrayValue array) {
      return array;
    }
    throw BuiltinException.type(at + 1, args[at], "array");
  }

  static SetValue set(Value[] args, int at) {
    if (args[at] instanceof SetValue set) {
      return set;
    }
    throw BuiltinException.type(at + 1, args[at], "set");
  }

  /// The items of an array, or the members of a set in OPA's order.
  static List<Value> members(Value[] args, int at) {
    return switch (args[at]) {
      case ArrayValue array -> array.items();
      case SetValue set -> set.sorted();
      default -> throw BuiltinException.type(at + 1, args[at], "set", "array");
    };
  }

  /// The strings in an array or a set.
  static List<String> texts(Value[] args, int at) {
    List<String> texts = new ArrayList<>();
    for (Value member : members(args, at)) {
      texts.add(((StringValue) element(args, at, member, StringValue.class, "string")).value());
    }
    return texts;
  }

  /// A member that must be of one type.
  static Value element(
      Value[] args, int at, Value member, Class<? extends Value> type, String expected) {
    if (type.isInstance(member)) {
      return member;
    }
    String whole = args[at].typeName();
    throw BuiltinException.operand(
        at + 1,
        "must be "
            + whole
            + " of "
            + expected
            + "s but got "
            + whole
            + " containing "
            + member.typeName());
  }
}
