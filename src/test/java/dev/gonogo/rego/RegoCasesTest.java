package dev.gonogo.rego;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gonogo.CaseAnswer;
import dev.gonogo.OpaSource;
import dev.gonogo.rego.ir.PlanException;
import dev.gonogo.rego.ir.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
    CaseAnswer.expect(test.file(), answered);
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
    String written = codes(test.asked().stream().map(RegoCase.Asked::answer).toList());
    assertEquals(written, String.join("\n", RealOpa.found().answers(test)));
  }

  /// Cases that `opa eval` and we answer alike, and the planner of OPA 1.22.2 not, each with what
  /// it does there.
  private static final Map<String, String> OPA_PLANS_OTHERWISE =
      Map.of(
          "document-trees.rego", "calls a function that it enumerates without its argument",
          "documents.rego", "refuses to look up a name in the package of the rule",
          "unification.rego", "binds variables of both sides from the left to the right alone",
          "with-functions.rego", "mixes up targets where a function stands before a document");

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheSameFromThePlanOfOpa(RegoCase test) throws Exception {
    RealOpa opa = RealOpa.found();
    String ours = codes(test.answers(test.policy()));
    if (OPA_PLANS_OTHERWISE.containsKey(test.name())) {
      assertNotEquals(ours, theirs(opa, test), "opa has mended it: take it off the list");
    } else {
      assertEquals(ours, theirs(opa, test));
    }
  }

  private static String theirs(RealOpa opa, RegoCase test) throws Exception {
    try {
      byte[] plan = opa.plan(test).getBytes(StandardCharsets.UTF_8);
      return codes(test.answers(Policy.ofPlanJson(plan)));
    } catch (PlanException | AssertionError e) {
      return "no plan: " + e.getMessage();
    }
  }

  /// Statements of OPA's plans that ours get by without: a constant is made where it is needed, and
  /// no block is left but at its end.
  private static final Set<String> NOT_PLANNED =
      Set.of("AssignInt", "Break", "CallDynamic", "MakeNumberInt", "Nop");

  @Test
  void plansEveryKindOfStatement() throws IOException {
    Set<String> planned = new TreeSet<>(NOT_PLANNED);
    for (RegoCase test : RegoCase.all().toList()) {
      Matcher kind = Pattern.compile("\"type\":\"(\\w+)Stmt\"").matcher(test.policy().planJson());
      while (kind.find()) {
        assertFalse(NOT_PLANNED.contains(kind.group(1)), kind.group(1));
        planned.add(kind.group(1));
      }
    }
    Set<String> all = new TreeSet<>();
    for (Class<?> kind : Statement.class.getPermittedSubclasses()) {
      all.add(kind.getSimpleName().replace("Blocks", "Block"));
    }
    assertEquals(all, planned);
  }

  @Test
  void plansByTheSchemaOfOpa() throws IOException {
    Path schema = OpaSource.at("v1/ir/plan.schema.json");
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Schema judge = registry.getSchema(Files.readString(schema), InputFormat.JSON);
    for (RegoCase test : RegoCase.all().toList()) {
      assertEquals(
          List.of(), judge.validate(test.policy().planJson(), InputFormat.JSON), test.name());
    }
  }

  // Of an error OPA's words are its own; its code is what must agree.
  private static String codes(List<String> answers) {
    return answers.stream()
        .map(a -> a.startsWith("#!") ? a.substring(0, a.indexOf(':')) : a)
        .collect(Collectors.joining("\n"));
  }
}
