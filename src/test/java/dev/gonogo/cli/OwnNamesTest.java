package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a project adds to the names that exist, and the cluster that its manifests are for.
class OwnNamesTest {
  private static final String CHECKLIST =
      """
      # Ours

      - [ ] Repositories are private <!-- repositories !high -->

        ```yaml check
        terraform: github_repository
        must: {visibility: private}
        ```

        ```yaml pass
        github_repository.a: {visibility: private}
        ```

        ```yaml fail
        github_repository.a: {visibility: public}
        ```

      - [ ] Manifests are accepted <!-- accepted !high -->

        ```rego policy kubernetes
        judged contains manifest.subject if some manifest in data.cluster.objects

        deny contains findings.told(manifest.subject, fault.path, fault.words) if {
        	some manifest in data.cluster.objects
        	some fault in manifest.faults
        }
        ```

        ```yaml pass
        apiVersion: v1
        kind: Service
        metadata: {name: a}
        ```

        ```yaml fail
        apiVersion: v1
        kind: Service
        metadata: {name: a}
        spec: {prts: []}
        ```
      """;

  private static final String SCHEMA =
      """
      {"provider_schemas": {"x/github": {"resource_schemas": {"github_repository": {"block":
        {"attributes": {"%s": {"type": "string"}}}}}}}}
      """;

  private static final String DEFINITION =
      """
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      metadata: {name: tills.shop.example.com}
      spec:
        group: shop.example.com
        scope: Namespaced
        names: {kind: Till, plural: tills}
        versions:
          - name: v1
            served: true
            storage: true
            schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {drawers: {type: integer}}}}}}
      """;

  private static final String TILL =
      """
      apiVersion: shop.example.com/v1
      kind: Till
      metadata: {name: a}
      spec: {drawrs: 2}
      """;

  @TempDir private Path disk;

  @BeforeEach
  void aProject() throws IOException {
    write("content/01.md", CHECKLIST);
    write("gonogo.yaml", "checklist: content\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = disk.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Ended gonogo(String... args) {
    return Checkout.gonogoIn(disk, args);
  }

  @Test
  void namesOfAnotherProviderAreSaidToBeUnknownOnce() {
    Ended ended = gonogo("test");
    assertEquals(0, ended.status(), ended.all());
    assertTrue(ended.out().contains("were not judged: github_*"), ended.out());
  }

  @Test
  void schemasThatTerraformPrintsJudgeThem() throws IOException {
    write("schemas/github.json", SCHEMA.formatted("visibility"));
    write("gonogo.yaml", "catalogue: {terraform: [schemas/github.json]}\n");
    Ended known = gonogo("test");
    assertEquals(0, known.status(), known.all());
    assertFalse(known.out().contains("github"), known.out());
    write("schemas/github.json", SCHEMA.formatted("visibilty"));
    Ended wrong = gonogo("test");
    assertEquals(1, wrong.status(), wrong.all());
    assertTrue(
        wrong.err().contains("content/01.md:7:10: error: `github_repository` has no `visibility`"),
        wrong.err());
    // What was compiled by other schemas is not what they say.
    assertEquals(2, gonogo("check", "content/01.md").status());
  }

  @Test
  void definitionsOfCustomResourcesJudgeManifests() throws IOException {
    write("deploy/till.yaml", TILL);
    Ended foreign = gonogo("check", "deploy");
    assertTrue(foreign.out().contains("no API is known of shop.example.com"), foreign.out());
    write("crds/till.yaml", DEFINITION);
    write("gonogo.yaml", "catalogue: {crds: [crds]}\n");
    Ended judged = gonogo("check", "deploy");
    assertEquals(1, judged.status(), judged.all());
    assertTrue(judged.out().contains("spec.drawrs is no field"), judged.out());
    assertTrue(judged.out().contains("deploy/till.yaml:4"), judged.out());
  }

  @Test
  void theVersionOfTheClusterIsTheProjectsOrTheOption() throws IOException {
    write(
        "deploy/hpa.yaml",
        """
        apiVersion: policy/v1beta1
        kind: PodDisruptionBudget
        metadata: {name: a}
        """);
    assertEquals(1, gonogo("check", "deploy").status());
    // It is taken, which is no reason to pass.
    assertEquals(4, gonogo("check", "--kubernetes-version", "1.24", "deploy").status());
    write("gonogo.yaml", "catalogue: {kubernetes-version: \"1.24\"}\n");
    assertEquals(4, gonogo("check", "deploy").status());
    assertEquals(1, gonogo("check", "--kubernetes-version", "1.25", "deploy").status());
    Ended wrong = gonogo("check", "--kubernetes-version", "1.99", "deploy");
    assertEquals(2, wrong.status(), wrong.all());
    assertTrue(wrong.err().contains("1.5 to 1."), wrong.err());
  }

  @Test
  void whatIsWrongInTheFileIsToldInItsPlace() throws IOException {
    write("deploy/till.yaml", TILL);
    write("gonogo.yaml", "catalogue:\n  kubernetes-version: \"2.1\"\n");
    Ended version = gonogo("check", "deploy");
    assertEquals(2, version.status(), version.all());
    assertTrue(
        version.err().contains("gonogo.yaml:2:23: error: `2.1` is no version of Kubernetes"),
        version.err());
    write("gonogo.yaml", "catalogue: {crds: [deploy]}\n");
    Ended none = gonogo("check", "deploy");
    assertEquals(2, none.status(), none.all());
    assertTrue(none.err().contains("deploy: holds no CustomResourceDefinition"), none.err());
    write("gonogo.yaml", "catalogue: {terraform: [deploy/till.yaml]}\n");
    Ended schema = gonogo("test");
    assertEquals(2, schema.status(), schema.all());
    assertTrue(schema.err().contains("is not what `terraform providers schema"), schema.err());
    write("gonogo.yaml", "catalogue: {terraform: [nowhere.json]}\n");
    assertEquals(2, gonogo("test").status());
  }

  @Test
  void theVersionTellsWhatTheNamesWereMadeOf() {
    Ended ended = gonogo("--version");
    assertTrue(
        ended.out().matches("(?s).*names of aws \\d.*, Kubernetes 1\\.5 to 1\\.\\d+ .*"),
        ended.out());
  }
}
