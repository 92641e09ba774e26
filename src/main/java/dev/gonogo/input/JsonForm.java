package dev.gonogo.input;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.ValueReader;
import java.util.List;

/// JSON (RFC 8259), one document a file.
record JsonForm() implements Form {
  @Override
  public String word() {
    return "json";
  }

  @Override
  public boolean isNameOf(String name) {
    return Form.base(name).endsWith(".json");
  }

  @Override
  public boolean beginsLike(String text) {
    String begin = text.stripLeading();
    return begin.startsWith("{") || begin.startsWith("[");
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public Source blotted(Source text) {
    return BlottedJson.of(text);
  }

  /// Bytes that parse are not decoded: a plan may be large.
  @Override
  public FormReading read(String name, byte[] bytes) {
    return switch (ValueReader.read(bytes)) {
      case ValueReader.Result.Read(var value) ->
          new FormReading.Sound(List.of(Parsed.json(name, bytes, value)), 0);
      case ValueReader.Result.Refused wrong ->
          FormReading.ofText(
              name,
              bytes,
              source -> {
                int at = Math.min(Encoding.utf16(bytes, wrong.offset()), source.text().length());
                var problems = new Problems();
                problems.report(source, new InputProblem.NotJson(new Span(at, at), wrong.words()));
                return new FormReading.Broken(source, problems, List.of());
              });
    };
  }
}
