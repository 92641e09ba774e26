package dev.gonogo.log;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody, as git names people.
///
/// The schema of an event has the same form of it.
///
/// @param name neither blank nor with `<`, `>` or a control character in it
/// @param email one `@` in it, and no white space
public record Person(String name, String email) {
  private static final Pattern TEXT =
      Pattern.compile(
          "[^<>\\s\\p{Z}\\p{Cc}]([^<>\\p{Cc}]*[^<>\\s\\p{Z}\\p{Cc}])? <[^<>@\\s\\p{Z}\\p{Cc}]+@[^<>@\\s\\p{Z}\\p{Cc}]+>",
          Pattern.UNICODE_CHARACTER_CLASS);

  public Person {
    if (!TEXT.matcher(name + " <" + email + ">").matches()) {
      throw new IllegalArgumentException("nobody is called so: " + name + " <" + email + ">");
    }
  }

  /// The person that a text names as [#text] does; nothing where it names none.
  public static Optional<Person> of(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int bracket = text.lastIndexOf('<');
    return Optional.of(
        new Person(text.substring(0, bracket - 1), text.substring(bracket + 1, text.length() - 1)));
  }

  /// `Name <email>`.
  public String text() {
    return name + " <" + email + ">";
  }
}
