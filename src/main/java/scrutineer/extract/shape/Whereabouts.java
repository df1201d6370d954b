package scrutineer.extract.shape;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import scrutineer.layout.Field;
import scrutineer.layout.Keys;

/** Settles which contest a name of a place, or a list of candidates, stands for. */
final class Whereabouts {
  /** What part of a list's names must be on the ballot paper; the lists are complete, so only misprints may be missing. */
  private static final double MOST = 0.6;
  /** A year and a half: by-elections in a list of them are not farther apart. */
  private static final double NEAR = 0.015;
  private final Knowledge knowledge;
  private final Map<Place, List<String>> bodies = new java.util.concurrent.ConcurrentHashMap<>();

  Whereabouts(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The place of a name in an election: of its own body first, then areas and offices. */
  Optional<Place> place(String name, ElectionId election) {
    List<Gazetteer.Entry> known = knowledge.gazetteer().named(name);
    List<Gazetteer.Entry> entries = known.isEmpty() ? knowledge.gazetteer().named(Compass.spelt(Keys.of(name))) : known;
    LocalDate day = election.day().orElse(LocalDate.of(election.year(), 6, 30));
    return entries.stream().filter(e -> fits(e, election.body())).filter(e -> e.on(day)).findFirst()
        .or(() -> entries.stream().filter(e -> fits(e, election.body())).findFirst())
        .or(() -> entries.stream().filter(e -> e.place().type() == PlaceType.AREA).findFirst())
        .map(Gazetteer.Entry::place);
  }

  /** The place of a field: by its name, or else, of those that it may mean, one that took part in the election. */
  Optional<Place> place(Field field, ElectionId election) {
    return place(field.text(), election).or(() -> field.places().stream().filter(p -> electionOf(p, election).equals(election)).findFirst())
        .or(() -> field.places().stream().findFirst());
  }

  private static boolean fits(Gazetteer.Entry entry, String body) {
    return entry.body().equals(body) || entry.body().equals("senedd") && body.equals("naw");
  }

  /** Whether a name can only be a council's or another body's, whatever the election of the article. */
  Optional<Place> ofType(String name, PlaceType type) {
    return knowledge.gazetteer().named(name).stream().map(Gazetteer.Entry::place).filter(p -> p.type() == type).findFirst();
  }

  Contest contest(Place place, ElectionId election) {
    return new Contest(election, place);
  }

  /** Somebody on a list, as far as it tells. */
  record Told(String person, Optional<Party> party) {}

  /**
   * The contest whose ballot paper has the names of a list. At least two names, or one with its party in the place that
   * is expected, must be found there, and no other contest may fit as well.
   *
   * @param until the day of the article: nobody prints the result of a later election
   */
  Optional<Contest> ofCandidates(List<Told> list, ElectionId expected, Optional<Place> heading, LocalDate until) {
    Map<Contest, Double> hits = new HashMap<>();
    Map<Contest, Integer> people = new HashMap<>();
    for (Told told : list) {
      for (Candidacy c : knowledge.nominations().withSurname(People.surname(told.person()))) {
        boolean over = c.contest().election().day().filter(until::isBefore).isEmpty();
        if (over && People.same(told.person(), c.person())) {
          double party = told.party().filter(p -> p.equals(c.party())).isPresent() ? 0.5 : 0;
          hits.merge(c.contest(), 1 + party, Double::sum);
          people.merge(c.contest(), 1, Integer::sum);
        }
      }
    }
    Contest best = null;
    double most = 0;
    for (Map.Entry<Contest, Double> hit : hits.entrySet()) {
      Contest contest = hit.getKey();
      double score = hit.getValue() - distance(contest.election(), expected) + (contest.election().equals(expected) ? 0.6 : 0)
          + (heading.filter(contest.place()::equals).isPresent() ? 0.7 : 0);
      if (score > most || score == most && best != null && contest.compareTo(best) > 0) {
        most = score;
        best = contest;
      }
    }
    double named = best == null ? 0 : hits.get(best);
    boolean alone = named >= 1.5 && list.size() == 1 && expected.body().equals("parl") && distance(best.election(), expected) < NEAR;
    boolean enough = alone || named >= 2.4 || best != null && named >= 1 && heading.filter(best.place()::equals).isPresent()
        || named >= 1.5 && list.size() == 1 && best.election().equals(expected);
    return enough && people.get(best) >= MOST * list.size() ? Optional.of(best) : Optional.empty();
  }

  /** The one contest of an election in which somebody stood, for a party. */
  Optional<Contest> stoodIn(String person, Party party, ElectionId election) {
    List<Contest> in = knowledge.nominations().withSurname(People.surname(person)).stream()
        .filter(c -> c.contest().election().equals(election) && c.party().equals(party) && People.same(person, c.person()))
        .map(Candidacy::contest).distinct().toList();
    return in.size() == 1 ? Optional.of(in.get(0)) : Optional.empty();
  }

  /** The same place at the election before, if it was there. */
  Optional<Contest> before(Contest contest) {
    return previous(contest.election()).filter(e -> place(contest.place().name(), e).filter(contest.place()::equals).isPresent()
        && existed(contest.place(), e)).map(e -> new Contest(e, contest.place()));
  }

  private boolean existed(Place place, ElectionId election) {
    return knowledge.gazetteer().named(place.name()).stream().filter(e -> e.place().equals(place))
        .anyMatch(e -> election.day().filter(e::on).isPresent());
  }

  /** Whether somebody of this full name ever stood. */
  boolean stood(String person) {
    return person.indexOf(' ') > 0 && knowledge.nominations().withSurname(People.surname(person)).stream()
        .anyMatch(c -> People.same(person, c.person()));
  }

  /**
   * The party as the ballot paper has it, where somebody on it stands under this name and what is printed may mean that
   * party: a short form of two parties, a piece of its name, a slip of the pen.
   */
  Party settled(Contest contest, String person, Party printed, String as) {
    for (Candidacy c : knowledge.nominations().in(contest)) {
      if (!c.party().equals(printed) && People.same(person, c.person()) && means(as, c.party())) {
        return c.party();
      }
    }
    return printed;
  }

  /** A name printed in capitals as the ballot paper writes it: MACNEIL may be MacNeil or Macneil. */
  String cased(Contest contest, String person) {
    return knowledge.nominations().in(contest).stream().map(Candidacy::person).filter(person::equalsIgnoreCase).findFirst().orElse(person);
  }

  /** The name as nominated, where two letters of what is printed have changed places and it is on no ballot paper. */
  String meant(Contest contest, String person, Optional<Party> party) {
    List<Candidacy> ballot = knowledge.nominations().in(contest);
    if (stood(person)) {
      return person;
    }
    String key = Keys.of(person);
    List<Candidacy> near = ballot.stream().filter(c -> Slips.swapped(key, as(key, Keys.of(c.person())))
        && party.filter(p -> !p.equals(c.party())).isEmpty()).toList();
    boolean initial = key.indexOf(' ') == 1;
    return near.size() != 1 ? person : initial ? person.charAt(0) + " " + People.surname(near.get(0).person()) : near.get(0).person();
  }

  /** A nominated name as it would be printed: J Smith where the first name is a letter. */
  private static String as(String printed, String nominated) {
    return printed.indexOf(' ') == 1 && !nominated.isEmpty() ? nominated.charAt(0) + nominated.substring(Math.max(0, nominated.lastIndexOf(' '))) : nominated;
  }

  private boolean means(String printed, Party party) {
    String key = Keys.of(printed);
    String name = Keys.of(party.name());
    boolean alias = knowledge.parties().aliases().stream().filter(a -> a.party().equals(party)).map(Parties.Alias::text)
        .anyMatch(t -> Keys.of(t).equals(key));
    return alias || key.length() >= 5 && (name.startsWith(key) || key.startsWith(name) || Slips.near(key, name));
  }

  /** Whether the ballot paper of a contest is known and none of some names stands on it. */
  boolean strangers(Contest contest, List<Told> list) {
    List<Candidacy> ballot = knowledge.nominations().in(contest);
    return !ballot.isEmpty() && !list.isEmpty() && list.stream().noneMatch(t -> ballot.stream()
        .anyMatch(c -> People.same(t.person(), c.person()) || Slips.near(Keys.of(t.person()), Keys.of(c.person()))));
  }

  /** A little for every year between two elections; decides only between contests that fit alike. */
  private static double distance(ElectionId one, ElectionId other) {
    long days = one.day().isPresent() && other.day().isPresent()
        ? Math.abs(java.time.temporal.ChronoUnit.DAYS.between(one.day().get(), other.day().get())) : 365L * Math.abs(one.year() - other.year());
    return Math.min(0.3, days / 36_500.0);
  }

  /** How many candidates a contest is known to have; 0 where it is not known. */
  int candidates(Contest contest) {
    return knowledge.nominations().in(contest).size();
  }

  /** The candidate of a party in a contest, where there is exactly one. */
  Optional<Candidacy> candidate(Contest contest, Party party) {
    List<Candidacy> of = knowledge.nominations().in(contest).stream().filter(c -> c.party().equals(party)).toList();
    return of.size() == 1 ? Optional.of(of.get(0)) : Optional.empty();
  }

  /** The seat's by-election in a year without a general one. */
  Optional<ElectionId> byElectionIn(int year, Place place) {
    return knowledge.calendar().inYear("parl", year).isPresent() ? Optional.empty() : inYear("parl", year, Optional.of(place));
  }

  /** The general election of a body in a year, or the seat's by-election of that year where there was no general one. */
  Optional<ElectionId> inYear(String body, int year, Optional<Place> place) {
    Optional<ElectionId> general = knowledge.calendar().inYear(body, year).map(Calendar.Event::id);
    Optional<ElectionId> by = place.flatMap(p -> knowledge.calendar().byElections(p).stream()
        .filter(e -> e.date().getYear() == year).map(Calendar.Event::id).reduce((a, b) -> b));
    return general.or(() -> by);
  }

  Optional<ElectionId> previous(ElectionId election) {
    return knowledge.calendar().previous(election).map(Calendar.Event::id);
  }

  /** The election of another body on the day of one. */
  Optional<ElectionId> sameDay(String body, ElectionId election) {
    return election.day().map(d -> ElectionId.of(body, d)).filter(this::isPollingDay);
  }

  /** The election of a day, where one body alone voted, or councils among others. */
  Optional<ElectionId> onDay(LocalDate day) {
    List<ElectionId> ids = knowledge.calendar().all().stream().filter(e -> e.date().equals(day)).map(Calendar.Event::id).distinct().toList();
    return ids.size() == 1 ? Optional.of(ids.get(0)) : ids.stream().filter(i -> i.body().equals("local")).findFirst();
  }

  /** The election that a place can have taken part in: that of its own body, of the same day or year. */
  ElectionId electionOf(Place place, ElectionId election) {
    List<String> of = bodies.computeIfAbsent(place, p -> knowledge.gazetteer().entries().stream().filter(e -> e.place().equals(p))
        .map(Gazetteer.Entry::body).distinct().toList());
    boolean own = of.isEmpty() || of.contains(election.body()) || of.contains("")
        || of.contains("senedd") && election.body().equals("naw") || election.body().equals("europarl");
    if (own) {
      return election;
    }
    return of.stream().flatMap(b -> knowledge.calendar().inYear(b, election.year()).stream()).map(Calendar.Event::id)
        .findFirst().orElse(election);
  }

  /** Whether anything was voted on by that body that day. */
  boolean isPollingDay(ElectionId election) {
    return knowledge.calendar().all().stream().anyMatch(e -> e.id().equals(election));
  }
}
