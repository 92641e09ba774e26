package dev.gonogo.ssh;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one line of the signers' file, for words and problems.
final class SignerLine {
  // What a line's first word may be, quoted or not; then options, then the key (ssh-keygen(1)).
  private static final Pattern FIRST = Pattern.compile("\\s*(\"[^\"]*\"|\\S+)(\\s+|$)");
  private static final Pattern OPTION =
      Pattern.compile("([A-Za-z0-9-]+)(=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,\"]*)))?(,|\\s+|$)");
  private static final Pattern KEY = Pattern.compile("([a-z0-9@.-]+)\\s+([A-Za-z0-9+/=]+)(\\s.*)?");
  private static final Pattern KEY_TYPE =
      Pattern.compile("(ssh-|sk-ssh-|ecdsa-sha2-|sk-ecdsa-|rsa-sha2-|webauthn-)[a-z0-9@.-]*");
  private static final Pattern TIME = Pattern.compile("\\d{8}(\\d{4}(\\d\\d)?)?Z?");

  private final Source source;
  private final Problems problems;
  private final Span span;
  private final String line;
  private final List<SignersProblem> odd = new ArrayList<>();
  private int at;
  private boolean authority;

  private SignerLine(Source source, int number, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.span = source.lineSpan(number);
    this.line = source.line(number);
  }

  /// What a line says, or nothing where it is empty, a comment, or wrong; the latter is reported.
  static Optional<AllowedSigners.Line> of(Source source, int number, Problems problems) {
    var pass = new SignerLine(source, number, problems);
    String bare = pass.line.strip();
    return bare.isEmpty() || bare.startsWith("#") ? Optional.empty() : pass.read();
  }

  private Optional<AllowedSigners.Line> read() {
    Matcher first = FIRST.matcher(line);
    if (!first.lookingAt()) {
      return wrong(new SignersProblem.NoKey(span));
    }
    String principals = first.group(1).replace("\"", "");
    Span where = part(first.start(1), first.end(1));
    at = first.end();
    int before = at;
    if (!options()) {
      return Optional.empty();
    }
    String options = line.substring(before, at).strip();
    Matcher key = KEY.matcher(line).region(at, line.length());
    if (!key.matches()) {
      return wrong(new SignersProblem.NoKey(span));
    }
    Optional<PublicKey> read = PublicKey.of(key.group(1), key.group(2));
    if (read.isEmpty()) {
      return wrong(new SignersProblem.BrokenKey(part(key.start(1), key.end(2))));
    }
    if (!authority && principals.contains("*")) {
      odd.add(new SignersProblem.Anybody(where, principals));
    }
    odd.forEach(problem -> problems.report(source, problem));
    return read.map(k -> new AllowedSigners.Line(principals, options, k.text(), k.fingerprint()));
  }

  /// Reads past the options, if any.
  private boolean options() {
    while (at < line.length() && !KEY_TYPE.matcher(line).region(at, line.length()).lookingAt()) {
      Matcher option = OPTION.matcher(line).region(at, line.length());
      if (!option.lookingAt()) {
        problems.report(source, new SignersProblem.NoKey(span));
        return false;
      }
      if (!option(option)) {
        return false;
      }
      at = option.end();
      if (!option.group(5).equals(",")) {
        return true;
      }
    }
    return true;
  }

  private boolean option(Matcher option) {
    String name = option.group(1).toLowerCase(Locale.ROOT);
    Span where = part(option.start(1), Math.max(option.end(1), option.end(2)));
    switch (name) {
      case "cert-authority" -> authority = true;
      case "namespaces" -> {
        if (option.group(3) == null) {
          return reported(new SignersProblem.Unquoted(where, name));
        }
      }
      case "valid-after", "valid-before" -> {
        String value = option.group(3);
        if (value == null) {
          return reported(new SignersProblem.Unquoted(where, name));
        }
        if (!TIME.matcher(value).matches()) {
          return reported(new SignersProblem.NoTime(where, name));
        }
      }
      default -> odd.add(new SignersProblem.UnknownOption(where, option.group(1)));
    }
    return true;
  }

  private boolean reported(SignersProblem problem) {
    problems.report(source, problem);
    return false;
  }

  private Optional<AllowedSigners.Line> wrong(SignersProblem problem) {
    problems.report(source, problem);
    return Optional.empty();
  }

  private Span part(int from, int to) {
    return new Span(span.start() + from, span.start() + to);
  }
}
