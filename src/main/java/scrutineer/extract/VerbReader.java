package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Outcome;
import scrutineer.extract.Verbs.Frame;
import scrutineer.mention.Words;

/**
 * Reads the verbs of one sentence: who won, held, gained, lost or beat whom, where, by how much. In "Byrne beat Cole by 12 in
 * Eastwick" the verb opens the frame {@code BEAT}, whose class fills a {@link Telling}, which {@link Settling} turns into facts.
 */
final class VerbReader {
  private static final Set<String> MAYOR_COMMISSIONER = Words.set("mayor", "commissioner", "pcc");
  private static final Set<String> HELD_OUT = Words.set("up", "aloft", "court", "talks", "forth", "hands");
  private static final Set<String> NEEDED = Words.set("needed");
  private static final Set<String> PLACE_SPOT = Words.set("place", "spot", "position");
  private static final Set<String> MAJORITY = Words.set("majority");
  private static final Set<String> NEGATIONS = Words.set("not", "n't", "never", "failed", "fails", "unable", "failing", "neither", "nobody", "cannot", "without", "no");
  /** "was previously held by": not at this election. */
  private static final Set<String> FORMERLY = Words.set("last", "previously", "formerly", "once", "traditionally", "long", "always", "hitherto");
  /** "a bid to win": nothing was won, and where the sentence has one of the failures, lost. */
  private static final Set<String> ATTEMPTS = Words.set("running", "race", "contention", "attempt", "attempts", "bid", "effort", "efforts", "hopes", "hope", "fight", "campaign", "challenge", "trying", "tried", "struggle", "struggling", "chance", "quest", "needed", "needing");
  private static final Set<String> FAILURES = Words.set("failed", "failure", "short", "nothing", "vain", "unsuccessful", "fails", "naught", "ended", "defeat");

  /** What a member does; told of the new one only with a word that points ahead. */
  private static final Set<String> CALLINGS = Words.set("represent", "serve", "speak for", "sit for", "serve second term", "serve third term", "serve fourth term", "serve fifth term", "serve another term");
  private static final Set<String> FROM_NOW = Words.set("will", "'ll", "to", "now");
  private static final Set<String> WISHES = Words.set("chosen", "selected", "picked", "stand", "standing", "want", "wants", "wanted", "vying", "adopted", "candidate", "candidates", "like");

