package dev.gonogo.policy.silence;

import dev.gonogo.checklist.View;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A subject of a view in each spelling, with what must be written alone: for the resource to be
/// one, and for the check to mean it. A field that more than one attribute makes is left out, and
/// whoever runs the document sees whether it is good.
///
/// @param where the view's fields as the check wants them
record BareView(ObjectValue where) {
  List<String> examples(View view) {
    return switch (view) {
      case INGRESS_RULE ->
          List.of(
              "{\"aws_security_group.bare\":{\"ingress\":[{}]}}",
              "{\"aws_default_security_group.bare\":{\"ingress\":[{}]}}",
              "{\"aws_security_group_rule.bare\":{\"type\":\"ingress\"}}",
              "{\"aws_vpc_security_group_ingress_rule.bare\":{}}");
      case LOAD_BALANCER ->
          Stream.of("aws_lb", "aws_alb", "aws_elb").map(type -> bare(type, balancer())).toList();
      case ECS_CONTAINER -> List.of(BareTask.of(where));
      case POLICY_STATEMENT -> view.spellings().stream().map(BareView::withPolicy).toList();
      case LISTENER ->
          List.of(
              bare("aws_lb_listener", listener("port", "protocol", "certificate_arn")),
              bare("aws_alb_listener", listener("port", "protocol", "certificate_arn")),
              bare(
                  "aws_elb",
                  Map.of(
                      "listener",
                      Value.array(
                          Value.objectOf(
                              listener("lb_port", "lb_protocol", "ssl_certificate_id"))))));
    };
  }

  /// In whichever of its attributes a policy stands. No statement is without an effect.
  private static String withPolicy(String type) {
    Value policy = Value.of("{\"Statement\":[{\"Effect\":\"Allow\"}]}");
    return bare(
        type, Map.of("policy", policy, "assume_role_policy", policy, "access_policies", policy));
  }

  private static String bare(String type, Map<String, Value> attributes) {
    return Value.objectOf(Map.of(type + ".bare", Value.objectOf(attributes))).toString();
  }

  private Map<String, Value> balancer() {
    var attributes = new HashMap<String, Value>();
    said("type").ifPresent(type -> attributes.put("load_balancer_type", type));
    said("public")
        .ifPresent(open -> attributes.put("internal", Value.of(!open.equals(Value.of(true)))));
    return attributes;
  }

  private Map<String, Value> listener(String port, String protocol, String certificate) {
    var attributes = new HashMap<String, Value>();
    said("port").ifPresent(value -> attributes.put(port, value));
    said("protocol").ifPresent(value -> attributes.put(protocol, upper(value)));
    said("certificate").ifPresent(value -> attributes.put(certificate, value));
    return attributes;
  }

  private Optional<Value> said(String field) {
    return where.get(field);
  }

  private static Value upper(Value value) {
    return value instanceof StringValue(String text)
        ? Value.of(text.toUpperCase(Locale.ROOT))
        : value;
  }
}
