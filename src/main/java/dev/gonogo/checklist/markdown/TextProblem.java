package dev.gonogo.checklist.markdown;

import dev.gonogo.checklist.Phase;
import dev.gonogo.checklist.Severity;
import dev.gonogo.checklist.language.Kebab;
import dev.gonogo.source.Hints;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What can be wrong with a checklist's Markdown: its lists, comments, ids, and the first lines of
/// its fences. The rules for the words stand at [Problem].
sealed interface TextProblem extends Problem {
  record FileTooLong(Span at, int max) implements TextProblem {}

  record TooDeep(Span at, int max) implements TextProblem {}

  record TooManyMarks(Span at, int max) implements TextProblem {}

  record TooManyDeclarations(Span at, int max) implements TextProblem {}

  record BlockTooLong(Span at, int max) implements TextProblem {}

  record NoItemInFile(Span at) implements TextProblem {}

  record NoItemAtAll(Span at) implements TextProblem {}

  record NoTitle(Span at) implements TextProblem {}

  /// @param mend how to make it one
  record UnreadItem(Span at, String mend) implements TextProblem {}

  record UnreadFence(Span at) implements TextProblem {}

  record BrokenBox(Span at) implements TextProblem {}

  /// @param count how many boxes stand there, the first of them at the place
  /// @param where in words
  record StrayBox(Span at, int count, String where) implements TextProblem {}

  /// @param lines how many lines of the file the fence swallows
  /// @param items how many of them are written as items
  record OpenFence(Span at, int lines, int items) implements TextProblem {}

  /// @param ruler what closes it
  record OpenFrontMatter(Span at, String ruler) implements TextProblem {}

  record TomlFrontMatter(Span at) implements TextProblem {}

  record FenceInFence(Span at, String openedAt) implements TextProblem {}

  record NearlyALabel(Span at, String text, String label) implements TextProblem {}

  record AnnotationWord(Span at, String word) implements TextProblem {}

  record SaidTwice(Span at, String what) implements TextProblem {}

  record NoDefault(Span at, String word) implements TextProblem {}

  record UnknownSeverity(Span at, String word) implements TextProblem {}

  record UnknownPhase(Span at, String word) implements TextProblem {}

  record BadRole(Span at, String word) implements TextProblem {}

  record BadId(Span at, String id) implements TextProblem {}

  record ReservedId(Span at, String id) implements TextProblem {}

  record DuplicateId(Span at, String id, String firstAt) implements TextProblem {}

  record DerivedId(Span at, String id) implements TextProblem {}

  record FormerIdInUse(Span at, String id) implements TextProblem {}

  record SameUnknown(Span at, String id, List<String> known) implements TextProblem {}

  record SameOfSame(Span at, String id, String end) implements TextProblem {}

  record SameAndOwn(Span at, String id) implements TextProblem {}

  record SameWithoutChecks(Span at, String id) implements TextProblem {}

  record StrayFence(Span at, String role) implements TextProblem {}

  record FenceInCardFile(Span at, String role) implements TextProblem {}

  @Override
  default Level level() {
    return switch (this) {
      case NoItemInFile _,
          UnreadItem _,
          UnreadFence _,
          BrokenBox _,
          StrayBox _,
          NearlyALabel _,
          TomlFrontMatter _,
          DerivedId _,
          SameWithoutChecks _ ->
          Level.WARNING;
      default -> Level.ERROR;
    };
  }

