package dev.gonogo.init;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A facet of the built-in checklist: what a project has or has not.
///
/// @param words what it has then
/// @param source finds in Terraform's source that it surely has
record Facet(String name, String words, Optional<Pattern> source) {

  private static final String CDN =
      "^\\s*resource\\s+\"(?:aws_cloudfront_distribution|azurerm_cdn_\\w+)\"";

  /// All that `gonogo:go-live` knows, in the order of their names; a test holds it to that.
  static final List<Facet> ALL =
      List.of(
          facet("ab-testing", "variants are shown to some of the users"),
          facet("cache-warming", "caches are filled before the users come"),
          facet("cdn", "a CDN stands before it", CDN),
          facet("downtime-expected", "the launch takes the service down"),
          facet("had-incidents", "launches before this one had incidents"),
          facet("mobile-app", "a mobile app speaks to it"),
          facet("pentest-required", "somebody asks for a penetration test"),
          facet("read-replicas", "its databases have read replicas", "replicate_source_db\\s*="),
          facet("user-files", "users upload files"),
          facet("user-images", "users upload images"));

  private static Facet facet(String name, String words) {
    return new Facet(name, words, Optional.empty());
  }

  private static Facet facet(String name, String words, String source) {
    return new Facet(name, words, Optional.of(Pattern.compile("(?m)" + source)));
  }

  /// What in a text of Terraform says that the project has it.
  Optional<String> toldBy(String text) {
    return source
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::find)
        .map(found -> found.group().replaceAll("^\\s*resource\\s+\"|\"|\\s*=$", "").strip());
  }
}
