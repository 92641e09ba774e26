package dev.gonogo.policy.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// One file of Rego.
///
/// @param comments lines above the package, without their `#`; `METADATA` among them begins
///   annotations
/// @param packageName `gonogo.terraform.bucket_private`
/// @param importable paths that may be imported, by the name that the parts mention; those that
///   none mentions are left out
/// @param parts in their order
public record RegoModule(
    List<String> comments,
    String packageName,
    Map<String, String> importable,
    List<RegoPart> parts) {
  public RegoModule {
    comments = List.copyOf(comments);
    importable = Map.copyOf(importable);
    parts = List.copyOf(parts);
  }

  /// The module as `opa fmt` prints it, ending with a line end.
  public String text() {
    var out = new StringBuilder(head());
    String between = "";
    for (RegoPart part : parts) {
      out.append(between).append(printed(part));
      between = "\n";
    }
    return out.toString();
  }

  private static String printed(RegoPart part) {
    return switch (part) {
      case RegoRule rule -> RegoPrinter.rule(rule);
      case RawRules raw -> raw.text();
    };
  }

  /// Whether one of its rules has the name; what no rule defines is undefined, and not empty.
  public boolean defines(String rule) {
    return parts.stream().anyMatch(part -> part.defines(rule));
  }

  /// Whether all its rules of that name add to a set, so that the set is defined whatever the
  /// input.
  public boolean gathers(String set) {
    return parts.stream().allMatch(part -> part.gathers(set));
  }

  /// How many lines stand above the parts.
  public int linesAbove() {
    return (int) head().lines().count();
  }

  private String head() {
    var out = new StringBuilder();
    comments.forEach(line -> out.append("# ").append(line).append('\n'));
    out.append("package ").append(packageName).append("\n\n");
    List<String> imports = imports();
    imports.forEach(line -> out.append("import ").append(line).append('\n'));
    return out.append(imports.isEmpty() ? "" : "\n").toString();
  }

  /// `opa fmt` sorts imports by their path.
  private List<String> imports() {
    Set<String> mentioned = MentionedNames.in(parts);
    var used = new ArrayList<String>();
    new TreeMap<>(importable)
        .forEach((name, path) -> {
          if (mentioned.contains(name)) {
            used.add(path.endsWith("." + name) ? path : path + " as " + name);
          }
        });
    used.sort(null);
    return used;
  }
}
