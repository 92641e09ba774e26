package dev.gonogo.report;

import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.InputAccount;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.Outcome;
import dev.gonogo.gate.Question;
import dev.gonogo.gate.Rules;
import dev.gonogo.gate.State;
import dev.gonogo.gate.Unseen;
import dev.gonogo.gate.Waiver;
import dev.gonogo.input.Document.InputFile;
import dev.gonogo.input.Location;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that all formats share, not yet made harmless for any of them.
final class Wording {
  /// A longer value is cut: a report is read, and the input is there to look into.
  private static final int MAX_VALUE = 160;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Wording() {}

  /// What people wrote in a checklist, on one line: there a line end is layout and no trick.
  static String prose(String text) {
    return SPACE.matcher(text.strip()).replaceAll(" ");
  }

  /// The decision in one sentence, behind its headline: what decided, and what failed below the
  /// gate.
  static String sentence(Decision decision) {
    String below = below(decision);
    String join =
        switch (decision.question()) {
          case Question.Files _ -> "; below the gate ";
          case Question.GoLive _ -> ". Below the gate: ";
        };
    return verdict(decision) + (below.isEmpty() ? "" : join + below);
  }

  /// What decided, behind the headline.
  static String verdict(Decision decision) {
    return decided(decision) + RuleDifference.passing(decision);
  }

  private static String decided(Decision decision) {
    return switch (decision.question()) {
      case Question.Files _ -> ofFiles(decision);
      case Question.GoLive _ ->
          GoLiveWords.rehearsed(decision)
              + (decision.outcome() == Outcome.BROKEN
                  ? "because not everything could be judged; "
                  : "")
              + GoLiveWords.verdict(decision);
    };
  }

  private static String ofFiles(Decision decision) {
    long spoken = decision.items().stream().filter(i -> i.judged() || decision.blocks(i)).count();
    String scope = spoken + " of " + items(decision.items().size());
    String reasons = reasons(decision.blocks());
    String gate = decision.gate() == Severity.LOW ? "" : " at " + gate(decision);
    return switch (decision.outcome()) {
      case PASS, GO -> "for " + scope + ": nothing" + gate + " failed or is unknown";
      case FAIL, UNKNOWN, HOLD, NO_GO -> "for " + scope + ": " + reasons + gate;
      case NOTHING_JUDGED ->
          "because nothing was judged: no check found anything in what was given";
      case BROKEN ->
          "because not everything could be judged"
              + (reasons.isEmpty() ? "" : "; for " + scope + ": " + reasons + gate);
    };
  }

  /// What failed or is unknown and decides nothing; empty where nothing is. It is told
  /// nevertheless: a pass must not look like more than it is.
  static String below(Decision decision) {
    if (decision.question() instanceof Question.GoLive) {
      return GoLiveWords.below(decision);
    }
    List<ItemResult> rest =
        decision.items().stream()
            .filter(decision::isOpen)
            .filter(item -> !decision.blocks(item) && !decision.passesAsOld(item))
            .toList();
    return reasons(rest);
  }

