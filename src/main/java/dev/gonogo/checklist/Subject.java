package dev.gonogo.checklist;

import dev.gonogo.input.InputKind;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/// What a check judges, one verdict each.
public sealed interface Subject {
  /// Fields of workloads and containers that no manifest writes (`policies/lib/kubernetes.rego`).
  Set<String> DERIVED = Set.of("serves", "replicated", "extends");

  InputKind kind();

  /// What its own value can be a measure of, where it has one.
  default Set<Quantity.Dimension> dimensions() {
    return EnumSet.allOf(Quantity.Dimension.class);
  }

  /// Of which types its own value can be, where it has one.
  default Set<ValueType> valueTypes() {
    return EnumSet.allOf(ValueType.class);
  }

  /// Managed resources of these types that stand once the plan is applied.
  record Resources(List<String> types) implements Subject {
    public Resources {
      types = List.copyOf(types);
    }

    @Override
    public InputKind kind() {
      return InputKind.TERRAFORM;
    }
  }

  /// What a view finds in a plan.
  record OfView(View view) implements Subject {
    @Override
    public InputKind kind() {
      return InputKind.TERRAFORM;
    }
  }

  /// Kubernetes objects of these kinds.
  record Objects(List<String> kinds) implements Subject {
    /// What `workload` stands for: the kinds that keep pods running.
    public static final List<String> WORKLOADS =
        List.of(
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "ReplicationController",
            "DeploymentConfig",
            "Rollout",
            "Service.serving.knative.dev");

    public Objects {
      kinds = List.copyOf(kinds);
    }

    @Override
    public InputKind kind() {
      return InputKind.KUBERNETES;
    }
  }

  /// The containers of every workload's pod template; `init` says whether init containers count.
  record Containers(boolean init) implements Subject {
    @Override
    public InputKind kind() {
      return InputKind.KUBERNETES;
    }
  }

  /// Variables of an environment file, each that is there.
  record Variables(List<String> names) implements Subject {
    public Variables {
      names = List.copyOf(names);
    }

    @Override
    public Set<ValueType> valueTypes() {
      return EnumSet.of(ValueType.TEXT);
    }

    @Override
    public InputKind kind() {
      return InputKind.DOTENV;
    }
  }

  /// Properties of a Spring configuration, each that is there.
  record Properties(List<String> names) implements Subject {
    public Properties {
      names = List.copyOf(names);
    }

    @Override
    public Set<ValueType> valueTypes() {
      return EnumSet.of(ValueType.TEXT);
    }

    @Override
    public InputKind kind() {
      return InputKind.SPRING_CONFIG;
    }
  }

  /// A setting, wherever one may stand in an input of the kind. One fence of the checklist makes a
  /// check of each kind; it is enough that one of them finds the setting.
  ///
  /// @param names of which `*` stands for any part
  /// @param kept whether it must come from a store of secrets, where the input shows where it comes
  ///   from; of an environment file nothing does
  record Setting(List<String> names, boolean kept, InputKind kind) implements Subject {
    /// The kinds in which every setting may stand, in the order of their checks.
    public static final List<InputKind> KINDS =
        List.of(InputKind.DOTENV, InputKind.KUBERNETES, InputKind.TERRAFORM);

    /// The key of such a check.
    public static final String WORD = "setting";

    public Setting {
      names = List.copyOf(names);
    }

    @Override
    public Set<ValueType> valueTypes() {
      return EnumSet.of(ValueType.TEXT);
    }

    /// The kinds in which a setting of these names may stand, in the order of their checks: a
    /// configuration of Spring's only where one of them is a property's.
    public static List<InputKind> kinds(List<String> names) {
      return names.stream().anyMatch(SpringNames::isProperty)
          ? Stream.concat(KINDS.stream(), Stream.of(InputKind.SPRING_CONFIG)).toList()
          : KINDS;
    }

    /// The names by which it is looked for in its kind of input.
    public List<String> sought() {
      return names.stream()
          .flatMap(name ->
              kind == InputKind.SPRING_CONFIG
                  ? Stream.of(name).filter(SpringNames::isProperty)
                  : SpringNames.outside(name).stream())
          .distinct()
          .toList();
    }

    /// The same in another kind.
    public Setting in(InputKind other) {
      return new Setting(names, kept, other);
    }

    /// The same of other names.
    public Setting of(List<String> others) {
      return new Setting(others, kept, kind);
    }

    /// Whether it must come from a store of secrets, and the input shows where it does not.
    public boolean showsKept() {
      return kept && kind != InputKind.DOTENV;
    }

    /// Whether a pass in this kind of input shows only one half of what is asked: neither a file
    /// nor a placeholder shows where a value is taken from.
    public boolean showsHalf() {
      return kept && (kind == InputKind.DOTENV || kind == InputKind.SPRING_CONFIG);
    }
  }

  /// A statistic of a k6 metric.
  ///
  /// @param metric `http_req_duration`
  /// @param statistic `p(95)`, `rate`, `count`, …
  /// @param sample how many requests must have been measured for it to say anything
  record Statistic(String metric, String statistic, OptionalLong sample) implements Subject {
    @Override
    public InputKind kind() {
      return InputKind.K6;
    }

    @Override
    public Set<ValueType> valueTypes() {
      return EnumSet.of(ValueType.NUMBER);
    }

    /// k6 knows what its statistics measure: a `p(95)` is no share, a `rate` no time.
    @Override
    public Set<Quantity.Dimension> dimensions() {
      return switch (statistic) {
        case "rate" -> EnumSet.of(Quantity.Dimension.NUMBER, Quantity.Dimension.SHARE);
        case "count" -> EnumSet.of(Quantity.Dimension.NUMBER, Quantity.Dimension.SIZE);
        case "passes", "fails" -> EnumSet.of(Quantity.Dimension.NUMBER);
        case "value" -> EnumSet.allOf(Quantity.Dimension.class);
        default ->
            EnumSet.of(Quantity.Dimension.NUMBER, Quantity.Dimension.TIME, Quantity.Dimension.SIZE);
      };
    }
  }
}
