package scrutineer.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.election.Candidacy;
import scrutineer.election.Contest;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Reads what votes or a share are compared with: "42.8 per cent, down from 59.7", "12,440 votes, compared with 9,100 in 2015". */
final class Bases {
  private static final Set<String> DOWN = Words.set("down", "falling", "fell", "dropped", "dropping", "slipped", "slipping", "plunged", "tumbled", "slumped", "lower");
  private static final Set<String> UP = Words.set("up", "rising", "rose", "climbed", "climbing", "jumped", "soared", "surged", "higher", "leapt");
  private static final Set<String> COMPARED = Words.set("compared", "against", "from");
  private static final Set<String> BETWEEN = Words.set(",", "(", "-", "\u2013", "\u2014", "of", "the", "vote", "votes", "poll", "cast", "share", "with", "to", "a", "well", "sharply", "slightly", "just", "and", "almost", "nearly", "over", "more", "than", "about", "around", "some", "under",
      "only", "mere", "massive", "huge", "his", "her", "what", "was", "its", "all", "per", "cent", "ballots");
  private static final int FEWEST_VOTES = 100;
  private static final int FARTHEST = 9;

  private final FigureContext figures;

  Bases(FigureContext figures) {
    this.figures = figures;
  }

  boolean read(int i) {
    int k = figures.numberBefore(i);
    Optional<SentenceView.Figure> said = k < 0 || i - k > FARTHEST ? Optional.empty() : figures.view.figure(k).filter(f -> f.owner().isPresent());
    if (said.isEmpty() || !alike(said.get().measure(), i) || !compared(k, i)) {
      return false;
    }
    String when = figures.view.clause.when(i).filter(w -> !w.equals("now")).orElse("previous");
    Optional<Contest> then = figures.context.elections.contest(said.get().contest().place(), when).filter(c -> !c.equals(said.get().contest()));
    Optional<Agent> owner = then.flatMap(c -> owner(said.get().owner().get(), c, said.get().contest()));
    owner.ifPresent(o -> figures.emitIn(said.get().measure(), i, then.get(), o, when, figures.number(i).value(), "figure.base"));
    return owner.isPresent();
  }

  private boolean alike(Measure measure, int i) {
    NumberMention n = figures.number(i);
    boolean share = n.unit() == Unit.PERCENT || n.unit() == Unit.NONE && n.value().signum() > 0 && n.value().compareTo(BigDecimal.valueOf(100)) < 0;
    return measure == Measure.SHARE ? share : measure == Measure.VOTES && figures.countsVotes(i) && n.value().intValue() >= FEWEST_VOTES;
  }

  /** Nothing but small words between, one of which compares; and "down" leads to more, "up" to less. */
  private boolean compared(int k, int i) {
    boolean compares = false;
    int change = figures.number(k).value().compareTo(figures.number(i).value());
    for (int j = k + 1; j < i; j++) {
      String word = figures.at(j).word();
      boolean down = DOWN.contains(word);
      boolean up = UP.contains(word);
      if (down && change >= 0 || up && change <= 0) {
        return false;
      }
      compares |= COMPARED.contains(word);
      boolean passed = figures.at(j).kind() == Node.Kind.TIME || down || up || figures.at(j).isWord() && (COMPARED.contains(word) || BETWEEN.contains(word));
      if (!passed) {
        return false;
      }
    }
    return compares;
  }

  /** The person where the ballot paper of then allows it, else the party. */
  private Optional<Agent> owner(Agent owner, Contest then, Contest now) {
    if (!owner.isPerson() || figures.context.papers.mayStand(then, owner.person().get())) {
      return Optional.of(owner);
    }
    return owner.party().or(() -> owner.person().get().candidacies().stream().filter(c -> c.contest().equals(now)).map(Candidacy::party).findFirst()).map(Agent::of);
  }
}
