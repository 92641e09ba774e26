package dev.gonogo.cli;

import dev.gonogo.log.Event;
import dev.gonogo.log.FlightLog;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gonogo log`: who did what when.
@Command(
    name = "log",
    description = "Show the flight log: who said or did what, and when; the newest last.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class LogCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(arity = "0..1", paramLabel = "ITEM", description = "Only what is said of this item.")
  private Optional<String> item = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT",
      description = "console (the default) or json.")
  private PageFormat format = PageFormat.CONSOLE;

  @Mixin private LedgerOptions options = new LedgerOptions();

  LogCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Ledger ledger = Ledger.open(context, options);
    FlightLog log = ledger.log();
    if (item.isPresent() && log.events().stream().noneMatch(this::isAsked)) {
      var complaints = new Complaints();
      ledger.item(item.get(), complaints);
      complaints.end("nothing was shown");
    }
    List<Event> events = log.events().stream().filter(this::isAsked).toList();
    var page = new LogPage(ledger, log, events);
    context
        .terminal()
        .out()
        .print(
            switch (format) {
              case CONSOLE -> page.console(context.terminal().width());
              case JSON -> page.json();
            });
    return 0;
  }

  private boolean isAsked(Event event) {
    return item.isEmpty() || event.item().equals(item);
  }
}
