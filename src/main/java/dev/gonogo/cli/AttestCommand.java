package dev.gonogo.cli;

import dev.gonogo.checklist.EvidenceNeed;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gonogo attest`: a person says that items hold.
@Command(
    name = "attest",
    description = "Say that items hold: written into the flight log, golive/log, under your name.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AttestCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(arity = "0..*", paramLabel = "ITEM", description = "The ids of the items.")
  private List<String> ids = new ArrayList<>();

  @Mixin private EventOptions said = new EventOptions();

  @Option(
      names = "--until",
      paramLabel = "DATE|30d",
      description =
          "The last day on which it holds. Never longer than the checklist lets it: its `valid`, or"
              + " the time of its phase.")
  private Optional<String> until = Optional.empty();

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description =
          "Take a list of events that somebody sent, all of it or nothing, each once, however"
              + " often it is given.")
  private Optional<Path> list = Optional.empty();

  @Mixin private LedgerOptions options = new LedgerOptions();

  AttestCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (list.isPresent()) {
      return new EventImport(context, Ledger.open(context, options))
          .take(list.get(), !ids.isEmpty());
    }
    if (ids.isEmpty()) {
      throw new UserError(
          "gonogo: attest what? Name items, as in `gonogo attest pager-tested`; `gonogo status` says"
              + " which wait");
    }
    Ledger ledger = Ledger.open(context, options);
    var complaints = new Complaints();
    Pen pen = Pen.of(ledger, said, complaints);
    Optional<LocalDate> last = Days.until(until, ledger.today(), complaints);
    List<CompiledItem> items =
        ids.stream().distinct().flatMap(id -> ledger.item(id, complaints).stream()).toList();
    items.forEach(item -> check(ledger, pen, item, complaints));
    complaints.end("nothing was written");
    List<Event> events = new ArrayList<>();
    for (CompiledItem item : items) {
      Event event = pen.event(Did.ATTEST, item, true);
      events.add(last.map(event::withUntil).orElse(event));
    }
    new WrittenEvents(context, ledger)
        .write("attested", pen.signed(events, PersonalKey.of(context, ledger)));
    return 0;
  }

  /// Whether the attestation could count, as far as that can be known here.
  private void check(Ledger ledger, Pen pen, CompiledItem item, Complaints complaints) {
    String id = "`" + item.id() + "`";
    ledger
        .out(item)
        .ifPresent(reason ->
            complaints.add(
                "gonogo.yaml leaves " + id + " out (" + reason + "): nobody is asked for it"));
    EvidenceNeed need = item.needs().evidence();
    if (!pen.suffices(need)) {
      complaints.add(
          switch (need) {
            case NONE, TEXT -> id + " wants to be told in words: add --note \"…\"";
            case URL -> id + " wants a page that shows it: add --evidence https://…";
            case FILE -> id + " wants a file of the project that shows it: add --evidence FILE";
          });
    }
    pen.checkOwner(item, complaints);
  }
}
