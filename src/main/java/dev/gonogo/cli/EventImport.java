package dev.gonogo.cli;

import dev.gonogo.log.Event;
import dev.gonogo.log.EventFile;
import dev.gonogo.log.FlightLog;
import dev.gonogo.log.ListedEvent;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// `gonogo attest --import`: takes a list of events that others wrote, as the site does.
final class EventImport {
  private final Context context;
  private final Ledger ledger;

  EventImport(Context context, Ledger ledger) {
    this.context = context;
    this.ledger = ledger;
  }

  /// @param file a list, or one event
  /// @param others whether the command names items too
  Integer take(Path file, boolean others) throws IOException {
    if (others) {
      throw new UserError(
          "gonogo: --import takes what stands in its file: name no items beside it");
    }
    var problems = new Problems();
    String shown = context.shown(context.at(file));
    List<ListedEvent> listed = EventFile.readListed(shown, bytes(context.at(file)), problems);
    listed.forEach(one -> check(one, problems));
    context.terminal().err().print(problems.drawn());
    if (problems.hasErrors()) {
      throw new UserError("gonogo: nothing was written: " + Printable.of(shown) + " comes first");
    }
    FlightLog log = ledger.log();
    Set<String> known = new HashSet<>();
    log.events().forEach(event -> known.add(event.id()));
    List<Event> fresh =
        listed.stream().map(ListedEvent::event).filter(event -> known.add(event.id())).toList();
    if (!fresh.isEmpty()) {
      new WrittenEvents(context, ledger).write("imported", fresh);
    }
    context.terminal().out().println(count(fresh.size(), listed.size() - fresh.size()));
    return 0;
  }

  private static String count(int fresh, int known) {
    return (fresh == 1 ? "1 event" : fresh + " events")
        + " imported"
        + (known == 0 ? "" : ", " + known + " were there already");
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(EventFile.MAX_LIST_BYTES + 1);
    } catch (FileSystemException e) {
      throw new FileSystemException(file.toString(), null, FileTree.reason(e));
    } catch (IOException e) {
      throw new FileSystemException(file.toString(), null, String.valueOf(e.getMessage()));
    }
  }

  private void check(ListedEvent listed, Problems problems) {
    Event event = listed.event();
    event
        .item()
        .filter(item -> !ledger.items().containsKey(item))
        .ifPresent(item ->
            problems.report(
                listed.source(),
                ImportProblem.unknownItem(listed.at("item"), item, ledger.items().keySet())));
    event
        .as()
        .filter(role -> !ledger.roles().contains(role))
        .ifPresent(role ->
            problems.report(
                listed.source(), ImportProblem.unknownRole(listed.at("as"), role, ledger.roles())));
    if (!event.subject().equals(ledger.subject())) {
      problems.report(
          listed.source(),
          new ImportProblem.Foreign(listed.at("for"), event.subject(), ledger.subject()));
    }
    if (event.at().isAfter(ledger.now())) {
      problems.report(
          listed.source(), new ImportProblem.Future(listed.at("at"), event.at(), ledger.now()));
    }
    String now = event.item().map(ledger.items()::get).map(item -> item.text()).orElse("");
    boolean others = event.did().attests() && !event.text().orElse("").equals(now);
    if (others && ledger.items().containsKey(event.item().orElse(""))) {
      problems.report(
          listed.source(),
          new ImportProblem.OtherWords(listed.at("text"), event.item().orElseThrow()));
    }
  }
}
