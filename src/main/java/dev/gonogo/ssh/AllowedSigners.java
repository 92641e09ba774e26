package dev.gonogo.ssh;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.source.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whose key is whose: the text of `golive/allowed_signers`, as `ssh-keygen` and git read it, and
/// the keys that were revoked.
public final class AllowedSigners {
  private static final int LONGEST = 1 << 20;
  private static final byte[] KRL = "SSHKRL\n\0".getBytes(StandardCharsets.US_ASCII);

  private final String shown;
  private final Optional<byte[]> text;
  private final List<Line> lines;
  private final Optional<byte[]> revoked;

  /// A line that gives a key to people.
  ///
  /// @param principals one or several patterns of e-mail addresses, with commas between them
  /// @param options as written, or nothing
  /// @param key its type and its bytes, as the file has them
  /// @param fingerprint of the key: `SHA256:…`
  public record Line(String principals, String options, String key, String fingerprint) {}

  private AllowedSigners(
      String shown, Optional<byte[]> text, List<Line> lines, Optional<byte[]> revoked) {
    this.shown = shown;
    this.text = text;
    this.lines = List.copyOf(lines);
    this.revoked = revoked;
  }

  /// Nobody, since there is no such file: no signature can be held against it.
  ///
  /// @param shown what people would call the file
  public static AllowedSigners none(String shown) {
    return new AllowedSigners(shown, Optional.empty(), List.of(), Optional.empty());
  }

  /// The signers of a file. Lines that `ssh-keygen` would pass over in silence are reported.
  public static AllowedSigners of(Source source, Problems problems) {
    if (source.text().length() > LONGEST) {
      problems.report(source, new SignersProblem.TooLong(new Span(0, 0), LONGEST));
      return none(source.name());
    }
    var lines = new ArrayList<Line>();
    var clean = new StringBuilder();
    for (int number = 1; number <= source.lineCount(); number++) {
      if (!hasControl(source, number, problems)) {
        SignerLine.of(source, number, problems).ifPresent(lines::add);
        clean.append(source.line(number)).append('\n');
      }
    }
    // What is held against them has the lines that we saw: a lone carriage return ends one for us
    // and for whoever reads the file in an editor, but not for ssh-keygen.
    byte[] bytes = clean.toString().getBytes(StandardCharsets.UTF_8);
    return new AllowedSigners(source.name(), Optional.of(bytes), lines, Optional.empty());
  }

  /// The same signers, without some keys: a list of public keys, one a line, or what `ssh-keygen
  /// -k` makes of them.
  ///
  /// @param name what people call that file
  public AllowedSigners without(String name, byte[] bytes, Problems problems) {
    if (bytes.length < KRL.length || !Arrays.equals(KRL, Arrays.copyOf(bytes, KRL.length))) {
      Source source = Source.of(name, Texts.decode(bytes).orElse("\0"));
      for (int number = 1; number <= source.lineCount(); number++) {
        if (!isKey(source.line(number).strip())) {
          problems.report(source, new SignersProblem.NoRevokedKey(source.lineSpan(number)));
        }
      }
    }
    return new AllowedSigners(shown, text, lines, Optional.of(bytes.clone()));
  }

  /// The lines that could be read, in the order of the file.
  public List<Line> lines() {
    return lines;
  }

  /// What people call the file.
  String shown() {
    return shown;
  }

  /// What `ssh-keygen` is given, unless there is no such file.
  Optional<byte[]> text() {
    return text;
  }

  Optional<byte[]> revoked() {
    return revoked;
  }

  private static boolean isKey(String line) {
    String[] words = line.split("[ \t]+");
    return line.isEmpty()
        || line.startsWith("#")
        || (words.length > 1 && PublicKey.of(words[0], words[1]).isPresent());
  }

  private static boolean hasControl(Source source, int number, Problems problems) {
    String line = source.line(number);
    var found =
        IntStream.range(0, line.length())
            .filter(i -> line.charAt(i) != '\t' && Character.isISOControl(line.charAt(i)))
            .findFirst();
    if (found.isPresent()) {
      int at = source.lineSpan(number).start() + found.getAsInt();
      problems.report(
          source, new SignersProblem.Control(new Span(at, at + 1), line.charAt(found.getAsInt())));
    }
    return found.isPresent();
  }
}
