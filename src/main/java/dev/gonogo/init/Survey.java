package dev.gonogo.init;

import dev.gonogo.init.Stroll.Seen;
import dev.gonogo.init.Stroll.Walked;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Asks each file of a repository what it tells.
final class Survey {
  /// How many files are read for one sign.
  static final int MAX_READ = 500;

  private static final Pattern RESOURCE = Pattern.compile("(?m)^\\s*resource\\s+\"([a-z0-9_]+)\"");

  private final Map<Sign, Set<String>> places = new EnumMap<>(Sign.class);
  private final Map<Sign, Integer> read = new EnumMap<>(Sign.class);
  private final Map<String, Integer> types = new TreeMap<>();
  private final Map<String, String> facets = new TreeMap<>();
  private boolean isWhole;

  private Survey() {}

  static Looks of(Path root) {
    var survey = new Survey();
    Walked walked = Stroll.through(root);
    survey.isWhole = walked.isWhole();
    walked.files().forEach(survey::ask);
    survey.hosts(root);
    return survey.looks();
  }

  private void ask(Seen file) {
    for (Tell tell : Tell.ALL) {
      if (tell.isNameOf(file) && tells(tell, file)) {
        add(tell.sign(), tell.placeOf(file));
        if (tell.sign() == Sign.TERRAFORM && mayRead(Sign.TERRAFORM)) {
          resources(file);
        }
      }
    }
  }

  private boolean tells(Tell tell, Seen file) {
    return !tell.reads() || (mayRead(tell.sign()) && tell.text().test(file.head()));
  }

  private boolean mayRead(Sign sign) {
    boolean may = read.merge(sign, 1, Integer::sum) <= MAX_READ;
    isWhole &= may;
    return may;
  }

  private void add(Sign sign, String place) {
    places.computeIfAbsent(sign, _ -> new TreeSet<>(FIRST)).add(place);
  }

  private void resources(Seen file) {
    String text = file.head();
    Matcher resource = RESOURCE.matcher(text);
    while (resource.find()) {
      types.merge(resource.group(1), 1, Integer::sum);
    }
    Facet.ALL.forEach(facet ->
        facet
            .toldBy(text)
            .ifPresent(by ->
                facets.putIfAbsent(facet.name(), by + " in " + PlaceNames.plain(file.name()))));
  }

  /// Who hosts the repository: what lies on top for its CI, else the address that it is pushed to.
  private void hosts(Path root) {
    if (isThere(root, ".github")) {
      add(Sign.GITHUB, ".github/");
    }
    if (isThere(root, ".gitlab-ci.yml")) {
      add(Sign.GITLAB, ".gitlab-ci.yml");
    }
    Path config = root.resolve(".git").resolve("config");
    if (!places.containsKey(Sign.GITHUB)
        && !places.containsKey(Sign.GITLAB)
        && Files.isRegularFile(config, LinkOption.NOFOLLOW_LINKS)) {
      String text = new Seen(config, ".git/", "config").head();
      if (GITHUB.matcher(text).find()) {
        add(Sign.GITHUB, ".git/config");
      } else if (GITLAB.matcher(text).find()) {
        add(Sign.GITLAB, ".git/config");
      }
    }
  }

  private static final Pattern GITHUB = Pattern.compile("(?m)^\\s*url\\s*=.*\\bgithub\\.com[:/]");
  private static final Pattern GITLAB = Pattern.compile("(?m)^\\s*url\\s*=.*\\bgitlab\\.[\\w.-]+");

  private static boolean isThere(Path root, String name) {
    return Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  private Looks looks() {
    var found = new EnumMap<Sign, List<String>>(Sign.class);
    places.forEach((sign, at) -> found.put(sign, List.copyOf(at)));
    found.computeIfPresent(Sign.TERRAFORM, (_, at) -> roots(at));
    found.computeIfPresent(Sign.HELM, (_, at) -> outermost(at));
    found.computeIfPresent(Sign.KUBERNETES, (_, at) -> outermost(rendered(at)));
    found.computeIfPresent(Sign.K6, (_, at) -> outermost(at));
    found.computeIfPresent(Sign.SETTINGS, (_, at) -> settings(at));
    List<String> frequent =
        types.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return new Looks(found, frequent, new TreeMap<>(facets), isWhole);
  }

  /// Folders that Terraform is run in: modules are called from there.
  private static List<String> roots(List<String> folders) {
    List<String> callers =
        folders.stream().filter(name -> !("/" + name).contains("/modules/")).toList();
    return outermost(callers.isEmpty() ? folders : callers);
  }

  /// Those that are no part of a chart or a kustomization: they are to be rendered first.
  private List<String> rendered(List<String> folders) {
    var sources = new ArrayList<String>();
    sources.addAll(places.getOrDefault(Sign.HELM, Set.of()));
    sources.addAll(places.getOrDefault(Sign.KUSTOMIZE, Set.of()));
    return folders.stream()
        .filter(folder -> sources.stream().noneMatch(source -> isBelow(folder, source)))
        .toList();
  }

  // Settings of tests say nothing of production.
  private List<String> settings(List<String> files) {
    return places.containsKey(Sign.SPRING)
        ? files.stream().filter(name -> !("/" + name).contains("/test/")).toList()
        : List.of();
  }

  private static List<String> outermost(List<String> folders) {
    return folders.stream()
        .filter(folder ->
            folders.stream().noneMatch(other -> !other.equals(folder) && isBelow(folder, other)))
        .toList();
  }

  private static boolean isBelow(String place, String folder) {
    return folder.equals("./") || place.startsWith(folder);
  }

  /// Production first, for it goes live; then what lies on top.
  private static final Comparator<String> FIRST =
      Comparator.<String>comparingInt(place -> place.contains("prod") ? 0 : 1)
          .thenComparingInt(
              place -> place.equals("./") ? 0 : (int) place.chars().filter(c -> c == '/').count())
          .thenComparing(Comparator.naturalOrder());
}
