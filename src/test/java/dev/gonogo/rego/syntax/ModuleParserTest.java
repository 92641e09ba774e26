package dev.gonogo.rego.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.rego.Rego;
import dev.gonogo.rego.compile.Compiler;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleParserTest {
  /// The value of `p := …`.
  private static Term term(String text) {
    Module module = module("package a\np := " + text + "\n");
    return ((Rule.Result.Single) module.rules().getFirst().head().result()).value();
  }

  private static Module module(String text) {
    var problems = new Problems();
    Module module = ModuleParser.parse(Source.of("a.rego", text), problems);
    assertEquals("", problems.drawn());
    return module;
  }

  private static String problems(String text) {
    var problems = new Problems();
    ModuleParser.parse(Source.of("a.rego", text), problems);
    return problems.drawn();
  }

  /// A term with all its brackets, so that precedence shows.
  private static String shown(Term term) {
    return switch (term) {
      case Term.Call(_, var operator, var args) ->
          operator.name() + args.stream().map(ModuleParserTest::shown).toList();
      case Term.Scalar(_, var value) -> value.toString();
      case Term.Var(_, var name) -> name;
      case Term.ArrayTerm(_, var items) ->
          "array" + items.stream().map(ModuleParserTest::shown).toList();
      case Term.SetTerm(_, var items) ->
          "set" + items.stream().map(ModuleParserTest::shown).toList();
      default -> Terms.kind(term);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1 + 2 * 3        ; plus[1, mul[2, 3]]
          1 - 2 - 3        ; minus[minus[1, 2], 3]
          (1 - 2) % 3      ; rem[minus[1, 2], 3]
          a | b & c        ; or[a, and[b, c]]
          a & b + c        ; and[a, plus[b, c]]
          a + 1 == b       ; equal[plus[a, 1], b]
          a < b == c       ; equal[lt[a, b], c]
          a in b == c      ; internal.member_2[a, equal[b, c]]
          a in b in c      ; internal.member_2[internal.member_2[a, b], c]
          a, b in c        ; internal.member_3[a, b, c]
          f(a, b in c)     ; f[a, internal.member_2[b, c]]
          f((a, b in c))   ; f[internal.member_3[a, b, c]]
          -a * 2           ; mul[minus[0, a], 2]
          -1 - -2          ; minus[-1, -2]
          [a + 1 | b]      ; array[or[plus[a, 1], b]]
          [a | b]          ; arraycomprehension
          [a | b, c]       ; array[or[a, b], c]
          {a | b, c}       ; set[or[a, b], c]
          {a | b}          ; setcomprehension
          {a: b | c}       ; objectcomprehension
          {a: b | c, d: e} ; object
          set()            ; set[]
          contains(a, b)   ; contains[a, b]
          """)
  void operatorsBindAsInOpa(String text, String expected) {
    assertEquals(expected, shown(term(text)));
  }

  @Test
  void numbersStayExact() {
    assertEquals(scalar("9007199254740993"), shownValue("9007199254740993"));
    assertEquals(scalar("0.1"), shownValue("0.1"));
    assertEquals(scalar("-0.5"), shownValue("-.5"));
    assertEquals(scalar("1e3"), shownValue("1e3"));
  }

  private static Value scalar(String number) {
    return Value.of(new BigDecimal(number));
  }

  private static Value shownValue(String text) {
    return ((Term.Scalar) term(text)).value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          "a\\tb"         ; a\tb
          "\\u00e9\\/"    ; é/
          "\\ud83d\\ude00"; 😀
          "\\ud800"       ; \ufffd
          `a\\tb`         ; a\\tb
          """)
  void stringsAreUnescapedAsJson(String text, String expected) {
    assertEquals(Value.of(expected), shownValue(text));
  }

  @Test
  void placesAreThoseOfTheText() {
    String text = "package a\n\np if \"é😀\" == \"é\" + x # c\n";
    Module module = module(text);
    var condition = (Expr.TermExpr) module.rules().getFirst().body().getFirst();
    assertEquals("\"é😀\" == \"é\" + x", module.source().text(condition.at()));
    var equal = (Term.Call) condition.term();
    assertEquals("a.rego:3:11", module.source().place(equal.operator().at()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "(", "{", "f(", "[x | ", "{\"a\": ", "x[", "1 + ("})
  void nestingIsLimited(String open) {
    String deep = problems("package a\np := " + open.repeat(100_000));
    assertTrue(deep.contains("terms are nested too deeply (the limit is 300)"), deep);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 + ", "a | ", "a in ", "1 == "})
  void longChainsAreLimited(String link) {
    String deep = problems("package a\np := " + link.repeat(100_000) + "x");
    assertTrue(deep.contains("terms are nested too deeply (the limit is 300)"), deep);
  }

  /// What the parser lets through, no later stage may choke on.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          [   ; ]
          f(  ; )
          {0: ; }
          1 + ;
          [x | x := ; ]
          """)
  void whatIsNotTooDeepCompiles(String open, String close) {
    for (int depth = 300; depth > 0; depth--) {
      String tail = close == null ? "" : close.repeat(depth);
      String text = "package a\nf(x) := x\np := " + open.repeat(depth) + "1" + tail + "\n";
      var problems = new Problems();
      Module module = ModuleParser.parse(Source.of("a.rego", text), problems);
      if (!problems.hasErrors()) {
        assertTrue(
            Compiler.compile(List.of(module), Rego.capabilities(), false, problems).isPresent(),
            problems::drawn);
        return;
      }
    }
    throw new AssertionError("no depth is fine");
  }

  /// A union that looks like a comprehension is read twice: that must not double at each level.
  @Test
  void readingAgainIsNotExponential() {
    String text = "package a\np := " + "[a | ".repeat(60) + "b, c" + "], c".repeat(59) + "]\n";
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> problems(text));
    String broken = "package a\np := " + "{a: [b | {".repeat(25) + "c,,";
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> problems(broken));
  }

  @Test
  void longTextsAreRefused() {
    String text = "package a\n" + "#".repeat(ModuleParser.MAX_LENGTH);
    assertTrue(problems(text).contains("the text is too long (the limit is 20000000)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\ud800", "\ufeff", "package", "package a\n}", "package a\n\"\\"})
  void rubbishIsAProblemAndNoCrash(String text) {
    assertTrue(problems(text).contains("rego_parse_error: "), () -> problems(text));
  }

  @Test
  void goesOnAtTheNextStatement() {
    String drawn = problems("package a\n\np := [1\n\nq := {\n\nr := 1\n\ns := )\n");
    assertEquals(3, drawn.lines().filter(line -> line.contains("rego_parse_error")).count(), drawn);
  }
}
