package dev.gonogo.policy.silence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.input.InputReader;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The least subjects, as they are told to an author, and what is left of examples without what is
/// asked for.
class QuietDocumentsTest {
  private static Check.Declared check(String yaml) {
    var problems = new Problems();
    String text =
        "- [ ] A <!-- a -->\n\n  ```yaml check\n  " + yaml.replace("\n", "\n  ") + "\n  ```\n";
    var checklist = ChecklistReader.read("", List.of(Source.of("a.md", text)), problems);
    return (Check.Declared) checklist.items().getFirst().checks().getFirst();
  }

  private static List<String> bare(String yaml) {
    return QuietDocuments.bare(check(yaml), List.of()).stream().map(QuietDocument::words).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '~',
      textBlock =
          """
          {terraform: aws_lb, must: {internal: true}} § {"aws_lb.bare":{}}
          {terraform: aws_lb, where: {name: a}, must: {internal: true}} § {"aws_lb.bare":{"name":"a"}}
          {terraform: aws_lb, where: {idle_timeout: {above: 7}}, must: {internal: true}} § {"aws_lb.bare":{"idle_timeout":8}}
          {terraform: aws_lb, where: {idle_timeout: {below: 7}}, must: {internal: true}} § {"aws_lb.bare":{"idle_timeout":6}}
          {terraform: aws_lb, where: {subnets: {length: {min: 2}}}, must: {internal: true}} § {"aws_lb.bare":{"subnets":[{},{}]}}
          {terraform: aws_lb, where: {name: {matches: "^(web|api)-[0-9]x?$"}}, must: {internal: true}} § {"aws_lb.bare":{"name":"web-0x"}}
          {terraform: aws_lb, where: {"a[1].b": x, "a[1].c": y}, must: {internal: true}} § {"aws_lb.bare":{"a":[{},{"b":"x","c":"y"}]}}
          {terraform: aws_lb, where: {name: {all-of: [present, {not-in: [a]}]}}, must: {internal: true}} § {"aws_lb.bare":{"name":"x"}}
          {kubernetes: Namespace, must: {metadata.labels.a: b}} § {"apiVersion":"v1","kind":"Namespace","metadata":{"name":"bare"}}
          {kubernetes: Deployment, must: {spec.replicas: 2}} § {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"bare"},"spec":{"template":{"spec":{"containers":[{"name":"bare"}]}}}}
          {kubernetes: Deployment, where: {serves: true}, must: {spec.replicas: 2}} § {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"bare"},"spec":{"template":{"spec":{"containers":[{"name":"bare","ports":[{"containerPort":8080}]}]}}}}
          {kubernetes: Deployment, where: {replicated: true}, must: {spec.paused: false}} § {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"bare"},"spec":{"replicas":2,"template":{"spec":{"containers":[{"name":"bare"}]}}}}
          {kubernetes: CronJob, must: {spec.suspend: false}} § {"apiVersion":"v1","kind":"CronJob","metadata":{"name":"bare"},"spec":{"jobTemplate":{"spec":{"template":{"spec":{"containers":[{"name":"bare"}]}}}}}}
          {kubernetes: container, where: {serves: true, image: {matches: ^redis}}, must: {args: present}} § {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"bare"},"spec":{"template":{"spec":{"containers":[{"image":"redis","name":"bare","ports":[{"containerPort":8080}]}]}}}}
          """)
  void isTheLeastThatFits(String yaml, String expected) {
    assertEquals("on `" + expected + "`", bare(yaml).getFirst());
  }

  @Test
  void whatIsLeftToTheProviderIsTriedToo() {
    assertEquals(
        List.of(
            "on `{\"aws_lb.bare\":{}}`",
            "on `{\"aws_lb.bare\":{\"access_logs\":[]}}`",
            "on `{\"aws_lb.bare\":{}}`, where the provider chooses the rest"),
        bare("{terraform: aws_lb, must: {\"access_logs[0].enabled\": true}}"));
  }

  @Test
  void eachNameIsTriedEmptyUnlessThatIsAskedFor() {
    assertEquals(
        List.of("on `UNRELATED=1`", "on `A=`", "on `B=`"),
        bare("{dotenv: [A, B], none-of: [{matches: x}]}"));
    assertEquals(List.of("on `UNRELATED=1`"), bare("{dotenv: A, in: [\"\", x]}"));
  }

