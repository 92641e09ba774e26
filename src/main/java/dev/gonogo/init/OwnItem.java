package dev.gonogo.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// An example of an item of the team's own, with a check of what was found.
///
/// Each text is a checklist as it stands. That of Terraform asks one type for one attribute; both
/// words are replaced by those of the provider that the repository uses.
final class OwnItem {
  private static final String TYPE = "aws_s3_bucket";
  private static final String ATTRIBUTE = "tags_all";

  /// Types that keep data, as far as they bear the names of owners, by that attribute. Each holds
  /// what was set on the resource together with what its provider sets.
  static final Map<String, List<String>> OWNED =
      Map.of(
          ATTRIBUTE,
          List.of(
              TYPE,
              "aws_db_instance",
              "aws_rds_cluster",
              "aws_dynamodb_table",
              "aws_elasticache_replication_group",
              "aws_efs_file_system",
              "aws_sqs_queue",
              "aws_instance",
              "aws_ecs_service",
              "aws_eks_cluster",
              "aws_lambda_function"),
          "terraform_labels",
          List.of(
              "google_storage_bucket",
              "google_redis_instance",
              "google_pubsub_topic",
              "google_bigquery_dataset",
              "google_compute_instance",
              "google_cloud_run_v2_service"),
          "tags",
          List.of(
              "azurerm_storage_account",
              "azurerm_postgresql_flexible_server",
              "azurerm_mssql_database",
              "azurerm_redis_cache",
              "azurerm_key_vault",
              "azurerm_linux_virtual_machine",
              "azurerm_kubernetes_cluster"));

  /// Which text speaks of which sign. Where none of them is found, the first serves.
  private static final List<Sign> TEXTS =
      List.of(Sign.TERRAFORM, Sign.KUBERNETES, Sign.DJANGO, Sign.SPRING, Sign.DOTENV, Sign.K6);

  private OwnItem() {}

  /// The text of the Markdown file.
  ///
  /// @param language one of [Starter#LANGUAGES]
  static String of(Looks looks, String language) {
    Sign sign = TEXTS.stream().filter(looks::has).findFirst().orElse(TEXTS.getFirst());
    String text = resource(language + "/" + sign.name().toLowerCase(java.util.Locale.ROOT) + ".md");
    return sign == Sign.TERRAFORM
        ? looks.types().stream()
            .flatMap(type -> attribute(type).stream().map(found -> spoken(text, type, found)))
            .findFirst()
            .orElse(text)
        : text;
  }

  private static Optional<String> attribute(String type) {
    return OWNED.entrySet().stream()
        .filter(owned -> owned.getValue().contains(type))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String spoken(String text, String type, String attribute) {
    return text.replace(TYPE, type).replace(ATTRIBUTE, attribute);
  }

  private static String resource(String name) {
    try (InputStream in = OwnItem.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
