package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No shape of an answer is taken in silence.
class AnswerReaderTest {
  private static final Set<String> CHECKS = Set.of("k6/a", "k6/b/slow");

  private static AnswerReader.Result read(String json) {
    var value =
        switch (ValueReader.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))) {
          case ValueReader.Result.Read(Value read) -> read;
          case ValueReader.Result.Refused refused -> throw new AssertionError(refused.words());
        };
    return AnswerReader.read(Optional.of(value), CHECKS);
  }

  @Test
  void readsAll() {
    var result =
        read(
            "{'judged': {'k6/a': ['m', 'n'], 'k6/b/slow': []}, 'unknown': [], 'deny': [{'check':"
                + " 'k6/a', 'item': 'a', 'severity': 'low', 'subject': 'm', 'path': ['x', 1],"
                + " 'words': 'slow', 'msg': 'm: slow', 'found': 3, 'expected': {'max': 2}, 'absent':"
                + " false}]}");
    PolicyAnswer answer = assertInstanceOf(AnswerReader.Result.Read.class, result).answer();
    assertEquals(Set.of("m", "n"), answer.judged().get("k6/a"));
    assertEquals(
        List.of(
            new PolicyAnswer.Remark(
                "k6/a",
                Verdict.FAIL,
                "m",
                List.of(Value.of("x"), Value.of(1)),
                Optional.of("slow"),
                "m: slow",
                Optional.of(Value.of(3)),
                Optional.of(Value.objectOf(java.util.Map.of("max", Value.of(2)))),
                false)),
        answer.findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          []                                      | the policies' answer is an array, not an object
          null                                    | the policies' answer is null, not an object
          {}                                      | the policies' answer has no `judged`
          {'judged': []}                          | `judged` is an array, not an object
          {'judged': {}}                          | the policies do not answer for the check `k6/a`
          {'judged': {'k6/aa': []}}               | the policies answer for `k6/aa`, a check that the checklist does not know: did it mean `k6/a`?
          {'judged': {'k6/a': 3}}                 | `judged` of `k6/a` is a number, not a set
          {'judged': {'k6/a': [3]}}               | a subject of `k6/a` is a number, not a string
          {'judged': {'k6/a': [], 'k6/b/slow': []}}                            | the policies' answer has no `deny`
          {'judged': {'k6/a': [], 'k6/b/slow': []}, 'deny': []}                | the policies' answer has no `unknown`
          {'judged': {'k6/a': [], 'k6/b/slow': []}, 'denied': [], 'unknown': []} | the policies' answer has no `deny`
          {'judged': {'k6/a': [], 'k6/b/slow': []}, 'deny': {}, 'unknown': []} | `deny` is an object, not a set
          {'judged': {'k6/a': [], 'k6/b/slow': []}, 'deny': ['no'], 'unknown': []} | a finding in `deny` is a string, not an object
          {'judged': {'k6/a': [], 'k6/b/slow': []}, 'deny': [{}], 'unknown': []} | a finding in `deny` has no `check`
          """)
  void refuses(String json, String words) {
    assertEquals(new AnswerReader.Result.Refused(words), read(json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          'check': 'k6/c'                                                     | the policies answer for `k6/c`, a check that the checklist does not know: did it mean `k6/a`?
          'check': 'k6/a'                                                     | a finding of `k6/a` has no `item`
          'check': 'k6/a', 'item': 'b'                                        | a finding of `k6/a` names an item that is not the check's
          'check': 'k6/b/slow', 'item': 'b'                                   | a finding of `k6/b/slow` has no `subject`
          'check': 'k6/a', 'item': 'a', 'subject': 1                          | `subject` of a finding of `k6/a` is a number, not a string
          'check': 'k6/a', 'item': 'a', 'subject': 'm'                        | a finding of `k6/a` has no `path`
          'check': 'k6/a', 'item': 'a', 'subject': 'm', 'path': 'x'           | `path` of a finding of `k6/a` is a string, not an array
          'check': 'k6/a', 'item': 'a', 'subject': 'm', 'path': [true]        | `path` of a finding of `k6/a` holds a boolean
          'check': 'k6/a', 'item': 'a', 'subject': 'm', 'path': []            | a finding of `k6/a` has no `msg`
          'check': 'k6/a', 'item': 'a', 'subject': 'm', 'path': [], 'msg': 'm', 'words': 1  | `words` of a finding of `k6/a` is a number, not a string
          'check': 'k6/a', 'item': 'a', 'subject': 'm', 'path': [], 'msg': 'm', 'absent': 1 | `absent` of a finding of `k6/a` is a number, not a boolean
          """)
  void refusesFindings(String members, String words) {
    String answer = "{'judged': {'k6/a': [], 'k6/b/slow': []}, 'deny': [%s], 'unknown': [%s]}";
    String finding = "{" + members + "}";
    assertEquals(new AnswerReader.Result.Refused(words), read(answer.formatted(finding, "")));
    assertEquals(
        new AnswerReader.Result.Refused(words.replace("`deny`", "`unknown`")),
        read(answer.formatted("", finding)));
  }

  @Test
  void noAnswerIsAnError() {
    assertEquals(
        new AnswerReader.Result.Refused("the policies gave no answer"),
        AnswerReader.read(Optional.empty(), CHECKS));
  }
}
