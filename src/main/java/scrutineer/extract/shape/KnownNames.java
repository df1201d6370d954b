package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutineer.election.Candidacy;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Calendar;
import scrutineer.knowledge.Gazetteer;
import scrutineer.knowledge.Knowledge;
import scrutineer.knowledge.Parties;
import scrutineer.layout.Keys;
import scrutineer.layout.Names;

/** The lexer's view of the knowledge tables. */
final class KnownNames implements Names {
  /** Labels of lists, and no parties. */
  private static final Set<String> NO_PARTY = Set.of("Others", "Minor", "no overall control");
  /** The table is ordered by how often a party is written about; short forms of the first ones are known to everybody. */
  private static final int WELL_KNOWN = 25;
  /** Names of so many letters are told from others although a letter is wrong. */
  private static final int LONG = 8;
  private final Map<String, Party> parties = new HashMap<>();
  private final Map<String, List<Place>> places = new HashMap<>();
  private final Map<String, List<Place>> tags = new HashMap<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> forenames = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> commas = new HashSet<>();
  private final Set<String> risky = new HashSet<>();
  private final Misprints misprints = new Misprints();
  /** The same of parties alone: few, so that the question is cheap. */
  private final Misprints partyMisprints = new Misprints();
  private int longest = 1;

  KnownNames(Knowledge knowledge) {
    beginnings.addAll(Compass.LETTERS.keySet());
    Map<Party, Integer> rank = new HashMap<>();
    for (Parties.Alias alias : knowledge.parties().aliases()) {
      if (alias.text().indexOf(',') >= 0) {
        commas.add(Keys.of(alias.text()));
      }
      rank.putIfAbsent(alias.party(), rank.size());
      boolean known = (rank.get(alias.party()) <= WELL_KNOWN || alias.text().length() >= LONG && alias.text().equals(alias.party().name())) && !alias.risky() || alias.party().equals(Party.INDEPENDENT);
      if (known) {
        addMisprints(Keys.of(alias.text()));
      }
      described(alias, known);
      if (!NO_PARTY.contains(alias.party().name()) && parties.putIfAbsent(key(alias.text()), alias.party()) == null
          && alias.risky() && (rank.get(alias.party()) > WELL_KNOWN && alias.text().length() < 5 || alias.text().length() == 1 || alias.text().equals("All"))) {
        risky.add(Keys.of(alias.text()));
      }
    }
    parties.put("l", Party.LABOUR);
    for (Gazetteer.Alias alias : knowledge.gazetteer().aliases()) {
      if (alias.entry().place().type() == PlaceType.SEAT) {
        misprints.add(Keys.of(alias.text()));
      }
      List<Place> readings = places.computeIfAbsent(key(alias.text()), k -> new ArrayList<>());
      if (!readings.contains(alias.entry().place())) {
        readings.add(alias.entry().place());
      }
    }
    places.forEach((key, readings) -> tags.putIfAbsent(key.replace(" ", ""), readings));
    addPersons(knowledge);
  }

  /** On ballot papers parties are called The X Party and The X Party Candidate. */
  private void described(Parties.Alias alias, boolean known) {
    String key = Keys.of(alias.text());
    if (!NO_PARTY.contains(alias.party().name()) && key.indexOf(' ') > 0 && !key.startsWith("the ") && alias.text().indexOf(',') < 0) {
      for (String name : List.of("the " + key, "the " + key + " candidate")) {
        parties.putIfAbsent(key(name), alias.party());
        if (known) {
          addMisprints(name);
        }
      }
    }
  }

  private void addMisprints(String party) {
    misprints.add(party);
    partyMisprints.add(party);
  }

  private void addPersons(Knowledge knowledge) {
    for (ElectionId election : knowledge.nominations().elections()) {
      for (Gazetteer.Entry entry : knowledge.gazetteer().entries()) {
        if (entry.place().type() == PlaceType.SEAT) {
          addPersons(knowledge, new Contest(election, entry.place()));
        }
      }
    }
    for (Calendar.Event event : knowledge.calendar().all()) {
      event.place().ifPresent(place -> addPersons(knowledge, new Contest(event.id(), place)));
    }
  }

  private void addPersons(Knowledge knowledge, Contest contest) {
    for (Candidacy candidacy : knowledge.nominations().in(contest)) {
      String key = Keys.of(candidacy.person());
      String first = key.split(" ")[0];
      if (parties.containsKey(first) && !first.equals("independent")) {
        risky.add(first);
      }
      if (key.indexOf(' ') > 0) {
        forenames.add(first);
        persons.add(key(candidacy.person()));
      }
    }
  }

  private String key(String text) {
    String key = Keys.of(text);
    String[] words = key.split(" ");
    StringBuilder beginning = new StringBuilder();
    for (String word : words) {
      beginning.append(beginning.length() > 0 ? " " : "").append(word);
      beginnings.add(beginning.toString());
    }
    longest = Math.max(longest, Math.min(words.length, 12));
    return key;
  }

  @Override public Optional<Party> party(String key) {
    return Optional.ofNullable(parties.get(key));
  }

  @Override public boolean risky(String key) {
    return risky.contains(key);
  }

  @Override public boolean comma(String key) {
    return commas.contains(key);
  }

  @Override public List<Place> places(String key) {
    List<Place> found = places.get(key);
    return found != null ? found : places.getOrDefault(Compass.spelt(key), List.of());
  }

  @Override public boolean person(String key) {
    return persons.contains(key);
  }

  @Override public Optional<String> meant(String key) {
    return misprints.meant(key);
  }

  @Override public boolean maybeParty(String key) {
    return partyMisprints.near(key);
  }

  @Override public boolean forename(String key) {
    return forenames.contains(key);
  }

  @Override public List<Place> tagged(String letters) {
    return tags.getOrDefault(letters, List.of());
  }

  @Override public int longest() {
    return longest;
  }

  @Override public boolean begins(String key) {
    return beginnings.contains(key) || Compass.begins(key) && beginnings.contains(Compass.spelt(key));
  }
}
