package dev.gonogo.gate;

import dev.gonogo.gate.PolicyAnswer.Remark;
import dev.gonogo.source.Nearest;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads what `data.gonogo.<kind>.report` says: `{"deny": …, "unknown": …, "judged": …}`, and
/// `"silent": …` where a check lets pass who says nothing.
///
/// A shape that it does not know is an error and never silence: a misnamed rule or a check that
/// nobody knows would otherwise look like a pass.
final class AnswerReader {
  private final Set<String> checks;
  private final Map<String, Set<String>> judged = new HashMap<>();
  private final Map<String, Set<String>> silent = new HashMap<>();
  private final List<Remark> findings = new ArrayList<>();

  private AnswerReader(Set<String> checks) {
    this.checks = checks;
  }

  /// What came of reading.
  sealed interface Result {
    record Read(PolicyAnswer answer) implements Result {}

    /// @param words what is wrong with the answer, one sentence without a full stop
    record Refused(String words) implements Result {}
  }

  /// @param report what the policies answered, or nothing where the query was undefined
  /// @param checks the ids of all checks of the kind: each must be answered for
  static Result read(Optional<Value> report, Set<String> checks) {
    var reader = new AnswerReader(checks);
    try {
      reader.read(report.orElseThrow(() -> new Misshapen("the policies gave no answer")));
    } catch (Misshapen e) {
      return new Result.Refused(e.words);
    }
    return new Result.Read(
        new PolicyAnswer(reader.judged, reader.silent, reader.findings, Set.of()));
  }

  private void read(Value report) throws Misshapen {
    ObjectValue answer = object(report, "the policies' answer");
    readSubjects(
        object(member(answer, "judged", "the policies' answer"), "`judged`"), "judged", judged);
    requireAll();
    if (answer.get("silent").isPresent()) {
      readSubjects(object(answer.get("silent").get(), "`silent`"), "silent", silent);
    }
    readFindings(answer, "deny", Verdict.FAIL);
    readFindings(answer, "unknown", Verdict.UNKNOWN);
  }

  private void readSubjects(ObjectValue byCheck, String set, Map<String, Set<String>> into)
      throws Misshapen {
    for (Map.Entry<Value, Value> entry : byCheck.entries().entrySet()) {
      String check = known(text(entry.getKey(), "a check in `" + set + "`"));
      Set<String> subjects = new TreeSet<>();
      for (Value subject : members(entry.getValue(), "`" + set + "` of `" + check + "`")) {
        subjects.add(text(subject, "a subject of `" + check + "`"));
      }
      into.put(check, subjects);
    }
  }

  private void requireAll() throws Misshapen {
    for (String check : new TreeSet<>(checks)) {
      if (!judged.containsKey(check)) {
        throw new Misshapen("the policies do not answer for the check `" + check + "`");
      }
    }
  }

  private void readFindings(ObjectValue answer, String set, Verdict verdict) throws Misshapen {
    for (Value each : members(member(answer, set, "the policies' answer"), "`" + set + "`")) {
      String what = "a finding in `" + set + "`";
      ObjectValue finding = object(each, what);
      String check = known(text(member(finding, "check", what), "`check` of " + what));
      String mine = "a finding of `" + check + "`";
      if (!Value.of(itemOf(check)).equals(member(finding, "item", mine))) {
        throw new Misshapen(mine + " names an item that is not the check's");
      }
      findings.add(
          new Remark(
              check,
              verdict,
              text(member(finding, "subject", mine), "`subject` of " + mine),
              path(member(finding, "path", mine), mine),
              words(finding, mine),
              text(member(finding, "msg", mine), "`msg` of " + mine),
              finding.get("found"),
              finding.get("expected"),
              isAbsent(finding, mine)));
    }
  }

  // A check's id is `kind/item` or `kind/item/name`.
  static String itemOf(String check) {
    return check.split("/", 3)[1];
  }

  private static List<Value> path(Value path, String of) throws Misshapen {
    if (!(path instanceof ArrayValue steps)) {
      throw new Misshapen("`path` of " + of + " is " + aOrAn(path) + ", not an array");
    }
    for (Value step : steps.items()) {
      if (!(step instanceof StringValue || step instanceof NumberValue)) {
        throw new Misshapen("`path` of " + of + " holds " + aOrAn(step));
      }
    }
    return steps.items();
  }

  private static Optional<String> words(ObjectValue finding, String of) throws Misshapen {
    Optional<Value> words = finding.get("words");
    return words.isPresent()
        ? Optional.of(text(words.get(), "`words` of " + of))
        : Optional.empty();
  }

  private static boolean isAbsent(ObjectValue finding, String of) throws Misshapen {
    Optional<Value> absent = finding.get("absent");
    if (absent.isPresent() && !(absent.get() instanceof BooleanValue)) {
      throw new Misshapen("`absent` of " + of + " is " + aOrAn(absent.get()) + ", not a boolean");
    }
    return absent.isPresent() && absent.get().equals(Value.of(true));
  }

  private String known(String check) throws Misshapen {
    if (checks.contains(check)) {
      return check;
    }
    String meant =
        Nearest.of(check, checks).map(near -> ": did it mean `" + near + "`?").orElse("");
    throw new Misshapen(
        "the policies answer for `"
            + check
            + "`, a check that the checklist does not know"
            + meant);
  }

  private static Value member(ObjectValue object, String key, String of) throws Misshapen {
    return object.get(key).orElseThrow(() -> new Misshapen(of + " has no `" + key + "`"));
  }

  private static ObjectValue object(Value value, String what) throws Misshapen {
    if (value instanceof ObjectValue object) {
      return object;
    }
    throw new Misshapen(what + " is " + aOrAn(value) + ", not an object");
  }

  private static String text(Value value, String what) throws Misshapen {
    if (value instanceof StringValue text) {
      return text.value();
    }
    throw new Misshapen(what + " is " + aOrAn(value) + ", not a string");
  }

  // Another engine hands a set on as JSON has it: as an array.
  private static Collection<Value> members(Value value, String what) throws Misshapen {
    return switch (value) {
      case SetValue set -> set.members();
      case ArrayValue array -> array.items();
      default -> throw new Misshapen(what + " is " + aOrAn(value) + ", not a set");
    };
  }

  private static String aOrAn(Value value) {
    String type = value.typeName();
    return switch (type) {
      case "null" -> type;
      case "array", "object" -> "an " + type;
      default -> "a " + type;
    };
  }

  /// Ends the reading of one answer.
  private static final class Misshapen extends Exception {
    private static final long serialVersionUID = 1L;

    private final String words;

    Misshapen(String words) {
      super(words, null, false, false);
      this.words = words;
    }
  }
}
