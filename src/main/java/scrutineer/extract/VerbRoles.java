package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/**
 * One verb with what stands around it: in "Eastwick was won by Labour" the subject Eastwick, "by" Labour, and the passive.
 *
 * @param verb index of the verb
 */
record VerbRoles(Context context, SentenceView view, int verb, List<Node> subjects, List<Arg> args, boolean passive) {
  private static final Set<String> PLACES = Words.set("seat", "constituency", "council", "borough", "ward");
  private static final Set<String> HAVING = Words.set("has", "have", "had", "also", "now", "duly", "then", "been", "was", "too", "finally");
  /** A bare number below this beside a verb of winning counts seats, one from here on votes. */
  private static final int FEWEST_VOTES = 200;

  static VerbRoles of(Context context, SentenceView view, int verb) {
    return new VerbRoles(context, view, verb, view.clause.subjects(verb), view.clause.args(verb), view.clause.passive(verb));
  }

  Node at(int i) {
    return view.clause.at(i);
  }

  /** Where to stop when looking at most some nodes behind the verb. */
  int end(int reach) {
    return Math.min(view.clause.nodes.size(), verb + reach);
  }

  String base() {
    return at(verb).verb().base();
  }

  boolean subjectIsPlace() {
    return !subjects.isEmpty() && subjects.stream().allMatch(Node::isPlace);
  }

  /** "the seat fell", "it went to Labour". */
  boolean subjectPointsToPlace() {
    int before = verb - 1;
    while (before > verb - 4 && HAVING.contains(at(before).word())) {
      before--;
    }
    return PLACES.contains(at(before).word())
        || subjects.size() == 1 && subjects.get(0).isAgent() && subjects.get(0).agent().refers().equals("it");
  }

  List<Place> subjectPlaces() {
    return subjects.stream().filter(Node::isPlace).flatMap(n -> context.choose(n.places()).stream()).toList();
  }

  /** The persons and parties before the verb; "it" is the party named last, at the head of a sentence the one that the sentence before was about. */
  List<Agent> subjectAgents() {
    List<Agent> agents = new ArrayList<>();
    for (Node node : subjects) {
      if (node.isAgent()) {
        Agent agent = agent(node);
        if (agent.refers().equals("it") && context.lastParty().isPresent()) {
          agent = Agent.of((node.from() == 0 ? context.topic() : Optional.<Party>empty()).or(context::lastParty).get());
        }
        if (agent.isPerson() || agent.isParty()) {
          agents.add(agent);
        }
      }
    }
    return agents;
  }

  Agent agent(Node node) {
    return context.resolve(node.agent());
  }

  /** "gaining seven councillors", "won 45 seats": a tally and no single contest. */
  boolean countsSeats() {
    if (!numberIsObject()) {
      return false;
    }
    NumberMention n = args.get(0).node().number();
    return n.unit() == Unit.SEATS || n.unit() == Unit.COUNCILS || n.unit() == Unit.OTHER || n.unit() == Unit.NONE && n.value().intValue() < FEWEST_VOTES;
  }

  /** Whether another verb behind this one counts seats: "by winning 17 seats". */
  boolean countsSeatsByWinning() {
    return view.nodes().stream().skip(verb).anyMatch(n -> n.isNumber() && n.number().unit() == Unit.SEATS);
  }

  /** "won 12,345 votes", "won 54 per cent". */
  boolean countsVotes() {
    if (!numberIsObject()) {
      return false;
    }
    NumberMention n = args.get(0).node().number();
    return n.unit() == Unit.VOTES || n.unit() == Unit.PERCENT || n.unit() == Unit.NONE && n.value().intValue() >= FEWEST_VOTES;
  }

  private boolean numberIsObject() {
    return !args.isEmpty() && args.get(0).node().isNumber() && args.get(0).direct();
  }
}
