package dev.gonogo.site;

import dev.gonogo.answer.Answer;
import dev.gonogo.answer.Answer.Discounted;
import dev.gonogo.answer.Flaw;
import dev.gonogo.gate.Agenda;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.State;
import dev.gonogo.log.Event;
import dev.gonogo.log.Evidence;
import dev.gonogo.site.SiteView.SaidView;
import dev.gonogo.source.Printable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Chooses what an item's page shows of what people say of it. Names stand without addresses, for
/// more people read a site than a log; and what they wrote turns no line around.
final class AnswerViews {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  private final Words words;

  AnswerViews(Words words) {
    this.words = words;
  }

  /// Refusals and attestations, then what counts for nothing where the item is open for that.
  List<SaidView> said(Decision decision, ItemResult item) {
    List<SaidView> all = new ArrayList<>();
    boolean overruled = item.state() == State.FAIL || item.state() == State.UNKNOWN;
    switch (item.answer()) {
      case Answer.Nobody _ -> {}
      case Answer.Refused refused ->
          refused.by().forEach(event -> all.add(view("refused", event, Optional.empty(), "")));
      case Answer.TooFew few ->
          few.by()
              .forEach(event ->
                  all.add(view("attested", event, Optional.empty(), words.get("said.too-few"))));
      case Answer.Attested attested -> {
        String why =
            overruled
                ? words.get("said.overruled")
                : item.state() == State.NOT_EVALUATED ? words.get("said.unseen") : "";
        attested.by().forEach(event -> all.add(view("attested", event, attested.until(), why)));
      }
    }
    Agenda.lost(decision, item).forEach(one -> all.add(lost(one)));
    return all;
  }

  private SaidView lost(Discounted one) {
    return view("lost", one.event(), Optional.empty(), why(one.flaw()));
  }

  private SaidView view(String kind, Event event, Optional<Instant> until, String why) {
    return new SaidView(
        kind,
        words.get("said." + kind),
        Printable.of(event.by().name()),
        event.as().map(Printable::of).orElse(""),
        MINUTE.format(event.at()),
        event.note().map(note -> Printable.of(note.replaceAll("\\s+", " "))).orElse(""),
        event.evidence().stream().flatMap(AnswerViews::link).toList(),
        event.evidence().stream().flatMap(AnswerViews::file).toList(),
        until.map(this::until).orElse(""),
        event.signature().isPresent(),
        why);
  }

  private static Stream<SiteView.LinkView> link(Evidence evidence) {
    return evidence instanceof Evidence.Link(var url)
        ? Stream.of(new SiteView.LinkView(url, Printable.of(url)))
        : Stream.empty();
  }

  private static Stream<String> file(Evidence evidence) {
    return evidence instanceof Evidence.Attached(var file, _)
        ? Stream.of(Printable.of(file))
        : Stream.empty();
  }

  /// The minute before which it holds; of a whole day the day, which is the last.
  String until(Instant end) {
    var day = end.atZone(ZoneOffset.UTC);
    String shown =
        day.toLocalTime().toSecondOfDay() == 0
            ? day.toLocalDate().minusDays(1).toString()
            : MINUTE.format(end);
    return words.get("said.until").replace("{until}", shown);
  }

  /// Why an event counts for nothing, in the language of the site.
  private String why(Flaw flaw) {
    return switch (flaw) {
      case Flaw.Foreign(var subject) -> flaw("foreign", subject);
      case Flaw.Future(var at) -> flaw("future", MINUTE.format(at));
      case Flaw.Withdrawn(var by) -> flaw("withdrawn", by.by().name());
      case Flaw.RolledBack(var by) -> flaw("rolled-back", MINUTE.format(by.at()));
      case Flaw.Unsigned _ -> flaw("unsigned", "");
      case Flaw.BadSignature _ -> flaw("bad-signature", "");
      case Flaw.NotOwner(var role) -> flaw("not-owner", role);
      case Flaw.NotHolder _ -> flaw("not-holder", "");
      case Flaw.OtherWords _ -> flaw("other-words", "");
      case Flaw.RanOut(var end) -> flaw("ran-out", MINUTE.format(end));
      case Flaw.OtherRelease(var release) -> flaw("other-release", release.orElse("–"));
      case Flaw.Lacks(var need) -> flaw("lacks-" + need.word(), "");
      case Flaw.FileGone(var file) -> flaw("file-gone", file);
      case Flaw.FileChanged(var file) -> flaw("file-changed", file);
    };
  }

  private String flaw(String key, String what) {
    return words.get("flaw." + key).replace("{what}", Printable.of(what));
  }
}
