package scrutineer.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;

/** Places that vote or are counted as one, and what papers call them. */
public final class Gazetteer {
  /**
   * A place in the time in which it was voted in. A seat that kept its name over a change of boundaries has an entry
   * for each.
   *
   * @param body whose election: {@code parl}, {@code local}, {@code sp}, {@code senedd}, {@code nia}, {@code gla},
   *     {@code mayor}, {@code pcc}; empty for areas
   * @param region region of England, or the country
   * @param code the official code (ONS); empty where not known
   * @param from first polling day; empty: longer than these tables reach back
   * @param until last day; empty: still there
   */
  public record Entry(Place place, String body, String region, String country, String code, Optional<LocalDate> from,
      Optional<LocalDate> until) {
    /** Whether the place was there on a day. */
    public boolean on(LocalDate day) {
      return !from.filter(day::isBefore).isPresent() && !until.filter(day::isAfter).isPresent();
    }

    boolean meets(Entry other) {
      return !starts(this).isAfter(ends(other)) && !starts(other).isAfter(ends(this));
    }

    private static LocalDate starts(Entry entry) {
      return entry.from.orElse(LocalDate.MIN);
    }

    private static LocalDate ends(Entry entry) {
      return entry.until.orElse(LocalDate.MAX);
    }
  }

  /**
   * One way of writing a place's name; compare by {@link Names#key}.
   *
   * @param weak may be something else in plain text (a surname, an everyday word, a town, a stretch of country): needs
   *     support from what stands around it
   */
  public record Alias(String text, Entry entry, boolean weak) {}

  private final List<Entry> entries;
  private final List<Alias> aliases;
  private final Map<String, List<Entry>> byKey = new HashMap<>();
  private final Map<String, List<Entry>> seats = new HashMap<>();
  private final Map<String, List<String>> textsByName = new HashMap<>();

  /** @param forms by {@link Names#key} */
  Gazetteer(List<Entry> entries, Map<String, Map<Entry, Alias>> forms) {
    this.entries = List.copyOf(entries);
    List<Alias> all = new ArrayList<>();
    forms.forEach((key, meanings) -> {
      byKey.put(key, List.copyOf(meanings.keySet()));
      all.addAll(meanings.values());
    });
    aliases = List.copyOf(all);
    aliases.forEach(a -> textsByName.computeIfAbsent(a.entry().place().name(), n -> new ArrayList<>(2)).add(a.text()));
    for (Entry entry : entries) {
      if (entry.place().type() == PlaceType.SEAT) {
        seats.computeIfAbsent(Names.key(entry.place().name()), k -> new ArrayList<>()).add(entry);
      }
    }
  }

  static Gazetteer load(Nominations nominations) {
    return new GazetteerTables(nominations).read();
  }

  public List<Entry> entries() {
    return entries;
  }

  /** One for each way of writing and each entry that it may mean. */
  public List<Alias> aliases() {
    return aliases;
  }

  /** The ways of writing the name of all places that go by a canonical name. */
  public List<String> textsOf(String canonical) {
    return Collections.unmodifiableList(textsByName.getOrDefault(canonical, List.of()));
  }

  /** What a whole name may mean, whatever its case, accents, commas, hyphens and ampersands; empty if nothing known. */
  public List<Entry> named(String surface) {
    return byKey.getOrDefault(Names.key(surface), List.of());
  }

  /** The Westminster constituency of a canonical name as it was on a day. */
  public Optional<Entry> seat(String canonical, LocalDate at) {
    return seat(canonical, "parl", at);
  }

  /** The constituency of a canonical name for a body ({@code parl}, {@code sp}, {@code naw} or {@code senedd}, …) as it was on a day. */
  public Optional<Entry> seat(String canonical, String election, LocalDate at) {
    String body = election.equals("naw") ? "senedd" : election;
    return seats.getOrDefault(Names.key(canonical), List.of()).stream().filter(e -> e.body().equals(body) && e.on(at)).findFirst();
  }
}
