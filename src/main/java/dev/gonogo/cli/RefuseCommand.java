package dev.gonogo.cli;

import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `gonogo refuse`: a person says that items do not hold.
@Command(
    name = "refuse",
    description =
        "Say that items do not hold, and why: no go until you, or who holds the role, withdraw it.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RefuseCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(arity = "1..*", paramLabel = "ITEM", description = "The ids of the items.")
  private List<String> ids = new ArrayList<>();

  @Mixin private EventOptions said = new EventOptions();

  @Mixin private LedgerOptions options = new LedgerOptions();

  RefuseCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Ledger ledger = Ledger.open(context, options);
    var complaints = new Complaints();
    Pen pen = Pen.of(ledger, said, complaints);
    List<CompiledItem> items =
        ids.stream().distinct().flatMap(id -> ledger.item(id, complaints).stream()).toList();
    if (said.note.isEmpty()) {
      complaints.add("a refusal says why: add --note \"…\"");
    }
    complaints.end("nothing was written");
    List<Event> events = items.stream().map(item -> pen.event(Did.REFUSE, item, true)).toList();
    new WrittenEvents(context, ledger)
        .write("refused", pen.signed(events, PersonalKey.of(context, ledger)));
    return 0;
  }
}
