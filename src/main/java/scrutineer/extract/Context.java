package scrutineer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import scrutineer.election.Candidacy;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.knowledge.Knowledge;
import scrutineer.link.Elections;
import scrutineer.link.Person;
import scrutineer.text.Span;

/** What a reader has in mind while reading one article: whom and which contest it is about just now. Not shared between threads. */
final class Context {
  /** Names of places that stand for a parliament. */
  private static final Set<String> PARLIAMENTS = Set.of("Westminster");

  /** A party told of a person, and where. */
  record Told(Party party, Span span) {}

  final Knowledge knowledge;
  final Elections elections;
  final Facts facts;
  final Set<Place> places;
  final Topics topics;
  final Papers papers;
  private final List<Note> notes = new ArrayList<>();
  private Set<Integer> surveyed = Set.of();
  private final List<Formerly.Holder> heldBefore = new ArrayList<>();
  private final Map<Person, Told> told = new LinkedHashMap<>();
  private final Map<Contest, List<Person>> seen = new HashMap<>();
  private final Set<Place> seenPlaces = new HashSet<>();
  private Contest focus;
  private Person lastMan;
  private Person lastWoman;
  private Person lastPerson;
  private Party lastParty;
  private Place area;
  /** Who was named, the last one first. */
  private final List<Person> recent = new ArrayList<>();
  private final Map<Person, Integer> namedIn = new HashMap<>();

  final LocalStory story = new LocalStory();

  private final Set<Part> without;

  Context(Knowledge knowledge, Elections elections, Facts facts, Set<Place> places, Set<Part> without) {
    this.without = without;
    this.knowledge = knowledge;
    this.elections = elections;
    this.facts = facts;
    this.places = places;
    this.topics = new Topics(knowledge, elections);
    this.papers = new Papers(knowledge.nominations(), elections.main(), elections.date());
  }

  /** Whether a part of the reading is on; all are in the program. */
  boolean has(Part part) {
    return !without.contains(part);
  }

  /** What was left open, refused or repaired. */
  List<Note> notes() {
    return notes;
  }

  void note(Span span, String kind, String text) {
    notes.add(new Note(span, kind, text));
  }

  /** Takes back a claim that cannot be right, and says so. */
  void repair(scrutineer.claim.Claim claim, String why) {
    if (!has(Part.CONSTRAINTS)) {
      return;
    }
    facts.remove(claim);
    note(claim.best().span(), "repaired", why + ": " + claim.statement().contest() + " " + claim.statement().measure().text() + " "
        + claim.statement().candidate().orElse("") + " " + claim.statement().value().text() + " (" + claim.best().rule() + ") dropped");
  }

  Optional<Contest> focus() {
    return Optional.ofNullable(focus);
  }

  private boolean seatInParagraph;

  /** Whether this paragraph has named a seat, or someone who stood in one, before this sentence. */
  boolean seatInParagraph() {
    return seatInParagraph;
  }

  void nextParagraph() {
    area = null;
    seatInParagraph = false;
  }

  void focus(Contest contest) {
    if (!has(Part.FOCUS)) {
      return;
    }
    seatInParagraph = true;
    focus = contest;
    council = contest.place().type() == PlaceType.COUNCIL ? contest : council;
  }

  private Contest council;

  /** The council named last, also where the text has gone on to one of its wards. */
  Optional<Contest> council() {
    return Optional.ofNullable(council);
  }

  Optional<Place> area() {
    return Optional.ofNullable(area);
  }

  void area(Place place) {
    if (!has(Part.FOCUS)) {
      return;
    }
    area = place;
    if (place != null && !place.name().equals("United Kingdom")) {
      List<String> regions = knowledge.gazetteer().named(place.name()).stream().filter(e -> e.place().equals(place)).map(scrutineer.knowledge.Gazetteer.Entry::region).toList();
      county = regions.contains("") || regions.stream().anyMatch(r -> NATIONS.contains(r) && !r.equals(place.name())) ? place : county;
      lastArea = regions.contains("") || regions.contains(place.name()) ? place : lastArea;
    }
  }

  private static final Set<String> NATIONS = Set.of("Scotland", "Wales", "Northern Ireland");
  private Place lastArea;
  private Place county;

  /** The part of the land, a county or more, that the text has named last, in whatever paragraph. */
  Optional<Place> lastArea() {
    return Optional.ofNullable(lastArea);
  }

