package dev.gonogo.value;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;

/// Reads one JSON text; the state of one [ValueReader#read].
///
/// A document says the same words again and again: its objects share their keys, and short texts
/// are kept once.
final class Reading {
  private static final int SHORT = 48;
  private static final int RECENT = 4096;
  // A document of dictionaries alone would make a shape a key.
  private static final int MAX_SHAPES = 1 << 16;

  private final JsonParser parser;
  private final boolean lastWins;
  private final boolean mayHaveLoneSurrogates;
  private final Shape empty = Shape.empty();
  private final StringValue[] recent = new StringValue[RECENT];
  private int shapesLeft = MAX_SHAPES;
  // What is read of all that is open; each takes its own from the end when it closes.
  private Value[] open = new Value[256];
  private int openSize;

  /// @param lastWins whether a key may be there twice
  Reading(JsonParser parser, byte[] json, boolean lastWins) {
    this.parser = parser;
    this.lastWins = lastWins;
    this.mayHaveLoneSurrogates = hasSurrogateEscape(json);
  }

  Value document() throws IOException {
    if (parser.nextToken() == null) {
      throw refusal("there is no JSON value, only white space");
    }
    Value value = value(parser.currentToken());
    if (parser.nextToken() != null) {
      throw refusal("behind the JSON value stands another one");
    }
    return value;
  }

  private ValueReader.Refusal refusal(String words) {
    return new ValueReader.Refusal(
        Math.max(0, parser.currentTokenLocation().getByteOffset()), words);
  }

  private Value value(JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> text();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> Value.of(true);
      case VALUE_FALSE -> Value.of(false);
      case VALUE_NULL -> Value.ofNull();
      default -> throw new IllegalStateException("no value: " + token);
    };
  }

  private Value array() throws IOException {
    int base = openSize;
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      push(value(t));
    }
    return Trusted.array(closed(base));
  }

  private Value object() throws IOException {
    int base = openSize;
    Shape shape = empty;
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      Shape longer = shape.next(name);
      if (longer == null) {
        boolean twice = shape.has(name);
        if (twice && !lastWins) {
          throw twice(name);
        }
        if (twice || shape.size() == Shape.MAX_KEYS || shapesLeft == 0) {
          return dictionary(new ObjectValue(shape.growingKeys(), closed(base), false), name);
        }
        shapesLeft--;
        longer = shape.grow(name);
      }
      shape = longer;
      push(value(parser.nextToken()));
    }
    return shape == empty ? ObjectValue.EMPTY : new ObjectValue(shape.keys(), closed(base), true);
  }

  // The rest of an object that shares its keys with no other.
  private Value dictionary(ObjectValue object, String next) throws IOException {
    for (String name = next; name != null; name = parser.nextFieldName()) {
      StringValue key = Value.of(name);
      if (!lastWins && object.find(key) != null) {
        throw twice(name);
      }
      object.put(key, value(parser.nextToken()));
    }
    return object;
  }

  private ValueReader.Refusal twice(String name) {
    return refusal("the key `" + name + "` is there twice in one object");
  }

  private void push(Value value) {
    if (openSize == open.length) {
      open = Arrays.copyOf(open, openSize * 2);
    }
    open[openSize++] = value;
  }

  private Value[] closed(int base) {
    Value[] closed = Arrays.copyOfRange(open, base, openSize);
    openSize = base;
    return closed;
  }

  private StringValue text() throws IOException {
    int length = parser.getTextLength();
    if (length > SHORT) {
      return Value.of(mended(parser.getText()));
    }
    char[] chars = parser.getTextCharacters();
    int start = parser.getTextOffset();
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + chars[start + i];
    }
    int slot = (hash ^ (hash >>> 15)) & (RECENT - 1);
    StringValue known = recent[slot];
    if (known == null || !same(known.value(), chars, start, length)) {
      known = Value.of(mended(new String(chars, start, length)));
      recent[slot] = known;
    }
    return known;
  }

  private static boolean same(String text, char[] chars, int start, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != chars[start + i]) {
        return false;
      }
    }
    return true;
  }

  // Half of a surrogate pair is no character; Go's decoder puts U+FFFD for it. (In a key, Jackson
  // refuses it.)
  private String mended(String text) {
    if (!mayHaveLoneSurrogates) {
      return text;
    }
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended == null ? text : mended.toString();
  }

  private static boolean hasSurrogateEscape(byte[] json) {
    for (int i = 0; i + 2 < json.length; i++) {
      if (json[i] == '\\' && json[i + 1] == 'u' && (json[i + 2] | 0x20) == 'd') {
        return true;
      }
    }
    return false;
  }

  private Value number() throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getTextLength() <= 9
        && parser.getTextCharacters()[parser.getTextOffset()] != '-') {
      return Value.of(parser.getIntValue());
    }
    try {
      return Value.number(parser.getText());
    } catch (NumberFormatException e) {
      throw refusal("a number of more than " + NumberValue.MAX_EXPONENT + " digits");
    }
  }
}
