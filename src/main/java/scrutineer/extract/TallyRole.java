package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.mention.Words;

/** What a number of seats is by the words around it: a total or a change, now or before, or no party's seats at all. */
final class TallyRole {
  private static final Set<String> CUT_REDUCED = Words.set("cut", "reduced", "shrunk", "expanded", "enlarged", "went");
  private static final Set<String> MAJORITY = Words.set("majority");
  private static final Set<String> NOW_HAS = Words.set("now", "has");
  private static final Set<String> BEGAN_STARTED = Words.set("began", "started", "used");
  private static final Set<String> WITH_ON = Words.set("with", "on", "have", "the");
  private static final Set<String> BEFORE_PREVIOUSLY = Words.set("before", "previously");
  private static final Set<String> WHERE_HAD = Words.set("where", "had", "sat");
  private static final Set<String> AND_WHILE = Words.set(",", ";", "and", "while");
  private static final Set<String> PARTING = Words.set(",", ";");
  /** "the 48-member council". */
  private static final Set<String> SIZE = Words.set("member", "seat", "strong", "seater", "person");
  private static final Set<String> HOUSES = Words.set("assembly", "chamber", "parliament", "commons", "house", "senedd", "council");
  private static final Set<String> ENDING = Words.set("end", "finish");
  private static final Set<String> CONTESTS = Words.set("election", "elections", "night", "count", "contest", "campaign", "poll", "vote");
  private static final Set<String> COMPARED = Words.set("down", "up", "fewer", "more", "better", "worse", "off");
  private static final Set<String> COMPARED_BY = Words.set("on", "than");
  private final Clause clause;
  private final SentenceView view;

  TallyRole(SentenceView view) {
    this.view = view;
    this.clause = view.clause;
  }

  /** A whole ("of the 48 seats"), a majority, a place in a count ("second in 39 seats"), councils, seats still wanted. */
  boolean foreign(int i) {
    boolean size = isDash(clause.at(i + 1)) && SIZE.contains(clause.at(i + 2).word());
    boolean house = (firstOfChange(i) || lastOfChange(i)) && clause.has(i - 7, i, HOUSES) && clause.has(i - 5, i, CUT_REDUCED);
    // "took two councillors into the election"
    int noun = TallyWords.SEAT_NOUNS.contains(clause.at(i + 1).word()) ? i + 2 : i + 1;
    boolean into = clause.at(noun).is("into") && clause.has(noun + 1, noun + 4, CONTESTS);
    return into || house || size || clause.at(i - 1).is("but") && clause.at(i - 2).is("all") || whole(i) || toAnother(i) || ofBodies(i) || clause.at(i - 1).is("in") || clause.at(i - 1).is("within") || ratio(i) || majority(i)
        || clause.has(i + 1, i + 4, TallyWords.SHORT) && !clause.at(i + 1).isAgent() && !clause.at(i + 1).is(",") && !clause.at(i + 2).is(",") || gross(i);
  }

  private static boolean isDash(Node node) {
    return node.is("-") || node.is("\u2010") || node.is("\u2011");
  }

  /** "two seats to the Greens and one to the Lib Dems": the second part of what was lost; but "31 to Labour's 24". */
  private boolean toAnother(int i) {
    int k = clause.at(i + 2).is("the") ? i + 3 : i + 2;
    boolean to = clause.at(i + 1).is("to") && clause.at(k).isAgent() && (clause.at(i - 1).is("and") || clause.at(i - 1).is(",")) && clause.has(0, i, TallyWords.LOSING);
    return to && !clause.at(k + 1).is("'s") && !clause.at(k + 1).is("'") && !clause.at(k + 1).isNumber();
  }

  private boolean whole(int i) {
    int k = i - 1;
    while (clause.at(k).is("the") || clause.at(k).is("all") || clause.at(k).is("its") || clause.at(k).isAgent() && !clause.at(k).agent().refers().isEmpty()) {
      k--;
    }
    if (!clause.at(k).is("of")) {
      return false;
    }
    Node noun = clause.at(k - 1);
    if (TallyWords.TOTALS.contains(noun.word()) || TallyWords.LOSING.contains(noun.word()) || TallyWords.GAINING.contains(noun.word())) {
      return false;
    }
    boolean taken = clause.has(k - 4, k, TallyWords.DEPRIVING);
    return !taken;
  }

  /** "20 of London's 32 councils" counts councils, and so does "one London borough". */
  boolean ofBodies(int i) {
    for (int k = i + 1; k <= i + 6; k++) {
      Node node = clause.at(k);
      if (TallyWords.RUN_BODIES.contains(node.word()) && !node.is("council") && !node.is("vote") || node.is("council") && k <= i + 1) {
        return true;
      }
      if (node.isAgent() || node.is(",") || node.is(";") || node.isNumber() && !clause.at(i + 1).is("of") || node.is("in") || node.is("on")) {
        return false;
      }
    }
    return false;
  }

