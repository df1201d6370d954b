package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.link.Person;
import scrutineer.mention.Words;

/**
 * Reads the members of a ward with several seats: "Eastwick elected two Labour councillors, Byrne and Cole, and one Green, Dyer",
 * "Labour took all three seats in Eastwick, where Byrne, Cole and Dyer were elected".
 */
final class WardMembers {
  private static final Set<String> ELECTED_RETURNED = Words.set("elected", "returned", "re-elected", "successful");
  private static final Set<String> ALL_BOTH = Words.set("all", "both", "the", "every");
  private static final Set<String> NOT_NT = Words.set("not", "n't", "never", "second");
  private static final Set<String> ELECTING = Words.set("elected", "returned", "produced", "chose", "elects", "returns", "sends", "sent", "has", "picked");
  private static final Set<String> SEATS = Words.set("seats", "places", "vacancies");
  private static final Set<String> DRAWN = Words.set("drawn", "pulled", "picked", "plucked", "out", "first", "chosen", "drew");
  private static final Set<String> PAPER = Words.set("name", "slip", "ballot", "paper", "straw", "envelope", "ticket");

  private final Context context;
  private final SentenceView view;
  private final Clause clause;

  WardMembers(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.clause = view.clause;
  }

  void read() {
    for (int i = 0; i < view.nodes().size(); i++) {
      if (!view.refused(i)) {
        electing(i);
        inverted(i);
        allSeats(i);
        lots(i);
      }
    }
  }

  /** "Eastwick elected two Labour councillors, Byrne and Cole": whoever is listed behind the count, each with a party. */
  private void electing(int i) {
    Optional<Contest> ward = ELECTING.contains(clause.at(i).word()) ? ward(i - 1) : Optional.empty();
    int count = clause.at(i + 1).isNumber() ? i + 1 : clause.at(i + 2).isNumber() ? i + 2 : -1;
    if (ward.isEmpty() || count < 0) {
      return;
    }
    for (int k = count + 1; k < view.nodes().size() && !ends(k); k++) {
      Node node = clause.at(k);
      if (node.isAgent() && node.agent().isPerson() && node.agent().party().isPresent() && !view.refused(k)) {
        elected(ward.get(), node, k);
      }
    }
  }

  /** "Elected in Eastwick were Byrne (Lab) 1,877, Cole (Con) 1,701 and Dyer": whoever is listed behind. */
  private void inverted(int i) {
    if (i > 2 || !ELECTED_RETURNED.contains(clause.at(i).word())) {
      return;
    }
    int were = -1;
    for (int k = i + 1; k < Math.min(i + 8, view.nodes().size()) && were < 0; k++) {
      if (clause.at(k).isAgent()) {
        return;
      }
      were = clause.at(k).is("were") || clause.at(k).is("was") || clause.at(k).is(":") ? k : -1;
    }
    Optional<Contest> ward = view.contestNear(i, "now").filter(c -> c.place().type() == PlaceType.WARD && view.allowed(c, "now"));
    if (were < 0 || ward.isEmpty()) {
      return;
    }
    for (int k = were + 1; k < view.nodes().size() && !ends(k); k++) {
      if (clause.at(k).isAgent() && clause.at(k).agent().isPerson() && !clause.at(k).agent().weak()) {
        elected(ward.get(), clause.at(k), k);
      }
    }
  }

  private boolean ends(int k) {
    Node node = clause.at(k);
    return node.is(";") || node.is("but") || node.is("beat") || node.is("beating") || node.is("ahead") || node.is("while") || node.is("instead") || node.is("not");
  }

  private void elected(Contest ward, Node node, int at) {
    String name = node.agent().person().get().name();
    context.facts.elected(ward, name, true, view.span(at, at), "ward.member");
    node.agent().party().ifPresent(p -> context.facts.party(ward, name, p, view.span(at, at), "ward.member.party"));
  }

  /** "Labour took all three seats in Eastwick": those told as elected there in the same sentence are Labour's. */
  private void allSeats(int i) {
    boolean all = SEATS.contains(clause.at(i).word()) && (clause.has(i - 3, i, ALL_BOTH) || clause.at(i - 1).isNumber())
        || clause.at(i).isNumber() && clause.at(i - 1).is("all") && clause.at(i).number().unit() == scrutineer.mention.Unit.SEATS;
    Optional<Party> party = all ? onlyParty() : Optional.empty();
    if (party.isEmpty()) {
      return;
    }
    List<Person> here = new ArrayList<>();
    view.nodes().stream().filter(n -> n.isAgent() && n.agent().isPerson() && n.agent().party().isEmpty()).forEach(n -> here.add(n.agent().person().get()));
    for (int k = 0; k < view.nodes().size(); k++) {
      Optional<Contest> ward = ward(k);
      for (Person person : ward.isPresent() ? here : List.<Person>of()) {
        boolean elected = context.facts.of(ward.get()).map(Claim::statement).anyMatch(s -> s.measure() == Measure.ELECTED && s.value().equals(new Value.Truth(true)) && s.candidate().equals(Optional.of(person.name())));
        if (elected) {
          context.facts.party(ward.get(), person.name(), party.get(), view.span(i, i), "ward.all-seats");
        }
      }
    }
  }

  private Optional<Party> onlyParty() {
    List<Party> parties = view.nodes().stream().filter(Node::isAgent).flatMap(n -> n.agent().party().stream()).distinct().toList();
    return parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
  }

  /** "Ms Byrne's name was drawn", "his slip came out of the hat first": after a tie. */
  private void lots(int i) {
    boolean owner = clause.at(i).isAgent() && clause.at(i).agent().isPerson() && (clause.at(i + 1).is("'s") || clause.at(i + 1).is("'")) && PAPER.contains(clause.at(i + 2).word());
    int size = view.nodes().size();
    if (!owner || !clause.has(i + 3, size, DRAWN) || clause.has(i + 3, size, NOT_NT)) {
      return;
    }
    Optional<Contest> contest = view.contestNear(i, "now").filter(c -> c.place().type() == PlaceType.WARD);
    contest.ifPresent(c -> context.facts.elected(c, clause.at(i).agent().person().get().name(), true, view.span(i, i + 2), "ward.lot"));
  }

  private Optional<Contest> ward(int k) {
    Node node = clause.at(k);
    Optional<Place> place = node.isPlace() ? context.choose(node.places()) : Optional.empty();
    return place.filter(p -> p.type() == PlaceType.WARD).flatMap(p -> context.elections.contest(p, "now")).filter(c -> view.allowed(c, "now"));
  }
}
