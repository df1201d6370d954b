package scrutineer.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/** Reads seats told without a number of their own: none, a single one, so many each. */
final class FewSeats {
  private static final Set<String> MPS_SEATS = Words.set("mps", "seats", "councillors", "msps", "mlas");
  private static final Set<String> EVER_BEFORE = Words.set("ever", "before");
  private static final Set<String> TO_JUST = Words.set("to", "just", "with", "only");
  private static final Set<String> FOR_TO = Words.set("for", "to", "the", "and", ",", "from", "by", "of");
  private static final Set<String> EACH = Words.set("each", "apiece");
  private static final Set<String> NEGATED = Words.set("no", "not", "n't", "without", "longer", "never");
  private static final Set<String> NOBODY = Words.set("nobody", "none", "nothing", "nil", "zero");
  private static final Set<String> ENDING = Words.set("out", "up", "left", "ended", "finished", "came", "away", "emerged", "remain", "remained");
  private static final int REACH = 9;

  private final Context context;
  private final SentenceView view;
  private final Clause clause;
  private final TallyPlaces places;
  private final TallyRole role;

  FewSeats(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.clause = view.clause;
    this.places = new TallyPlaces(context, view);
    this.role = new TallyRole(view);
  }

  /** @param counting whether the sentence speaks of seats */
  void read(boolean counting) {
    none();
    if (counting) {
      nobody();
      for (int i = 0; i < view.nodes().size(); i++) {
        if (!view.refused(i)) {
          lone(i);
          each(i);
        }
      }
    }
  }

  /** "no Conservative MPs in Inner London": none at all. */
  private void none() {
    for (int i = 1; i < view.nodes().size(); i++) {
      Node node = view.nodes().get(i);
      boolean noMembers = clause.at(i - 1).is("no") && clause.has(i + 1, i + 2, MPS_SEATS);
      boolean notOne = (clause.at(i - 1).is("one") || clause.at(i - 1).isNumber() && clause.at(i - 1).number().value().intValue() == 1) && clause.at(i - 2).is("not") && !clause.at(i + 1).is("candidate") && !clause.at(i + 1).is("vote");
      boolean no = node.isAgent() && node.agent().isParty() && (noMembers || notOne) && !clause.has(i + 2, clause.nodes.size(), EVER_BEFORE);
      if (no && !view.refused(i)) {
        count(i, node.agent().party().get(), BigDecimal.ZERO, view.span(i - 1, Math.min(i + 1, view.nodes().size() - 1)), "tally.none");
      }
    }
  }

  /** "came out with nobody", "ended up with none", "was left with nothing". */
  private void nobody() {
    for (int i = 2; i < view.nodes().size(); i++) {
      boolean nobody = NOBODY.contains(clause.at(i).word()) && clause.at(i - 1).is("with") && clause.has(i - 4, i - 1, ENDING) && !view.refused(i);
      if (nobody) {
        int at = i;
        before(i).ifPresent(p -> count(at, p, BigDecimal.ZERO, view.span(at - 1, at), "tally.none"));
      }
    }
  }

  /** "a single Green", "the party's lone councillor", "reduced to one of the 54 councillors"; "no longer has a single Conservative MP". */
  private void lone(int i) {
    boolean lone = TallyWords.LONE.contains(clause.at(i).word()) && (clause.at(i - 1).is("a") || clause.at(i - 1).is("'s") || clause.at(i - 1).is("one"));
    boolean oneOf = clause.at(i).is("one") && clause.at(i + 1).is("of") && (clause.at(i + 2).isNumber() || clause.at(i + 3).isNumber()) && clause.has(i - 2, i, TO_JUST);
    Optional<Party> party = oneOf ? before(i) : lone ? beside(i) : Optional.empty();
    boolean none = lone && clause.at(i).is("single") && clause.has(i - 5, i, NEGATED);
    party.ifPresent(p -> count(i, p, none ? BigDecimal.ZERO : BigDecimal.ONE, view.span(i, i + 1), none ? "tally.none" : "tally.one"));
  }

  private Optional<Party> beside(int i) {
    Node next = clause.at(i + 1);
    if (next.isAgent() && context.resolve(next.agent()).isParty()) {
      return context.resolve(next.agent()).party();
    }
    return TallyWords.SEAT_NOUNS.contains(next.word()) && clause.at(i - 1).is("'s") ? before(i) : Optional.empty();
  }

  /** The party named last before a node. */
  Optional<Party> before(int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (clause.at(k).isAgent()) {
        Agent agent = context.resolve(clause.at(k).agent());
        if (agent.isParty()) {
          return agent.party();
        }
      }
    }
    return Optional.empty();
  }

  /** "Labour, the Lib Dems and the Tories were left with one each", "one each for Reform and the Lib Dems". */
  private void each(int i) {
    if (!clause.at(i).isNumber() || !view.free(i) || clause.at(i).number().unit() != Unit.NONE && clause.at(i).number().unit() != Unit.SEATS) {
      return;
    }
    int at = TallyWords.SEAT_NOUNS.contains(clause.at(i + 1).word()) ? i + 2 : i + 1;
    if (!EACH.contains(clause.at(at).word()) || role.change(i).isPresent()) {
      return;
    }
    List<Party> parties = ahead(at + 1);
    List<Party> owners = parties.size() > 1 ? parties : behind(i);
    NumberMention n = clause.at(i).number();
    if (owners.size() > 1) {
      owners.forEach(p -> count(i, p, n.value(), n.span(), "tally.each"));
      view.use(i);
    }
  }

  private List<Party> ahead(int from) {
    int last = -1;
    for (int k = from; k < from + REACH; k++) {
      Node node = clause.at(k);
      if (node.isAgent()) {
        last = k;
      } else if (!clause.has(k, k + 1, FOR_TO)) {
        break;
      }
    }
    return last < 0 ? List.of() : parties(last);
  }

  private List<Party> behind(int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      if (clause.at(k).isAgent()) {
        return parties(k);
      }
      if (clause.at(k).isNumber() || clause.at(k).is(";")) {
        break;
      }
    }
    return List.of();
  }

  private List<Party> parties(int last) {
    List<Node> group = new Joined(clause).agents(last);
    List<Party> parties = group.stream().filter(Node::isAgent).map(n -> context.resolve(n.agent())).filter(Agent::isParty).map(a -> a.party().get()).toList();
    return parties.size() == group.size() ? parties : List.of();
  }

  private void count(int i, Party party, BigDecimal value, Span span, String rule) {
    String when = view.when(i);
    Optional<Contest> contest = places.of(i).flatMap(p -> context.elections.contest(p, when)).filter(c -> view.allowed(c, when) && c.place().type() != PlaceType.WARD);
    contest.ifPresent(c -> context.facts.count(c, Measure.SEATS, Optional.empty(), Optional.of(party), value, Precision.EXACT, span, rule));
  }
}
