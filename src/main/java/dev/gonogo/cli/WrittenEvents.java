package dev.gonogo.cli;

import dev.gonogo.answer.Answer;
import dev.gonogo.answer.Answers;
import dev.gonogo.answer.Flaw;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Writes events and says what was written and what it means.
final class WrittenEvents {
  private static final int INDENT = 2;

  private final Context context;
  private final Ledger ledger;
  private final Page page;

  WrittenEvents(Context context, Ledger ledger) {
    this.context = context;
    this.ledger = ledger;
    this.page = new Page(context.terminal().width());
  }

  /// Writes all of them or none.
  ///
  /// @param did what was done, as `attested`
  void write(String did, List<Event> events) throws IOException {
    List<Path> files = ledger.append(events);
    Answers answers = ledger.answers(events.getFirst().release());
    for (int i = 0; i < events.size(); i++) {
      tell(did, events.get(i), files.get(i), answers);
    }
    context.terminal().out().print(page.text());
  }

  private void tell(String did, Event event, Path file, Answers answers) {
    Optional<CompiledItem> item = event.item().map(ledger.items()::get);
    String what = event.item().map(id -> "`" + id + "`").orElse("it");
    page.text(0, did + " " + what + item.map(one -> ": " + one.title()).orElse(""));
    page.text(INDENT, words(event));
    meaning(event, item, answers).ifPresent(words -> page.text(INDENT, words));
    page.text(INDENT, "written to " + ledger.shown(file));
  }

  /// What is true of the item by now.
  private static Optional<String> meaning(
      Event event, Optional<CompiledItem> item, Answers answers) {
    if (item.isEmpty() || event.did() == Did.NOTE) {
      return Optional.empty();
    }
    Answer answer = answers.of(item.get().id());
    String beside =
        event.did().attests() && !item.get().checks().isEmpty()
            ? "; its checks are not asked here, and what they find goes before a word"
                + (event.evidence().isEmpty() ? ", which alone does not do for them" : "")
            : "";
    return Optional.of(
        flaw(event, answer)
            .map(flaw -> "it counts for nothing: " + flaw.words())
            .orElseGet(() -> AnswerWords.of(answer) + beside));
  }

  private static Optional<Flaw> flaw(Event event, Answer answer) {
    return answer.discounted().stream()
        .filter(discounted -> discounted.event().equals(event))
        .map(Answer.Discounted::flaw)
        .findFirst();
  }

  private String words(Event event) {
    var words = new StringBuilder("by " + event.by().text());
    event.as().ifPresent(role -> words.append(", as ").append(role));
    words.append(", for ").append(event.subject());
    event.release().ifPresent(name -> words.append(", release ").append(name));
    event.until().ifPresent(day -> words.append(", until ").append(day));
    words.append(event.signature().isPresent() ? ", signed" : ", not signed: a claim");
    return words.toString();
  }
}
