package dev.gonogo.site;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.Phase;
import dev.gonogo.checklist.Section;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.policy.Bundle;
import dev.gonogo.policy.PolicySet;
import dev.gonogo.site.SiteView.BundleView;
import dev.gonogo.site.SiteView.GroupView;
import dev.gonogo.site.SiteView.ItemView;
import dev.gonogo.site.SiteView.PhaseView;
import dev.gonogo.site.SiteView.SectionView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Chooses what the pages show.
final class SiteViews {
  private final Checklist checklist;
  private final PolicySet policies;
  private final Words words;
  private final String version;
  private final Markup markup = new Markup();
  private final ItemViews items;
  private final DecisionViews decisions;

  SiteViews(
      Checklist checklist,
      PolicySet policies,
      Optional<Decision> decision,
      Words words,
      String version) {
    this.checklist = checklist;
    this.policies = policies;
    this.words = words;
    this.version = version;
    this.items = new ItemViews(policies, decision, resultsById(decision), words, markup);
    this.decisions = new DecisionViews(decision, words, markup);
  }

  private static Map<String, ItemResult> resultsById(Optional<Decision> decision) {
    return decision.stream()
        .flatMap(d -> d.items().stream())
        .collect(Collectors.toMap(result -> result.item().id(), Function.identity()));
  }

  SiteView site() {
    List<SectionView> sections =
        checklist.sections().stream().flatMap(s -> chapters(s).stream()).toList();
    List<ItemView> all = sections.stream().flatMap(s -> s.items().stream()).toList();
    return new SiteView(
        words.get("title"), sections, all, phases(), decisions.view(all), bundle(), version);
  }

  private BundleView bundle() {
    return new BundleView(Bundle.FILE, policies.compiled().digest(), Bundle.query(policies));
  }

  /// A section with items is a page; one that only wraps others leaves the pages to them.
  private List<SectionView> chapters(Section section) {
    boolean wraps =
        section.items().isEmpty()
            && section.sections().stream().anyMatch(below -> !below.sections().isEmpty());
    if (wraps) {
      return section.sections().stream().flatMap(below -> chapters(below).stream()).toList();
    }
    return List.of(chapter(section));
  }

  private SectionView chapter(Section section) {
    String url = "section/" + section.slug() + ".html";
    String title = markup.plain(section.title());
    var groups = new ArrayList<GroupView>();
    addGroups(section, title, url, "", groups);
    return new SectionView(
        section.slug(),
        url,
        title,
        markup.line(section.title()),
        markup.blocks(section.intro()),
        markup.blocks(section.closing()),
        groups,
        groups.stream().flatMap(group -> group.items().stream()).toList());
  }

  private void addGroups(
      Section section, String chapter, String url, String groupTitle, List<GroupView> groups) {
    List<ItemView> views =
        section.items().stream().map(item -> items.view(item, chapter, url, groupTitle)).toList();
    boolean own = !groupTitle.isEmpty();
    if (own || !views.isEmpty()) {
      groups.add(
          new GroupView(
              section.slug(),
              own ? markup.line(section.title()) : "",
              own ? markup.blocks(section.intro()) : "",
              own ? markup.blocks(section.closing()) : "",
              views));
    }
    for (Section below : section.sections()) {
      addGroups(below, chapter, url, markup.plain(below.title()), groups);
    }
  }

  private List<PhaseView> phases() {
    Map<Phase, Long> counts =
        checklist.items().stream()
            .collect(Collectors.groupingBy(Item::phase, Collectors.counting()));
    return Arrays.stream(Phase.values())
        .filter(counts::containsKey)
        .map(phase ->
            new PhaseView(
                phase.word(),
                words.get("phase." + phase.word()),
                counts.getOrDefault(phase, 0L).intValue()))
        .toList();
  }
}
