package dev.gonogo.catalogue;

import dev.gonogo.catalogue.FieldType.Simple;
import dev.gonogo.catalogue.Schema.Member;
import dev.gonogo.catalogue.Schema.Minors;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A file of `catalogue/make`. Three kinds of lines:
///
/// ```
/// # aws 6.25.0            what it was made of
/// @8 name port# rule*{7}  body 8: names, each with the mark of its type
/// aws_lb {8}              an entry, with its body
/// ```
///
/// Marks: none for text, `#` a whole number, `#.` a number, `?` a boolean, `~` anything, `|` a
/// whole number or text, `=` a quantity, `*` a list and `%` a mapping of what follows, `{7}` the
/// body 7; behind the type `!` where it must be there, `+36` from 1.36 on, `/35` up to 1.35. Of a
/// list or mapping of which no more is said, the elements are text.
///
/// Bodies are taken apart when they are asked for: nobody needs all of them.
final class CatalogueText {
  private final List<String> bodies = new ArrayList<>();
  private final List<String> entries = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  private CatalogueText(List<String> lines) {
    for (String line : lines) {
      if (line.startsWith("@")) {
        bodies.add(line.substring(Math.min(line.length(), line.indexOf(' ') + 1)));
      } else if (line.startsWith("# ")) {
        remarks.add(line.substring(2));
      } else {
        entries.add(line);
      }
    }
  }

  /// The remarks alone, which stand in front.
  static List<String> remarksOfJar(String name) {
    try (var lines =
        new BufferedReader(new InputStreamReader(opened(name), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .takeWhile(line -> line.startsWith("# "))
          .map(l -> l.substring(2))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream opened(String name) {
    InputStream in = CatalogueText.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the jar lacks " + name);
    }
    return in;
  }

  static CatalogueText ofJar(String name) {
    try (InputStream in = opened(name)) {
      return new CatalogueText(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> remarks() {
    return remarks;
  }

  List<String> entries() {
    return entries;
  }

  /// @param mark `{8}`
  Schema block(String mark) {
    int number = Integer.parseInt(mark.substring(1, mark.length() - 1));
    return () -> members(bodies.get(number));
  }

  private SortedMap<String, Member> members(String body) {
    var members = new TreeMap<String, Member>();
    for (String word : body.split(" ")) {
      int end = 0;
      while (end < word.length() && isOfName(word.charAt(end))) {
        end++;
      }
      if (end > 0) {
        members.put(word.substring(0, end), new Marks(word, end).member());
      }
    }
    return members;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '-';
  }

  /// What stands behind a name, from left to right.
  private final class Marks {
    private final String word;
    private int at;

    Marks(String word, int at) {
      this.word = word;
      this.at = at;
    }

    Member member() {
      FieldType type = type();
      boolean required = takes('!');
      int first = takes('+') ? number() : Minors.ALL.first();
      int last = takes('/') ? number() : Minors.ALL.last();
      return new Member(type, required, new Minors(first, last));
    }

    private FieldType type() {
      if (takes('*')) {
        return new FieldType.ListOf(type());
      }
      if (takes('%')) {
        return new FieldType.MapOf(type());
      }
      if (at < word.length() && word.charAt(at) == '{') {
        int end = word.indexOf('}', at) + 1;
        Schema block = block(word.substring(at, end));
        at = end;
        return new FieldType.OfSchema(block);
      }
      if (takes('#')) {
        return takes('.') ? Simple.NUMBER : Simple.WHOLE;
      }
      return takes('?')
          ? Simple.FLAG
          : takes('~')
              ? Simple.ANYTHING
              : takes('|') ? Simple.WHOLE_OR_TEXT : takes('=') ? Simple.QUANTITY : Simple.TEXT;
    }

    private boolean takes(char mark) {
      boolean here = at < word.length() && word.charAt(at) == mark;
      at += here ? 1 : 0;
      return here;
    }

    private int number() {
      int from = at;
      while (at < word.length() && Character.isDigit(word.charAt(at))) {
        at++;
      }
      return Integer.parseInt(word.substring(from, at));
    }
  }
}