  private static final Set<String> POSTS = Words.set("mp", "mps", "mayor", "member", "msp", "commissioner", "voters");
  private static final Set<String> DIRECTIONS = Words.set("up", "down", "higher", "lower", "closer", "back", "upwards", "downwards");
  private static final Set<String> WILL = Words.set("will", "'ll", "wo", "shall");
  private static final Set<String> SHORT_OF = Words.set("within", "short", "shy", "close");
  private static final Set<String> SEATS = Words.set("seat", "seats", "mp", "mps", "constituency", "constituencies", "councillor", "councillors", "ward", "wards", "council", "councils");
  private static final Set<String> ROUNDS = Words.set("count", "recount", "recounts", "round", "preferences", "counts");
  private static final Set<String> RULING = Words.set("overall", "outright", "working", "commons", "parliamentary", "landslide", "absolute");
  private static final Set<String> DAYS = Words.set("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> SINCE = Words.set("since");
  private static final Set<String> BEING = Words.set("is", "are", "was", "were", "been", "has", "have", "had");

  private final Context context;
  private final SentenceView view;
  private final Clause clause;
  private final Settling settling;
  private final Gapping gapping;
  private final SameAgain again;
  private final Inversions inverted;

  VerbReader(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.clause = view.clause;
    this.settling = new Settling(context, view);
    this.gapping = new Gapping(context, view, settling);
    this.again = new SameAgain(context, view, settling, gapping);
    this.inverted = new Inversions(context, view, settling);
  }

  void read() {
    for (int i = 0; i < clause.nodes.size(); i++) {
      if (!view.refused(i)) {
        again.read(i);
        if (clause.at(i).isVerb() && !clause.attributive(i)) {
          read(i);
        }
      }
    }
  }

  private void read(int v) {
    if (nothing(v) || nearly(v) || inThePast(v) || edging(v) || toCome(v) || countedSeats(v) || heldOnDay(v)) {
      return;
    }
    boolean attempt = context.has(Part.REFUSALS) && clause.at(v - 1).is("to") && clause.has(v - 5, v, ATTEMPTS) && !overcome(v) && !neededMore(v);
    boolean negated = context.has(Part.NEGATION) && negated(v, attempt);
    if (clause.at(v).verb().base().equals("choose") && clause.passive(v) && !clause.has(v + 1, v + 8, POSTS)) {
      return;
    }
    if (formerly(v) || clause.at(v).verb().base().equals("defend") && clause.at(v).verb().form() == Verbs.Form.ING || attempt && !negated || CALLINGS.contains(clause.at(v).verb().base()) && !called(v) || inverted.read(v)) {
      return;
    }
    VerbRoles roles = VerbRoles.of(context, view, v);
    Telling told = telling(roles);
    if (told.frame == Frame.POLL) {
      if (!negated) {
        new Polling(roles).read(told.when);
      }
    } else if (told.frame == Frame.SUCCEED) {
      succeed(roles, negated);
    } else {
      fill(told, roles);
      settle(told, negated, roles.subjects());
    }
  }

  private boolean negated(int v, boolean attempt) {
    return attempt ? clause.has(0, clause.nodes.size(), FAILURES) : clause.has(behindColon(v), v, NEGATIONS) && !clause.at(v - 1).is(",") && !notOnly(v);
  }

  /** Four nodes before a verb, or right behind the colon among them: "Blue no more: Byrne gained Eastwick". */
  private int behindColon(int v) {
    int from = v - 4;
    for (int i = v - 4; i < v; i++) {
      from = clause.at(i).is(":") || clause.at(i).is(";") ? i : from;
    }
    return from;
  }

  /** "Byrne succeeds Cole as MP for Eastwick": whoever stood now and succeeds has won. */
  private void succeed(VerbRoles roles, boolean negated) {
    int v = roles.verb();
    List<Agent> now = roles.passive() ? roles.args().stream().filter(a -> a.node().isAgent() && a.led("by")).map(a -> roles.agent(a.node())).toList() : roles.subjectAgents();
    boolean office = Set.of("mayor", "pcc").contains(context.elections.main().body()) && clause.has(v, v + 12, MAYOR_COMMISSIONER);
    List<Agent> standing = now.stream().filter(a -> office && a.isPerson() || a.person().flatMap(p -> context.contestOf(p, "now")).isPresent()).toList();
    if (!negated && standing.size() == 1 && view.when(v).equals("now") && (office || !clause.has(v - 3, v, FROM_NOW))) {
      Telling told = new Telling(v, Frame.WIN, "now", view.span(v, v, roles.subjects()));
      told.winners.addAll(standing);
      settle(told, false, List.of());
    }
  }

  /** "needed the second count to see off Cole": and got it. */
  private boolean neededMore(int v) {
    return clause.has(v - 6, v, NEEDED) && clause.has(v - 6, v, ROUNDS);
  }

  /** "saw off a challenge from Cole to keep Eastwick": somebody else's attempt, and it failed. */
  private boolean overcome(int v) {
    for (int i = v - 2; i >= 0 && !clause.at(i).is(";") && !ATTEMPTS.contains(clause.at(v - 2).word()); i--) {
      if (clause.at(i).isVerb()) {
        return clause.at(i).verb().frame() == Frame.BEAT || clause.at(i).verb().frame() == Frame.HOLD;
      }
    }
    return false;
  }

  /** "not only won Eastwick but …". */
  private boolean notOnly(int v) {
    for (int i = v - 1; i > Math.max(0, v - 4); i--) {
      if ((clause.at(i).is("only") || clause.at(i).is("just") || clause.at(i).is("merely")) && clause.at(i - 1).is("not")) {
        return true;
      }
    }
    return false;
  }

  /** "will represent Eastwick", "is to be represented by": a member from now on; "represents" and "represented" may be told of the old one. */
  private boolean called(int v) {
    return (clause.has(v - 5, v, FROM_NOW) || clause.at(v - 1).kind() == Node.Kind.TIME && clause.at(v - 1).when().equals("now")) && !clause.has(v - 5, v, ATTEMPTS) && !clause.has(v - 5, v, WISHES);
  }

  /** "took no seat anywhere", "has no MP there": nothing is what was won. */
  private boolean nothing(int v) {
    boolean place = clause.at(v).verb().frame() == Frame.HOLD && (RankWords.names(clause.at(v + 1).word()) || RankWords.names(clause.at(v + 2).word()) && !clause.at(v + 1).isPlace()) && clause.has(v + 2, v + 5, PLACE_SPOT);
    boolean almost = clause.at(v - 1).is("almost") || clause.at(v - 1).is("nearly") || clause.at(v - 1).is("but") && clause.at(v - 2).is("all");
    // "won an overall majority at Holyrood"
    boolean ruling = clause.has(v + 1, v + 5, RULING) && clause.has(v + 2, v + 6, MAJORITY) && !clause.at(v + 1).isPlace();
    // "keep texting me about Eastwick"
    boolean goesOn = clause.at(v).verb().base().equals("keep") && clause.at(v + 1).isWord() && clause.at(v + 1).word().endsWith("ing");
    // "holds up the certificate"
    boolean aloft = clause.at(v).verb().base().equals("hold") && HELD_OUT.contains(clause.at(v + 1).word());
    return aloft || goesOn || place || almost || ruling || clause.at(v + 1).is("no") && SEATS.contains(clause.at(v + 2).word()) || clause.at(v + 1).is("not") && clause.at(v + 2).is("one") || clause.at(v + 1).is("none");
  }

  /** "came within 1,554 votes of taking Eastwick", "12 short of winning": it was not taken. */
  private boolean nearly(int v) {
    return clause.at(v).verb().form() == Verbs.Form.ING && clause.at(v - 1).is("of") && clause.has(v - 6, v, SHORT_OF);
  }

  /** "held Eastwick from 1983 until two years ago", "who had it before 2015": no contest of that year is told. */
  private boolean inThePast(int v) {
    if (clause.at(v).verb().frame() != Frame.HOLD) {
      return false;
    }
    for (int i = v + 1; i <= v + 6; i++) {
      boolean range = clause.at(i).is("from") || clause.at(i).is("before") || clause.at(i).is("until") || clause.at(i).is("till") || clause.at(i).is("between");
      boolean year = clause.at(i + 1).word().length() == 4 && (clause.at(i + 1).word().startsWith("19") || clause.at(i + 1).word().startsWith("20"))
          || clause.at(i + 1).isNumber() && clause.at(i + 1).number().value().intValue() > 1900 && clause.at(i + 1).number().value().intValue() < 2100;
      if (range && (year || clause.at(i + 1).kind() == Node.Kind.TIME || clause.at(i + 2).kind() == Node.Kind.TIME)) {
        return true;
      }
      if (clause.at(i).isVerb() || clause.at(i).is(",")) {
        return false;
      }
    }
    return false;
  }

  /** "edged up", "was edging closer": nobody was beaten. */
  private boolean edging(int v) {
    return clause.at(v).verb().base().equals("edge") && clause.has(v + 1, v + 2, DIRECTIONS);
  }

  /** "will hold the seat", "will defend a majority": still to come; of somebody just elected it is told who will represent the seat or sit there. */
  private boolean toCome(int v) {
    Frame frame = clause.at(v).verb().frame();
    boolean contest = frame == Frame.HOLD || frame == Frame.GAIN || frame == Frame.BEAT || frame == Frame.OUST || clause.at(v).verb().base().equals("win");
    return context.has(Part.REFUSALS) && contest && clause.has(v - 3, v, WILL) && !clause.at(v).verb().base().startsWith("be ") && !clause.at(v).verb().base().equals("return");
  }

  /** "the election for the Eastwick constituency held on Thursday 8 June": a poll was held, not a seat. */
  private boolean heldOnDay(int v) {
    boolean on = clause.at(v).verb().base().endsWith(" on");
    int day = on ? v + 1 : clause.at(v + 1).is("on") ? v + 2 : -1;
    return clause.at(v).verb().frame() == Frame.HOLD && day > 0 && (clause.at(day).kind() == Node.Kind.TIME || clause.has(day, day + 1, DAYS));
  }

  /** "seven seats are held by independents", "stay on three": a tally. */
  private boolean countedSeats(int v) {
    if (clause.at(v).verb().frame() == Frame.HOLD && clause.at(v).verb().base().endsWith(" on") && clause.at(v + 1).isNumber()) {
      return true;
    }
    int k = v - 1;
    while (clause.at(k).is("are") || clause.at(k).is("were") || clause.at(k).is("being") || clause.at(k).is("now") || clause.at(k).is("still") || clause.at(k).is("seats")) {
      k--;
    }
    return clause.passive(v) && clause.at(k).isNumber() && (clause.at(k + 1).is("seats") || clause.at(k).number().unit() == scrutineer.mention.Unit.SEATS);
  }

  /** "was last won by", "used to hold". */
  private boolean formerly(int v) {
    return clause.passive(v) && clause.has(v - 3, v, FORMERLY) || clause.at(v - 1).is("to") && clause.at(v - 2).is("used");
  }

  private Telling telling(VerbRoles roles) {
    int v = roles.verb();
    List<Arg> args = roles.args();
    int last = args.isEmpty() ? v : args.get(args.size() - 1).at();
    String when = roles.passive() && heldUntilNow(v) ? "previous" : view.when(v);
    return new Telling(v, clause.at(v).verb().frame(), when, view.span(v, last, roles.subjects()));
  }

  /** "Eastwick, held by Labour since 1950, fell": who had it before. */
  private boolean heldUntilNow(int v) {
    boolean since = clause.has(v + 1, v + 12, SINCE) || clause.at(v + 1).is("for");
    return clause.at(v).verb().frame() == Frame.HOLD && since && !clause.has(v - 2, v, BEING);
  }

  private void fill(Telling told, VerbRoles roles) {
    switch (told.frame) {
      case BEAT -> new Beating(roles).beat(told, false);
      case OUST -> new Beating(roles).beat(told, true);
      case END -> new Beating(roles).end(told);
      case WIN -> new Winning(roles, gapping).read(told, Optional.empty());
      case GAIN -> new Winning(roles, gapping).read(told, Optional.of(Outcome.GAIN));
      case HOLD -> new Winning(roles, gapping).read(told, Optional.of(Outcome.HOLD));
      case LOSE -> new Losing(roles).read(told);
      case FALL -> new Falling(roles).fall(told);
      case STAY -> new Falling(roles).stay(told);
      default -> throw new IllegalArgumentException("no frame of roles: " + told.frame);
    }
  }

  private void settle(Telling told, boolean negated, List<Node> subjects) {
    if (!negated) {
      settling.settle(told);
      if (!told.saysNothing()) {
        again.remember(told);
        gapping.read(told);
        gapping.before(told, subjects);
      }
    } else if (told.frame == Frame.WIN || told.frame == Frame.GAIN || told.frame == Frame.HOLD) {
      negate(told);
    }
  }

  /** "failed to hold", "did not win": the subject lost. */
  private void negate(Telling told) {
    told.losers.addAll(told.winners.stream().filter(Agent::isPerson).toList());
    if (told.winnerParty.isPresent() && told.frame == Frame.HOLD) {
      told.from = told.winnerParty;
    }
    told.winnerParty = Optional.empty();
    told.retract();
    told.majorities.clear();
    settling.settle(told);
  }
}
