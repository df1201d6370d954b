package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.election.Contest;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Reads majorities in votes and percent, with the word or by "ahead", "to spare" and the like. */
final class Majorities {
  private static final Set<String> MPS_MEMBERS = Words.set("mps", "members", "seats", "colleagues");
  private static final Set<String> OF_SEATS = Words.set("overall", "commons", "parliamentary", "working", "council");

  private static final Set<String> OVERTURNING = Words.set("overturning", "overturned", "overhauling", "overhauled", "wiping", "wiped", "reversing", "erasing", "demolishing", "destroying");
  private static final Set<String> SEATS = Words.set("seats", "mps");
  /** Words of a majority in the house. */
  private static final Set<String> GOVERNING = Words.set("westminster", "commons", "government", "overall", "landslide", "downing");
  private static final Set<String> OF_VOTES = Words.set("vote", "votes", "poll", "cast", "ballots");
  private static final Set<String> CHANGES = Words.set("increased", "increasing", "increase", "raised", "boosted", "grew", "rose", "risen", "up", "dipped", "cut", "fell", "fallen", "down", "reduced", "dropped", "shrank", "shrunk", "swelled", "climbed", "slashed",
      "extended", "extending", "improved", "widened", "narrowed", "trimmed", "slipped", "slumped", "lifted", "lowered", "pushed", "tumbled", "plunged");

  private final FigureContext figures;
  private final SentenceView view;
  private static final Set<String> COMING = Words.set("came", "come", "coming", "comes");

  private final MajorityWords words;
  private final Margins margins;
  private final MajorityTimes times;
  private final MajorityOwners owners;

  Majorities(FigureContext figures) {
    this.figures = figures;
    this.view = figures.view;
    this.words = new MajorityWords(figures);
    this.margins = new Margins(figures);
    this.times = new MajorityTimes(figures);
    this.owners = new MajorityOwners(figures);
  }

  /** Reads a number as a majority if words beside it say that it is one. @return whether it is settled by that */
  boolean read(int i) {
    NumberMention n = figures.number(i);
    if (n.unit() == Unit.SEATS || n.unit() == Unit.COUNCILS || n.unit() == Unit.PEOPLE || n.unit() == Unit.POINTS || n.value().signum() <= 0) {
      return false;
    }
    boolean share = n.unit() == Unit.PERCENT && figures.at(i + 1).is("of") && figures.near(i + 2, i + 5, OF_VOTES) && figures.numberBefore(i) >= Math.max(0, i - 8);
    boolean pairOfShares = n.unit() == Unit.PERCENT && figures.at(i + 1).is("to") && figures.at(i + 2).isNumber() && n.value().add(figures.number(i + 2).value()).compareTo(java.math.BigDecimal.valueOf(100)) <= 0
        && figures.number(i + 2).value().compareTo(n.value()) < 0 && n.value().intValue() >= 25;
    if (pairOfShares || rivals(i) || share || wonWith(i) && !margins.tells(i)) {
      return false;
    }
    if (changeTo(i)) {
      return true;
    }
    int cue = words.cue(i);
    if (cue < 0 && figures.countsVotes(i) && (figures.at(i - 1).is("defending") || figures.at(i - 1).is("on") && figures.at(i - 2).is("sitting"))) {
      cue = i - 1;
    }
    if (cue < 0 && figures.countsVotes(i) && figures.at(i - 1).is("'s") && figures.at(i - 2).isAgent() && figures.near(i - 5, i - 2, OVERTURNING)) {
      cue = i - 1; // "overturning Cole's 2,564 of 2015"
    }
    if (cue < 0 && !margins.tells(i)) {
      return local(i);
    }
    if (cue < 0 && behindLoser(i)) {
      return true;
    }
    if (cue >= 0 && (figures.at(cue).is("majorities") && figures.near(cue - 5, cue, MPS_MEMBERS))) {
      return true;
    }
    if (cue >= 0 && n.value().intValue() < 200 && figures.near(0, figures.size(), GOVERNING) && !view.hasSeat()) {
      return true;
    }
    if (cue >= 0 && cue < i && figures.near(cue - 4, cue, SEATS) && n.value().intValue() < 350) {
      return true;
    }
    if (cue >= 0 && figures.is(cue - 1, OF_SEATS) || cue < 0 && margins.amongLosers(i)) {
      return true;
    }
    String when = times.of(i, cue);
    Optional<Contest> near = view.contestNear(i, when);
    Optional<Contest> contest = near.isPresent() && when.equals("now") && !times.wonBetween(cue, i) ? Optional.of(owners.stood(i, cue, near.get())) : near;
    if (contest.isPresent() && view.allowed(contest.get(), when)) {
      figures.majority(i, contest.get(), when, "figure.majority");
      if (view.figure(i).isPresent() && !times.wonBetween(cue, i)) {
        owners.read(i, cue, contest.get(), when);
      }
    }
    return true;
  }

