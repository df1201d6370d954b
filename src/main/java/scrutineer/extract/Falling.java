package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Outcome;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.mention.Words;

/** Reads verbs whose subject is the place: "Eastwick fell to Labour", "the seat turned red", "Northmoor stayed Conservative". */
final class Falling {
  private static final Set<String> COLOURS = Words.set("red", "blue", "yellow", "orange", "green", "gold", "purple", "turquoise");

  private static final Set<String> PRIZES = Words.set("honours", "spoils", "victory", "laurels", "prize", "day");

  private final VerbRoles roles;

  Falling(VerbRoles roles) {
    this.roles = roles;
  }

  /** "The fight for second in Eastwick went to Labour". */
  private boolean forLowerPlace() {
    for (int i = Math.max(0, roles.verb() - 7); i < roles.verb(); i++) {
      if (RankWords.contested(roles.view().clause, i)) {
        return true;
      }
    }
    return false;
  }

  /** The place changes hands. */
  void fall(Telling told) {
    if (swung() || forLowerPlace()) {
      return;
    }
    if (!place(told)) {
      new Downfall(roles).read(told);
      return;
    }
    toWhom(told);
    for (Arg arg : roles.args()) {
      Node node = arg.node();
      // "fell to Byrne, Northmoor to Cole": the next place has its own winner
      if (node.isPlace() && !told.winners.isEmpty() && !arg.led("in", "at")) {
        break;
      }
      if (node.isAgent() && (arg.led("to") || arg.direct() && node.agent().isParty())) {
        told.winners.add(roles.agent(node));
      } else if (node.isAgent() && arg.led("from")) {
        told.lost(roles.agent(node));
      }
    }
    Optional<Party> colour = colour();
    if (told.winners.isEmpty() && colour.isPresent()) {
      told.winners.add(Agent.of(colour.get()));
    }
    if (told.from.isEmpty()) {
      told.from = colourLeft();
    }
    // "went to Labour" says nothing of who had it before
    boolean change = !roles.base().equals("go") || colour.isPresent() || told.from.isPresent();
    if (change && !told.winners.isEmpty()) {
      told.outcome = Optional.of(Outcome.GAIN);
    }
    new VerbNumbers(roles).tell(told);
  }

  /** "Byrne, to whom Eastwick fell". */
  private void toWhom(Telling told) {
    int place = roles.subjects().size() == 1 ? roles.view().clause.nodes.indexOf(roles.subjects().get(0)) : -1;
    int who = roles.at(place - 3).is(",") ? place - 4 : place - 3;
    if (place > 2 && roles.at(place - 1).is("whom") && roles.at(place - 2).is("to") && roles.at(who).isAgent()) {
      told.winners.add(roles.agent(roles.at(who)));
    }
  }

  /** "Eastwick swung 12 points to Labour": how far, and not that it fell. */
  private boolean swung() {
    return roles.base().equals("swing") && roles.args().stream().anyMatch(a -> a.node().isNumber() && a.direct());
  }

  /** The place stays with a party. */
  void stay(Telling told) {
    if (!place(told)) {
      return;
    }
    Optional<Agent> person = roles.args().stream().filter(a -> a.node().isAgent() && (a.led("with", "by") || a.direct())).map(a -> roles.agent(a.node())).filter(Agent::isPerson).findFirst();
    if (person.isPresent()) {
      told.winners.add(person.get());
      told.outcome = Optional.of(Outcome.HOLD);
      new VerbNumbers(roles).tell(told);
      return;
    }
    Optional<Party> party = colour().or(this::partyBehind);
    if (party.isPresent()) {
      told.winners.add(Agent.of(party.get()));
      told.outcome = party.get().equals(Party.NO_OVERALL_CONTROL) ? Optional.empty() : Optional.of(Outcome.HOLD);
      new VerbNumbers(roles).tell(told);
    }
  }

  /** "Honours went to Byrne in Eastwick", "victory in Eastwick went to Byrne". */
  private boolean prize(Telling told) {
    boolean went = roles.base().equals("go") && PRIZES.contains(roles.at(roles.verb() - 1).word());
    List<Place> where = roles.args().stream().filter(a -> a.node().isPlace() && a.led("in", "at")).flatMap(a -> roles.context().choose(a.node().places()).stream()).filter(p -> p.type() != PlaceType.AREA).toList();
    told.places.addAll(went ? where : List.of());
    return went && !told.places.isEmpty();
  }

  /** Takes the place from the subject. @return whether the subject is one */
  private boolean place(Telling told) {
    if (!roles.subjectIsPlace() && !roles.subjectPointsToPlace()) {
      return prize(told);
    }
    told.pointsToSeat = true;
    told.places.addAll(roles.subjectPlaces());
    return true;
  }

  private Optional<Party> partyBehind() {
    for (int i = roles.verb() + 1; i < roles.end(6); i++) {
      Node node = roles.at(i);
      if (node.isAgent() && node.agent().party().isPresent()) {
        return node.agent().party();
      }
      if (node.is(",") || node.isVerb()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "went from red to blue". */
  private Optional<Party> colourLeft() {
    for (int i = roles.verb() + 1; i < roles.end(5); i++) {
      if (roles.at(i).is("from")) {
        return Colours.party(roles.at(i + 1).word());
      }
    }
    return Optional.empty();
  }

  private Optional<Party> colour() {
    for (int i = roles.verb() + 1; i < roles.end(8); i++) {
      Node node = roles.at(i);
      boolean left = roles.at(i - 1).is("from");
      if (node.isWord() && COLOURS.contains(node.word()) && !left) {
        return Colours.party(node.word());
      }
      if (node.isAgent() || node.is(",") || node.isVerb() || node.is("and")) {
        break;
      }
    }
    return Optional.empty();
  }
}
