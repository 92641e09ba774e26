package dev.gonogo.policy.module;

import dev.gonogo.value.Value;
import java.util.Arrays;
import java.util.List;

/// Something of Rego that has a value.
public sealed interface RegoTerm {
  /// A value as it is: `null`, `7`, `"text"`, `["a", "b"]`.
  record Constant(Value value) implements RegoTerm {}

  /// A regular expression, printed without escapes where it can be: people read it.
  record Pattern(String regex) implements RegoTerm {}

  /// A variable, an import, a rule or a root document.
  record Name(String name) implements RegoTerm {}

  /// `of.name`.
  record Member(RegoTerm of, String name) implements RegoTerm {}

  /// `of[key]`.
  record Element(RegoTerm of, RegoTerm key) implements RegoTerm {}

  /// `function(a, b)`; the function is a [Name] or a [Member].
  record Call(RegoTerm function, List<RegoTerm> arguments) implements RegoTerm {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /// `left == right`, `left in right`.
  ///
  /// @param operator between its operands: `==`, `!=`, `>`, `in`
  record Comparison(RegoTerm left, String operator, RegoTerm right) implements RegoTerm {}

  /// `[a, b]`.
  record ListOf(List<RegoTerm> elements) implements RegoTerm {
    public ListOf {
      elements = List.copyOf(elements);
    }
  }

  /// `{a, b}`, or one element a line.
  record SetOf(List<RegoTerm> elements, Layout layout) implements RegoTerm {
    public SetOf {
      elements = List.copyOf(elements);
    }
  }

  /// `{"a": 1}`, or one entry a line.
  record ObjectOf(List<Entry> entries, Layout layout) implements RegoTerm {
    public ObjectOf {
      entries = List.copyOf(entries);
    }
  }

  /// `[element | body]`, or one literal a line.
  record Comprehension(RegoTerm element, List<RegoLiteral> body, Layout layout)
      implements RegoTerm {
    public Comprehension {
      body = List.copyOf(body);
    }
  }

  /// A key and its value in an object.
  record Entry(String key, RegoTerm value) {}

  /// How a term of several parts is laid out, where all of it would fit on one line: `opa fmt`
  /// leaves that to the author.
  enum Layout {
    ONE_LINE,
    A_LINE_EACH
  }

  /// A name, or a path of names: `reading.value`, `kubernetes.whole`.
  static RegoTerm path(String dotted) {
    String[] names = dotted.split("\\.");
    RegoTerm term = new Name(names[0]);
    for (int i = 1; i < names.length; i++) {
      term = new Member(term, names[i]);
    }
    return term;
  }

  static RegoTerm text(String text) {
    return new Constant(Value.of(text));
  }

  static RegoTerm texts(List<String> texts) {
    return new ListOf(texts.stream().map(RegoTerm::text).toList());
  }

  /// @param function a path of names: `values.at_least`
  static RegoTerm call(String function, RegoTerm... arguments) {
    return new Call(path(function), Arrays.asList(arguments));
  }

  static RegoTerm equal(RegoTerm left, RegoTerm right) {
    return new Comparison(left, "==", right);
  }

  static RegoTerm differs(RegoTerm left, RegoTerm right) {
    return new Comparison(left, "!=", right);
  }

  static RegoTerm in(RegoTerm element, RegoTerm collection) {
    return new Comparison(element, "in", collection);
  }

  /// `count(of) == 0`.
  static RegoTerm none(RegoTerm of) {
    return equal(call("count", of), new Constant(Value.of(0)));
  }

  static RegoTerm nullValue() {
    return new Constant(Value.ofNull());
  }
}
