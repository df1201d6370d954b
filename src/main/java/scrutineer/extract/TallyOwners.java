package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.election.Party;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Finds whose seats a number counts by what stands beside it: "23 Conservatives", "21 for the SNP", "Labour 34". */
final class TallyOwners {
  private static final Set<String> NOW_ALL = Words.set("now", "all", "still", "again", "with");
  /** "the six seats went four to Labour and two to the Greens". */
  private static final Set<String> SPLIT = Words.set("went", "split", "shared", "divided", "going", "divide");
  private static final Set<String> BEING = Words.set("are", "is", "were", "went", "remain");
  private static final Set<String> HELD = Words.set("held", "occupied", "filled");
  private static final Set<String> BELONG = Words.set("belong", "belongs");

  private final Context context;
  private final Clause clause;

  TallyOwners(Context context, SentenceView view) {
    this.context = context;
    this.clause = view.clause;
  }

  /** "23 Conservatives", "21 for the SNP", "three new Labour councillors": a party behind the number, with none just before it. */
  Optional<Agent> right(int i) {
    if (clause.at(i - 1).isAgent()) {
      return Optional.empty();
    }
    int to = clause.at(i + 2).is("the") ? i + 3 : i + 2;
    if (clause.at(i + 1).is("to") && clause.at(to).isAgent() && clause.has(0, i, SPLIT) && closes(to + 1)) {
      return Optional.of(context.resolve(clause.at(to).agent())).filter(TallyOwners::isParty);
    }
    if (clause.at(i + 1).is("of")) {
      Optional<Agent> told = predicate(i + 2);
      if (told.isPresent()) {
        return told;
      }
    }
    boolean noun = false;
    int reach = i + 4;
    for (int k = i + 1; k <= reach; k++) {
      Node node = clause.at(k);
      if (held(k)) {
        k++;
        reach = k + 2;
        noun = false;
        continue;
      }
      noun = !node.is("for") && (noun || TallyWords.SEAT_NOUNS.contains(node.word()) || node.is("to"));
      if (node.isAgent()) {
        Agent agent = context.resolve(node.agent());
        return isParty(agent) && !noun && closes(k + 1) ? Optional.of(agent) : Optional.empty();
      }
      if (!node.isWord() || !TallyWords.ADJECTIVES.contains(node.word())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "seven of the county's ten MPs are now Labour": whose they are. */
  private Optional<Agent> predicate(int from) {
    boolean noun = false;
    for (int k = from; k < from + 9; k++) {
      Node node = clause.at(k);
      noun |= TallyWords.SEAT_NOUNS.contains(node.word()) || node.isNumber() && node.number().unit() == Unit.SEATS;
      if (noun && BEING.contains(node.word())) {
        int at = clause.has(k + 1, k + 2, NOW_ALL) ? k + 2 : k + 1;
        return clause.at(at).isAgent() && isParty(context.resolve(clause.at(at).agent())) ? Optional.of(context.resolve(clause.at(at).agent())) : Optional.empty();
      }
      if (node.isAgent() || node.is(",") || node.is(";")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "seven seats are held by independents", "six belong to the Lib Dems". */
  private boolean held(int k) {
    return HELD.contains(clause.at(k).word()) && clause.at(k + 1).is("by") || BELONG.contains(clause.at(k).word()) && clause.at(k + 1).is("to");
  }

  /** "three Conservatives," but no "three Conservative targets". */
  private boolean closes(int k) {
    Node next = clause.at(k);
    return !next.isWord() && !next.isAgent() || next.word().isEmpty() || next.isWord() && !Character.isLetter(next.word().charAt(0)) && !next.is("'s") && !next.is("'") || TallyWords.AFTER_PARTY.contains(next.word());
  }

  /** "Labour 34", "Labour's 24", "Labour, on nine,": the party just before the number. */
  Optional<Agent> left(int i) {
    for (int k = i - 1; k >= i - 3; k--) {
      Node node = clause.at(k);
      if (node.is("of") && k == i - 1 && deprivedOf(k)) {
        continue;
      }
      if (node.isAgent()) {
        Agent agent = context.resolve(node.agent());
        return isParty(agent) ? Optional.of(agent) : Optional.empty();
      }
      if (!node.is("'s") && !node.is("'") && !node.is(",") && !node.is("on") && !node.is("(") && !node.is(":") && !node.is("-") && !node.is("have") && !node.is("has") && !(node.is("with") && k == i - 1 && clause.at(k - 1).is(","))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "relieved independents of two". */
  private boolean deprivedOf(int of) {
    return clause.at(of - 1).isAgent() && clause.has(of - 3, of - 1, TallyWords.DEPRIVING);
  }

  static boolean isParty(Agent agent) {
    return agent.isParty() && !agent.party().get().equals(Party.NO_OVERALL_CONTROL);
  }
}
