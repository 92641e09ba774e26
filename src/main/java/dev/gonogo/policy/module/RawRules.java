package dev.gonogo.policy.module;

import dev.gonogo.rego.syntax.Module;
import dev.gonogo.rego.syntax.ModuleParser;
import dev.gonogo.rego.syntax.Rule;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules of a `rego policy` fence, to the letter but for their indentation, which is made tabs
/// as `opa fmt` wants it where no string is hurt by that; with the way back to where they are
/// written.
///
/// What they mention and define is read by the engine's own parser. What does not parse has
/// neither; whoever compiles the module hears why.
public final class RawRules implements RegoPart {
  /// Rules alone are no module to a parser.
  private static final String PACKAGE = "package raw\n";

  private final Optional<Module> module;
  private final Set<String> mentioned;
  private final Set<String> sought;
  private final Set<String> read;
  private final List<Line> lines;

  /// @param written the line of the fence, from 1
  /// @param text as it is printed
  /// @param added how many characters more it has in front than the author's
  private record Line(int written, String text, int added) {}

  private RawRules(Optional<Module> module, Optional<RawNames> names, List<Line> lines) {
    this.module = module;
    this.mentioned = names.map(RawNames::mentioned).orElse(Set.of());
    this.sought = names.map(RawNames::sought).orElse(Set.of());
    this.read = names.map(RawNames::read).orElse(Set.of());
    this.lines = lines;
  }

  /// @param rego the lines of the fence, without what indents the fence itself
  public static RawRules of(String rego) {
    var problems = new Problems();
    Module parsed = ModuleParser.parse(Source.of("", PACKAGE + rego), problems);
    Optional<Module> module = problems.hasErrors() ? Optional.empty() : Optional.of(parsed);
    Optional<RawNames> names = module.map(RawNames::of);
    List<Span> strings = names.map(RawNames::strings).orElse(List.of());
    return new RawRules(module, names, lines(rego, strings));
  }

  private static List<Line> lines(String rego, List<Span> strings) {
    Source source = Source.of("", rego);
    int first = 1;
    int last = source.lineCount();
    while (first < last && source.line(first).isBlank()) {
      first++;
    }
    while (last > first && source.line(last).isBlank()) {
      last--;
    }
    int unit = Integer.MAX_VALUE;
    for (int line = first; line <= last; line++) {
      int spaces = spaces(source.line(line));
      if (spaces > 0 && !startsInside(source, line, strings)) {
        unit = Math.min(unit, spaces);
      }
    }
    var lines = new ArrayList<Line>();
    for (int line = first; line <= last; line++) {
      boolean inside = startsInside(source, line, strings);
      boolean open = line < last && startsInside(source, line + 1, strings);
      String written = source.line(line);
      String kept = open ? written : written.stripTrailing();
      String text = inside ? kept : indented(kept, unit);
      lines.add(new Line(line, text, text.length() - kept.length()));
    }
    return lines;
  }

  /// Whether the line begins in the middle of a string, where white space is text.
  private static boolean startsInside(Source source, int line, List<Span> strings) {
    int start = source.lineSpan(line).start() + PACKAGE.length();
    return strings.stream().anyMatch(string -> string.start() < start && start < string.end());
  }

  private static int spaces(String line) {
    int n = 0;
    while (n < line.length() && line.charAt(n) == ' ') {
      n++;
    }
    return n == line.length() ? 0 : n;
  }

  private static String indented(String line, int unit) {
    int spaces = spaces(line);
    return spaces == 0 ? line : "\t".repeat(spaces / unit) + line.substring(spaces);
  }

  /// The lines as they are printed, each with its end.
  String text() {
    var out = new StringBuilder();
    lines.forEach(line -> out.append(line.text()).append('\n'));
    return out.toString();
  }

  Set<String> mentioned() {
    return mentioned;
  }

  /// The types of things that they look for, as far as they write them out.
  public Set<String> sought() {
    return sought;
  }

  /// The steps of the fields that they read from manifests, as far as they write them out.
  public Set<String> read() {
    return read;
  }

  @Override
  public boolean defines(String rule) {
    return rules().stream().anyMatch(own -> own.head().name().name().equals(rule));
  }

  @Override
  public boolean gathers(String rule) {
    return rules().stream()
        .filter(own -> own.head().name().name().equals(rule))
        .allMatch(own -> own.head().result() instanceof Rule.Result.Member);
  }

  private List<Rule> rules() {
    return module.map(Module::rules).orElse(List.of());
  }

  /// A place in the fence.
  ///
  /// @param line from 1
  /// @param column from 0, in UTF-16
  public record Written(int line, int column) {}

  /// Where a place in the printed rules is written.
  ///
  /// @param line of the rules, from 1; one behind the last is the last
  /// @param column in that line, from 0, in UTF-16
  public Written written(int line, int column) {
    Line printed = lines.get(Math.clamp(line, 1, lines.size()) - 1);
    return new Written(printed.written(), Math.max(0, column - printed.added()));
  }
}