  /** What "the county" means: the county named last. */
  Optional<Place> county() {
    return Optional.ofNullable(county);
  }

  private int sentence;
  private int lastPersonIn;
  private int talliedIn = -2;

  /** Notes that this sentence has counted the seats of an area. */
  void tally(Place area) {
    talliedIn = sentence;
    talliedArea = area;
  }

  private Place talliedCouncil;
  private int councilTalliedIn = -2;

  void tallyCouncil(Place council) {
    councilTalliedIn = sentence;
    talliedCouncil = council;
  }

  /** The council whose seats the sentence before or this one counted. */
  Optional<Place> talliedCouncil() {
    return sentence - councilTalliedIn <= 1 ? Optional.ofNullable(talliedCouncil) : Optional.empty();
  }

  private Place talliedArea;

  /** The area whose seats this sentence or the one before has counted. */
  Optional<Place> talliedArea() {
    return tallied() ? Optional.ofNullable(talliedArea) : Optional.empty();
  }

  /** Whether the sentence before, or this one, has counted the seats of an area. */
  boolean tallied() {
    return sentence - talliedIn <= 1;
  }

  /** Counts sentences, so that who was named just now can be told from who was named long ago. */
  void nextSentence() {
    sentence++;
  }

  /** Whether somebody was named in the sentence before. */
  boolean namedJustNow(Person person) {
    return namedIn.getOrDefault(person, -9) == sentence - 1;
  }

  void mention(Person person) {
    lastPersonIn = sentence;
    namedIn.put(person, sentence);
    lastPerson = person;
    lastMan = person.gender() == 'f' || surer(lastMan, person) ? lastMan : person;
    lastWoman = person.gender() == 'm' || surer(lastWoman, person) ? lastWoman : person;
    recent.remove(person);
    recent.add(0, person);
    contestOf(person, "now").ifPresent(c -> see(c, person));
  }

  /** Of two named in one sentence the one whose name tells that "he" or "she" fits. */
  private boolean surer(Person named, Person person) {
    return named != null && person.gender() == '?' && named.gender() != '?' && namedIn.getOrDefault(named, -1) == sentence;
  }

  /** Who was named, the last one first. */
  List<Person> recent() {
    return recent;
  }

  /**
   * Where somebody stood who is on no list of candidates: the contest in which the article has told something of that person.
   * Where the ballot paper is known, whoever is not on it did not stand.
   */
  private Optional<Contest> toldToStand(Person person) {
    return facts.contestsOf(person.name()).stream().filter(c -> sameDay(c.election()) && c.place().type() != PlaceType.AREA && knowledge.nominations().in(c).isEmpty()).findFirst();
  }

  /** The one named last who is on no ballot paper, whose win was just told, and of whom no party or this one was told. */
  Optional<Person> newlyElected(Party party) {
    return Optional.ofNullable(lastElected()).filter(p -> told(p).map(t -> t.party().equals(party)).orElse(true))
        .filter(p -> ofParty(party).map(p::equals).orElse(true));
  }

  private Person lastElected() {
    if (focus == null || sentence - lastPersonIn > 1) {
      return null;
    }
    List<String> winners = facts.of(focus).map(scrutineer.claim.Claim::statement).filter(s -> s.measure() == scrutineer.claim.Measure.ELECTED && s.value().equals(new scrutineer.claim.Value.Truth(true)))
        .map(s -> s.candidate().orElseThrow()).toList();
    return seenAt(focus).stream().filter(p -> winners.size() == 1 && p.name().equals(winners.get(0)) && p.at(focus.election()).isEmpty()).findFirst().orElse(null);
  }

  private boolean sameDay(ElectionId election) {
    return election.equals(elections.main()) || election.day().isPresent() && election.day().equals(elections.main().day());
  }

  private void see(Contest contest, Person person) {
    seenPlaces.add(contest.place());
    List<Person> people = seen.computeIfAbsent(contest, k -> new ArrayList<>());
    people.remove(person);
    people.add(person);
  }

  private static final Map<String, String> HOME = Map.of("sp", "Scotland", "senedd", "Wales", "naw", "Wales", "nia", "Northern Ireland", "gla", "London");

  /** Whether the article reports the election of a devolved parliament or assembly. */
  boolean devolved() {
    return HOME.containsKey(elections.main().body());
  }

