package dev.gonogo.report;

import dev.gonogo.gate.State;
import dev.gonogo.report.AgreementTest.Said;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// What a reader of a report learns from it: each format is parsed as its consumers would.
///
/// @param states how many items are in each state
record ReadBack(List<Said> findings, Map<String, Long> states, String decision) {
  static ReadBack of(Report report, String text) {
    return switch (report) {
      case CONSOLE -> console(text);
      case JSON -> json(text);
      case GITHUB -> github(text);
      case SUMMARY, MARKDOWN, MINUTES -> summary(text);
      case JUNIT -> junit(text);
      case SARIF -> sarif(text);
      case GITLAB -> gitlab(text);
    };
  }

  private static final Pattern LEFT_OUT =
      Pattern.compile("(?m)^\\*\\*Left out for want of room: ([0-9]+) findings?\\b.*");

  /// How many findings a report says to have no room for.
  static int leftOut(Report report, String text) {
    Matcher left = LEFT_OUT.matcher(report == Report.MARKDOWN ? text : "");
    return left.find() ? Integer.parseInt(left.group(1)) : 0;
  }

  private static final Pattern COUNT =
      Pattern.compile("[✓✗?○–·✎~!] [\u00a0]*([0-9]+) ([a-z ]+?)(?: {2}|$)");

  private static ReadBack console(String text) {
    List<Said> findings = new ArrayList<>();
    Map<String, Long> states = new TreeMap<>();
    String section = "";
    String item = "";
    int subjects = 0;
    String last = "";
    for (String line : text.lines().toList()) {
      if (!line.isEmpty() && !line.startsWith(" ")) {
        section = line;
        last = line;
      } else if (section.equals("Items")) {
        Matcher count = COUNT.matcher(line);
        while (count.find()) {
          put(states, state(count.group(2)), Long.parseLong(count.group(1)));
        }
      } else if (List.of("Failed", "Refused", "Unknown", "Waived").contains(section)) {
        if (line.matches("  [^ ].*")) {
          item = line.substring(line.lastIndexOf(" · ") + 3);
        } else if (line.matches("    [^ ].*") && !line.matches("    (Why|Fix|Page) {2,3}.*")) {
          subjects += line.startsWith("    … and ") ? Integer.parseInt(line.split(" +")[3]) : 1;
        } else if (line.startsWith("    ") && subjects > 0) {
          String word = word(line.strip(), section);
          for (; subjects > 0; subjects--) {
            findings.add(new Said(item, word));
          }
        }
      }
    }
    return new ReadBack(findings, states, last.split(" ")[0]);
  }

  private static String word(String words, String section) {
    return switch (section) {
      case "Unknown" -> words.startsWith("~ ") ? "waived" : "unknown";
      case "Waived" -> "waived";
      default -> words.startsWith("? ") ? "unknown" : words.startsWith("~ ") ? "waived" : "fail";
    };
  }

  private static String state(String counted) {
    for (State state : State.values()) {
      if (Wording.counted(state).equals(counted)) {
        return state.word();
      }
    }
    throw new AssertionError("no state is counted as " + counted);
  }

  private static void put(Map<String, Long> states, String state, long count) {
    if (count > 0) {
      states.put(state, count);
    }
  }

  static Value parse(String json) {
    return switch (ValueReader.read(json.getBytes(StandardCharsets.UTF_8))) {
      case ValueReader.Result.Read(var value) -> value;
      case ValueReader.Result.Refused refused -> throw new AssertionError(refused.words());
    };
  }

  private static Value get(Value value, String... path) {
    Value at = value;
    for (String step : path) {
      at = ((ObjectValue) at).get(step).orElseThrow();
    }
    return at;
  }

  private static boolean has(Value value, String key) {
    return ((ObjectValue) value).get(key).isPresent();
  }

  private static String text(Value value, String... path) {
    return ((StringValue) get(value, path)).value();
  }

  private static List<Value> list(Value value, String... path) {
    return ((ArrayValue) get(value, path)).items();
  }

  private static ReadBack json(String text) {
    Value root = parse(text);
    List<Said> findings = new ArrayList<>();
    Map<String, Long> states = new TreeMap<>();
    for (Value item : list(root, "items")) {
      String state = text(item, "state");
      states.merge(state, 1L, Long::sum);
      if (List.of("fail", "unknown", "refused", "waived").contains(state)) {
        for (Value check : list(item, "checks")) {
          for (Value finding : list(check, "findings")) {
            String word = has(finding, "waiver") ? "waived" : text(finding, "verdict");
            findings.add(new Said(text(item, "id"), word));
          }
        }
      }
    }
    return new ReadBack(findings, states, text(root, "decision"));
  }

  private static final Pattern TITLE = Pattern.compile("([^ ,]+) \\([a-z]+\\): ([a-z]+)");

