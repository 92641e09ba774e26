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

  /// What people are told apart by: the address, since a name is written in many ways. Capital
  /// letters of ASCII are as small ones. No others are: what looks alike is not yet the same.
  public String key() {
    return folded(email);
  }

  /// Whether it is the same person.
  public boolean isSame(Person other) {
    return key().equals(other.key());
  }

  /// Whether a word is their name or their address.
  public boolean isCalled(String word) {
    return name.equals(word) || key().equals(folded(word));
  }

  private static String folded(String address) {
    return address
        .codePoints()
        .map(c -> 'A' <= c && c <= 'Z' ? c - 'A' + 'a' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