  /** "700 behind Cole" where somebody else has won: no majority. */
  private boolean behindLoser(int i) {
    int at = figures.at(i + 1).is("votes") ? i + 2 : i + 1;
    if (figures.at(at).is("behind") && figures.at(i - 1).is("from") && figures.near(i - 4, i - 1, COMING)) {
      return true; // "came from 18,000 votes behind"
    }
    boolean behind = figures.at(at).is("behind") || (figures.at(at).is("adrift") || figures.at(at).is("short")) && figures.at(at + 1).is("of");
    for (int k = at + 1; behind && k <= at + 4; k++) {
      Node node = figures.at(k);
      if (node.is(",") || node.is(".") || node.is("and")) {
        return false;
      }
      if (node.isAgent()) {
        Agent agent = figures.context.resolve(node.agent());
        Optional<Contest> contest = agent.person().flatMap(p -> figures.context.contestOf(p, "now")).or(() -> view.contestNear(i, "now"));
        Optional<String> winner = contest.flatMap(c -> figures.context.facts.only(c, true));
        boolean otherParty = agent.isParty() && contest.flatMap(figures::winnerOf).map(w -> !w.equals(agent.party().get())).orElse(false);
        return otherParty || agent.isPerson() && winner.isPresent() && !Context.sameName(winner.get(), agent.person().get().name());
      }
    }
    return false;
  }

  /** "saw a majority vanish as Byrne won with 21,861 votes": the winner's votes. */
  private boolean wonWith(int i) {
    for (int k = i - 2; figures.number(i).unit() == Unit.VOTES && figures.at(i - 1).is("with") && k >= Math.max(0, i - 6); k--) {
      if (figures.at(k).isVerb()) {
        return figures.at(k).verb().frame() == Verbs.Frame.WIN || figures.at(k).verb().frame() == Verbs.Frame.HOLD || figures.at(k).verb().frame() == Verbs.Frame.GAIN;
      }
    }
    return false;
  }

  /** "increased her majority by more than 4,000 to 18,312", "dipped by about 1,000 to 15,816": the first is how much it changed. */
  private boolean changeTo(int i) {
    boolean by = figures.at(i - 1).is("by") || figures.at(i - 2).is("by") || figures.at(i - 3).is("by") || figures.at(i - 4).is("by") && figures.at(i - 1).isWord();
    int to = figures.at(i + 1).is("votes") ? i + 2 : i + 1;
    return by && figures.countsVotes(i) && figures.at(to).is("to") && (figures.at(to + 1).isNumber() || figures.at(to + 2).isNumber() && figures.at(to + 1).isWord()) && changed(i);
  }

  private boolean changed(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 12) && !figures.at(k).is(",") && !figures.at(k).is(";"); k--) {
      if (figures.is(k, CHANGES)) {
        return true;
      }
    }
    return false;
  }

  /** "taking 34,969 votes to Cole's 25,207": the votes of the other, whatever was told of a majority before. */
  private boolean rivals(int i) {
    boolean owned = (figures.at(i - 1).is("'s") || figures.at(i - 1).is("'")) && figures.at(i - 2).isAgent() && (figures.at(i - 3).is("to") || figures.at(i - 3).is("against"));
    int before = owned ? figures.numberBefore(i) : -1;
    return before >= Math.max(0, i - 5) && figures.number(before).unit() == Unit.VOTES;
  }

  /** "and Royston Smith, by a mere 31, in Southampton Itchen": a margin with its own name and no verb. */
  private boolean local(int i) {
    int by = margins.by(i);
    if (by < 0) {
      return false;
    }
    String when = view.when(i);
    Optional<Contest> contest = margins.local(by, when);
    contest.ifPresent(c -> figures.majority(i, c, when, "figure.majority.by"));
    return contest.isPresent();
  }

  /** After the verbs: "by 7,210" that no verb has taken. */
  boolean rest(int i) {
    int by = margins.by(i);
    if (by < 0 || margins.amongLosers(i) || figures.number(i).unit() == Unit.NONE && figures.number(i).value().intValue() < 2) {
      return false;
    }
    String when = view.when(i);
    Optional<Contest> contest = view.contestNear(i, when);
    contest.ifPresent(c -> figures.majority(i, c, when, "figure.majority.by"));
    return contest.isPresent();
  }
}
