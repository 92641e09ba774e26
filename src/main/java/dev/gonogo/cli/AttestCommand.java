package dev.gonogo.cli;

import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
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
      names = "--renew",
      description =
          "Go through what was attested and does not count any more, because its time is over or its"
              + " words are others: shows the difference, and asks.")
  private boolean renew;

  @Option(
      names = "--yes",
      description = "With --renew: all of it holds still, by the words that are there now.")
  private boolean yes;

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
    if (yes && !renew) {
      throw new UserError("gonogo: --yes answers what --renew asks: give both");
    }
    if (ids.isEmpty() && !renew) {
      throw new UserError(
          "gonogo: attest what? Name items, as in `gonogo attest pager-tested`; `gonogo status` says"
              + " which wait");
    }
    Ledger ledger = Ledger.open(context, options);
    var complaints = new Complaints();
    Pen pen = Pen.of(ledger, said, complaints);
    Optional<LocalDate> last = Days.until(until, ledger.today(), complaints);
    UnaryOperator<Event> rest = event -> last.map(event::withUntil).orElse(event);
    List<Event> events =
        renew ? renewed(ledger, pen, rest, complaints) : attested(ledger, pen, rest, complaints);
    if (!events.isEmpty()) {
      new WrittenEvents(context, ledger)
          .write("attested", pen.signed(events, PersonalKey.of(context, ledger)));
    }
    return 0;
  }

  private List<Event> attested(
      Ledger ledger, Pen pen, UnaryOperator<Event> rest, Complaints complaints) {
    List<CompiledItem> items =
        ids.stream().distinct().flatMap(id -> ledger.item(id, complaints).stream()).toList();
    for (CompiledItem item : items) {
      ledger
          .out(item)
          .ifPresent(reason ->
              complaints.add(
                  "gonogo.yaml leaves `"
                      + item.id()
                      + "` out ("
                      + reason
                      + "): nobody is asked for it"));
      Wanted.check(item, pen, complaints);
    }
    complaints.end("nothing was written");
    return items.stream().map(item -> rest.apply(pen.event(Did.ATTEST, item, true))).toList();
  }

  private List<Event> renewed(
      Ledger ledger, Pen pen, UnaryOperator<Event> rest, Complaints complaints) throws IOException {
    complaints.end("nothing was written");
    return new Renewal(context, ledger, pen, complaints)
        .events(ids, yes, asking(), said.release, rest);
  }

  /// Somebody who can be asked, if one sits there.
  private static Optional<UnaryOperator<String>> asking() {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .map(console ->
            question -> Objects.requireNonNullElse(console.readLine("%s", question), ""));
  }
}