  /** "three to one". */
  private boolean ratio(int i) {
    return clause.at(i + 1).is("to") && clause.at(i + 2).isNumber() && clause.at(i + 2).number().value().intValue() == 1 && clause.at(i).number().value().intValue() <= 10
        || clause.at(i - 1).is("to") && clause.at(i - 2).isNumber() && clause.at(i).number().value().intValue() == 1 && clause.at(i - 2).number().value().intValue() <= 10;
  }

  /** "its majority has gone from 53 to 57", "a majority of one". */
  private boolean majority(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 14); k--) {
      if (clause.at(k).isNumber() && !lastOfChange(i)) {
        break; // "a majority of 80 after gaining 47 seats"
      }
      if (Figures.MAJORITY.contains(clause.at(k).word()) && (!clause.at(k).is("lead") || firstOfChange(i) || lastOfChange(i))) {
        return true;
      }
      if (clause.at(k).isAgent() || clause.at(k).is(";")) {
        break;
      }
    }
    return clause.has(i + 1, i + 4, MAJORITY) || clause.at(i + 1).is("others") || clause.at(i + 1).is("\"") || clause.at(i + 2).is("became");
  }

  /** "five of them to the Lib Dems": part of a figure told already. */
  private boolean gross(int i) {
    return clause.at(i + 1).is("of") && clause.at(i + 2).isAgent() && clause.at(i + 2).agent().refers().equals("they");
  }

  /** Whether the number stands behind another as "to 22", "-19", "against 23". */
  boolean secondOfPair(int i) {
    int k = i - 1;
    while (clause.at(k).is("the")) {
      k--;
    }
    boolean joint = clause.at(k).is("to") || clause.at(k).is("-") || clause.at(k).is("\u2013") || clause.at(k).is("against");
    int first = k - 1;
    while (TallyWords.SEAT_NOUNS.contains(clause.at(first).word())) {
      first--;
    }
    return joint && clause.at(first).isNumber() && !firstOfChange(first);
  }

  /** "up five to 20", "lost eight to end on 28": what the party changed to. */
  boolean levelled(int i) {
    int before = clause.at(i - 1).is("to") ? i - 2 : clause.at(i - 1).is("on") && clause.has(i - 3, i - 1, ENDING) && clause.at(i - 3).is("to") ? i - 4 : -1;
    before = before >= 0 && TallyWords.SEAT_NOUNS.contains(clause.at(before).word()) ? before - 1 : before;
    return before >= 0 && clause.at(before).isNumber() && !firstOfChange(before) && change(before).isPresent();
  }

  /** "from 39 to 11": the first of the two. */
  boolean firstOfChange(int i) {
    boolean from = clause.at(i - 1).is("from") || clause.at(i - 1).is("the") && clause.at(i - 2).is("from");
    boolean to = false;
    for (int k = i + 1; k <= i + 5; k++) {
      to |= clause.at(k).is("to");
      if (clause.at(k).isNumber()) {
        return from && to;
      }
      if (PARTING.contains(clause.at(k).word()) && clause.at(k).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** "from 39 to 11": the second of the two. */
  boolean lastOfChange(int i) {
    return clause.at(i - 1).is("to") && (clause.at(i - 2).isNumber() && firstOfChange(i - 2) || clause.at(i - 3).isNumber() && firstOfChange(i - 3));
  }

  /** "31, up from 15": the number before, with no second one behind it. */
  private boolean changedFrom(int i) {
    return clause.at(i - 1).is("from") && (TallyWords.LOSING.contains(clause.at(i - 2).word()) || TallyWords.GAINING.contains(clause.at(i - 2).word())) && !firstOfChange(i);
  }

  /** "five down on the 51 it won": what another number is compared with. */
  private boolean comparedWith(int i) {
    int k = clause.at(i - 1).is("the") || clause.at(i - 1).is("its") ? i - 2 : i - 1;
    return COMPARED_BY.contains(clause.at(k).word()) && COMPARED.contains(clause.at(k - 1).word());
  }

  /** "which had 42", "against the 16 of 2012", "instead of 12", "where 14 sat before": seats of the election before. */
  boolean earlier(int i) {
    boolean relative = clause.at(i - 1).is("had") && (clause.at(i - 2).is("which") || clause.at(i - 2).is("who") || clause.at(i - 2).is("once"));
    boolean hadThen = clause.at(i - 1).is("had") && clause.has(i + 1, i + 7, NOW_HAS);
    boolean began = clause.has(i - 6, i, BEGAN_STARTED) && clause.has(i - 3, i, WITH_ON);
    boolean instead = clause.at(i - 1).is("of") && clause.at(i - 2).is("instead") || (clause.at(i - 1).is("the") && clause.at(i - 2).is("against"));
    boolean sat = clause.has(i + 1, i + 4, BEFORE_PREVIOUSLY) && clause.has(i - 2, i + 2, WHERE_HAD);
    boolean out = clause.at(i - 1).is("'s") && clause.at(i - 3).is("of") && clause.at(i + 1).is(",") && clause.at(i + 2).isNumber();
    return changedFrom(i) || comparedWith(i) || out || relative || hadThen || began || instead || sat;
  }

  /** "lost all 15": nothing is left. */
  boolean allLost(int i) {
    return clause.at(i - 1).is("all") && TallyWords.LOSING.contains(clause.at(i - 2).word());
  }

  /** "down 13 on 2015", "up from": the year is what is compared with. */
  boolean base(int i) {
    if (COMPARED.contains(clause.at(i + 1).word()) && COMPARED_BY.contains(clause.at(i + 2).word())) {
      return true;
    }
    for (int k = i + 1; k <= i + 6; k++) {
      Node node = clause.at(k);
      if (node.kind() == Node.Kind.TIME) {
        return clause.at(k - 1).is("on") || clause.at(k - 1).is("than") || clause.at(k - 1).is("since") || clause.at(k - 2).is("than") || clause.at(k - 2).is("on");
      }
      if (node.is(";")) {
        break;
      }
    }
    return false;
  }

  /** "64 more than in 2019, and Reform five": the time that another number is compared with is none of this one. */
  boolean pastComparison(int i) {
    for (int k = i - 1; k >= 0; k--) {
      Node node = clause.at(k);
      if (node.kind() == Node.Kind.TIME) {
        return (clause.at(k - 1).is("than") || clause.at(k - 2).is("than") || clause.at(k - 1).is("on")) && clause.has(k + 1, i, AND_WHILE);
      }
    }
    return false;
  }

  /** True for a gain, false for a loss, empty for a total. */
  Optional<Boolean> change(int i) {
    if (allLost(i) || firstOfChange(i) || changedFrom(i) || comparedWith(i)) {
      return Optional.empty();
    }
    if (deprived(i)) {
      return Optional.of(false);
    }
    return signed(i).or(() -> left(i)).or(() -> fromParty(i)).or(() -> right(i));
  }

  /** "relieved independents of two", "cost the Conservatives six seats". */
  boolean deprived(int i) {
    int k = clause.at(i - 1).is("of") ? i - 2 : i - 1;
    Set<String> verbs = k < i - 1 ? TallyWords.DEPRIVING : TallyWords.COSTING;
    return clause.at(k).isAgent() && (verbs.contains(clause.at(k - 1).word()) || clause.at(k - 1).is("the") && verbs.contains(clause.at(k - 2).word()));
  }

  /** "(+4)". */
  private Optional<Boolean> signed(int i) {
    char first = view.sentence.tokens().get(clause.at(i).from()).form().charAt(0);
    return first == '+' ? Optional.of(true) : first == '-' || first == '\u2212' ? Optional.of(false) : Optional.empty();
  }

  private Optional<Boolean> left(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      Node node = clause.at(k);
      if (node.is(",") || node.is(";") || node.is("after") || node.isAgent() || node.isNumber() || node.is("to") || node.is("with")) {
        break;
      }
      if (TallyWords.LOSING.contains(node.word()) || node.is("stripped") || node.is("relieved")) {
        return Optional.of(false);
      }
      if (TallyWords.GAINING.contains(node.word()) || node.is("put") && clause.at(k + 1).is("on") || node.isVerb() && node.word().equals("put")) {
        return Optional.of(true);
      }
    }
    return Optional.empty();
  }

  /** "seven seats from Labour". */
  private Optional<Boolean> fromParty(int i) {
    if (clause.at(i + 1).is("seats") || clause.at(i + 1).is("seat")) {
      for (int k = i + 2; k <= i + 4; k++) {
        if (clause.at(k).isAgent() && (clause.at(k - 1).is("from") || clause.at(k - 2).is("from"))) {
          return Optional.of(true);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Boolean> right(int i) {
    for (int k = i + 1; k <= i + 3; k++) {
      Node node = clause.at(k);
      if (node.is(",") || node.isAgent() && k > i + 1 || node.isNumber() || node.is("(") || node.is("and") || node.is(";") || node.is("for")) {
        break;
      }
      if (TallyWords.FEWER_AFTER.contains(node.word())) {
        return Optional.of(false);
      }
      if (TallyWords.MORE_AFTER.contains(node.word())) {
        return Optional.of(true);
      }
      if (node.is("to") && clause.at(k + 1).is("the") && (clause.at(k + 2).is("good") || clause.at(k + 2).is("bad"))) {
        return Optional.of(clause.at(k + 2).is("good"));
      }
    }
    return Optional.empty();
  }
}
