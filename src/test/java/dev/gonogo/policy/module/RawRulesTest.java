package dev.gonogo.policy.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an author's rules mention, wherever it may stand: each of these has to be imported.
class RawRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '~',
      textBlock =
          """
          p := values.x                                    § values
          p[values.k] := 1                                 § values
          p contains values.x                              § values
          p if values.ok                                   § values
          p if not values.ok                               § values
          p if values.number("1")                          § values
          p if values.a == fields.b                        § fields values
          p if { x := values.a; x }                        § values
          p if { values.a = 1 }                            § values
          p if { 1 = values.a }                            § values
          p if { some x; x == values.a }                   § values
          p if { some x in values.a; x }                   § values
          p if { some x, y in values.a; x == y }           § values
          p if { some values.a in [1] }                    § values
          p if { every x in values.a { x == fields.b } }   § fields values
          p if { every k, x in values.a { x == k } }       § values
          p if { q with input as values.a }                § q values
          p if { q with values.a as 1 }                    § q values
          p := [values.a, fields.b]                        § fields values
          p := {values.a, fields.b}                        § fields values
          p := {values.a: fields.b}                        § fields values
          p := [values.a | q.b]                            § q values
          p := [x | x := values.a]                         § values
          p := {values.a | q.b}                            § q values
          p := {values.a: fields.b | q.c}                  § fields q values
          p := q[values.a]                                 § q values
          p := 1 if q.a else := values.b if fields.c       § fields q values
          p(x) := x + values.a                             § plus values
          p if { [x, {"k": y}] := values.a; x == y }       § values
          p if { some values in [1]; values == 1 }         §
          p if { values := 1; values == 1 }                §
          p(values) := values                              §
          p(k, [values, {"k": fields}]) := values + fields § plus
          p if { every values in [1] { values == 1 } }     §
          p if { some values; values == 1 }                §
          p := "values.x"                                  §
          import data.values                               §
          """)
  void mentions(String rule, String names) {
    Set<String> expected = new TreeSet<>(names == null ? Set.of() : Set.of(names.split(" ")));
    var mentioned = new TreeSet<>(RawRules.of(rule + "\n").mentioned());
    mentioned.removeAll(Set.of("equal", "internal", "input", "eq"));
    assertEquals(expected, mentioned);
  }

  /// What one rule calls its own is what another may have to import.
  @Test
  void aVariableIsThatOfItsRule() {
    RawRules rules = RawRules.of("p if { some values in [1]; values }\n\nq := values.x\n");
    assertTrue(rules.mentioned().contains("values"));
    assertFalse(RawRules.of("p := q.x\n\nq := 1\n").mentioned().contains("q"));
  }

  @Test
  void knowsWhatIsDefinedAndHow() {
    RawRules rules = RawRules.of("deny contains 1\n\nunknown := {2}\n\nunknown := {2} if true\n");
    assertTrue(rules.defines("deny"));
    assertTrue(rules.gathers("deny"));
    assertTrue(rules.defines("unknown"));
    assertFalse(rules.gathers("unknown"));
    assertFalse(rules.defines("judged"));
    assertTrue(rules.gathers("judged"));
    assertFalse(RawRules.of("deny contains\n").defines("deny"));
  }

  @Test
  void knowsOfWhichTypesItListsWhatThereIs() {
    RawRules rules =
        RawRules.of(
            """
            judged contains w.name if some w in kubernetes.objects(["Deployment", other])

            deny contains w if {
              some w in [p | some p in kubernetes.selecting(["NetworkPolicy"], ["spec"], q)]
              not kubernetes.read(w, ["Pod"])
            }
            """);
    assertEquals(Set.of("Deployment", "NetworkPolicy"), rules.sought());
    assertEquals(Set.of("Pod"), rules.read());
    assertEquals(
        Set.of("aws_lb"), RawRules.of("p := terraform.resources([\"aws_lb\"])\n").sought());
    assertEquals(Set.of(), RawRules.of("p := terraform.resources(types)\n").sought());
    assertEquals(Set.of(), RawRules.of("p := kubernetes.objects([\n").sought());
  }

  @Test
  void keepsItsLinesAndTheWayBack() {
    RawRules rules = RawRules.of("\n  \np if {\n    x := `a\n    b  \n`  \n        x\n}  \n\n\n");
    assertEquals("p if {\n\tx := `a\n    b  \n`\n\t\tx\n}\n", rules.text());
    assertEquals(new RawRules.Written(3, 2), rules.written(1, 2));
    assertEquals(new RawRules.Written(4, 4), rules.written(2, 1));
    assertEquals(new RawRules.Written(5, 4), rules.written(3, 4));
    assertEquals(new RawRules.Written(7, 8), rules.written(5, 2));
    assertEquals(new RawRules.Written(8, 0), rules.written(9, 0));
    assertEquals(new RawRules.Written(3, 0), rules.written(0, 0));
  }
}
