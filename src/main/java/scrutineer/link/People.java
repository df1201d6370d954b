package scrutineer.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import scrutineer.election.Candidacy;
import scrutineer.election.ElectionId;
import scrutineer.election.Place;
import scrutineer.knowledge.Knowledge;
import scrutineer.mention.Found;
import scrutineer.mention.Mention;
import scrutineer.mention.Mention.PersonMention;
import scrutineer.mention.Slips;
import scrutineer.mention.Words;
import scrutineer.resource.Table;

/** Settles which mentions of people mean the same person, and where that person stood. */
public final class People {
  private static final Map<String, String> KNOWN_AS = Map.ofEntries(e("ed", "edward"), e("vince", "vincent"), e("steve", "stephen"), e("steve", "steven"),
      e("tom", "thomas"), e("mike", "michael"), e("nick", "nicholas"), e("chris", "christopher"), e("chris", "christian"), e("andy", "andrew"), e("dave", "david"), e("jim", "james"),
      e("jamie", "james"), e("bob", "robert"), e("rob", "robert"), e("bill", "william"), e("will", "william"), e("dan", "daniel"), e("danny", "daniel"), e("ben", "benjamin"),
      e("matt", "matthew"), e("tony", "anthony"), e("greg", "gregory"), e("sam", "samuel"), e("joe", "joseph"), e("pete", "peter"), e("phil", "philip"), e("jon", "jonathan"),
      e("ken", "kenneth"), e("alex", "alexander"), e("liz", "elizabeth"), e("kate", "catherine"), e("sue", "susan"), e("debbie", "deborah"), e("pam", "pamela"), e("jo", "joanna"),
      e("jess", "jessica"), e("becky", "rebecca"), e("vicky", "victoria"), e("cat", "catherine"), e("terri", "theresa"), e("ian", "iain"), e("geoff", "geoffrey"), e("ron", "ronald"),
      e("ted", "edward"), e("jenny", "jennifer"), e("gill", "gillian"), e("jacqui", "jacqueline"), e("zac", "zachary"), e("charlie", "charles"), e("harry", "harold"), e("fred", "frederick"), e("tim", "timothy"));

  /** Given names that are one name spelt otherwise: the ballot paper has it right. */
  private static final Set<String> SPELLINGS = Set.of("ian/iain", "iain/ian", "stephen/steven", "steven/stephen", "alan/allan", "allan/alan", "philip/phillip", "phillip/philip", "geoffrey/jeffrey", "jeffrey/geoffrey", "sara/sarah", "sarah/sara", "ann/anne",
      "anne/ann", "catherine/katherine", "katherine/catherine", "neil/neale", "stewart/stuart", "stuart/stewart", "lindsay/lindsey", "shaun/sean", "sean/shaun", "mathew/matthew", "matthew/mathew");

  private final Knowledge knowledge;
  private final GivenNames givenNames = new GivenNames();
  private final Map<String, Character> genders = new HashMap<>();

  public People(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (Table.Row row : Table.resource("lexicons/given-names.csv", "gender", "names").rows()) {
      for (String name : row.get("names").split("\\|")) {
        genders.merge(name, row.get("gender").charAt(0), (a, b) -> a.equals(b) ? a : '?');
      }
    }
  }

  private static Map.Entry<String, String> e(String shortForm, String longForm) {
    return Map.entry(shortForm + "/" + longForm, "");
  }

  /** Person by mention. @param seats seats that the article names, for telling namesakes apart */
  public Map<Mention, Person> link(List<List<Found>> mentions, Elections elections, Set<Place> seats) {
    List<PersonMention> all = new ArrayList<>();
    for (List<Found> sentence : mentions) {
      for (Found found : sentence) {
        if (found.mention() instanceof PersonMention person) {
          all.add(person);
        }
      }
    }
    Map<String, Person> full = fullNames(all, elections, seats);
    Parts parts = new Parts(full.values());
    Map<Mention, Person> linked = new HashMap<>();
    Person lastOfSurname = null;
    Map<String, Person> latest = new HashMap<>();
    for (PersonMention mention : all) {
      Person person = full.get(Words.key(mention.name()));
      if (person == null) {
        person = shortName(mention, parts, latest, elections, seats);
      }
      if (person != null) {
        linked.put(mention, person);
        remember(person, latest);
      }
    }
    return linked;
  }

  /** Whose name, first named first, begins or ends with some words. */
  private static final class Parts {
    private record Named(int order, Person person) {}

    private final Map<String, Named> byEnd = new HashMap<>();
    private final Map<String, Named> byBeginning = new HashMap<>();

