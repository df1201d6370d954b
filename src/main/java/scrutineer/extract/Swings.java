package scrutineer.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Value;
import scrutineer.election.Candidacy;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.PlaceType;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Reads swings, and the party that they went to; without one, the party that won. */
final class Swings {
  private static final Set<String> SWING = Words.set("swing", "swings", "swung", "swinging");
  private static final Set<String> HYPOTHETICAL = Words.set("would", "needed", "needs", "need", "required", "requires", "enough", "pencilled", "wanted", "target");
  private static final Set<String> GAINING = Words.set("benefiting", "benefited", "benefitted", "profiting", "profited", "enjoying", "enjoyed", "achieving", "achieved");
  private static final Set<String> VOTERS = Words.set("voters", "people", "electors", "residents", "adults", "eligible");
  private static final BigDecimal LARGEST = BigDecimal.valueOf(80);

  private final FigureContext figures;
  private final Context context;
  private final SentenceView view;

  Swings(FigureContext figures) {
    this.figures = figures;
    this.context = figures.context;
    this.view = figures.view;
  }

  /** Whether a number is a swing. */
  boolean tells(int i) {
    NumberMention n = figures.number(i);
    boolean fits = n.unit() == Unit.PERCENT || n.unit() == Unit.POINTS || n.unit() == Unit.NONE && n.value().scale() > 0;
    return fits && !VOTERS.contains(figures.at(i + 1).word()) && n.value().abs().compareTo(LARGEST) <= 0 && (before(i) || figures.near(i + 1, i + 3, SWING) || n.unit() != Unit.NONE && fromTo(i));
  }

  private boolean before(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 10); k--) {
      if (figures.is(k, SWING)) {
        return true;
      }
      if (figures.at(k).isNumber() || figures.at(k).is(";")) {
        return false;
      }
    }
    return false;
  }

  /** Reads a swing, once the verbs have told who won. */
  void read(int i) {
    if (figures.near(i - 8, i + 10, HYPOTHETICAL)) {
      return;
    }
    NumberMention n = figures.number(i);
    Optional<Contest> contest = contest(i, figures.time(i));
    Optional<Party> side = to(i).or(() -> contest.flatMap(this::winner));
    if (contest.isPresent() && side.isPresent()) {
      context.facts.percent(contest.get(), Measure.SWING, Optional.empty(), side, n.value().abs(), n.precision(), n.span(), "figure.swing");
      view.figure(i, new SentenceView.Figure(Measure.SWING, contest.get(), side.map(Agent::of)));
    }
  }

  private Optional<Party> winner(Contest contest) {
    return figures.winnerOf(contest).or(() -> context.facts.only(contest, true).flatMap(name -> context.partyOf(contest, name).or(() -> named(contest, name)).or(() -> told(contest, name))));
  }

  /** The party of somebody whom this sentence names for the first time. */
  private Optional<Party> named(Contest contest, String name) {
    return view.nodes().stream().filter(n -> n.isAgent() && n.agent().isPerson()).map(Node::agent).filter(a -> a.person().get().name().equals(name)).findFirst()
        .flatMap(a -> a.party().or(() -> a.person().get().at(contest.election()).map(Candidacy::party)));
  }

  private Optional<Party> told(Contest contest, String name) {
    return context.facts.of(contest).map(Claim::statement).filter(s -> s.measure() == Measure.PARTY && s.candidate().equals(Optional.of(name))).map(s -> ((Value.PartyName) s.value()).party()).findFirst();
  }

  /** "7.9% from Labour to Reform". */
  private boolean fromTo(int i) {
    int from = figures.at(i + 2).is("the") ? i + 3 : i + 2;
    int to = figures.at(from + 2).is("the") ? from + 3 : from + 2;
    return figures.at(i + 1).is("from") && figures.at(from).isAgent() && figures.at(from).agent().isParty() && figures.at(from + 1).is("to") && figures.at(to).isAgent()
        && party(figures.at(to).agent()).filter(p -> !figures.at(from).agent().party().equals(Optional.of(p))).isPresent();
  }

  private Optional<Contest> contest(int i, String when) {
    for (int k = i - 1; k >= 0; k--) {
      Node node = figures.at(k);
      if (node.isPlace() && context.choose(node.places()).map(p -> p.type() == PlaceType.AREA).orElse(false)) {
        return context.choose(node.places()).flatMap(p -> context.elections.contest(p, when));
      }
    }
    return view.contestNear(i, when);
  }

  /** The party of an agent; for "them" the one spoken of. */
  private Optional<Party> party(Agent named) {
    Agent agent = context.resolve(named);
    boolean them = agent.refers().equals("they");
    return agent.party().or(() -> agent.person().flatMap(p -> p.at(context.elections.main())).map(Candidacy::party)).or(() -> them ? context.topic().or(context::lastParty) : Optional.empty());
  }

  private Optional<Party> to(int i) {
    for (int k = Math.max(0, i - 6); k < i; k++) {
      if (figures.is(k, SWING) && figures.at(k + 1).is("to") && figures.at(k + 2).isAgent() && figures.at(k + 2).agent().isPerson()) {
        Agent him = figures.at(k + 2).agent();
        return him.party().or(() -> context.told(him.person().get()).map(Context.Told::party)).or(() -> him.person().get().at(context.elections.main()).map(Candidacy::party));
      }
    }
    for (int k = Math.max(0, i - 10); k < Math.min(figures.size(), i + 12); k++) {
      Node node = figures.at(k);
      boolean the = figures.at(k - 1).is("the") || figures.at(k - 1).is("a");
      Node prep = figures.at(the ? k - 2 : k - 1);
      boolean gaining = node.isAgent() && figures.is(k + 1, GAINING) && figures.near(k + 2, k + 6, SWING);
      if (gaining || node.isAgent() && (prep.is("to") || prep.is("towards"))) {
        Optional<Party> party = party(node.agent());
        if (party.isPresent()) {
          return party;
        }
      }
    }
    return Optional.empty();
  }
}
