package dev.gonogo.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.catalogue.FieldType.Simple;
import dev.gonogo.catalogue.KubernetesKinds.Kind;
import dev.gonogo.catalogue.Schema.Minors;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.ValueReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/// What the jar knows of names, and what a project adds.
class CatalogueTest {
  private static final TerraformTypes TERRAFORM = TerraformTypes.ofJar();
  private static final KubernetesKinds KUBERNETES = KubernetesKinds.ofJar();

  @Test
  void takesNoMoreThan400KilobytesOfTheJar() throws IOException {
    int size = deflated("terraform.txt") + deflated("kubernetes.txt");
    assertTrue(size < 400_000, size + " bytes");
  }

  private static int deflated(String name) throws IOException {
    try (InputStream in = CatalogueTest.class.getResourceAsStream(name)) {
      byte[] bytes = in.readAllBytes();
      var deflater = new Deflater();
      deflater.setInput(bytes);
      deflater.finish();
      int size = deflater.deflate(new byte[bytes.length]);
      deflater.end();
      return size;
    }
  }

  @Test
  void everyEntryCanBeReadToItsEnd() {
    Set<Set<String>> seen = new HashSet<>();
    TERRAFORM.schemas().values().forEach(schema -> walk(schema, seen));
    KUBERNETES.names().stream()
        .flatMap(name -> KUBERNETES.named(name).stream())
        .flatMap(kind -> kind.schema().stream())
        .forEach(schema -> walk(schema, seen));
    assertTrue(seen.size() > 9_000, seen.size() + " schemas");
  }

  /// Two schemas of the same names are one here, which ends those that hold themselves.
  private static void walk(Schema schema, Set<Set<String>> seen) {
    if (seen.add(schema.members().keySet())) {
      schema.members().values().forEach(member -> walk(member.type(), seen));
    }
  }

  private static void walk(FieldType type, Set<Set<String>> seen) {
    switch (type) {
      case Simple _ -> {}
      case FieldType.ListOf(var element) -> walk(element, seen);
      case FieldType.MapOf(var value) -> walk(value, seen);
      case FieldType.OfSchema(var schema) -> walk(schema, seen);
    }
  }

  @Test
  void knowsTypesOfThreeProviders() {
    assertEquals(Set.of("aws", "azurerm", "google"), TERRAFORM.versions().keySet());
    for (String type :
        List.of(
            "aws_db_instance",
            "azurerm_postgresql_flexible_server",
            "google_sql_database_instance")) {
      assertTrue(TERRAFORM.schema(type).isPresent(), type);
    }
    assertFalse(TERRAFORM.schema("aws_db_instnace").isPresent());
    assertTrue(TERRAFORM.knowsProvider("aws_db_instnace"));
    assertFalse(TERRAFORM.knowsProvider("github_repository"));
    // Not a resource: a data source.
    assertFalse(TERRAFORM.schema("aws_iam_policy_document").isPresent());
  }

  @Test
  void tellsTheTypesOfAttributes() {
    Schema instance = TERRAFORM.schema("aws_db_instance").orElseThrow();
    assertEquals(Simple.FLAG, type(instance, "storage_encrypted"));
    assertEquals(Simple.WHOLE, type(instance, "backup_retention_period"));
    assertEquals(Simple.TEXT, type(instance, "engine"));
    assertEquals(new FieldType.ListOf(Simple.TEXT), type(instance, "vpc_security_group_ids"));
    assertEquals(new FieldType.MapOf(Simple.TEXT), type(instance, "tags"));
    // What only the provider sets is there, too.
    assertEquals(Simple.TEXT, type(instance, "arn"));
    assertTrue(type(instance, "timeouts") instanceof FieldType.OfSchema);
    assertTrue(
        type(instance, "restore_to_point_in_time")
            instanceof FieldType.ListOf(FieldType.OfSchema _));
    assertTrue(
        type(TERRAFORM.schema("aws_wafv2_web_acl").orElseThrow(), "rule")
                instanceof FieldType.ListOf(FieldType.OfSchema(Schema rule))
            && type(rule, "statement") == Simple.ANYTHING);
  }

  private static FieldType type(Schema schema, String name) {
    return schema.member(name).orElseThrow(() -> new AssertionError("no " + name)).type();
  }

  @Test
  void knowsWhenAKindCameAndWent() {
    assertEquals(new Minors(0, 21), served("extensions/v1beta1", "Ingress"));
    assertEquals(
        new Minors(23, Integer.MAX_VALUE), served("autoscaling/v2", "HorizontalPodAutoscaler"));
    assertEquals(Minors.ALL, served("v1", "Pod"));
    assertEquals(24, served("batch/v1beta1", "CronJob").last());
    assertEquals(
        List.of("networking.k8s.io/v1", "networking.k8s.io/v1beta1", "extensions/v1beta1"),
        KUBERNETES.named("Ingress").stream().map(Kind::apiVersion).toList());
  }

  private static Minors served(String apiVersion, String kind) {
    return KUBERNETES.kind(apiVersion, kind).orElseThrow().served();
  }

