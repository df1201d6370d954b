package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.PlaceType;
import scrutineer.link.Person;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Words;

/**
 * Reads ties and how they were broken: "Byrne and Cole tied on 705. Lots were drawn and Ms Byrne won", "luck smiled on Cole",
 * "the slip that was drawn was Cole's". Who did not win lost.
 */
final class Lots {
  private static final Set<String> TIED_TIE = Words.set("tied", "tie", "tying", "level", "dead-heat", "deadlocked", "deadlock", "inseparable");
  private static final Set<String> NOTHING = Words.set("nothing");
  private static final Set<String> CHOOSE_SEPARATE = Words.set("choose", "separate");
  private static final Set<String> APIECE_EACH = Words.set("apiece", "each", "both", "same", "identical", "equal");
  private static final Set<String> TIED = Words.set("tied", "tie", "tying", "level", "dead-heat", "deadlocked", "deadlock", "inseparable", "separate", "separated", "split", "apiece", "equal", "same", "identical", "each", "both", "choose");
  private static final Set<String> LOT = Words.set("lot", "lots", "coin", "straw", "straws", "envelope", "envelopes", "hat", "box", "slip", "toss", "drawn", "drew", "drawing", "luck", "lucky", "fortune", "fate", "chance", "ballot", "cards", "card", "random", "blind", "paper");
  private static final Set<String> FORTUNE = Words.set("fortune", "luck", "fate", "chance", "lady", "coin", "lot", "lots", "draw", "dice");
  private static final Set<String> FAVOURS = Words.set("favoured", "smiled", "favours", "smiles", "chose", "picked", "favour", "fell", "went", "landed", "sided");
  private static final Set<String> DREW = Words.set("drew", "drawn", "pulled", "picked", "plucked", "opened", "emerged", "chosen", "out", "one", "taken");
  private static final Set<String> PAPER = Words.set("name", "slip", "ballot", "paper", "straw", "envelope", "ticket");
  private static final Set<String> LUCKY = Words.set("called", "guessed", "drew", "prevailed", "triumphed", "emerged", "came", "got", "declared", "won", "winner", "elected", "victorious", "lucky");
  private static final Set<String> NOT = Words.set("not", "n't", "lost", "shorter", "wrong", "wrongly", "missed", "if", "beaten", "neither");

  private final Context context;
  private final SentenceView view;
  private final Clause clause;

  Lots(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
    this.clause = view.clause;
  }

  /** Notes a tie, and the votes that both have, before verbs of polling give them to one. */
  void tied() {
    List<Person> people = people();
    boolean tied = clause.has(0, view.nodes().size(), TIED) || soHad();
    Optional<Contest> contest = tied && people.size() == 2 ? contest() : Optional.empty();
    boolean told = contest.isPresent() && (context.facts.only(contest.get(), true).isPresent() && context.facts.only(contest.get(), false).isPresent());
    boolean going = context.story.tie().map(t -> contest.isEmpty() || t.contest().equals(contest.get())).orElse(false);
    if (contest.isEmpty() || told || going || !(sure() || soHad())) {
      return;
    }
    context.story.tied(contest.get(), people.get(0), people.get(1));
    int number = votes();
    if (number >= 0) {
      NumberMention n = view.nodes().get(number).number();
      people.forEach(p -> context.facts.count(contest.get(), Measure.VOTES, Optional.of(p.name()), Optional.empty(), n.value(), n.precision(), n.span(), "lot.tie"));
      people.forEach(p -> partyOf(p).ifPresent(party -> context.facts.party(contest.get(), p.name(), party, n.span(), "lot.tie")));
      view.use(number);
    }
  }

  /** Words that several things can share need a word of lots or a tie beside them. */
  private boolean sure() {
    int size = view.nodes().size();
    return clause.has(0, size, TIED_TIE) || clause.has(0, size, LOT) || clause.has(0, size, NOTHING) && clause.has(0, size, CHOOSE_SEPARATE)
        || votes() >= 0 && clause.has(0, size, APIECE_EACH);
  }

  /** "had 398 votes, and so had Cole". */
  private boolean soHad() {
    for (int i = 1; i < view.nodes().size(); i++) {
      if (clause.at(i).is("so") && (clause.at(i + 1).is("had") || clause.at(i + 1).is("did")) && clause.at(i - 1).is("and")) {
        return true;
      }
    }
    return false;
  }