  @Test
  void nothingIsTriedOfWhatCannotBeQuiet() {
    assertEquals(List.of(), bare("{k6: http_req_duration p(95), below: 1 s}"));
    assertEquals(List.of(), bare("{terraform: aws_lb, exists: true}"));
    assertEquals(
        List.of(),
        bare("{terraform: aws_lb, where: {name: present}, must: {name: {not-in: [a]}}}"));
    assertEquals(
        List.of(),
        bare("{kubernetes: Deployment, where: {extends: true}, must: {spec.paused: false}}"));
  }

  private static List<QuietDocument> lacking(String yaml, String example) {
    Check.Declared check = check(yaml);
    var problems = new Problems();
    Value document =
        InputReader.example(check.kind(), "yaml", Source.of("", example), problems).orElseThrow();
    return QuietDocuments.lacking(check, document, "a.md:1:1");
  }

  @Test
  void eachFieldThatIsAskedForIsTakenOut() {
    List<QuietDocument> quiet =
        lacking(
            "{terraform: aws_lb, must: {internal: true, \"a[0].b\": 1}}",
            "aws_lb.a: {internal: true, a: [{b: 1, c: 2}], name: n}");
    assertEquals(
        List.of(
            "on the example at a.md:1:1 without `internal`",
            "on the example at a.md:1:1 without `a[0].b`",
            "on the example at a.md:1:1 without all that is asked for"),
        quiet.stream().map(QuietDocument::words).toList());
    List<String> after = quiet.stream().map(one -> after(one.document())).toList();
    assertEquals("{\"a\":[{\"b\":1,\"c\":2}],\"name\":\"n\"}", after.get(0));
    assertEquals("{\"a\":[{\"c\":2}],\"internal\":true,\"name\":\"n\"}", after.get(1));
    assertEquals("{\"a\":[{\"c\":2}],\"name\":\"n\"}", after.get(2));
  }

  private static String after(Value plan) {
    return Optional.of(plan)
        .flatMap(p -> Places.get(p, "resource_changes"))
        .map(changes -> ((ArrayValue) changes).get(0))
        .flatMap(resource -> Places.get(resource, "change"))
        .flatMap(change -> Places.get(change, "after"))
        .orElseThrow()
        .toString();
  }

  @Test
  void anExampleThatSaysNothingIsTriedAsItIs() {
    List<QuietDocument> quiet =
        lacking("{terraform: aws_lb, must: {internal: {none-of: [true]}}}", "aws_lb.a: {name: n}");
    assertEquals(
        List.of("on the example at a.md:1:1, which says nothing of `internal`"),
        quiet.stream().map(QuietDocument::words).toList());
    assertEquals(
        List.of(), lacking("{terraform: aws_lb, must: {internal: true}}", "aws_lb.a: {name: n}"));
  }

  @Test
  void containersObjectsAndOthersAreFoundWhereverTheyStand() {
    String list =
        """
        kind: List
        apiVersion: v1
        items:
          - {apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {containers: [{name: a, image: i}]}}
          - apiVersion: serving.knative.dev/v1
            kind: Service
            metadata: {name: b}
            spec: {template: {spec: {initContainers: [{name: c, image: i}], containers: [{name: b, image: i}]}}}
        """;
    String images =
        lacking("{kubernetes: container, must: {image: i}}", list).getFirst().document().toString();
    assertFalse(images.contains("image"), images);
    String template =
        lacking("{kubernetes: workload, must: {spec.template.spec.containers: present}}", list)
            .getFirst()
            .document()
            .toString();
    assertFalse(template.contains("\"name\":\"b\",\"image\""), template);
    String related =
        lacking(
                "{kubernetes: workload, related: {Pod: metadata.name}, must: {spec.containers: present}}",
                list)
            .getFirst()
            .document()
            .toString();
    assertTrue(related.contains("\"name\":\"b\""), related);
    assertFalse(related.contains("\"name\":\"a\",\"image\""), related);
  }
}
