package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.election.Contest;
import scrutineer.link.Person;
import scrutineer.mention.Words;

/** Reads who left and who came where no verb says so: "Cole out in Eastwick, Byrne in for Labour", "Northmoor: Poole gone". */
final class Exits {
  private static final Set<String> ENDS = Words.set(",", ".", ";", "and", "too", "(", ":", "\u2013", "-");
  private static final Set<String> IF = Words.set("if", "could", "would", "might", "may", "should", "fear", "feared", "hope", "hoped", "rumour", "rumours", "poll", "exit", "with", "want", "wants", "wanted", "get", "vote", "voting", "not", "n't");

  private final Context context;
  private final SentenceView view;

  Exits(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  void read() {
    for (int i = 0; i + 1 < view.nodes().size(); i++) {
      if (person(i).isPresent() && left(i + 1) && !view.refused(i) && view.when(i).equals("now") && context.elections.reporting() && !view.clause.has(0, i, IF)) {
        exit(i);
      }
    }
  }

  private Node at(int i) {
    return view.clause.at(i);
  }

  private Optional<Person> person(int i) {
    return at(i).isAgent() && at(i).agent().refers().isEmpty() ? at(i).agent().person() : Optional.empty();
  }

  /** "out" or "gone" behind a name, with the place or nothing behind it. */
  private boolean left(int i) {
    boolean word = at(i).is("out") || at(i).isVerb() && view.sentence.tokens().get(at(i).from()).is("gone");
    boolean place = at(i + 1).is("in") && at(i + 2).isPlace();
    return word && (i + 1 >= view.nodes().size() || ENDS.contains(at(i + 1).word()) || place);
  }

  private void exit(int i) {
    Person loser = person(i).get();
    Optional<Contest> contest = context.contestOf(loser, "now").filter(c -> view.allowed(c, "now"));
    if (contest.isEmpty()) {
      return;
    }
    context.facts.elected(contest.get(), loser.name(), false, view.span(i, i + 1), "exit.loser");
    entry(i + 2, contest.get());
  }

  /** "…, Byrne in for Labour". */
  private void entry(int from, Contest contest) {
    for (int k = from; k < Math.min(view.nodes().size(), from + 6); k++) {
      if (at(k).is(".") || at(k).is(";") || at(k).isVerb()) {
        return;
      }
      Optional<Person> winner = at(k - 1).is(",") || at(k - 1).is("and") ? person(k) : Optional.empty();
      if (winner.isPresent()) {
        boolean in = at(k + 1).is("in") && !at(k + 2).isPlace() && context.mayHaveStood(winner.get(), contest);
        if (in) {
          came(k, winner.get(), contest);
        }
        return;
      }
    }
  }

  private void came(int k, Person winner, Contest contest) {
    context.facts.elected(contest, winner.name(), true, view.span(k, k + 1), "exit.winner");
    Node party = at(k + 3).is("the") ? at(k + 4) : at(k + 3);
    if (at(k + 2).is("for") && party.isAgent() && party.agent().isParty()) {
      context.facts.party(contest, winner.name(), party.agent().party().get(), view.span(k, k + 3), "exit.winner.party");
    }
  }
}
