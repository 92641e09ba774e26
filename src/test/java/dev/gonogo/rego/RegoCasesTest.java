package dev.gonogo.rego;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file of `cases/rego/answers` gives the values that are written in it: here, through a
/// `plan.json` of ours, and in the real `opa` where there is one. `-Dcases.write=true` rewrites the
/// values.
class RegoCasesTest {
  static Stream<RegoCase> cases() throws IOException {
    return RegoCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesWhatIsWritten(RegoCase test) throws IOException {
    assertFalse(test.asked().isEmpty(), "nothing is asked");
    String answered = test.with(test.answers(test.policy()));
    if (Boolean.getBoolean("cases.write")) {
      Files.writeString(test.file(), answered);
    }
    assertEquals(Files.readString(test.file()), answered);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheSameThroughPlanJson(RegoCase test) {
    Policy policy = test.policy();
    Policy read = Policy.ofPlanJson(policy.planJson().getBytes(StandardCharsets.UTF_8));
    assertEquals(test.answers(policy), test.answers(read));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void plansTheSameTwice(RegoCase test) {
    assertEquals(test.policy().planJson(), test.policy().planJson());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithOpa(RegoCase test) throws Exception {
    var opa = RealOpa.find();
    if (opa.isEmpty()) {
      System.out.println("skipped: no opa to ask about " + test.name());
      return;
    }
    List<String> ours =
        test.asked().stream().map(RegoCase.Asked::answer).map(RegoCasesTest::code).toList();
    assertEquals(String.join("\n", ours), String.join("\n", opa.get().answers(test)));
  }

  // Of an error OPA's words are its own; its code is what must agree.
  private static String code(String answer) {
    return answer.startsWith("#!") ? answer.substring(0, answer.indexOf(':')) : answer;
  }
}
