package dev.gonogo.gate;

import dev.gonogo.log.Person;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads `project`, `environment` and `roles` of a `gonogo.yaml` that fits its schema.
final class OrganisationReader {
  private final Source source;
  private final Yaml yaml;
  private final ObjectValue all;
  private final Problems problems;

  OrganisationReader(Source source, Yaml yaml, Problems problems) {
    this.source = source;
    this.yaml = yaml;
    this.all = (ObjectValue) yaml.value();
    this.problems = problems;
  }

  /// @param items of the checklist, which know the roles
  Organisation read(List<CompiledItem> items) {
    List<String> known = List.copyOf(owners(items));
    var roles = new TreeMap<String, List<Person>>();
    for (String role : ProjectFile.keys(ProjectFile.mapping(all, "roles"))) {
      if (!known.contains(role)) {
        Span at = yaml.keySpan(ProjectFile.path("roles", role));
        problems.report(source, new ProjectProblem.UnknownOwner(at, role, known));
      }
      roles.put(role, people(role));
    }
    return new Organisation(name("project"), name("environment"), roles);
  }

  /// Who owns items: by the checklist, and by what the project has otherwise.
  private SortedSet<String> owners(List<CompiledItem> items) {
    var owners = new TreeSet<String>();
    items.forEach(item -> owners.addAll(item.roles()));
    ObjectValue otherwise = ProjectFile.mapping(all, "items");
    for (String id : ProjectFile.keys(otherwise)) {
      owners.addAll(ProjectFile.texts(ProjectFile.mapping(otherwise, id), "roles"));
    }
    return owners;
  }

  private Optional<String> name(String key) {
    Optional<String> name = all.get(key).map(text -> ((StringValue) text).value());
    name.filter(text -> !Organisation.isName(text))
        .ifPresent(text ->
            problems.report(
                source, new ProjectProblem.NoName(yaml.span(ProjectFile.path(key)), text, key)));
    return name;
  }

  private List<Person> people(String role) {
    var people = new ArrayList<Person>();
    List<String> texts = ProjectFile.texts(ProjectFile.mapping(all, "roles"), role);
    for (int i = 0; i < texts.size(); i++) {
      Span at = yaml.span(List.of(Value.of("roles"), Value.of(role), Value.of(i)));
      Optional<Person> person = Person.of(texts.get(i));
      if (person.isEmpty()) {
        problems.report(source, new ProjectProblem.NoPerson(at, texts.get(i)));
      } else if (people.stream().anyMatch(person.get()::isSame)) {
        problems.report(source, new ProjectProblem.PersonTwice(at, texts.get(i), role));
      } else {
        people.add(person.get());
      }
    }
    return people;
  }
}
