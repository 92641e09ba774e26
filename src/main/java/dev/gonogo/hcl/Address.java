package dev.gonogo.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The address of a resource as a plan writes it, without the keys of its instances: a source
/// declares all of them at once. `module.a["k"].data.aws_ami.this[0]` ("Resource Addressing" in
/// Terraform's documentation).
///
/// @param modules the names of the module calls, from the root on
/// @param mode `resource`, `data` or `ephemeral`: the type of its block
record Address(List<String> modules, String mode, String type, String name) {
  private static final Set<String> MODES = Set.of("data", "ephemeral");

  Address {
    modules = List.copyOf(modules);
  }

  /// @param text an address, or one with something behind a `/`
  static Optional<Address> of(String text) {
    Optional<List<String>> all = names(new Characters(text));
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = all.get();
    int at = 0;
    List<String> modules = new ArrayList<>();
    while (at + 1 < names.size() && names.get(at).equals("module")) {
      modules.add(names.get(at + 1));
      at += 2;
    }
    String mode = "resource";
    if (at < names.size() && MODES.contains(names.get(at))) {
      mode = names.get(at);
      at++;
    }
    return names.size() - at == 2
        ? Optional.of(new Address(modules, mode, names.get(at), names.get(at + 1)))
        : Optional.empty();
  }

  /// What stands between the dots, each with its key passed over.
  private static Optional<List<String>> names(Characters text) {
    List<String> names = new ArrayList<>();
    int at = 0;
    while (true) {
      int end = text.identifier(at);
      if (end == at) {
        return Optional.empty();
      }
      names.add(text.part(at, end));
      int behind = text.startsWith("[", end) ? key(text, end) : end;
      if (behind < 0) {
        return Optional.empty();
      }
      if (behind == text.length() || text.at(behind) == '/') {
        return Optional.of(names);
      }
      if (text.at(behind) != '.') {
        return Optional.empty();
      }
      at = behind + 1;
    }
  }

  /// Behind the key of an instance, `[0]` or `["a"]`; -1 where it has no end.
  private static int key(Characters text, int from) {
    boolean quoted = false;
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.at(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ']' && !quoted) {
        return i + 1;
      }
    }
    return -1;
  }
}