  /** Where a devolved body sits; Scotland, Wales or Northern Ireland where nearly all named seats lie there; else the United Kingdom. */
  Place nation() {
    if (HOME.containsKey(elections.main().body())) {
      return new Place(PlaceType.AREA, HOME.get(elections.main().body()));
    }
    return new Place(PlaceType.AREA, common(scrutineer.knowledge.Gazetteer.Entry::country, 0.8).filter(c -> !c.equals("England")).orElse("United Kingdom"));
  }

  /** The English region in which most named seats lie. */
  Optional<Place> region() {
    return common(scrutineer.knowledge.Gazetteer.Entry::region, 0.6).map(r -> new Place(PlaceType.AREA, r));
  }

  /** The English region in which all named seats lie. */
  Optional<Place> onlyRegion() {
    return places.size() < 3 ? Optional.empty() : common(scrutineer.knowledge.Gazetteer.Entry::region, 1).map(r -> new Place(PlaceType.AREA, r));
  }

  /** What the list of seats knows of the seats that the article names; looked up when first asked for. */
  private List<scrutineer.knowledge.Gazetteer.Entry> seats;

  private Optional<String> common(java.util.function.Function<scrutineer.knowledge.Gazetteer.Entry, String> of, double share) {
    if (seats == null) {
      seats = places.stream().flatMap(p -> elections.main().day().flatMap(d -> knowledge.gazetteer().seat(p.name(), d)).stream()).toList();
    }
    Map<String, Integer> counts = new HashMap<>();
    seats.forEach(entry -> counts.merge(of.apply(entry), 1, Integer::sum));
    int total = seats.size();
    return counts.entrySet().stream().filter(e -> !e.getKey().isEmpty() && e.getValue() >= share * total).map(Map.Entry::getKey).findFirst();
  }

  private Optional<Telling> lastTold = Optional.empty();

  /** What the verb before told of the present election, for "so did". */
  Optional<Telling> lastTold() {
    return lastTold;
  }

  void lastTold(Optional<Telling> told) {
    lastTold = told;
    lastToldIn = sentence;
  }

  private int lastToldIn = -1;

  /** The party that won what this sentence or the one before told last: "The Lib Dems took Eastwick. Northmoor was captured too." */
  Optional<Party> winnerJustTold() {
    return sentence - lastToldIn > 1 ? Optional.empty()
        : lastTold.flatMap(t -> t.winnerParty.or(() -> t.winners.stream().map(Agent::party).flatMap(Optional::stream).findFirst()));
  }

  private Optional<Asked.Question> asked = Optional.empty();

  /** What the sentence before has asked for. */
  Optional<Asked.Question> asked() {
    return asked;
  }

  void asked(Optional<Asked.Question> question) {
    asked = question;
  }

  private boolean majorityTold;

  /** Whether this sentence or the one before speaks of a majority, so that "one of 2,500" means one. */
  boolean majorityTold() {
    return majorityTold;
  }

  /** @param paragraphs in which a survey or a show of hands is spoken of: their figures are no result's */
  void surveys(Set<Integer> paragraphs) {
    surveyed = Set.copyOf(paragraphs);
  }

  boolean surveyed(int paragraph) {
    return surveyed.contains(paragraph);
  }

  void heldBefore(Contest contest, Party party, Span span) {
    heldBefore.add(new Formerly.Holder(contest, party, span));
  }

  /** What the text says of who had a seat before, apart from what it makes of the result. */
  List<Formerly.Holder> heldBefore() {
    return List.copyOf(heldBefore);
  }

  void majorityTold(boolean told) {
    majorityTold = told;
  }

  void mention(Party party) {
    lastParty = Party.NO_OVERALL_CONTROL.equals(party) ? lastParty : party;
  }

  private Party topic;

  /** Whom the sentence before was about: "they" and "the party". */
  Optional<Party> topic() {
    return Optional.ofNullable(topic);
  }

  void topic(Party party) {
    topic = Party.NO_OVERALL_CONTROL.equals(party) ? topic : party;
  }

  Person lastMan() {
    return lastMan;
  }

  Person lastPerson() {
    return lastPerson;
  }

  /** The member who held the focus seat until now, if the article has named that person. */
  Optional<Person> holderInFocus() {
    return Optional.ofNullable(focus).flatMap(f -> seen.getOrDefault(f, List.of()).stream().filter(p -> isHolder(f, p)).findFirst());
  }

  Person lastWoman() {
    return lastWoman;
  }