    Parts(Collection<Person> people) {
      int order = 0;
      for (Person person : people) {
        Named named = new Named(order++, person);
        String whole = Words.key(person.name());
        for (int blank = whole.indexOf(' '); blank >= 0; blank = whole.indexOf(' ', blank + 1)) {
          byEnd.putIfAbsent(whole.substring(blank + 1), named);
          byBeginning.putIfAbsent(whole.substring(0, blank), named);
        }
      }
    }

    Optional<Person> first(String words, boolean given) {
      return Stream.of(Optional.ofNullable(byEnd.get(words)), Optional.ofNullable(byBeginning.get(words)).filter(n -> given))
          .flatMap(Optional::stream).min(Comparator.comparingInt(Named::order)).map(Named::person);
    }
  }

  private static void remember(Person person, Map<String, Person> latest) {
    List<String> words = Words.of(person.name());
    for (int i = 1; i < words.size(); i++) {
      latest.put(String.join(" ", words.subList(i, words.size())), person);
    }
    latest.put(words.get(0), person);
  }

  private Map<String, Person> fullNames(List<PersonMention> all, Elections elections, Set<Place> seats) {
    Map<String, Person> full = new LinkedHashMap<>();
    Map<Character, List<Bearer>> bearers = bearers(elections, seats);
    for (PersonMention mention : all) {
      String key = Words.key(mention.name());
      if (key.indexOf(' ') > 0 && !full.containsKey(key)) {
        full.put(key, person(mention.name(), elections, seats, bearers));
      }
    }
    mergeSlips(full);
    return full;
  }

