package dev.gonogo.log;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A key of an event: how its text is written, which events must have it and which may. The
/// published schema says the same; a test holds the two together.
enum EventKey {
  AT(
      "a time in UTC to the second such as `2026-11-25T18:45:00Z`",
      "when it was",
      EventKey::isTime,
      Whose.ALL,
      Whose.ALL),
  BY(
      "a person such as `On-call <oncall@example.com>`",
      "who says so, as `Name <email>`",
      text -> Person.of(text).isPresent(),
      Whose.ALL,
      Whose.ALL),
  DID(
      "one of " + String.join(", ", Did.WORDS),
      "what was done",
      text -> Did.of(text).isPresent(),
      Whose.ALL,
      Whose.ALL),
  FOR(
      "a project and an environment such as `shop/production`",
      "what it is for, as `project/environment`",
      EventKey::isSubject,
      Whose.ALL,
      Whose.ALL),
  AS("a role such as `ops`", "the role", EventKey::isSaid, Whose.NONE, Whose.ALL),
  ITEM(
      "the id of an item such as `pager-tested`",
      "the id of the item",
      matches("[a-z0-9]+(-[a-z0-9]+)*").and(text -> text.length() <= EventKey.MAX_ID),
      Whose.OF_AN_ITEM,
      Whose.ABOUT_AN_ITEM),
  TEXT(
      "a SHA-256 in 64 small hexadecimal digits",
      "the SHA-256 of the words of the item",
      matches("[0-9a-f]{64}"),
      Whose.ATTESTING,
      Whose.ANSWERING),
  NOTE(
      "a text that says something",
      "what is to be said",
      EventKey::isSaid,
      Whose.SAYING,
      Whose.ALL),
  EVIDENCE(
      "a list of `{\"url\": …}` and `{\"file\": …, \"sha256\": …}`",
      "what shows it",
      _ -> false,
      Whose.NONE,
      Whose.SHOWING),
  UNTIL(
      "a day such as `2027-02-25`",
      "the last day on which it holds",
      EventKey::isDay,
      Whose.NONE,
      Whose.ATTESTING),
  RELEASE("a name such as `2026.12`", "the release", EventKey::isSaid, Whose.NONE, Whose.ALL),
  EVENT(
      "the id of an event in 64 small hexadecimal digits",
      "the id of the event that is taken back",
      matches("[0-9a-f]{64}"),
      Whose.WITHDRAWING,
      Whose.WITHDRAWING),
  RECORD(
      "the name of a file such as `20261201T080000Z-go.json`",
      "the name of the file of the decision",
      matches("[A-Za-z0-9][A-Za-z0-9._-]{0,250}\\.json"),
      Whose.DECIDING,
      Whose.DECIDING),
  OUTCOME(
      "one of GO, HOLD, NO-GO",
      "what was decided",
      matches("GO|HOLD|NO-GO"),
      Whose.DECIDING,
      Whose.DECIDING),
  SIG(
      "an armoured SSH signature",
      "the signature",
      text -> text.startsWith("-----BEGIN SSH SIGNATURE-----\n"),
      Whose.NONE,
      Whose.ALL);

  /// A file's name may have 255 bytes, of which an id takes the most.
  static final int MAX_ID = 200;

  private static final Pattern TIME =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern SAID =
      Pattern.compile("[^\\s\\p{Z}]", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SUBJECT =
      Pattern.compile(
          "STEP(/STEP)+".replace("STEP", "[^\\s\\p{Z}\\p{Cc}/]+( [^\\s\\p{Z}\\p{Cc}/]+)*"),
          Pattern.UNICODE_CHARACTER_CLASS);

  /// Which events have a key.
  private enum Whose {
    NONE(EnumSet.noneOf(Did.class)),
    ALL(EnumSet.allOf(Did.class)),
    OF_AN_ITEM(EnumSet.complementOf(EnumSet.of(Did.NOTE, Did.DECIDE))),
    ANSWERING(EnumSet.complementOf(EnumSet.of(Did.WITHDRAW, Did.NOTE, Did.DECIDE))),
    ABOUT_AN_ITEM(EnumSet.complementOf(EnumSet.of(Did.DECIDE))),
    ATTESTING(EnumSet.of(Did.ATTEST, Did.DONE)),
    SAYING(EnumSet.of(Did.NOTE, Did.SKIP)),
    SHOWING(EnumSet.complementOf(EnumSet.of(Did.WITHDRAW, Did.START, Did.SKIP))),
    WITHDRAWING(EnumSet.of(Did.WITHDRAW)),
    DECIDING(EnumSet.of(Did.DECIDE));

    private final Set<Did> events;

    Whose(EnumSet<Did> events) {
      this.events = events;
    }
  }

  private final String expected;
  private final String meaning;
  private final Predicate<String> form;
  private final Whose must;
  private final Whose may;

  EventKey(String expected, String meaning, Predicate<String> form, Whose must, Whose may) {
    this.expected = expected;
    this.meaning = meaning;
    this.form = form;
    this.must = must;
    this.may = may;
  }

  static final List<String> NAMES = Arrays.stream(values()).map(EventKey::key).toList();

  static Optional<EventKey> of(String key) {
    return Arrays.stream(values()).filter(k -> k.key().equals(key)).findFirst();
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What was expected, in words.
  String expected() {
    return expected;
  }

  /// What it says, in words.
  String meaning() {
    return meaning;
  }

  boolean fits(String text) {
    return form.test(text);
  }

  boolean isNeededBy(Did did) {
    return must.events.contains(did);
  }

  boolean isNeededByAll() {
    return must == Whose.ALL;
  }

  boolean isFitFor(Did did) {
    return may.events.contains(did);
  }

  private static Predicate<String> matches(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }

  private static boolean isSaid(String text) {
    return SAID.matcher(text).find();
  }

  private static boolean isSubject(String text) {
    return SUBJECT.matcher(text).matches();
  }

  private static boolean isTime(String text) {
    var matcher = TIME.matcher(text);
    return matcher.matches() && isDay(matcher.group(1));
  }

  private static boolean isDay(String text) {
    if (!DAY.matcher(text).matches()) {
      return false;
    }
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }
}