  /** The only number of votes; -1 for none. */
  private int votes() {
    int found = -1;
    for (int i = 0; i < view.nodes().size(); i++) {
      if (clause.at(i).isNumber() && view.free(i) && clause.at(i).number().value().scale() <= 0 && clause.at(i).number().value().intValue() >= 30) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private Optional<Contest> contest() {
    for (int i = 0; i < view.nodes().size(); i++) {
      Node node = clause.at(i);
      if (node.isPlace()) {
        Optional<Contest> ward = context.choose(node.places()).filter(p -> p.type() == PlaceType.WARD).flatMap(p -> context.elections.contest(p, "now"));
        if (ward.isPresent()) {
          return ward.filter(c -> view.allowed(c, "now") && view.when(0).equals("now"));
        }
      }
    }
    return context.focus().filter(c -> c.place().type() == PlaceType.WARD && view.allowed(c, "now") && view.when(0).equals("now"));
  }

  private List<Person> people() {
    return view.nodes().stream().filter(n -> n.isAgent() && n.agent().isPerson() && !n.agent().weak()).map(n -> n.agent().person().get()).distinct().toList();
  }

  private Optional<scrutineer.election.Party> partyOf(Person person) {
    return view.nodes().stream().filter(n -> n.isAgent() && n.agent().person().equals(Optional.of(person))).flatMap(n -> n.agent().party().stream()).findFirst();
  }

  /** Who of the two won by lot; then the other lost. To be asked after the verbs were read. */
  void decide() {
    LocalStory.Tie tie = context.story.tie().orElse(null);
    if (tie == null) {
      return;
    }
    for (int i = 0; i < view.nodes().size(); i++) {
      Node node = clause.at(i);
      boolean one = node.isAgent() && node.agent().isPerson() && (node.agent().person().get().equals(tie.first()) || node.agent().person().get().equals(tie.second()));
      if (one && !view.refused(i) && !clause.has(0, view.nodes().size(), NOT) && (favoured(i) || drawn(i) || lucky(i))) {
        won(tie, node.agent().person().get(), i);
        return;
      }
    }
    Optional<String> winner = context.facts.only(tie.contest(), true);
    if (winner.isPresent() && List.of(tie.first().name(), tie.second().name()).contains(winner.get())) {
      won(tie, winner.get().equals(tie.first().name()) ? tie.first() : tie.second(), 0);
    }
  }

  private void won(LocalStory.Tie tie, Person winner, int at) {
    Person other = winner.equals(tie.first()) ? tie.second() : tie.first();
    boolean told = context.facts.of(tie.contest()).map(Claim::statement).anyMatch(s -> s.measure() == Measure.ELECTED && s.candidate().equals(Optional.of(other.name())) && s.value().equals(new Value.Truth(true)));
    if (!told) {
      context.facts.elected(tie.contest(), winner.name(), true, view.span(at, at), "lot.won");
      context.facts.elected(tie.contest(), other.name(), false, view.span(at, at), "lot.lost");
    }
    context.story.decided();
  }

  /** "Fortune smiled on Ms Byrne", "luck was with Cole", "the coin fell in Byrne's favour". */
  private boolean favoured(int i) {
    boolean verb = clause.has(i - 5, i, FORTUNE) && clause.has(i - 4, i, FAVOURS);
    boolean way = (clause.at(i + 1).is("'s") || clause.at(i + 1).is("'")) && (clause.at(i + 2).is("favour") || clause.at(i + 2).is("way")) && clause.has(0, i, LOT);
    boolean favour = clause.at(i - 1).is("of") && clause.at(i - 2).is("favour") && clause.has(0, i, LOT);
    return verb || way || favour;
  }

  /** "drew Ms Byrne's name", "the one drawn was Ms Byrne's". */
  private boolean drawn(int i) {
    boolean owner = clause.at(i + 1).is("'s") || clause.at(i + 1).is("'");
    boolean paper = owner && PAPER.contains(clause.at(i + 2).word()) && clause.has(i - 6, view.nodes().size(), DREW);
    boolean theirs = owner && (clause.at(i - 1).is("was") || clause.at(i - 1).is("bore") || clause.at(i - 1).is("of")) && clause.has(0, i, DREW) && (clause.has(0, i, PAPER) || clause.has(0, i, LOT));
    boolean bearing = clause.at(i - 1).is("of") && clause.at(i - 2).is("name") && clause.has(0, i, DREW);
    return paper || theirs || bearing;
  }

  /** "Mr Cole called it right", "lots were drawn and Ms Byrne won". */
  private boolean lucky(int i) {
    return LUCKY.contains(clause.at(i + 1).word()) && (clause.at(i + 1).is("called") || clause.at(i + 1).is("guessed") || clause.has(0, view.nodes().size(), LOT)) || clause.at(i + 1).is("was") && LUCKY.contains(clause.at(i + 2).word()) && clause.has(0, view.nodes().size(), LOT);
  }
}