  /** "Mathew Offord" here and "Matthew Offord" there are one. */
  private static void mergeSlips(Map<String, Person> full) {
    List<String> keys = new ArrayList<>(full.keySet());
    Map<String, Set<Integer>> candidates = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      addCandidate(keys.get(i), i, full, candidates);
    }
    for (int k = 0; k < keys.size(); k++) {
      String key = keys.get(k);
      if (full.get(key).candidacies().isEmpty()) {
        Set<Integer> others = new TreeSet<>();
        ends(key).forEach(end -> others.addAll(candidates.getOrDefault(end, Set.of())));
        others.stream().map(keys::get).filter(other -> Slips.close(key, other)).forEach(other -> full.put(key, full.get(other)));
        addCandidate(key, k, full, candidates);
      }
    }
  }

  private static void addCandidate(String key, int order, Map<String, Person> full, Map<String, Set<Integer>> candidates) {
    if (!full.get(key).candidacies().isEmpty()) {
      ends(key).forEach(end -> candidates.computeIfAbsent(end, e -> new TreeSet<>()).add(order));
    }
  }

  /** First word and last word of a name, each with the number of its words: what a name and its slip have one of in common. */
  private static List<String> ends(String name) {
    long words = name.chars().filter(c -> c == ' ').count();
    return List.of(words + name.substring(0, name.indexOf(' ') + 1), words + name.substring(name.lastIndexOf(' ')));
  }

  private Person person(String name, Elections elections, Set<Place> seats, Map<Character, List<Bearer>> bearers) {
    List<String> words = Words.of(name);
    // who stands for a council is on no list of ours: a name a letter away from a listed one is somebody else's
    boolean listedBody = !elections.main().body().equals("local");
    List<Candidacy> same = new ArrayList<>();
    List<Candidacy> close = new ArrayList<>();
    List<Candidacy> loose = new ArrayList<>();
    for (Candidacy candidacy : bearersOf(name, words)) {
      List<String> listed = Words.of(candidacy.person());
      if (sameGiven(words.get(0), listed.get(0)) || inside(words.get(0), listed) || inside(listed.get(0), words)) {
        same.add(candidacy);
      } else if (listedBody && Slips.close(words.get(0), listed.get(0))) {
        close.add(candidacy);
      } else if (seats.contains(candidacy.contest().place()) && givenNames.oneMayBeTheOther(words.get(0), listed.get(0))) {
        loose.add(candidacy);
      }
    }
    same.addAll(knowledge.nominations().underOtherNames(name));
    if (same.isEmpty() && close.isEmpty()) {
      same.addAll(listedBody ? loose : List.of());
    }
    boolean spelling = listedBody && !same.isEmpty() && same.stream().noneMatch(c -> Words.of(c.person()).contains(words.get(0))) && same.stream().anyMatch(c -> SPELLINGS.contains(words.get(0) + "/" + Words.of(c.person()).get(0)));
    boolean slip = same.isEmpty() && !close.isEmpty() || spelling;
    if (spelling) {
      close.addAll(same);
    }
    if (listedBody && same.isEmpty() && close.isEmpty()) {
      close.addAll(slippedSurname(words, bearers));
      slip = !close.isEmpty();
    }
    List<Candidacy> chosen = chooseNamesake(slip ? close : same, elections, seats);
    String shown = slip && !chosen.isEmpty() ? chosen.get(0).person() : name;
    return new Person(shown, chosen, gender(words.get(0)));
  }

  /** All whose surname ends the name, however it is parted: O'Hara, Mc Nally, Rees Mogg. */
  private Set<Candidacy> bearersOf(String name, List<String> words) {
    Set<Candidacy> bearers = new LinkedHashSet<>();
    for (int i = 1; i < words.size(); i++) {
      bearers.addAll(knowledge.nominations().withSurname(String.join(" ", words.subList(i, words.size()))));
    }
    for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
      bearers.addAll(knowledge.nominations().withSurname(name.substring(blank + 1)));
    }
    return bearers;
  }

  /** Among the given names of a name: Boris in Alexander Boris de Pfeffel Johnson. */
  private static boolean inside(String given, List<String> name) {
    int at = name.indexOf(given);
    return at >= 0 && at < name.size() - 1;
  }

  /** A surname with a slip, borne under this given name by a candidate for a seat that the article names. */
  private static List<Candidacy> slippedSurname(List<String> words, Map<Character, List<Bearer>> bearers) {
    String surname = words.get(words.size() - 1);
    String rest = String.join(" ", words.subList(1, words.size()));
    return bearers.getOrDefault(surname.charAt(0), List.of()).stream()
        .filter(b -> sameGiven(words.get(0), b.given) && (Slips.close(surname, b.surname) || rest.length() > surname.length() && Slips.close(rest, b.rest)))
        .map(Bearer::candidacy).toList();
  }

  /** @param rest all but the given name: "dent coad" */
  private record Bearer(String given, String surname, String rest, Candidacy candidacy) {}

  /** Who stands in the seats that the article names, by the first letter of the surname: no slip changes that. */
  private Map<Character, List<Bearer>> bearers(Elections elections, Set<Place> seats) {
    Map<Character, List<Bearer>> bearers = new HashMap<>();
    for (Place seat : seats) {
      elections.contest(seat, "now").ifPresent(contest -> knowledge.nominations().in(contest).forEach(candidacy -> {
        List<String> listed = Words.of(candidacy.person());
        String surname = listed.get(listed.size() - 1);
        bearers.computeIfAbsent(surname.charAt(0), c -> new ArrayList<>()).add(new Bearer(listed.get(0), surname, String.join(" ", listed.subList(1, listed.size())), candidacy));
      }));
    }
    return bearers;
  }

  private static boolean sameGiven(String a, String b) {
    return a.equals(b) || SPELLINGS.contains(a + "/" + b) || KNOWN_AS.containsKey(a + "/" + b) || KNOWN_AS.containsKey(b + "/" + a)
        || (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
  }

  /** Where people of one name stood at the same election in several seats, keeps those whose seat the article names. */
  private static List<Candidacy> chooseNamesake(List<Candidacy> all, Elections elections, Set<Place> seats) {
    Map<ElectionId, List<Candidacy>> byElection = new LinkedHashMap<>();
    for (Candidacy candidacy : all) {
      byElection.computeIfAbsent(candidacy.contest().election(), k -> new ArrayList<>()).add(candidacy);
    }
    List<Candidacy> chosen = new ArrayList<>();
    byElection.values().forEach(list -> {
      List<Candidacy> named = list.size() < 2 ? list : list.stream().filter(c -> seats.contains(c.contest().place())).toList();
      chosen.addAll(named.isEmpty() ? list : named);
    });
    chosen.sort(Comparator.comparing(Candidacy::contest));
    return chosen;
  }

  private Person shortName(PersonMention mention, Parts parts, Map<String, Person> latest, Elections elections, Set<Place> seats) {
    String key = Words.key(mention.name());
    if (latest.containsKey(key)) {
      return latest.get(key);
    }
    Optional<Person> known = parts.first(key, mention.foundBy().startsWith("given"));
    if (known.isPresent()) {
      return known.get();
    }
    List<Candidacy> nominated = chooseNamesake(new ArrayList<>(new LinkedHashSet<>(knowledge.nominations().withSurname(key, elections.main()))), elections, seats);
    if (nominated.size() == 1) {
      return new Person(mention.name(), nominated, '?');
    }
    return new Person(mention.name(), List.of(), '?');
  }

  private char gender(String given) {
    return genders.getOrDefault(given, '?');
  }

  /** Whether somebody stood for a seat at an election; for callers that choose between readings. */
  public static Optional<Candidacy> stood(Person person, Place seat, ElectionId election) {
    return person.candidacies().stream().filter(c -> c.contest().election().equals(election) && c.contest().place().equals(seat)).findFirst();
  }
}
