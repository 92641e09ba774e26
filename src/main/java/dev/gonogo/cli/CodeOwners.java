package dev.gonogo.cli;

import dev.gonogo.init.Looks;
import dev.gonogo.init.Sign;
import dev.gonogo.init.Starter;
import dev.gonogo.init.StarterFile;
import dev.gonogo.pack.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who must look at a change of the rules, and of what people said: a forge reads it, and asks
/// them.
final class CodeOwners {
  static final String GITHUB = ".github/CODEOWNERS";
  static final String GITLAB = ".gitlab/CODEOWNERS";

  /// Where a forge looks for such a file.
  static final List<String> ALL = List.of(GITHUB, GITLAB, "CODEOWNERS", "docs/CODEOWNERS");

  /// To be replaced: nobody but the team knows who it is.
  static final String OWNER = "@your-org/release-owners";

  /// The folder of waivers, signers, log and records.
  static final String LEDGER = "golive/";

  private static final String HEAD =
      """
      # Who must approve a change of the rules that judge a go-live, and of what people said. Put your own team
      # in place of %s, and let the protected branch ask for a review by code owners.
      """;

  private CodeOwners() {}

  /// The file for whoever hosts the repository; none where nobody is found.
  static Optional<StarterFile> of(Looks looks) {
    if (!looks.has(Sign.GITHUB) && !looks.has(Sign.GITLAB)) {
      return Optional.empty();
    }
    String path = looks.has(Sign.GITHUB) ? GITHUB : GITLAB;
    return Optional.of(
        new StarterFile(
            path,
            HEAD.formatted(OWNER) + String.join("\n", lines(looks)) + "\n",
            "whom a change of rules asks: name them"));
  }

  /// A line for each of what belongs to them.
  static List<String> lines(Looks looks) {
    List<String> paths =
        new ArrayList<>(List.of(Starter.PROJECT, Lock.NAME, Starter.CHECKLIST, LEDGER));
    if (looks.has(Sign.GITHUB)) {
      paths.addAll(List.of(CiFiles.GITHUB, GITHUB));
    } else {
      paths.addAll(List.of(CiFiles.GITLAB, GITLAB));
    }
    return paths.stream().map(path -> "/" + path + " " + OWNER).toList();
  }
}
