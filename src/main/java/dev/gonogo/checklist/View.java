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
      List.of("aws_lb", "aws_alb"));

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
