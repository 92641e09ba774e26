package dev.gonogo.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Reads one JSON text, strictly (RFC 8259): one value, nothing behind it, no key twice.
public final class ValueReader {
  /// How deep arrays and objects may nest.
  public static final int MAX_DEPTH = 1_000;

  /// How many characters a number may have.
  static final int MAX_DIGITS = 1_000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(MAX_DIGITS)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private ValueReader() {}

  /// What came of reading: a value, or where and why there is none.
  public sealed interface Result {
    record Read(Value value) implements Result {}

    /// @param offset in bytes, from 0
    /// @param words what is wrong, one sentence without a full stop
    record Refused(long offset, String words) implements Result {}
  }

  /// @param json UTF-8
  public static Result read(byte[] json) {
    return read(json, false);
  }

  /// As [#read], but of a key that is there twice the last one counts, as most readers have it.
  public static Result readLastWins(byte[] json) {
    return read(json, true);
  }

  private static Result read(byte[] json, boolean lastWins) {
    if (isWide(json)) {
      return new Result.Refused(0, "the text is UTF-16 or UTF-32 where UTF-8 was expected");
    }
    try (JsonParser parser = JSON.createParser(json)) {
      return new Result.Read(new Reading(parser, json, lastWins).document());
    } catch (Refusal e) {
      return new Result.Refused(e.offset, e.words);
    } catch (StreamConstraintsException e) {
      boolean deep = String.valueOf(e.getOriginalMessage()).contains("depth");
      return new Result.Refused(
          offset(e),
          deep ? "nested deeper than " + MAX_DEPTH + " levels" : "a number has too many digits");
    } catch (JsonProcessingException e) {
      return new Result.Refused(offset(e), JsonWords.of(firstLine(e.getOriginalMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Stops the reading.
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long offset;
    private final String words;

    Refusal(long offset, String words) {
      super(words, null, false, false);
      this.offset = offset;
      this.words = words;
    }
  }

  // A byte order mark, or a zero byte, which no JSON in UTF-8 begins with.
  private static boolean isWide(byte[] json) {
    if (json.length < 2) {
      return false;
    }
    int first = (json[0] & 0xFF) << 8 | (json[1] & 0xFF);
    return first == 0xFEFF || first == 0xFFFE || json[0] == 0 || json[1] == 0;
  }

  private static long offset(JsonProcessingException e) {
    return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getByteOffset());
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
