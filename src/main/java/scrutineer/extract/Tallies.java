package scrutineer.extract;

import scrutineer.mention.Words;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;

/** Reads seats of parties in areas and on councils: totals and changes. */
final class Tallies {
  private static final Set<String> LOSING = Words.set("lost", "losing", "lose", "loses", "down", "shed", "shedding", "fewer", "loss", "dropped", "fell", "minus", "lower");
  private static final Set<String> GAINING = Words.set("gained", "gaining", "gain", "gains", "up", "added", "adding", "increase", "picked", "picking", "plus", "more", "new", "extra", "additional");
  private static final Set<String> HAVING = Words.set("have", "has", "had", "won", "win", "wins", "winning", "took", "take", "takes", "taking", "hold", "holds", "held", "holding", "finished", "finish", "keep", "keeps", "kept", "secured", "on", "with", "to", "now", "retained", "returned", "claimed", "are", "were", "got",
      "left", "total", "tally", "ended", "remain", "command", "number", "control", "controls", "boast", "collected", "bagged");

  private final Context context;
  private final SentenceView view;

  Tallies(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  void read() {
    boolean seatsHere = false;
    for (int i = 0; i < view.nodes().size(); i++) {
      Node node = view.nodes().get(i);
      seatsHere |= node.is("seats") || node.is("councillors") || node.is("mps") || node.is("members") || node.isNumber() && node.number().unit() == Unit.SEATS;
    }
    boolean council = context.focus().map(f -> f.place().type() == PlaceType.COUNCIL).orElse(false);
    Agent last = null;
    boolean chain = false;
    none();
    for (int i = 0; i < view.nodes().size(); i++) {
      Node node = view.nodes().get(i);
      if (node.isNumber() && view.free(i) && chain && view.clause.at(i + 1).is("for") && following(i) != null) {
        number(i, following(i), seatsHere, council, true);
      }
      if (node.isAgent()) {
        Agent agent = context.resolve(node.agent());
        last = agent.isParty() ? agent : agent.isPerson() ? null : last;
      } else if (node.isNumber() && view.free(i) && last != null) {
        chain |= number(i, last, seatsHere, council, chain);
      }
    }
  }

  /** "27 for the Conservatives": the party behind a number. */
  private Agent following(int i) {
    for (int k = i + 2; k <= i + 4; k++) {
      if (view.clause.at(k).isAgent()) {
        Agent agent = context.resolve(view.clause.at(k).agent());
        return agent.isParty() ? agent : null;
      }
    }
    return null;
  }

  /** "no Conservative MPs in Inner London": none at all. */
  private void none() {
    for (int i = 1; i < view.nodes().size(); i++) {
      Node node = view.nodes().get(i);
      if (node.isAgent() && node.agent().isParty() && view.clause.at(i - 1).is("no") && !view.refused(i) && (view.clause.at(i + 1).is("mps") || view.clause.at(i + 1).is("seats") || view.clause.at(i + 1).is("councillors"))) {
        String when = view.when(i);
        Optional<Contest> contest = place(i).flatMap(p -> context.elections.contest(p, when)).filter(c -> view.allowed(c, when));
        if (contest.isPresent()) {
          context.facts.count(contest.get(), Measure.SEATS, Optional.empty(), node.agent().party(), BigDecimal.ZERO, Precision.EXACT, view.span(i - 1, i + 1), "tally.none");
        }
      }
    }
  }

  private boolean number(int i, Agent owner, boolean seatsHere, boolean council, boolean chain) {
    NumberMention n = view.nodes().get(i).number();
    boolean seats = n.unit() == Unit.SEATS;
    boolean bare = n.unit() == Unit.NONE && n.value().scale() <= 0 && n.value().intValue() <= 450 && n.value().signum() >= 0;
    if (!seats && !(bare && (seatsHere || council || chain))) {
      return false;
    }
    if (ofCouncils(i) || tooMany(i)) {
      return false;
    }
    Boolean change = change(i);
    boolean adjacent = view.clause.at(i - 1).isAgent() || view.clause.has(i - 4, i, HAVING);
    if (change == null && !adjacent) {
      return false;
    }
    if (!seats && change == null && !chain && !seatsHere && !council) {
      return false;
    }
    String when = base(i) ? "now" : view.when(i);
    Optional<Place> place = place(i);
    Optional<Contest> contest = place.flatMap(p -> context.elections.contest(p, when));
    if (contest.isEmpty() || !view.allowed(contest.get(), when)) {
      return false;
    }
    Party party = owner.party().get();
    if (change == null) {
      context.facts.count(contest.get(), Measure.SEATS, Optional.empty(), Optional.of(party), n.value(), n.precision(), n.span(), "tally.seats");
    } else {
      BigDecimal value = change ? n.value() : n.value().negate();
      context.facts.count(contest.get(), Measure.SEATS_CHANGE, Optional.empty(), Optional.of(party), value, n.precision(), n.span(), "tally.change");
    }
    view.use(i);
    return true;
  }

  /** "20 of London's 32 councils" counts councils. */
  private boolean ofCouncils(int i) {
    return view.clause.at(i + 1).is("of") && view.clause.has(i + 2, i + 7, Words.set("councils", "boroughs", "authorities")) || view.clause.has(i + 1, i + 6, Words.set("councils", "boroughs", "authorities"))
        && view.nodes().subList(i + 1, Math.min(view.nodes().size(), i + 6)).stream().noneMatch(Node::isAgent);
  }

  /** No British council has more members than this. */
  private boolean tooMany(int i) {
    return context.elections.main().body().equals("local") && context.focus().isPresent() && context.area().isEmpty() && view.nodes().get(i).number().value().intValue() > 130;
  }

  /** "down 13 on 2015", "up from": the year is what is compared with. */
  private boolean base(int i) {
    for (int k = i + 1; k <= i + 6; k++) {
      Node node = view.clause.at(k);
      if (node.kind() == Node.Kind.TIME) {
        return view.clause.at(k - 1).is("on") || view.clause.at(k - 1).is("than") || view.clause.at(k - 1).is("since") || view.clause.at(k - 2).is("than") || view.clause.at(k - 2).is("on");
      }
      if (node.is(";")) {
        break;
      }
    }
    return false;
  }

  /** True for a gain, false for a loss, null for a total. */
  private Boolean change(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      Node node = view.clause.at(k);
      if (node.is(",") || node.isAgent() || node.isNumber() || node.is("to")) {
        break;
      }
      if (LOSING.contains(node.word())) {
        return false;
      }
      if (GAINING.contains(node.word())) {
        return true;
      }
    }
    if (view.clause.at(i + 1).is("seats") || view.clause.at(i + 1).is("seat")) {
      for (int k = i + 2; k <= i + 4; k++) {
        if (view.clause.at(k).isAgent() && (view.clause.at(k - 1).is("from") || view.clause.at(k - 2).is("from"))) {
          return true;
        }
      }
    }
    for (int k = i + 1; k <= i + 2; k++) {
      Node node = view.clause.at(k);
      if (node.is(",") || node.isAgent() || node.isNumber()) {
        break;
      }
      if (node.is("fewer") || node.is("down") || node.is("less")) {
        return false;
      }
      if (node.is("more") || node.is("up") || node.is("extra") || node.is("gains") || node.is("new")) {
        return true;
      }
    }
    return null;
  }

  private Optional<Place> place(int i) {
    Place best = null;
    for (int k = 0; k < view.nodes().size(); k++) {
      Node node = view.clause.at(k);
      if (node.isPlace()) {
        Place area = node.places().stream().filter(p -> p.type() == PlaceType.AREA).findFirst().orElse(null);
        Place chosen = context.elections.main().body().equals("local") ? context.choose(node.places()).orElse(null) : area;
        if (chosen != null && chosen.type() == PlaceType.OFFICE) {
          chosen = area;
        }
        if (chosen != null && chosen.type() != PlaceType.SEAT && (best == null || k < i)) {
          best = chosen;
        }
      }
    }
    if (best != null) {
      return Optional.of(best);
    }
    Optional<Place> named = view.areaByWord(0, view.nodes().size());
    if (named.isPresent()) {
      return named;
    }
    if (context.elections.main().body().equals("local")) {
      return context.focus().map(Contest::place).filter(p -> p.type() == PlaceType.COUNCIL).or(context::area);
    }
    return Optional.of(context.area().orElseGet(context::nation));
  }

  static Precision exact() {
    return Precision.EXACT;
  }
}