  /// The findings of the annotations that a runner keeps, and of the lines of the log.
  private static ReadBack github(String text) {
    RunnerLog log = RunnerLog.of(text);
    List<Said> findings = new ArrayList<>();
    log.kept().stream().map(RunnerLog.Annotation::title).forEach(title -> said(title, findings));
    log.plain().stream()
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .filter(line -> log.kept().stream().noneMatch(a -> a.isCut() && line.startsWith(a.title())))
        .forEach(line -> said(line, findings));
    return new ReadBack(findings, Map.of(), log.kept().getFirst().message().split(" ")[0]);
  }

  private static void said(String title, List<Said> findings) {
    Matcher finding = TITLE.matcher(title);
    if (finding.lookingAt() && !finding.group(2).equals("refused")) {
      findings.add(new Said(finding.group(1), finding.group(2)));
    }
  }

  private static ReadBack gitlab(String text) {
    List<Said> findings = new ArrayList<>();
    Map<String, Value> kept = new TreeMap<>();
    ((ArrayValue) parse(text)).items().forEach(e -> kept.put(text(e, "fingerprint"), e));
    for (Value entry : kept.values()) {
      boolean ofPeople = text(entry, "description").contains(": refused by ");
      if (!text(entry, "check_name").equals("gonogo") && !ofPeople) {
        boolean unknown = text(entry, "description").startsWith("unknown: ");
        findings.add(new Said(text(entry, "check_name"), unknown ? "unknown" : "fail"));
      }
    }
    return new ReadBack(findings, Map.of(), "");
  }

  private static ReadBack summary(String text) {
    List<Said> findings = new ArrayList<>();
    Map<String, Long> states = new TreeMap<>();
    String item = "";
    String decision = "";
    for (String line : text.lines().toList()) {
      String[] cells = line.split("\\|", -1);
      if (line.startsWith("**") && decision.isEmpty()) {
        decision = line.replaceAll("^\\*\\*([A-Z-]+)\\*\\*.*", "$1");
      } else if (cells.length == 4 && cells[2].strip().matches("[0-9]+")) {
        put(states, state(cells[1].strip()), Long.parseLong(cells[2].strip()));
      } else if (line.startsWith("<code>") && line.contains("</code> · ")) {
        item = line.substring(6, line.indexOf("</code>"));
      } else if (cells.length == 8 && !cells[1].isBlank() && !cells[1].startsWith(":")) {
        findings.add(new Said(item, cells[1].strip()));
      }
    }
    return new ReadBack(findings, states, decision);
  }

  static Document xml(String text) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  static List<Element> elements(Node parent, String name) {
    NodeList nodes =
        parent instanceof Document d
            ? d.getElementsByTagName(name)
            : ((Element) parent).getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static ReadBack junit(String text) {
    Document document = xml(text);
    List<Said> findings = new ArrayList<>();
    Map<String, Long> states = new TreeMap<>();
    for (Element test : elements(document, "testcase")) {
      if (test.getAttribute("classname").equals("gonogo")) {
        continue;
      }
      String item = test.getAttribute("classname").substring("gonogo.".length());
      boolean attested =
          elements(test, "system-out").stream()
              .anyMatch(out -> out.getTextContent().startsWith("attested by "));
      String state = attested ? "attested" : "pass";
      for (String outcome : List.of("failure", "error", "skipped")) {
        for (Element element : elements(test, outcome)) {
          state = element.getAttribute("message").split(":")[0];
          for (String line : element.getTextContent().strip().split("\n")) {
            if (!line.isEmpty() && !line.startsWith("person: ")) {
              findings.add(new Said(item, line.split(":")[0]));
            }
          }
        }
      }
      states.merge(state, 1L, Long::sum);
    }
    String name = document.getDocumentElement().getAttribute("name");
    return new ReadBack(findings, states, name.split(" ")[0]);
  }

  private static ReadBack sarif(String text) {
    Value run = list(parse(text), "runs").getFirst();
    List<Said> findings = new ArrayList<>();
    Map<String, Long> states = new TreeMap<>();
    for (Value rule : list(run, "tool", "driver", "rules")) {
      states.merge(text(rule, "properties", "state"), 1L, Long::sum);
    }
    for (Value result : list(run, "results")) {
      String kind = text(result, "kind");
      if (text(result, "properties", "verdict").equals("refused")) {
        continue;
      }
      findings.add(new Said(text(result, "ruleId"), kind.equals("open") ? "unknown" : kind));
    }
    Value invocation = list(run, "invocations").getFirst();
    for (Value notification : list(invocation, "toolExecutionNotifications")) {
      if (has(notification, "associatedRule")) {
        String rule = text(notification, "associatedRule", "id");
        findings.add(new Said(rule, text(notification, "properties", "verdict")));
      }
    }
    return new ReadBack(findings, states, text(run, "properties", "decision"));
  }
}
