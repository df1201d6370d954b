package scrutineer.extract.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import scrutineer.election.ElectionId;

/**
 * One way of printing the results of a council's wards: a page of wards between {@code <<<} and {@code >>>}, whose
 * candidates stand between {@code <<} and {@code >>}. There is no table of declared ward results to draw on: wards,
 * people and votes are made up, and so are on no list.
 */
record WardLayout(String name, String template) {
  private static final List<String> WARDS = List.of("Long Elm", "Castle Vale", "North Elm", "Abbey and Priory", "Hilltop", "West Moor", "Millbrook",
      "Elm Vale", "Buckingham", "Churchill", "Copperfield", "Thornbank", "St Anselm's", "The Larches", "Quarry & Wharf", "Upper Dene", "Foxglove", "Kiln Lane");
  private static final List<String> FORENAMES = List.of("Anna", "Ben", "Carla", "Dora", "Evan", "Fiona", "Gareth", "Hana", "Imran", "Joyce", "Kofi",
      "Lena", "Mohan", "Nuala", "Oscar", "Petra", "Rhys", "Sunita", "Tom", "Una");
  private static final List<String> SURNAMES = List.of("Pemblett", "Rudkinson", "Hoskyn", "Tindlow", "Okaforde", "Larkhamby", "Quiggin", "Vennerby",
      "Jarroldson", "Penhallow", "Stobbart", "Cottrilly", "Fennimoore", "Adeyinka", "Bracewaite", "Tunnardine", "Whybrowne", "Zielinskie", "Marchbanke",
      "Gawthorpen");
  private static final List<String> PARTIES = List.of("Labour", "Conservative", "Liberal Democrats", "Green", "Reform UK", "Independent", "UKIP");
  private static final int WARDS_OF_A_PAGE = 4;

  private record Stood(String forename, String surname, String party, int votes, boolean elected) {
    String name() {
      return forename + " " + surname;
    }
  }

  private record Ward(String name, int seats, List<Stood> list) {}

  Layout.Page page(ElectionId election, String council, Random random, boolean missing) {
    List<String> names = new ArrayList<>(WARDS);
    java.util.Collections.shuffle(names, random);
    StringBuilder wards = new StringBuilder();
    Set<String> required = new TreeSet<>();
    Set<String> allowed = new TreeSet<>();
    for (String name : names.subList(0, WARDS_OF_A_PAGE)) {
      Ward ward = ward(name, random);
      wards.append(printed(ward, missing ? random.nextInt(ward.list().size()) : -1, election, required, allowed));
    }
    String outer = template.substring(0, template.indexOf("<<<")) + wards + template.substring(template.indexOf(">>>") + 3);
    return new Layout.Page(Layout.unescape(outer.replace("{council}", council)), required, allowed);
  }

  /** As many of each of some parties as there are seats, or fewer; those with the most votes are elected. */
  private static Ward ward(String name, Random random) {
    int seats = 1 + random.nextInt(3);
    List<String> parties = new ArrayList<>(PARTIES);
    java.util.Collections.shuffle(parties, random);
    List<Integer> votes = new ArrayList<>();
    List<String> of = new ArrayList<>();
    for (String party : parties.subList(0, 3 + random.nextInt(3))) {
      for (int k = 0; k <= random.nextInt(seats); k++) {
        of.add(party);
        votes.add(150 + random.nextInt(2200));
      }
    }
    votes.sort(Comparator.reverseOrder());
    List<String> forenames = new ArrayList<>(FORENAMES);
    java.util.Collections.shuffle(forenames, random);
    List<String> surnames = new ArrayList<>(SURNAMES);
    java.util.Collections.shuffle(surnames, random);
    java.util.Collections.shuffle(of, random);
    List<Stood> list = new ArrayList<>();
    for (int k = 0; k < of.size(); k++) {
      list.add(new Stood(forenames.get(k), surnames.get(k), of.get(k), votes.get(k) - k, k < seats));
    }
    return new Ward(name, seats, list);
  }

  private String printed(Ward ward, int missing, ElectionId election, Set<String> required, Set<String> allowed) {
    String group = template.substring(template.indexOf("<<<") + 3, template.indexOf(">>>"));
    int from = group.indexOf("<<");
    int to = group.indexOf(">>");
    StringBuilder rows = new StringBuilder();
    for (Stood s : Printed.without(ward.list(), missing)) {
      rows.append(Printed.fill(group.substring(from + 2, to), values(s)));
      claims(ward, s, election, required, allowed);
    }
    Map<String, String> m = new LinkedHashMap<>();
    m.put("ward", ward.name());
    m.put("WARD", ward.name().toUpperCase(Locale.ROOT));
    m.put("n", Integer.toString(ward.seats()));
    m.put("seats", ward.seats() == 1 ? "seat" : "seats");
    return Printed.fill(group.substring(0, from), m) + rows + Printed.fill(group.substring(to + 2), m);
  }

  private static Map<String, String> values(Stood s) {
    Map<String, String> m = new LinkedHashMap<>();
    m.put("name", s.name());
    m.put("surname", s.surname());
    m.put("SURNAME", s.surname().toUpperCase(Locale.ROOT));
    m.put("forename", s.forename());
    m.put("party", s.party());
    m.put("code", Printed.code(new scrutineer.election.Party(s.party())));
    m.put("votes", Printed.commas(s.votes()));
    m.put("plain", Integer.toString(s.votes()));
    m.put("*", s.elected() ? "*" : "");
    m.put(" (E)", s.elected() ? " (E)" : "");
    m.put(" - ELECTED", s.elected() ? " - ELECTED" : "");
    m.put(" Elected", s.elected() ? " Elected" : "");
    m.put("elected?", s.elected() ? "Elected" : "Not elected");
    return m;
  }

  private void claims(Ward ward, Stood s, ElectionId election, Set<String> required, Set<String> allowed) {
    String place = template.contains("{WARD}") ? ward.name().toUpperCase(Locale.ROOT) : ward.name();
    required.add(claim(election, place, "party", s.name(), s.party()));
    required.add(claim(election, place, "votes", s.name(), Integer.toString(s.votes())));
    boolean marked = template.contains("{*}") || template.contains("{ (E)}") || template.contains("ELECTED}") || template.contains("lected");
    Set<String> told = marked && s.elected() || template.contains("{elected?}") ? required : allowed;
    told.add(claim(election, place, "elected", s.name(), Boolean.toString(s.elected())));
    allowed.add(claim(election, place, "winner_party", "", s.party()));
  }

  private static String claim(ElectionId election, String place, String measure, String who, String value) {
    return String.join(" | ", election.toString(), place, measure, who, value);
  }
}
