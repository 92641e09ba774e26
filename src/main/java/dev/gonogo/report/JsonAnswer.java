package dev.gonogo.report;

import dev.gonogo.answer.Answer;
import dev.gonogo.answer.Answer.Discounted;
import dev.gonogo.gate.Agenda;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Question;
import dev.gonogo.log.Event;
import dev.gonogo.log.Evidence;
import java.time.Instant;
import java.time.LocalDate;

/// What people say, as JSON. Here alone their addresses stand: a record must say which Ana it was.
final class JsonAnswer {
  private JsonAnswer() {}

  static void question(JsonText json, Decision decision) {
    switch (decision.question()) {
      case Question.Files _ -> json.put("question", "files");
      case Question.GoLive asked -> {
        json.put("question", "go-live")
            .put("subject", asked.subject())
            .put("phase", asked.through().word())
            .put("release", asked.release())
            .put("rehearsed", asked.rehearsed())
            .put("requireSigned", asked.requireSigned());
        if (decision.passed()) {
          Agenda.of(decision)
              .first(decision)
              .ifPresent(end ->
                  json.put("until", end.at().toString()).put("untilOf", end.item().item().id()));
        }
      }
    }
  }

  static void answer(JsonText json, Answer answer) {
    switch (answer) {
      case Answer.Nobody _ -> json.put("kind", "nobody");
      case Answer.Attested attested ->
          json.put("kind", "attested").put("until", attested.until().map(Instant::toString));
      case Answer.TooFew few -> json.put("kind", "too-few").put("people", few.people());
      case Answer.Refused _ -> json.put("kind", "refused");
    }
    json.objects("by", PeopleWords.by(answer), JsonAnswer::event)
        .objects("discounted", answer.discounted(), JsonAnswer::discounted);
  }

  private static void event(JsonText json, Event event) {
    who(json, event);
    json.put("note", event.note())
        .objects("evidence", event.evidence(), JsonAnswer::evidence)
        .put("until", event.until().map(LocalDate::toString))
        .put("release", event.release())
        .put("signed", event.signature().isPresent());
  }

  private static void who(JsonText json, Event event) {
    json.put("event", event.id())
        .put("did", event.did().word())
        .put("at", event.at().toString())
        .put("name", event.by().name())
        .put("email", event.by().email())
        .put("as", event.as());
  }

  private static void evidence(JsonText json, Evidence evidence) {
    switch (evidence) {
      case Evidence.Link(var url) -> json.put("url", url);
      case Evidence.Attached(var file, var sha256) -> json.put("file", file).put("sha256", sha256);
    }
  }

  private static void discounted(JsonText json, Discounted one) {
    who(json, one.event());
    json.put("words", one.flaw().words());
  }
}
