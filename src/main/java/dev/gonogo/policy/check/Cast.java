package dev.gonogo.policy.check;

import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoNames;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import java.util.List;
import java.util.Set;

/// What a check calls its subjects, in Rego and in words, and how it gets them.
///
/// @param variable one of them: `bucket`
/// @param all the term that has all of them
/// @param words what there is none of: `aws_s3_bucket`
record Cast(String variable, RegoTerm all, String words) {
  /// Names that the rules of a check have for other things.
  private static final Set<String> TAKEN =
      Set.of(
          """
          addresses api_server candidates cluster_settings command_lines counts deny
          dotenv doubt doubtful doubts ecs ecs_containers element environment excluded
          expected field fields findings images ingress_rules judged k6 kind kubernetes
          links listeners load_balancers lookups may_fit may_miss n number operands other params
          place plan_settings policy_statements profile reading references related
          relations says_nothing schedules secrets setting settings silent spring_config stray strays
          subjects terraform through unknown urls value values views
          """
              .split("\\s+"));

  /// A name for a subject, which nothing else in the rules has.
  ///
  /// @param suffix what is put behind a name that is taken
  static String name(String words, String suffix) {
    return RegoNames.name(words, suffix, TAKEN);
  }

  RegoTerm subject() {
    return new RegoTerm.Name(variable);
  }

  /// The condition that binds one of the subjects.
  RegoLiteral some() {
    return new RegoLiteral.SomeIn(variable, new RegoTerm.Name("subjects"));
  }

  /// What is told where there is none of them.
  ///
  /// @param set `deny` or `unknown`
  RegoRule nowhere(String set, RegoTerm words, List<RegoLiteral> body) {
    return RegoRule.adds(
        set, RegoTerm.call("findings.nowhere", RegoTerm.text(this.words), words), body);
  }

  /// What is told of one of them as a whole.
  RegoRule about(String set, RegoTerm words, List<RegoLiteral> body) {
    return RegoRule.adds(set, RegoTerm.call("findings.about", subject(), words), body);
  }
}
