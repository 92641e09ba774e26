package dev.gonogo.catalogue;

import dev.gonogo.value.ObjectValue;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Types of Terraform's managed resources, with their attributes and nested schemas. Data sources
/// are none of them.
///
/// @param versions of the providers that are known, by the first word of their types: `aws`
/// @param schemas of resources, by type
public record TerraformTypes(
    SortedMap<String, String> versions, SortedMap<String, Schema> schemas) {
  public TerraformTypes {
    versions = Collections.unmodifiableSortedMap(versions);
    schemas = Collections.unmodifiableSortedMap(schemas);
  }

  /// What the jar has: aws, azurerm, google.
  public static TerraformTypes ofJar() {
    CatalogueText text = CatalogueText.ofJar("terraform.txt");
    var versions = new TreeMap<String, String>();
    for (String remark : text.remarks()) {
      String[] words = remark.split(" ");
      versions.put(words[0], words[1]);
    }
    var schemas = new TreeMap<String, Schema>();
    for (String entry : text.entries()) {
      int space = entry.indexOf(' ');
      schemas.put(entry.substring(0, space), text.block(entry.substring(space + 1)));
    }
    return new TerraformTypes(versions, schemas);
  }

  /// These, and over them those that `terraform providers schema -json` has printed.
  ///
  /// @param printed `{"provider_schemas": {ADDRESS: {"resource_schemas": {TYPE: …}}}}`
  public TerraformTypes with(ObjectValue printed) {
    var all = new TreeMap<>(versions);
    var more = new TreeMap<>(schemas);
    ProviderSchemas.resources(printed)
        .forEach((type, block) -> {
          more.put(type, block);
          all.put(provider(type), "of the project");
        });
    return new TerraformTypes(all, more);
  }

  /// The type's attributes and schemas; nothing where no such type is known.
  public Optional<Schema> schema(String type) {
    return Optional.ofNullable(schemas.get(type));
  }

  /// Whether all types of this one's provider are known.
  public boolean knowsProvider(String type) {
    return versions.containsKey(provider(type));
  }

  /// What a type's name says of its provider: all before the first `_`.
  public static String provider(String type) {
    int end = type.indexOf('_');
    return end < 0 ? type : type.substring(0, end);
  }

  /// The types of one provider, of which a name was probably one.
  public Set<String> besides(String type) {
    String prefix = provider(type) + "_";
    return new HashSet<>(schemas.subMap(prefix, prefix + Character.MAX_VALUE).keySet());
  }

  /// Of which versions of which providers the jar's was made: `aws 6.25.0`, ….
  public static List<String> madeOf() {
    return CatalogueText.remarksOfJar("terraform.txt");
  }
}
