package scrutineer.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of one contest: which of the names told mean one person. */
final class People {
  private final Map<String, String> fullest = new HashMap<>();

  /** @param names as told, with repetition: of two names of one length the more frequent is kept */
  People(List<String> names) {
    Map<String, Long> told = new HashMap<>();
    names.forEach(name -> told.merge(name, 1L, Long::sum));
    List<String> ordered = new ArrayList<>(told.keySet());
    // The fullest first: each shorter name then finds the persons that it may mean.
    ordered.sort(Comparator.comparing((String n) -> -PersonName.of(n).words().size())
        .thenComparing(n -> -told.get(n)).thenComparing(n -> -n.length()).thenComparing(Comparator.naturalOrder()));
    List<String> persons = new ArrayList<>();
    for (String name : ordered) {
      List<String> same = like(name, persons, PersonName.Likeness.SAME);
      List<String> may = same.isEmpty() ? like(name, persons, PersonName.Likeness.SPELLED_OTHERWISE) : same;
      // A name that may mean two people of the contest stays by itself.
      fullest.put(name, may.size() == 1 ? may.get(0) : name);
      if (may.size() != 1) {
        persons.add(name);
      }
    }
  }

  String fullest(String name) {
    return fullest.get(name);
  }

  private static List<String> like(String name, List<String> persons, PersonName.Likeness likeness) {
    PersonName parsed = PersonName.of(name);
    return persons.stream().filter(p -> parsed.likeness(PersonName.of(p)) == likeness).toList();
  }
}