  @Test
  void takesWhatTheApiServerTakes() {
    Schema pod = KUBERNETES.kind("v1", "Pod").flatMap(Kind::schema).orElseThrow();
    Schema spec = ((FieldType.OfSchema) type(pod, "spec")).schema();
    assertTrue(spec.member("containers").orElseThrow().required());
    Schema service = KUBERNETES.kind("v1", "Service").flatMap(Kind::schema).orElseThrow();
    Schema ports =
        ((FieldType.OfSchema)
                ((FieldType.ListOf)
                        type(((FieldType.OfSchema) type(service, "spec")).schema(), "ports"))
                    .element())
            .schema();
    assertEquals(Simple.WHOLE_OR_TEXT, type(ports, "targetPort"));
    assertEquals(new FieldType.MapOf(Simple.QUANTITY), type(spec, "overhead"));
  }

  @Test
  void readsAVersionInAnyForm() {
    for (String version : List.of("1.33", "v1.33", "1.33.4")) {
      assertEquals(33, KUBERNETES.minor(version).orElseThrow(), version);
    }
    for (String version : List.of("1.4", "1.99", "2.0", "33", "1.33-eks", "1.", "", "1.33.")) {
      assertTrue(KUBERNETES.minor(version).isEmpty(), version);
    }
  }

  @Test
  void takesWhatTerraformPrintsOfAProvider() {
    TerraformTypes types =
        TERRAFORM.with(
            json(
                """
                {"format_version": "1.0", "provider_schemas": {"registry.terraform.io/integrations/github": {
                  "resource_schemas": {"github_repository": {"version": 1, "block": {
                    "attributes": {
                      "name": {"type": "string"}, "size": {"type": "number"}, "private": {"type": "bool"},
                      "topics": {"type": ["set", "string"]}, "odd": {"type": ["tuple", ["string"]]},
                      "limits": {"type": ["map", ["object", {"cpu": "number"}]]},
                      "pages": {"nested_type": {"nesting_mode": "single", "attributes": {"cname": {"type": "string"}}}}},
                    "block_types": {
                      "template": {"nesting_mode": "list", "block": {"attributes": {"owner": {"type": "string"}}}},
                      "timeouts": {"nesting_mode": "single", "block": {"attributes": {"create": {"type": "string"}}}}}}}}}}}
                """));
    assertTrue(types.knowsProvider("github_team"));
    assertTrue(types.schema("aws_db_instance").isPresent());
    Schema repository = types.schema("github_repository").orElseThrow();
    assertEquals(new FieldType.ListOf(Simple.TEXT), type(repository, "topics"));
    assertEquals(Simple.ANYTHING, type(repository, "odd"));
    assertTrue(type(repository, "limits") instanceof FieldType.MapOf(FieldType.OfSchema _));
    assertTrue(type(repository, "pages") instanceof FieldType.OfSchema);
    assertTrue(type(repository, "template") instanceof FieldType.ListOf(FieldType.OfSchema _));
    assertTrue(type(repository, "timeouts") instanceof FieldType.OfSchema);
  }

  @Test
  void takesDefinitionsOfCustomResources() {
    KubernetesKinds kinds =
        KUBERNETES.with(
            List.of(
                json(
                    """
                    {"kind": "CustomResourceDefinition", "spec": {"group": "shop.example.com", "names": {"kind": "Till"},
                      "versions": [
                        {"name": "v1", "served": true, "schema": {"openAPIV3Schema": {"type": "object", "properties": {
                          "spec": {"type": "object", "required": ["drawers", "open"], "properties": {
                            "drawers": {"type": "integer"}, "open": {"type": "boolean", "default": true},
                            "port": {"x-kubernetes-int-or-string": true},
                            "extra": {"type": "object", "x-kubernetes-preserve-unknown-fields": true},
                            "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                            "parts": {"type": "array", "items": {"type": "object", "properties": {"name": {"type": "string"}}}}}}}}}},
                        {"name": "v1alpha1", "served": false}]}}
                    """)));
    assertTrue(kinds.kind("shop.example.com/v1alpha1", "Till").isEmpty());
    Schema till = kinds.kind("shop.example.com/v1", "Till").flatMap(Kind::schema).orElseThrow();
    assertEquals(Set.of("apiVersion", "kind", "metadata", "spec"), till.members().keySet());
    Schema spec = ((FieldType.OfSchema) type(till, "spec")).schema();
    assertTrue(spec.member("drawers").orElseThrow().required());
    assertFalse(spec.member("open").orElseThrow().required());
    assertEquals(Simple.WHOLE_OR_TEXT, type(spec, "port"));
    assertEquals(Simple.ANYTHING, type(spec, "extra"));
    assertEquals(new FieldType.MapOf(Simple.TEXT), type(spec, "labels"));
    assertTrue(type(spec, "parts") instanceof FieldType.ListOf(FieldType.OfSchema _));
  }

  static ObjectValue json(String text) {
    return (ObjectValue)
        ((ValueReader.Result.Read) ValueReader.read(text.getBytes(StandardCharsets.UTF_8))).value();
  }
}