  @Override
  default String words() {
    return switch (this) {
      case FileTooLong(_, int max) -> "the file has more than " + max + " characters";
      case TooDeep(_, int max) ->
          "lists and quotes are nested so deep that their marks take more than " + max + " columns";
      case TooManyMarks(_, int max) -> "here are more than " + max + " marks in a row";
      case TooManyDeclarations(_, int max) ->
          "the file opens more than " + max + " HTML declarations";
      case BlockTooLong(_, int max) ->
          "more than " + max + " characters stand here without a blank line between them";
      case NoItemInFile _ -> "there is no item in this file";
      case NoItemAtAll _ -> "there is no item in the whole checklist";
      case NoTitle _ -> "the item has no title";
      case UnreadItem _ -> "this looks like an item, and is none to CommonMark";
      case UnreadFence _ -> "this looks like a fence with a role, and is none to CommonMark";
      case BrokenBox _ -> "this looks like a box to tick, and is none to GitHub";
      case StrayBox(_, int count, String where) ->
          count == 1
              ? "the box to tick stands " + where + ", and makes no item"
              : "here and below, " + count + " boxes to tick stand " + where + ", and make no item";
      case OpenFence(_, int lines, int items) -> openFence(lines, items);
      case OpenFrontMatter _ -> "the front matter is never closed";
      case TomlFrontMatter _ ->
          "this front matter is TOML, which is not read: no `title`, `phase` or `owner` comes of it";
      case FenceInFence(_, String openedAt) ->
          "a fence begins inside of the one at " + openedAt + ", which is not closed before it";
      case NearlyALabel(_, String text, _) -> "`" + text + "` is no field of an item's card";
      case AnnotationWord(_, String word) -> "`" + word + "` means nothing in an annotation";
      case SaidTwice(_, String what) -> "the annotation says its " + what + " twice";
      case NoDefault(_, String word) ->
          "`" + word + "` cannot be a default: it belongs to one item alone";
      case UnknownSeverity(_, String word) -> "no severity is called `" + word + "`";
      case UnknownPhase(_, String word) -> "no phase is called `" + word + "`";
      case BadRole(_, String word) -> "`" + word + "` is no name for a role";
      case BadId(_, String id) -> "`" + id + "` is no id";
      case ReservedId(_, String id) -> "`" + id + "` cannot be an id: policies use that word";
      case DuplicateId(_, String id, String firstAt) ->
          "item `" + id + "` is already at " + firstAt;
      case DerivedId(_, String id) ->
          "the item has no id of its own, and is called `" + id + "` after its title";
      case FormerIdInUse(_, String id) -> "another item is or was called `" + id + "` too";
      case SameUnknown(_, String id, _) -> "there is no item `" + id + "` to share checks with";
      case SameOfSame(_, String id, _) -> "item `" + id + "` has no checks of its own to share";
      case SameAndOwn(_, String id) ->
          "the item has checks of its own beside those of `" + id + "`";
      case SameWithoutChecks(_, String id) -> "item `" + id + "` has no checks to share yet";
      case StrayFence(_, String role) -> "the `" + role + "` fence stands under no item";
      case FenceInCardFile(_, String role) ->
          "the `" + role + "` fence stands in the file of a card, which holds prose and commands";
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case FileTooLong _ -> Optional.of("split it: each file is a part of the checklist");
      case TooDeep _ -> Optional.of("move what is inside outwards");
      case TooManyDeclarations _ -> Optional.of("write `&lt;` where a `<` is meant");
      case TooManyMarks _ -> Optional.of("a few are enough");
      case BlockTooLong _ -> Optional.of("put blank lines between its parts");
      case NoItemInFile _, NoItemAtAll _ ->
          Optional.of("an item is a line that begins with `- [ ] `");
      case NoTitle _ -> Optional.of("say behind the box what must be true");
      case UnreadItem(_, String mend) -> Optional.of(mend);
      case UnreadFence _ -> Optional.of("put it on the column of the item's text");
      case BrokenBox _ -> Optional.of("write `[ ]` or `[x]` with one space behind it");
      case StrayBox _ -> Optional.of("an item is a line that begins with `- [ ] `");
      case OpenFence _ -> Optional.of("close it with the same marks on a line of their own");
      case OpenFrontMatter(_, String ruler) ->
          Optional.of("close it with `" + ruler + "` on a line of its own");
      case TomlFrontMatter _ ->
          Optional.of("write what is meant for gonogo as YAML, between two lines of `---`");
      case FenceInFence _ -> Optional.of("close the first with its marks on a line of their own");
      case NearlyALabel(_, _, String label) -> Optional.of("did you mean `**" + label + "**`?");
      case AnnotationWord(_, String word) -> Optional.of(annotationHint(word));
      case SaidTwice _ -> Optional.of("leave one");
      case NoDefault _ -> Optional.of("a default is a `!severity`, `@role` or `phase:`");
      case UnknownSeverity(_, String word) -> Optional.of(severityHint(word));
      case UnknownPhase(_, String word) -> Optional.of(phaseHint(word));
      case BadRole(_, String word) -> Optional.of(roleHint(word));
      case BadId(_, String id) -> Optional.of(idHint(id));
      case ReservedId _ -> Optional.of("add a word to it");
      case DuplicateId _ -> Optional.of("an id is chosen once: give this one another");
      case DerivedId _ -> Optional.of("`gonogo ids --write` writes it down");
      case FormerIdInUse _ -> Optional.of("`was:` names an id that nobody has any more");
      case SameUnknown(_, String id, List<String> known) -> Hints.near(id, known);
      case SameOfSame(_, _, String end) ->
          Optional.of(
              end.isEmpty() ? "name another item" : "name the one that has them: `" + end + "`");
      case SameAndOwn _ -> Optional.of("drop `same:` or the checks below");
      case SameWithoutChecks _ -> Optional.empty();
      case StrayFence _ -> Optional.of("indent it to the column of the item's text");
      case FenceInCardFile _ -> Optional.of("move it below the item's line");
    };
  }

  private static String openFence(int lines, int items) {
    String swallowed =
        switch (lines) {
          case 0 -> "";
          case 1 -> ", and makes code of the line below it";
          default -> ", and makes code of the " + lines + " lines below it";
        };
    String lost =
        items == 0 ? "" : items == 1 ? ", an item among them" : ", " + items + " items among them";
    return "the code fence is never closed" + swallowed + lost;
  }

  private static String severityHint(String word) {
    String kebab = NearAnnotation.kebab(word);
    return severities().contains(kebab)
        ? "write `!" + kebab + "`"
        : Hints.meant(word, severities());
  }

  private static String phaseHint(String word) {
    String kebab = NearAnnotation.kebab(word);
    return phases().contains(kebab) ? "write `phase: " + kebab + "`" : Hints.meant(word, phases());
  }

  private static String idHint(String id) {
    String kebab = NearAnnotation.kebab(id);
    return Kebab.isName(kebab)
        ? "write it as `" + kebab + "`"
        : "write letters in lower case, digits and `-`, beginning with a letter";
  }

  /// `Dev,@ops` was meant as two.
  private static String roleHint(String word) {
    List<String> roles =
        Arrays.stream(word.split("[,;/@]+"))
            .map(NearAnnotation::kebab)
            .filter(Kebab::isName)
            .toList();
    return switch (roles.size()) {
      case 0 -> "write it in lower case, as `@ops`";
      case 1 -> "write it as `" + roles.getFirst() + "`";
      default -> "write `@" + String.join(" @", roles) + "`";
    };
  }

  private static String annotationHint(String word) {
    String kebab = NearAnnotation.kebab(word);
    return severities().contains(kebab)
        ? "write `!" + kebab + "`"
        : Phase.of(kebab).isPresent()
            ? "write `phase: " + kebab + "`"
            : "begin a comment for people with a capital letter";
  }

  private static List<String> severities() {
    return Arrays.stream(Severity.values()).map(Severity::word).toList();
  }

  private static List<String> phases() {
    return Arrays.stream(Phase.values()).map(Phase::word).toList();
  }
}
