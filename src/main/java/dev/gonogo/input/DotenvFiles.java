package dev.gonogo.input;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.regex.Pattern;

/// `.env` files: an object of strings. [DotenvText] reads their lines.
final class DotenvFiles implements KindReader {
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");
  private static final Form LINES = new Lines();

  @Override
  public String looks() {
    return "`NAME=value` lines";
  }

  @Override
  public List<Form> forms() {
    return List.of(LINES, Form.JSON);
  }

  @Override
  public List<Form> exampleForms() {
    return List.of(LINES);
  }

  @Override
  public Form form(String name, boolean braces) {
    return braces ? Form.JSON : LINES;
  }

  @Override
  public boolean fits(Value value) {
    return value instanceof ObjectValue object
        && object.size() > 0
        && object.entries().entrySet().stream()
            .allMatch(entry ->
                entry.getValue() instanceof StringValue
                    && entry.getKey() instanceof StringValue name
                    && VARIABLE.matcher(name.value()).matches());
  }

  /// An object of strings may be anything.
  @Override
  public boolean isUnmistakable(Value value) {
    return false;
  }

  // An object of strings is what `parse` prints of a `.env`; in a folder it may be anything.
  @Override
  public boolean claims(FileContents contents) {
    boolean meant =
        contents.form().equals(LINES) || (contents.form().equals(Form.JSON) && contents.isNamed());
    return meant && contents.single().filter(this::fits).isPresent();
  }

  /// The lines that the kind is named for.
  private record Lines() implements Form {
    private static final Pattern ASSIGNMENT =
        Pattern.compile("(export[ \\t]+)?[A-Za-z_][A-Za-z0-9_.]*[ \\t]*=.*");

    @Override
    public String word() {
      return "dotenv";
    }

    @Override
    public boolean isNameOf(String name) {
      String base = Form.base(name);
      return base.equals(".env") || base.startsWith(".env.") || base.endsWith(".env");
    }

    @Override
    public boolean beginsLike(String text) {
      return text.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .findFirst()
          .filter(line -> ASSIGNMENT.matcher(line).matches())
          .isPresent();
    }

    @Override
    public boolean isShared() {
      return false;
    }

    @Override
    public Source blotted(Source text) {
      return DotenvText.read(text, new Problems()).blotted().get();
    }

    @Override
    public FormReading read(String name, byte[] bytes) {
      return FormReading.ofText(name, bytes, Lines::read);
    }

    private static FormReading read(Source source) {
      var problems = new Problems();
      DotenvText.Variables read = DotenvText.read(source, problems);
      if (problems.hasErrors()) {
        return new FormReading.Broken(source, problems, List.of());
      }
      return read.variables().isEmpty()
          ? new FormReading.Nothing(new InputProblem.Empty("only comments"))
          : new FormReading.Sound(List.of(parsed(source, read)), 0);
    }

    private static Parsed parsed(Source source, DotenvText.Variables read) {
      return new Parsed(
          DotenvText.value(read.variables()),
          () -> source,
          (_, paths) ->
              paths.stream().map(path -> DotenvText.place(read.variables(), path)).toList(),
          true);
    }
  }
}
