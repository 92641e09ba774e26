package dev.gonogo.yaml;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What can be wrong with a YAML text, whatever it is about.
public sealed interface YamlProblem extends Problem {
  /// The grammar is broken.
  ///
  /// @param detail the parser's own words
  record NotYaml(Span at, String detail) implements YamlProblem {}

  record Tab(Span at) implements YamlProblem {}

  record NotPrintable(Span at, int codePoint) implements YamlProblem {}

  /// @param first where the key stands first, and on which line that is
  record DuplicateKey(Span at, String key, Span first, int firstLine) implements YamlProblem {
    static DuplicateKey of(Span at, String key, Span first, Source source) {
      return new DuplicateKey(at, key, first, source.place(first.start()).line());
    }
  }

  record KeyIsNoText(Span at, String what) implements YamlProblem {}

  record TooDeep(Span at, int limit) implements YamlProblem {}

  record TooManyAliases(Span at, int limit) implements YamlProblem {}

  record UnknownAlias(Span at, String name) implements YamlProblem {}

  record AliasInItself(Span at, String name) implements YamlProblem {}

  record NoJsonNumber(Span at, String text) implements YamlProblem {}

  record WrongTag(Span at, String tag, String text) implements YamlProblem {}

  /// An alias where none may stand.
  record Aliased(Span at) implements YamlProblem {}

  /// A tag where none may stand.
  ///
  /// @param tag with `!!` for YAML's own
  record Tagged(Span at, String tag) implements YamlProblem {}

  record MergeOfNoMapping(Span at) implements YamlProblem {}

  record Empty(Span at) implements YamlProblem {}

  record SeveralDocuments(Span at) implements YamlProblem {}

  /// The same, where no word of the text may be repeated but keys and tags: a password that begins
  /// with `*` is an alias to YAML.
  default YamlProblem withoutValues() {
    return switch (this) {
      case NotYaml p -> new NotYaml(p.at(), YamlWords.withoutValues(p.detail()));
      case UnknownAlias p -> new UnknownAlias(p.at(), YamlWords.BLOT);
      case AliasInItself p -> new AliasInItself(p.at(), YamlWords.BLOT);
      case WrongTag p -> new WrongTag(p.at(), p.tag(), YamlWords.BLOT);
      case KeyIsNoText p when p.what().startsWith("`") ->
          new KeyIsNoText(p.at(), "`" + YamlWords.BLOT + "`");
      case Tab _,
          NotPrintable _,
          DuplicateKey _,
          KeyIsNoText _,
          NoJsonNumber _,
          TooDeep _,
          TooManyAliases _,
          Aliased _,
          Tagged _,
          MergeOfNoMapping _,
          Empty _,
          SeveralDocuments _ ->
          this;
    };
  }

  @Override
  default String words() {
    return switch (this) {
      case NotYaml p -> "not YAML: " + p.detail();
      case Tab _ -> "not YAML: a tab stands where YAML wants spaces";
      case NotPrintable p ->
          "not YAML: the control character U+%04X cannot stand in a text".formatted(p.codePoint());
      case DuplicateKey p ->
          "the key `" + p.key() + "` is already on line " + p.firstLine() + " of this mapping";
      case KeyIsNoText p -> "a key must be text, and this one is " + p.what();
      case TooDeep p -> "nested deeper than " + p.limit() + " levels";
      case TooManyAliases p -> "aliases unfold to more than " + p.limit() + " values";
      case UnknownAlias p -> "no anchor `&" + p.name() + "` stands before this alias";
      case AliasInItself p -> "the alias `*" + p.name() + "` stands inside of its own anchor";
      case NoJsonNumber p -> "`" + p.text() + "` is no number that JSON has";
      case WrongTag p -> "`" + p.text() + "` cannot be read as `" + p.tag() + "`";
      case Aliased _ -> "an alias stands here, and this file has none";
      case Tagged p -> "the tag `" + p.tag() + "` stands here, and this file has none";
      case MergeOfNoMapping _ -> "`<<` merges mappings, and this is none";
      case Empty _ -> "is empty: there is no value, only white space or comments";
      case SeveralDocuments _ -> "a second document begins here, and one was expected";
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case Tab _ -> Optional.of("indent with spaces");
      case DuplicateKey _ -> Optional.of("readers take one of the two in silence: keep one");
      case TooManyAliases _, TooDeep _ -> Optional.of("write it out in smaller files");
      case NoJsonNumber _ -> Optional.of("quote it if it is text");
      case Aliased _ -> Optional.of("write the value again");
      case Tagged _ -> Optional.of("quote it if it is a text");
      case KeyIsNoText p when p.what().equals("a mapping") ->
          Optional.of("braces in front of a value open a mapping: quote the value");
      case NotYaml _,
          NotPrintable _,
          KeyIsNoText _,
          UnknownAlias _,
          AliasInItself _,
          WrongTag _,
          MergeOfNoMapping _,
          Empty _,
          SeveralDocuments _ ->
          Optional.empty();
    };
  }
}
