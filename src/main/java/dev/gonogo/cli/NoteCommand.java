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

/// `gonogo note`: a person writes something down that changes nothing.
@Command(
    name = "note",
    description = "Write something into the flight log that changes no answer.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class NoteCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      arity = "0..*",
      paramLabel = "ITEM",
      description = "The ids of the items that it speaks of, if it speaks of any.")
  private List<String> ids = new ArrayList<>();

  @Mixin private EventOptions said = new EventOptions();

  @Mixin private LedgerOptions options = new LedgerOptions();

  NoteCommand(Context context) {
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
      complaints.add("what is to be noted? Add --note \"…\"");
    }
    complaints.end("nothing was written");
    List<Event> events =
        items.isEmpty()
            ? List.of(pen.event(Did.NOTE))
            : items.stream().map(item -> pen.event(Did.NOTE, item, false)).toList();
    new WrittenEvents(context, ledger)
        .write("noted", pen.signed(events, PersonalKey.of(context, ledger)));
    return 0;
  }
}
