package dev.gonogo.init;

import java.util.List;
import java.util.stream.Collectors;

/// The text of a `gonogo.yaml`: what is known, and what a project may say, as comments.
final class ProjectText {
  private ProjectText() {}

  /// @param packs as the file names them
  static String of(Looks looks, List<String> packs) {
    return """
    # What gonogo has to know of this project. Written by `gonogo init`; it is yours to change.

    # What it is held against: %s, and the items of your own.
    checklist: [%s, %s]
    """
            .formatted(
                packs.size() == 1 ? "a checklist that comes with gonogo" : "these checklists",
                String.join(", ", packs),
                Starter.CHECKLIST)
        + """

        # What of them does not fit you is changed here, and every decision tells it.
        # items:
        #   ID-OF-AN-ITEM: {severity: medium}
        #   ID-OF-ANOTHER: {out: "why it does not concern us"}
        """
        + cluster(looks)
        + (packs.contains(Starter.GO_LIVE) ? facets(looks) : "");
  }

  private static String cluster(Looks looks) {
    return looks.has(Sign.KUBERNETES) || looks.has(Sign.HELM) || looks.has(Sign.KUSTOMIZE)
        ? """

        # The version of your cluster; without it, the newest that gonogo knows.
        # catalogue:
        #   kubernetes-version: "1.34"
        """
        : "";
  }

  private static String facets(Looks looks) {
    String off = looks.facets().isEmpty() ? "# " : "";
    return """

    # What the project has (true) and has not (false). Of what is left out nothing is said: its items
    # are judged by what is there, and nothing is missed. Take the `#` off what you know.
    """
        + off
        + "profile:\n"
        + off
        + "  facets:\n"
        + Facet.ALL.stream().map(facet -> line(looks, facet)).collect(Collectors.joining());
  }

  private static String line(Looks looks, Facet facet) {
    String by = looks.facets().get(facet.name());
    return by == null
        ? "#     %-24s # %s\n".formatted(facet.name() + ": false", facet.words())
        : "    %-26s # %s: %s\n".formatted(facet.name() + ": true", facet.words(), by);
  }
}