  Optional<Party> lastParty() {
    return Optional.ofNullable(lastParty);
  }

  void tell(Person person, Party party, Span span) {
    told.putIfAbsent(person, new Told(party, span));
  }

  private List<Contest> listed = List.of();

  /** The list of contests that the sentence before named. */
  List<Contest> listed() {
    return listed;
  }

  void listed(List<Contest> contests) {
    listed = contests;
  }

  private final Map<Party, NavigableMap<Integer, Span>> partyMentions = new HashMap<>();
  private final NavigableMap<Integer, Span> paragraphs = new TreeMap<>();

  /** Every place where a party is named; and the paragraphs. For what is told by context. */
  void index(List<Told> mentions, List<Span> blocks) {
    mentions.forEach(m -> partyMentions.computeIfAbsent(m.party(), p -> new java.util.TreeMap<>()).putIfAbsent(m.span().start(), m.span()));
    blocks.forEach(b -> paragraphs.put(b.start(), b));
  }

  /** Where a party is named nearest to a stretch of text, anywhere in the article. */
  Optional<Span> partyMention(Party party, Span near) {
    NavigableMap<Integer, Span> named = partyMentions.getOrDefault(party, java.util.Collections.emptyNavigableMap());
    Map.Entry<Integer, Span> before = named.floorEntry(near.start());
    Map.Entry<Integer, Span> after = named.ceilingEntry(near.start());
    boolean earlier = after == null || before != null && near.start() - before.getKey() <= after.getKey() - near.start();
    return Optional.ofNullable(earlier ? before : after).map(Map.Entry::getValue);
  }

  /** Where a party is named in the same paragraph as a stretch of text or in the one before. */
  Optional<Span> partyNear(Party party, Span near) {
    Map.Entry<Integer, Span> own = paragraphs.floorEntry(near.start());
    int from = own == null ? 0 : Optional.ofNullable(paragraphs.lowerKey(own.getKey())).orElse(own.getKey());
    int to = own == null ? Integer.MAX_VALUE : own.getValue().end();
    return partyMention(party, near).filter(s -> s.start() >= from && s.end() <= to);
  }

  /** Where the paragraph begins that an offset stands in. */
  int paragraphStart(int offset) {
    return Optional.ofNullable(paragraphs.floorKey(offset)).orElse(0);
  }

  Optional<Told> told(Person person) {
    return Optional.ofNullable(told.get(person));
  }

  Map<Person, Told> allTold() {
    return told;
  }

  /** What a pointing word or "the Conservative" means here; the agent itself where it names someone. */
  Agent resolve(Agent agent) {
    if (agent.isPerson()) {
      return agent;
    }
    if (agent.definite() && agent.party().isPresent()) {
      return ofParty(agent.party().get()).map(p -> new Agent(Optional.of(p), agent.party(), "", true)).orElse(agent);
    }
    return agent;
  }

  /** The one person of a party whom the article has named in the focus contest. */
  private Optional<Person> ofParty(Party party) {
    Optional<Person> last = Optional.ofNullable(lastPerson).filter(p -> sentence - lastPersonIn <= 1).filter(p -> told(p).map(t -> t.party().equals(party)).orElse(false) || p.at(elections.main()).map(Candidacy::party).map(party::equals).orElse(false));
    if (focus == null) {
      return last;
    }
    List<Person> fitting = seen.getOrDefault(focus, List.of()).stream()
        .filter(p -> told(p).map(t -> t.party().equals(party)).orElse(false)
            || p.at(focus.election()).map(Candidacy::party).map(party::equals).orElse(false)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : fitting.isEmpty() ? last : Optional.empty();
  }

  private final Map<Person, List<Span>> sentencesOf = new HashMap<>();

  /** Keeps the sentence in which a person is named. */
  void named(Person person, Span sentence) {
    sentencesOf.computeIfAbsent(person, k -> new ArrayList<>()).add(sentence);
  }

  /** Whether a person is named in the sentence of a stretch of text. */
  boolean inSentence(Person person, Span span) {
    return sentencesOf.getOrDefault(person, List.of()).stream().anyMatch(s -> s.overlaps(span));
  }

  /** People of the article who stood in a contest of the election that it reports. */
  List<Person> seenAt(Contest contest) {
    return seen.getOrDefault(contest, List.of());
  }

  /** The one whom the article has named among those who stood in a contest, for a party where one is told. */
  Optional<Person> standing(Contest contest, Optional<Party> party) {
    List<Person> fitting = seen.getOrDefault(contest, List.of()).stream()
        .filter(p -> party.isEmpty() || p.at(contest.election()).map(Candidacy::party).or(() -> told(p).map(Told::party)).map(party.get()::equals).orElse(true)).toList();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(fitting.size() - 1));
  }

