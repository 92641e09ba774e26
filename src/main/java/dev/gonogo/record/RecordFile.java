package dev.gonogo.record;

import dev.gonogo.source.Printable;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.source.Texts;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import dev.gonogo.value.ValueWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// A record as the bytes of its file and as its name.
public final class RecordFile {
  /// How long a file may be: the decision over thousands of items.
  public static final int MAX_BYTES = 1 << 26;

  private static final Pattern NAME =
      Pattern.compile("\\d{8}T\\d{6}Z-(go|hold|no-go)(-\\d{1,6})?\\.json");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private RecordFile() {}

  /// `20261201T080000Z-no-go.json`.
  ///
  /// @param nth which of this name it is, from 1: the second one is called `…-2.json`
  public static String name(DecisionRecord record, int nth) {
    return stamp(record.terms().at())
        + "-"
        + record.outcome()
        + (nth > 1 ? "-" + nth : "")
        + ".json";
  }

  /// How the name of a record of a moment begins.
  static String stamp(Instant at) {
    return STAMP.format(at);
  }

  /// Whether a file of that name is a record.
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /// JSON on many lines, its keys in order. What would steer a terminal is written as an escape.
  public static byte[] bytes(DecisionRecord record) {
    String json = ValueWriter.toPrettyJson(RecordValue.of(record)) + "\n";
    var safe = new StringBuilder(json.length() + 16);
    json.codePoints()
        .forEach(c -> {
          if (c <= 0x7e || Printable.isSafe(c)) {
            safe.appendCodePoint(c);
          } else if (Character.getType(c) == Character.SURROGATE) {
            safe.append('\ufffd');
          } else {
            safe.append("\\u%04x".formatted(c));
          }
        });
    return safe.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Reads a record.
  ///
  /// @param shown how people call the file
  /// @param problems takes what is wrong, with its place
  public static Optional<DecisionRecord> read(String shown, byte[] bytes, Problems problems) {
    Optional<String> text = Texts.decode(bytes);
    if (bytes.length > MAX_BYTES || text.isEmpty()) {
      problems.report(
          Source.of(shown, ""),
          bytes.length > MAX_BYTES ? new RecordProblem.TooLarge() : new RecordProblem.NotUtf8());
      return Optional.empty();
    }
    Source source = Source.of(shown, text.get());
    byte[] json = text.get().getBytes(StandardCharsets.UTF_8);
    return switch (ValueReader.read(json)) {
      case ValueReader.Result.Read(Value value) -> RecordReader.read(source, value, problems);
      case ValueReader.Result.Refused(long offset, String words) -> {
        int at = (int) Math.min(offset, json.length);
        int start = new String(json, 0, at, StandardCharsets.UTF_8).length();
        problems.report(source, new RecordProblem.NotJson(new Span(start, start), words));
        yield Optional.empty();
      }
    };
  }
}
