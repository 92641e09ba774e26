package dev.gonogo.checklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What gathers all spellings of one thing, so that a rule is written once: `policies/lib` finds
/// its subjects, and `docs/check-language.md` tells what feeds each field.
public enum View {
  /// What a security group lets in.
  INGRESS_RULE(
      "ingress-rule",
      List.of(
          "aws_security_group",
          "aws_default_security_group",
          "aws_security_group_rule",
          "aws_vpc_security_group_ingress_rule"),
      List.of("sources", "public", "ports", "protocol", "group"),
      List.of("aws_ec2_managed_prefix_list")),
  /// What stands before servers and shares out requests.
  LOAD_BALANCER(
      "load-balancer",
      List.of("aws_lb", "aws_alb", "aws_elb"),
      List.of("public", "type", "zones", "listeners"),
      List.of("aws_lb_listener", "aws_alb_listener")),
  /// Where a load balancer listens.
  LISTENER(
      "listener",
      List.of("aws_lb_listener", "aws_alb_listener", "aws_elb"),
      List.of("port", "protocol", "redirects_to_https", "certificate", "balancer", "public"),
      List.of("aws_lb", "aws_alb", "aws_lb_listener_rule", "aws_alb_listener_rule")),

  /// What a statement of a policy of AWS allows or denies.
  POLICY_STATEMENT(
      "policy-statement",
      List.of(
          "aws_iam_policy",
          "aws_iam_role_policy",
          "aws_iam_role",
          "aws_iam_user_policy",
          "aws_iam_group_policy",
          "aws_ssoadmin_permission_set_inline_policy",
          "aws_s3_bucket",
          "aws_s3_bucket_policy",
          "aws_s3_access_point",
          "aws_s3control_access_point_policy",
          "aws_s3control_object_lambda_access_point_policy",
          "aws_s3control_multi_region_access_point_policy",
          "aws_kms_key",
          "aws_kms_external_key",
          "aws_kms_replica_key",
          "aws_kms_replica_external_key",
          "aws_kms_key_policy",
          "aws_sqs_queue",
          "aws_sqs_queue_policy",
          "aws_sns_topic",
          "aws_sns_topic_policy",
          "aws_secretsmanager_secret",
          "aws_secretsmanager_secret_policy",
          "aws_ecr_repository_policy",
          "aws_ecr_registry_policy",
          "aws_efs_file_system_policy",
          "aws_backup_vault_policy",
          "aws_dynamodb_resource_policy",
          "aws_cloudwatch_event_bus_policy",
          "aws_elasticsearch_domain",
          "aws_elasticsearch_domain_policy",
          "aws_opensearch_domain",
          "aws_opensearch_domain_policy"),
      List.of(
          "effect",
          "actions",
          "not-actions",
          "resources",
          "principals",
          "public",
          "conditions",
          "kind",
          "of"),
      List.of()),
  /// A container that a task of ECS runs.
  ECS_CONTAINER(
      "ecs-container",
      List.of("aws_ecs_task_definition"),
      List.of(
          "name",
          "image",
          "essential",
          "cpu",
          "memory",
          "memoryReservation",
          "user",
          "privileged",
          "readonlyRootFilesystem",
          "command",
          "entryPoint",
          "environment",
          "secrets",
          "healthCheck",
          "logConfiguration",
          "linuxParameters",
          "portMappings",
          "mountPoints",
          "dependsOn",
          "startTimeout",
          "stopTimeout"),
      List.of());

  private final String word;
  private final List<String> spellings;
  private final List<String> fields;
  private final List<String> beside;

  View(String word, List<String> spellings, List<String> fields, List<String> beside) {
    this.word = word;
    this.spellings = spellings;
    this.fields = fields;
    this.beside = beside;
  }

  /// As a check names it.
  public String word() {
    return word;
  }

  /// The types of resources that it finds its subjects in.
  public List<String> spellings() {
    return spellings;
  }

  /// What can be asked of a subject, each the first step of a field.
  public List<String> fields() {
    return fields;
  }

  /// The types of resources that it looks into besides.
  public List<String> beside() {
    return beside;
  }

  /// The view of that word, if there is one.
  public static Optional<View> of(String word) {
    return Stream.of(values()).filter(view -> view.word.equals(word)).findFirst();
  }
}