  /** The party of someone named, as told or as on the ballot paper. */
  Optional<Party> partyOf(Contest contest, String name) {
    return seen.getOrDefault(contest, List.of()).stream().filter(p -> sameName(p.name(), name)).findFirst()
        .flatMap(p -> told(p).map(Told::party).or(() -> p.at(contest.election()).map(Candidacy::party)));
  }

  /** Whoever else was named last of those who stood in a contest. */
  Optional<Person> rival(Contest contest, Person person) {
    return seen.getOrDefault(contest, List.of()).stream().filter(p -> !p.equals(person)).reduce((a, b) -> b);
  }

  /** The contest a person stood in at an election. */
  Optional<Contest> contestOf(Person person, String when) {
    if (when.equals("now")) {
      return person.at(elections.main()).map(Candidacy::contest).or(() -> toldToStand(person));
    }
    if (topics.now() == PlaceType.OFFICE) {
      return Optional.empty(); // would-be mayors have stood for seats before: not what is told of them here
    }
    Set<Contest> found = new HashSet<>();
    Optional<Place> present = person.at(elections.main()).map(c -> c.contest().place());
    for (Candidacy candidacy : person.candidacies()) {
      Place seat = candidacy.contest().place();
      if (present.isPresent() && !present.get().equals(seat) && !places.contains(seat) && elections.votes(present.get(), candidacy.contest().election())) {
        continue; // somebody of the same name, or a seat that the article does not speak of; no new name for the old seat
      }
      Optional<ElectionId> at = elections.at(seat, when);
      if (at.isPresent() && at.get().equals(candidacy.contest().election())) {
        found.add(candidacy.contest());
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** Whether somebody stood in a contest; of a contest whose ballot paper is not known, whether anybody of no other known contest. */
  boolean mayHaveStood(Person person, Contest contest) {
    Optional<Contest> known = contestOf(person, "now");
    return known.isPresent() ? known.get().equals(contest) : contest.election().equals(elections.main()) && knowledge.nominations().in(contest).isEmpty();
  }

  /** Whether somebody stands in the election that is reported, as far as its ballot papers are known. */
  boolean mayStand(Person person) {
    return contestOf(person, "now").isPresent() || devolved() && person.at(elections.main()).isEmpty();
  }

  /** The reading of a place name that suits the article's election: a seat with this body and these boundaries first. */
  Optional<Place> choose(List<Place> readings) {
    Optional<Place> fits = Optional.empty();
    ElectionId main = elections.main();
    if (main.body().equals("parl") && readings.stream().anyMatch(p -> p.type() == PlaceType.COUNCIL && PARLIAMENTS.contains(p.name()))) {
      return Optional.empty();
    }
    PlaceType wanted = topics.now();
    List<Place> valid = readings.stream().filter(p -> p.type() != PlaceType.SEAT || elections.votes(p, main.body().equals(elections.body(p)) ? main : elections.at(p, "now").orElse(main))).toList();
    List<Place> standing = valid.stream().filter(this::stands).toList();
    List<Place> pool = ofBody(!standing.isEmpty() ? standing : valid.isEmpty() ? readings : valid);
    List<Place> ofType = pool.stream().filter(p -> p.type() == wanted).toList();
    if (ofType.size() > 1) {
      Optional<Place> police = ofType.stream().filter(p -> wanted == PlaceType.OFFICE && topics.commissioner() && elections.body(p).equals("pcc")).findFirst();
      if (police.isPresent()) {
        return police;
      }
      List<Place> supported = ofType.stream().filter(p -> focus != null && focus.place().equals(p) || supported(p)).toList();
      return supported.size() == 1 ? Optional.of(supported.get(0)) : Optional.of(ofType.get(0));
    }
    boolean councilsOnly = pool.stream().allMatch(p -> p.type() == PlaceType.COUNCIL);
    if (councilsOnly && (wanted == PlaceType.SEAT && devolved() || wanted == PlaceType.OFFICE && ofOffices() && (topics.post() || !topics.heading())) || elsewhere(pool, wanted)) {
      // a town or a river to those who report from a devolved parliament; the council that a would-be mayor leads
      return Optional.empty();
    }
    if (!ofType.isEmpty()) {
      fits = Optional.of(ofType.get(0));
    } else if (!pool.isEmpty()) {
      fits = pool.stream().filter(p -> p.type() == PlaceType.AREA).findFirst()
          .or(() -> pool.stream().filter(p -> p.type() != PlaceType.OFFICE).findFirst()).or(() -> Optional.of(pool.get(0)));
    }
    return fits;
  }

  /**
   * Where mayors, commissioners or a devolved parliament are reported, a place that only the Commons know (or a council, if
   * none is spoken of) says who somebody is: "a former MP for Eastwick", "a councillor in Northmoor".
   */
  private boolean elsewhere(List<Place> pool, PlaceType wanted) {
    boolean office = wanted == PlaceType.OFFICE && ofOffices();
    boolean foreign = pool.stream().allMatch(p -> p.type() == PlaceType.SEAT && elections.body(p).equals("parl") || office && p.type() == PlaceType.COUNCIL);
    return foreign && pool.stream().anyMatch(p -> p.type() == PlaceType.SEAT) && (office || devolved());
  }

  private boolean ofOffices() {
    return !elections.main().body().equals("parl") && !elections.main().body().equals("local");
  }

  /** What speaks for each reading of a place name at this point of the text. */
  Weighed weigh(List<Place> readings) {
    return Weighed.of(choose(readings), readings.stream().map(p -> {
      boolean stands = p.type() == PlaceType.SEAT ? elections.votes(p, elections.body(p).equals(elections.main().body()) ? elections.main() : elections.at(p, "now").orElse(elections.main())) : stands(p);
      return Weighed.reading(p, stands, elections.body(p).equals(elections.main().body()) && p.type() != PlaceType.AREA, p.type() == topics.now(),
          seenPlaces.contains(p) || focus != null && focus.place().equals(p));
    }).toList());
  }

  /** Without the seats of other bodies where one of the article's own body is meant: Ayr is Holyrood's, no part of a Westminster seat. */
  private List<Place> ofBody(List<Place> readings) {
    boolean own = readings.stream().anyMatch(p -> p.type() == PlaceType.SEAT && elections.body(p).equals(elections.main().body()));
    boolean region = elections.main().body().equals("parl") && readings.stream().anyMatch(p -> p.type() == PlaceType.AREA);
    if (!own && region) {
      return readings.stream().filter(p -> p.type() != PlaceType.SEAT || !elections.body(p).equals("gla")).toList();
    }
    return own ? readings.stream().filter(p -> p.type() != PlaceType.SEAT || elections.body(p).equals(elections.main().body())).toList() : readings;
  }

  /** Whether the article names a seat anywhere. */
  boolean names(Place seat) {
    return places.contains(seat);
  }

  /** Whether a council was there on the day of the article (some were merged or split), and an office had not been abolished by then. */
  boolean stands(Place place) {
    if (place.type() != PlaceType.COUNCIL && place.type() != PlaceType.OFFICE) {
      return true;
    }
    List<scrutineer.knowledge.Gazetteer.Entry> entries = knowledge.gazetteer().named(place.name()).stream().filter(e -> e.place().equals(place)).toList();
    boolean office = place.type() == PlaceType.OFFICE;
    return entries.isEmpty() || entries.stream().anyMatch(e -> office ? !e.until().filter(elections.date()::isAfter).isPresent() : e.on(elections.date()));
  }

  private boolean supported(Place place) {
    return seenPlaces.contains(place);
  }

  /** The holder's party and person before a contest; for telling who is meant. */
  boolean isHolder(Contest contest, Person person) {
    return knowledge.holders().before(contest).map(h -> !h.person().isEmpty() && sameName(h.person(), person.name())
        || person.at(contest.election()).map(c -> c.person().equals(h.person())).orElse(false)).orElse(false);
  }

  static boolean sameName(String a, String b) {
    String x = scrutineer.mention.Words.key(a);
    String y = scrutineer.mention.Words.key(b);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    return x.equals(y) || x.endsWith(" " + y) || y.endsWith(" " + x)
        || x.regionMatches(0, y, 0, 1) && x.substring(x.lastIndexOf(' ') + 1).equals(y.substring(y.lastIndexOf(' ') + 1));
  }
}
