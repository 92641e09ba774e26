package dev.gonogo.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The text of one file of Rego: annotations, package, the imports that its rules use, rules.
///
/// @param annotations lines of METADATA
/// @param packageName `gonogo.terraform.bucket_private`
/// @param imports what may be imported, by the name that rules use
/// @param rules all that stands below the imports, ending with a line end
record Module(
    List<String> annotations, String packageName, Map<String, String> imports, String rules) {
  /// Where a name is used as the root of a reference, and is not part of another.
  private static final Pattern ROOT =
      Pattern.compile("(?<![A-Za-z0-9_.])([a-z][A-Za-z0-9_]*)(?=[.\\[])");

  /// Comments and strings, in which names mean nothing.
  private static final Pattern QUIET =
      Pattern.compile("`[^`]*`|\"(?:[^\"\\\\\\n]|\\\\.)*\"|#[^\\n]*");

  String text() {
    return head() + rules;
  }

  /// Whether a rule adds to the set: a set to which none does is undefined, and not empty.
  boolean adds(String set) {
    return Pattern.compile("(?m)^" + set + " contains ").matcher(rules).find();
  }

  /// All that stands above the rules.
  String head() {
    var out = new StringBuilder();
    if (!annotations.isEmpty()) {
      out.append("# METADATA\n");
      annotations.forEach(line -> out.append("# ").append(line).append('\n'));
    }
    out.append("package ").append(packageName).append("\n\n");
    List<String> used = usedImports();
    used.forEach(line -> out.append("import ").append(line).append('\n'));
    return out.append(used.isEmpty() ? "" : "\n").toString();
  }

  private List<String> usedImports() {
    var roots = new TreeSet<String>();
    var names = ROOT.matcher(QUIET.matcher(rules).replaceAll("\"\""));
    while (names.find()) {
      roots.add(names.group(1));
    }
    var used = new ArrayList<String>();
    // `opa fmt` sorts imports by their path.
    new TreeMap<>(imports)
        .forEach((name, path) -> {
          if (roots.contains(name)) {
            used.add(path.endsWith("." + name) ? path : path + " as " + name);
          }
        });
    used.sort(null);
    return used;
  }
}