  private static String reasons(List<ItemResult> items) {
    return Stream.of(
            told(items, State.FAIL, "failed", "failed"),
            told(items, State.UNKNOWN, "is unknown", "are unknown"))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" and "));
  }

  private static String told(List<ItemResult> items, State state, String one, String several) {
    long count = items.stream().filter(item -> item.state() == state).count();
    return count == 0 ? "" : count + " " + (count == 1 ? one : several);
  }

  /// Things of a type at which no check looks: `aws_eip (3)`.
  static String unseen(Unseen things) {
    return things.type() + " (" + things.count() + ")";
  }

  /// All of them in one sentence; the first types, and how many there are more.
  static String unseen(List<Unseen> all, int most) {
    String types = all.stream().limit(most).map(Wording::unseen).collect(Collectors.joining(", "));
    return "no check looks at these: "
        + types
        + (all.size() > most ? " and " + (all.size() - most) + " more types" : "");
  }

  /// The files that were judged or refused with their document, each with its digest.
  static List<String> files(Decision decision) {
    return decision.inputs().stream()
        .flatMap(input -> input.files().stream())
        .map(Wording::file)
        .toList();
  }

  /// What was passed over: a sentence a reason, with the names that it is the reason of.
  ///
  /// @param most how many of them are named
  /// @param name how the report calls a file
  static List<String> skipped(Decision decision, int most, UnaryOperator<String> name) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (InputAccount input : decision.inputs()) {
      if (!input.refused()) {
        input
            .skipped()
            .ifPresent(why ->
                names
                    .computeIfAbsent(why, _ -> new ArrayList<>())
                    .add(aged(input, decision, name)));
      }
    }
    return names.entrySet().stream()
        .map(of -> "skipped, " + of.getKey() + ": " + first(of.getValue(), most))
        .toList();
  }

  private static String aged(InputAccount input, Decision decision, UnaryOperator<String> name) {
    return name.apply(input.name())
        + input.made().map(made -> " (" + age(made, decision) + ")").orElse("");
  }

  /// The first of them, and how many there are more.
  static String first(List<String> all, int most) {
    String more = all.size() > most ? " and " + (all.size() - most) + " more" : "";
    return String.join(", ", all.subList(0, Math.min(all.size(), most))) + more;
  }

  /// The beginning of a digest, by which people tell two apart.
  static String digest(String sha256) {
    return sha256.substring(0, Math.min(12, sha256.length()));
  }

  /// By whose rules it was decided, in one sentence.
  static String rules(Rules rules) {
    return rules.name()
        + " ("
        + digest(rules.key())
        + "), policies "
        + digest(rules.policies())
        + rules.project().map(f -> ", " + file(f)).orElse(", no gonogo.yaml")
        + rules.waivers().map(f -> ", " + file(f)).orElse(", no waivers");
  }

  private static String file(InputFile file) {
    return file.name() + " (" + digest(file.sha256()) + ")";
  }

  /// `made 3 days ago`, by the clock of the decision.
  static String age(Instant made, Decision decision) {
    Duration age = Duration.between(made, decision.at());
    String span = span(age.abs());
    return age.isNegative()
        ? "made " + span + " from now, by its own clock"
        : "made " + span + " ago";
  }

  private static String span(Duration age) {
    long days = age.toDays();
    if (days >= 2 * 365) {
      return days / 365 + " years";
    }
    if (days >= 2) {
      return days + " days";
    }
    long hours = age.toHours();
    return hours >= 2 ? hours + " hours" : age.toMinutes() + " minutes";
  }

  /// What each input says of its age.
  static List<String> ages(Decision decision) {
    return decision.inputs().stream()
        .flatMap(input ->
            input
                .made()
                .map(made -> input.name() + ": " + age(made, decision) + " (" + made + ")")
                .stream())
        .toList();
  }

  static String items(long count) {
    return counted(count, "item");
  }

  /// `1 item`, `2 items`.
  static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /// The severities that decide: `high or above`.
  static String gate(Decision decision) {
    return decision.gate() == Severity.BLOCKER ? "blocker" : decision.gate().word() + " or above";
  }

  /// What a count of items in a state is called: `3 passed`.
  static String counted(State state) {
    return switch (state) {
      case PASS -> "passed";
      case FAIL -> "failed";
      case UNKNOWN -> "unknown";
      case WAITING -> "waiting for a person";
      case NOT_APPLICABLE -> "not applicable";
      case NOT_EVALUATED -> "not evaluated";
      case ATTESTED -> "attested";
      case REFUSED -> "refused by a person";
      case WAIVED -> "waived";
    };
  }

  /// The findings that are a matter of an item's state: none where the item passed by another of
  /// its checks, or does not apply.
  static List<Finding> told(ItemResult item) {
    return switch (item.state()) {
      case FAIL, UNKNOWN, WAIVED, REFUSED -> item.findings();
      case PASS, WAITING, NOT_APPLICABLE, NOT_EVALUATED, ATTESTED -> List.of();
    };
  }

  /// `fail`, `unknown`, or `waived` where somebody accepts it.
  static String word(Finding finding) {
    return finding.waiver().isPresent() ? State.WAIVED.word() : finding.verdict().word();
  }

  /// What a finding says to who sees its subject: of a rule that gives no words, the whole message.
  static String words(Finding finding) {
    return finding.words().orElse(finding.message());
  }

  /// `file:line:column`; where lines help nobody, the document and the attribute.
  static String place(Finding finding) {
    return finding.place().map(Location::toString).orElse(place(finding, finding.document()));
  }

  /// The document, by a name of the caller's, and the attribute.
  static String place(Finding finding, String document) {
    String path = path(finding.attribute());
    return path.isEmpty() ? document : document + ", " + path;
  }

  /// `a.b[0]["c d"]`.
  static String path(List<Value> path) {
    var out = new StringBuilder();
    for (Value step : path) {
      switch (step) {
        case NumberValue n -> out.append('[').append(n).append(']');
        case StringValue s when isName(s.value()) ->
            out.append(out.isEmpty() ? "" : ".").append(s.value());
        default -> out.append('[').append(ValueWriter.toJson(step)).append(']');
      }
    }
    return out.toString();
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }

  /// `found X, expected Y`, or what of it there is; empty where the words tell it.
  static String comparison(Finding finding) {
    if (finding.words().isPresent()) {
      return "";
    }
    return Stream.concat(
            finding.found().map(value -> "found " + value(value)).stream(),
            finding.expected().map(value -> "expected " + value(value)).stream())
        .collect(Collectors.joining(", "));
  }

  /// A value as JSON, cut where it is long.
  static String value(Value value) {
    String json =
        value instanceof ArrayValue array
            ? array.items().stream()
                .map(ValueWriter::toJson)
                .collect(Collectors.joining(", ", "[", "]"))
            : ValueWriter.toJson(value);
    return json.codePointCount(0, json.length()) <= MAX_VALUE
        ? json
        : json.substring(0, json.offsetByCodePoints(0, MAX_VALUE)) + "…";
  }

  /// `accepted by WHO until DATE: reason`.
  static String acceptance(Waiver waiver) {
    return "accepted by " + waiver.who() + " until " + waiver.until() + ": " + waiver.reason();
  }

  /// The message with what was found and expected, on one line.
  static String whole(Finding finding) {
    String comparison = comparison(finding);
    return finding.message()
        + (comparison.isEmpty() ? "" : " (" + comparison + ")")
        + finding.waiver().map(waiver -> " [" + acceptance(waiver) + "]").orElse("");
  }

  /// An item's page in the site.
  static Optional<String> page(CompiledItem item, ReportOptions options) {
    return options
        .siteBase()
        .map(base ->
            base.isEmpty() || base.endsWith("/") ? base + item.page() : base + "/" + item.page());
  }

  /// An item's page, where it has an address in the web, else its line in the repository.
  static Optional<String> address(CompiledItem item, ReportOptions options) {
    return page(item, options)
        .filter(page -> page.startsWith("https://") || page.startsWith("http://"))
        .or(() -> source(item, options));
  }

  private static Optional<String> source(CompiledItem item, ReportOptions options) {
    return options
        .sourceBase()
        .flatMap(base ->
            Uris.inRepository(item, options.folders())
                .map(path -> base + Uris.encoded(path) + "#L" + item.line()));
  }
}
