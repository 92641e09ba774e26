package dev.gonogo.input;

import dev.gonogo.value.NumberValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds places in a document that was made of many files, as a `v1` `List` is: the second step of
/// a path says which item, the item knows its file, and each file is asked once.
///
/// @param key under which the document has its items
record ListLocator(String key, List<Piece> items) implements Document.Locator {
  ListLocator {
    items = List.copyOf(items);
  }

  @Override
  public List<Optional<Location>> locate(List<List<Value>> paths) {
    var asked = new LinkedHashMap<Document.Locator, List<Integer>>();
    List<List<Value>> inFile = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      Optional<Piece> item = item(paths.get(i));
      inFile.add(inFile(item, paths.get(i)));
      int path = i;
      item.ifPresent(m -> asked.computeIfAbsent(m.locator(), _ -> new ArrayList<>()).add(path));
    }
    var places =
        new ArrayList<Optional<Location>>(Collections.nCopies(paths.size(), Optional.empty()));
    for (Map.Entry<Document.Locator, List<Integer>> file : asked.entrySet()) {
      List<Integer> numbers = file.getValue();
      List<Optional<Location>> here =
          file.getKey().locate(numbers.stream().map(inFile::get).toList());
      for (int i = 0; i < numbers.size(); i++) {
        places.set(numbers.get(i), here.get(i));
      }
    }
    return places;
  }

  private Optional<Piece> item(List<Value> path) {
    return path.size() >= 2
            && path.getFirst().equals(Value.of(key))
            && path.get(1) instanceof NumberValue n
            && n.isLong()
            && n.longValue() >= 0
            && n.longValue() < items.size()
        ? Optional.of(items.get((int) n.longValue()))
        : Optional.empty();
  }

  /// The path in the item's own file.
  private static List<Value> inFile(Optional<Piece> item, List<Value> path) {
    var joined = new ArrayList<Value>();
    item.ifPresent(piece -> {
      joined.addAll(piece.path());
      joined.addAll(path.subList(2, path.size()));
    });
    return joined;
  }
}
