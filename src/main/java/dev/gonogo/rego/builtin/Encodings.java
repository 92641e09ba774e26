package dev.gonogo.rego.builtin;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Trusted;
import dev.gonogo.value.Value;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Texts to other texts and back, and digests (OPA's documentation, "Encoding" and "Crypto").
final class Encodings {
  static final List<Builtin> ALL =
      List.of(
          Builtin.of("base64.encode(string) -> string", (_, a) -> encoded(a, Base64.getEncoder())),
          Builtin.of("base64.decode(string) -> string", (_, a) -> base64(Args.text(a, 0))),
          Builtin.of("base64.is_valid(string) -> boolean", (_, a) -> Value.of(isBase64(a[0]))),
          Builtin.of(
              "base64url.encode(string) -> string", (_, a) -> encoded(a, Base64.getUrlEncoder())),
          Builtin.of(
              "base64url.encode_no_pad(string) -> string",
              (_, a) -> encoded(a, Base64.getUrlEncoder().withoutPadding())),
          Builtin.of("base64url.decode(string) -> string", (_, a) -> base64url(Args.text(a, 0))),
          Builtin.of(
              "hex.encode(string) -> string",
              (_, a) -> Value.of(HexFormat.of().formatHex(utf8(Args.text(a, 0))))),
          Builtin.of("hex.decode(string) -> string", (_, a) -> unhexed(Args.text(a, 0))),
          Builtin.of("urlquery.encode(string) -> string", (_, a) -> urlEncoded(Args.text(a, 0))),
          Builtin.of("urlquery.decode(string) -> string", (_, a) -> urlDecoded(Args.text(a, 0))),
          Builtin.of(
              "urlquery.encode_object(object[string:string|array[string]|set[string]]) -> string",
              (_, a) -> urlEncodedObject(Args.object(a, 0))),
          Builtin.of(
              "urlquery.decode_object(string) -> object[string:array[string]]",
              (_, a) -> urlDecodedObject(Args.text(a, 0))),
          Builtin.of("crypto.md5(string) -> string", (_, a) -> digest("MD5", a)),
          Builtin.of("crypto.sha1(string) -> string", (_, a) -> digest("SHA-1", a)),
          Builtin.of("crypto.sha256(string) -> string", (_, a) -> digest("SHA-256", a)),
          Builtin.of("crypto.hmac.md5(string, string) -> string", (_, a) -> hmac("HmacMD5", a)),
          Builtin.of("crypto.hmac.sha1(string, string) -> string", (_, a) -> hmac("HmacSHA1", a)),
          Builtin.of(
              "crypto.hmac.sha256(string, string) -> string", (_, a) -> hmac("HmacSHA256", a)),
          Builtin.of(
              "crypto.hmac.sha512(string, string) -> string", (_, a) -> hmac("HmacSHA512", a)),
          Builtin.of(
              "crypto.hmac.equal(string, string) -> boolean",
              (_, a) ->
                  Value.of(MessageDigest.isEqual(utf8(Args.text(a, 0)), utf8(Args.text(a, 1))))));

  private Encodings() {}

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Value text(byte[] utf8) {
    return Value.of(new String(utf8, StandardCharsets.UTF_8));
  }

  private static Value encoded(Value[] a, Base64.Encoder encoder) {
    return Value.of(encoder.encodeToString(utf8(Args.text(a, 0))));
  }

  // Go wants the padding, and skips line ends.
  private static byte[] decoded(String text, Base64.Decoder decoder) {
    String joined = text.replace("\n", "").replace("\r", "");
    if (joined.length() % 4 != 0) {
      throw new BuiltinException("illegal base64 data at input byte " + text.length());
    }
    try {
      return decoder.decode(joined);
    } catch (IllegalArgumentException _) {
      throw new BuiltinException("illegal base64 data");
    }
  }

  private static Value base64(String text) {
    return text(decoded(text, Base64.getDecoder()));
  }

  private static boolean isBase64(Value value) {
    if (!(value instanceof StringValue text)) {
      return false;
    }
    try {
      decoded(text.value(), Base64.getDecoder());
      return true;
    } catch (BuiltinException _) {
      return false;
    }
  }

  private static Value base64url(String text) {
    int missing = text.endsWith("=") ? 0 : (4 - text.length() % 4) % 4;
    if (missing == 3) {
      throw new BuiltinException("illegal base64url string: " + text);
    }
    return text(decoded(text + "=".repeat(missing), Base64.getUrlDecoder()));
  }

  private static Value unhexed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!HexFormat.isHexDigit(text.charAt(i))) {
        String shown = Display.quotedCharacter(text.codePointAt(i), false);
        throw new BuiltinException(
            String.format("encoding/hex: invalid byte: U+%04X %s", text.codePointAt(i), shown));
      }
    }
    if (text.length() % 2 != 0) {
      throw new BuiltinException("encoding/hex: odd length hex string");
    }
    return text(HexFormat.of().parseHex(text));
  }

  private static StringValue urlEncoded(String text) {
    return Value.of(
        URLEncoder.encode(text, StandardCharsets.UTF_8).replace("*", "%2A").replace("%7E", "~"));
  }

  private static StringValue urlDecoded(String text) {
    for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
      String escape = text.substring(i, Math.min(i + 3, text.length()));
      if (!escape.matches("%[0-9A-Fa-f]{2}")) {
        throw new BuiltinException("invalid URL escape " + Display.quoted(escape, false));
      }
    }
    return Value.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
  }

  private static Value urlEncodedObject(ObjectValue object) {
    List<String> pairs = new ArrayList<>();
    for (Value key : object.sortedKeys()) {
      Value[] value = {object.get(key).orElseThrow()};
      boolean known =
          key instanceof StringValue
              && (value[0] instanceof StringValue
                  || value[0] instanceof ArrayValue
                  || value[0] instanceof SetValue);
      if (!known) {
        throw BuiltinException.operand(1, "values must be string, array[string], or set[string]");
      }
      String name = urlEncoded(((StringValue) key).value()).value();
      List<String> texts =
          value[0] instanceof StringValue text ? List.of(text.value()) : Args.texts(value, 0);
      texts.forEach(text -> pairs.add(name + "=" + urlEncoded(text).value()));
    }
    return Value.of(String.join("&", pairs));
  }

  private static Value urlDecodedObject(String text) {
    ObjectValue object = Trusted.growingObject(0);
    for (String pair : text.split("&")) {
      if (pair.contains(";")) {
        throw new BuiltinException("invalid semicolon separator in query");
      }
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        Value name = urlDecoded(equals < 0 ? pair : pair.substring(0, equals));
        Value value = urlDecoded(equals < 0 ? "" : pair.substring(equals + 1));
        List<Value> values = new ArrayList<>();
        if (Trusted.get(object, name) instanceof ArrayValue known) {
          values.addAll(known.items());
        }
        values.add(value);
        Trusted.put(object, name, Value.array(values));
      }
    }
    return object;
  }

  private static Value digest(String algorithm, Value[] a) {
    byte[] bytes = utf8(Args.text(a, 0));
    try {
      return Value.of(HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Value hmac(String algorithm, Value[] a) {
    byte[] bytes = utf8(Args.text(a, 0));
    byte[] key = utf8(Args.text(a, 1));
    try {
      Mac mac = Mac.getInstance(algorithm);
      // An empty key is one zero byte to HMAC, which `SecretKeySpec` takes.
      mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, algorithm));
      return Value.of(HexFormat.of().formatHex(mac.doFinal(bytes)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
