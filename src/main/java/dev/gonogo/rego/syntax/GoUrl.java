package dev.gonogo.rego.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/// What Go refuses as a URL (`net/url`, `Parse`): less than the standard does.
final class GoUrl {
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f]");
  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");
  private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");
  private static final Pattern USER = Pattern.compile("[a-zA-Z0-9._:~!$&'()*+,;=%@-]*");
  private static final Pattern PORT = Pattern.compile("|:[0-9]*");

  // In a host only bytes beyond ASCII may be escaped, and the percent sign itself.
  private static final Pattern HOST =
      Pattern.compile("([a-zA-Z0-9._~!$&'()*+,;=:<>\"\\[\\]-]|[^\\x00-\\x7f]|%25|%[89a-fA-F].)*");
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%25.+)?");

  private GoUrl() {}

  /// What is wrong with a URL, if anything is.
  static Optional<String> wrong(String url) {
    if (CONTROL.matcher(url).find()) {
      return Optional.of("a URL has no control characters");
    }
    int hash = url.indexOf('#');
    String plain = hash < 0 ? url : url.substring(0, hash);
    if (plain.startsWith(":")) {
      return Optional.of("a URL begins with its scheme");
    }
    if (hash >= 0 && BAD_ESCAPE.matcher(url.substring(hash)).find()) {
      return Optional.of("invalid URL escape");
    }
    var matcher = SCHEME.matcher(plain);
    boolean hasScheme = matcher.lookingAt();
    String scheme = hasScheme ? matcher.group() : "";
    int query = plain.indexOf('?');
    String rest =
        plain.substring(
            scheme.length(), Math.max(scheme.length(), query < 0 ? plain.length() : query));
    if (hasScheme && !rest.startsWith("/")) {
      return Optional.empty();
    }
    if (!rest.startsWith("/") && rest.split("/", 2)[0].contains(":")) {
      return Optional.of("the first part of its path has a colon");
    }
    return behindScheme(rest, scheme);
  }

  private static Optional<String> behindScheme(String rest, String scheme) {
    String path = rest;
    if (rest.startsWith("//") && (!scheme.isEmpty() || !rest.startsWith("///"))) {
      int slash = rest.indexOf('/', 2);
      path = slash < 0 ? "" : rest.substring(slash);
      Optional<String> wrong =
          authority(rest.substring(2, slash < 0 ? rest.length() : slash), scheme);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return BAD_ESCAPE.matcher(path).find() ? Optional.of("invalid URL escape") : Optional.empty();
  }

  private static Optional<String> authority(String authority, String scheme) {
    int at = authority.lastIndexOf('@');
    String user = at < 0 ? "" : authority.substring(0, at);
    String host = authority.substring(at + 1);
    if (!USER.matcher(user).matches() || BAD_ESCAPE.matcher(user).find()) {
      return Optional.of("invalid userinfo");
    }
    int bracket = host.lastIndexOf(']');
    boolean literal = host.startsWith("[");
    int colon = scheme.matches("(?i)https?:") ? host.indexOf(':') : host.lastIndexOf(':');
    String port = literal ? host.substring(bracket + 1) : colon < 0 ? "" : host.substring(colon);
    if (literal && (bracket < 0 || !ADDRESS.matcher(host.substring(1, bracket)).matches())) {
      return Optional.of("invalid address in brackets");
    }
    if (!PORT.matcher(port).matches()) {
      return Optional.of("invalid port `" + port + "` after host");
    }
    boolean good = literal || (host.indexOf('[') < 1 && HOST.matcher(host).matches());
    return good ? Optional.empty() : Optional.of("invalid host name");
  }
}
