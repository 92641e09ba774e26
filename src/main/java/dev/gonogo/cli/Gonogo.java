package dev.gonogo.cli;

import dev.gonogo.catalogue.KubernetesKinds;
import dev.gonogo.catalogue.TerraformTypes;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `gonogo` itself: shows its help.
@Command(
    name = "gonogo",
    description = "A go-live checklist that runs.",
    mixinStandardHelpOptions = true,
    versionProvider = Gonogo.VersionText.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      InitCommand.class,
      RunCommand.class,
      DecideCommand.class,
      CheckCommand.class,
      AttestCommand.class,
      RefuseCommand.class,
      WithdrawCommand.class,
      NoteCommand.class,
      LogCommand.class,
      StatusCommand.class,
      DiffCommand.class,
      BuildCommand.class,
      TestCommand.class,
      ParseCommand.class,
      IdsCommand.class,
      PacksCommand.class,
      RegoCommand.class,
      DoctorCommand.class,
      HelpCommand.class
    },
    exitCodeListHeading = "%nExit status, the first that holds:%n",
    exitCodeList = {
      "2:the command, the checklist or an input is wrong",
      "1:FAIL (decide, run: NO-GO)",
      "3:UNKNOWN (decide, run: HOLD)",
      "4:nothing was judged",
      "0:PASS (decide, run: GO), or done"
    },
    footer = {
      "%nThe two that matter: `gonogo run DIR` builds the checklist and judges a folder;",
      "`gonogo check FILE...` judges in CI."
    })
final class Gonogo implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /// `gonogo 0.1.0 (Java 25.0.3)`.
  static final class VersionText implements CommandLine.IVersionProvider {
    private final Context context;

    VersionText(Context context) {
      this.context = context;
    }

    @Override
    public String[] getVersion() {
      return new String[] {
        "gonogo " + context.build().version() + " (Java " + Runtime.version() + ")",
        "names of " + String.join(", ", TerraformTypes.madeOf()) + ", " + KubernetesKinds.madeOf()
      };
    }
  }
}
