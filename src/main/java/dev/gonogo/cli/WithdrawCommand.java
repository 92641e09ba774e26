package dev.gonogo.cli;

import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.FlightLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `gonogo withdraw`: a person takes back what was said of items.
@Command(
    name = "withdraw",
    description =
        "Take back what you said of items, or an event of somebody's whose role you hold.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class WithdrawCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      arity = "1..*",
      paramLabel = "ITEM|EVENT",
      description =
          "The ids of items: all that you said of them; or events, by file name or by the beginning"
              + " of their id, as `gonogo log` shows it.")
  private List<String> names = new ArrayList<>();

  @Mixin private EventOptions said = new EventOptions();

  @Mixin private LedgerOptions options = new LedgerOptions();

  WithdrawCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Ledger ledger = Ledger.open(context, options);
    var complaints = new Complaints();
    Pen pen = Pen.of(ledger, said, complaints);
    if (!said.evidence.isEmpty()) {
      complaints.add("who takes something back shows nothing: leave --evidence out");
    }
    FlightLog log = ledger.log();
    // Who signs takes back for a decision that counts only what is signed.
    var standing = new StandingEvents(ledger, log, ledger.answers(said.release, log, said.sign));
    List<Event> taken =
        names.stream()
            .distinct()
            .flatMap(name -> standing.named(name, pen, complaints).stream())
            .distinct()
            .toList();
    complaints.end("nothing was written");
    List<Event> events = taken.stream().map(event -> withdrawal(pen, event)).toList();
    new WrittenEvents(context, ledger)
        .write("withdrew", pen.signed(events, PersonalKey.of(context, ledger)));
    return 0;
  }

  // It is for what the event was for, whatever this command was told.
  private static Event withdrawal(Pen pen, Event taken) {
    return pen.event(Did.WITHDRAW).withItem(taken.item().orElseThrow()).withEvent(taken.id());
  }
}
