package dev.gonogo.rego.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BuiltinsTest {
  @Test
  void aDeclarationsCommasAreItsArguments() {
    for (Builtin builtin : Builtins.all()) {
      assertEquals(builtin.signature().args().size(), builtin.arity(), builtin.name());
    }
  }

  @Test
  void declarationsAreWrittenAsOpaHasThem() {
    Signature signature = Builtins.named("glob.match").map(Builtin::signature).orElseThrow();
    assertEquals(
        "{\"args\":[{\"type\":\"string\"},{\"of\":[{\"type\":\"null\"},{\"dynamic\":{\"type\":\"string\"},"
            + "\"type\":\"array\"}],\"type\":\"any\"},{\"type\":\"string\"}],"
            + "\"result\":{\"type\":\"boolean\"},\"type\":\"function\"}",
        signature.decl().toString());
    assertTrue(signature.args().get(1).allows("null"));
    assertTrue(!signature.args().get(1).allows("string"));
  }
}
