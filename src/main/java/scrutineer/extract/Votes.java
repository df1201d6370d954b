package scrutineer.extract;

import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.election.PlaceType;
import scrutineer.link.Person;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Reads votes and shares that a verb or the nearest name gives to somebody. */
final class Votes {
  private static final Set<String> SHARE_WORDS = Words.set("share", "vote", "votes", "poll", "cast", "ballot", "voters", "support");
  /** "needed a swing of 6%, got 18.9%": no share. */
  private static final Set<String> SWING = Words.set("swing");
  private static final Set<String> LOSING = Words.set("lost", "losing", "shed", "shedding", "extra", "another", "loss", "put", "added", "adding", "gained");
  private static final Set<String> CHAINING = Words.set(",", "and", "to", "the", "but", "while", "of", "vote", "votes", "in", "with", "against", "poll", ";", "share", "behind");
  private static final Set<String> NOT_SHARES = Words.set("seats", "seat", "councillors", "mps", "points", "votes", "members", "councils", "more", "fewer");
  private static final Set<String> BACKING = Words.set("voted", "backed", "supported", "chose", "opted", "plumped", "cross", "voting", "preferred", "wanted");

  private final FigureContext figures;
  private final Context context;
  private final SentenceView view;
  private final Owners owners;
  private final Restated restated;

  Votes(FigureContext figures) {
    this.figures = figures;
    this.context = figures.context;
    this.view = figures.view;
    this.owners = new Owners(figures);
    this.restated = new Restated(figures);
  }

  /** A number that no verb has taken: by the nearest owner. */
  boolean read(int i) {
    NumberMention n = figures.number(i);
    if (n.unit() == Unit.PEOPLE || n.unit() == Unit.PERCENT && figures.near(i + 1, i + 6, BACKING) && voters(i)) {
      return n.unit() == Unit.PERCENT || voters(i);
    }
    if (n.unit() == Unit.NONE && chainedShare(i)) {
      owners.of(i, true).or(() -> figures.settled(figures.at(i - 1))).ifPresent(o -> figures.emit(Measure.SHARE, i, o, figures.time(i), n.value(), "figure.share.chained"));
      return true;
    }
    boolean decimal = decimal(n) && !figures.near(0, figures.size(), MajorityWords.MAJORITY) && (figures.near(0, figures.size(), SHARE_WORDS) || figures.shareBefore(i));
    boolean percent = n.unit() == Unit.PERCENT || decimal;
    boolean votes = n.unit() == Unit.VOTES || n.unit() == Unit.NONE && n.value().scale() <= 0 && n.value().intValue() >= 100;
    if (!percent && !votes || n.value().signum() < 0 || restated.read(i)) {
      return percent || votes;
    }
    if (percent && change(i)) {
      return true;
    }
    if (votes && (change(i) || figures.near(i - 3, i, LOSING))) {
      return true;
    }
    Optional<Agent> owner = owners.of(i, n.unit() == Unit.NONE);
    if (owner.isEmpty() || percent && !figures.near(i - 8, i + 7, SHARE_WORDS) && !owner.get().isPerson()) {
      return false;
    }
    String when = figures.time(i);
    if (percent) {
      figures.emit(Measure.SHARE, i, owner.get(), when, n.value(), "figure.share.near");
    } else {
      figures.emit(Measure.VOTES, i, owner.get(), when, n.value(), "figure.votes.near");
      view.pairOf(i).ifPresent(p -> second(p, owner.get(), when));
    }
    return true;
  }

  /** "40.3 per cent in Stafford, the Conservatives 30.3 and the Greens eight": a figure right behind its owner, of the kind of the one before. */
  private boolean chainedShare(int i) {
    int before = figures.numberBefore(i);
    int owner = figures.at(i - 1).is("'s") || figures.at(i - 1).is("'") || figures.at(i - 1).is("on") ? i - 2 : i - 1;
    boolean share = before >= 0 && view.figure(before).map(f -> f.measure() == Measure.SHARE).orElse(false);
    if (!share || !figures.at(owner).isAgent() || figures.number(i).value().signum() <= 0 || figures.number(i).value().intValue() > 100 || figures.near(i + 1, i + 3, NOT_SHARES)) {
      return false;
    }
    for (int k = before + 1; k < owner; k++) {
      Node node = figures.at(k);
      if (!figures.is(k, CHAINING) && !(node.isPlace() && figures.at(k - 1).is("in"))) {
        return false;
      }
    }
    return true;
  }

  /** Votes or a share of somebody, by the verb that was read. @param strict a verb that says nothing by itself ("had") */
  void votesOrShare(int i, Agent owner, String when, boolean strict) {
    NumberMention n = figures.number(i);
    Optional<Agent> possessor = possessor(i).filter(p -> !p.person().equals(owner.person()));
    if (possessor.isPresent()) {
      votesOrShare(i, possessor.get(), when, strict);
      return;
    }
    if (seats(i, owner, when) || ofSeats(i, owner)) {
      return;
    }
    boolean votes = n.unit() == Unit.VOTES || n.unit() == Unit.PEOPLE || n.unit() == Unit.NONE && n.value().scale() <= 0 && n.value().intValue() >= (strict ? 100 : 20);
    if (votes && (change(i) || figures.at(i - 1).is("by") && view.pairOf(i).isEmpty() && !figures.at(i - 2).isVerb())) {
      return;
    }
    if (votes && n.value().signum() > 0 && !(strict && n.unit() == Unit.NONE && owner.isParty() && n.value().intValue() < 700)) {
      figures.emit(Measure.VOTES, i, owner, when, n.value(), "figure.votes");
      view.use(i);
      view.pairOf(i).ifPresent(p -> second(p, owner, when));
    } else if (strict && figures.near(Math.max(0, i - 14), i, SWING) && !figures.near(i + 1, i + 5, SHARE_WORDS)) {
      view.use(i);
    } else if ((n.unit() == Unit.PERCENT || decimal(n) && !figures.near(0, figures.size(), MajorityWords.MAJORITY)) && n.value().intValue() <= 100) {
      figures.emit(Measure.SHARE, i, owner, when, n.value(), "figure.share");
      view.use(i);
      if (n.unit() == Unit.PERCENT) {
        view.pairOf(i).ifPresent(p -> second(p, owner, when));
      }
    }
  }

  /** "finished with 48 of the 59 seats". */
  private boolean ofSeats(int i, Agent owner) {
    boolean counted = false;
    for (int k = i + 2; k <= i + 5; k++) {
      counted |= figures.at(k).isNumber() && figures.number(k).unit() == Unit.SEATS || figures.at(k).is("seats") || figures.at(k).is("constituencies");
    }
    return owner.isParty() && figures.at(i + 1).is("of") && counted;
  }

  /** "with Byrne's 17,431 votes leaving Cole behind": whoever the figure is said to be of. */
  private Optional<Agent> possessor(int i) {
    boolean owned = (figures.at(i - 1).is("'s") || figures.at(i - 1).is("'")) && figures.at(i - 2).isAgent() && figures.at(i - 2).agent().isPerson();
    return owned ? figures.settled(figures.at(i - 2)) : Optional.empty();
  }

  /** "Labour finished with 27" of a council counts seats. */
  private boolean seats(int i, Agent owner, String when) {
    return owner.isParty() && figures.number(i).unit() == Unit.NONE && figures.number(i).value().intValue() <= Tallies.LARGEST_COUNCIL
        && view.contestNear(i, when).filter(c -> c.place().type() == PlaceType.COUNCIL).isPresent();
  }

  /** A share without its sign, told as the second of two. */
  void share(int i, Agent owner, String when) {
    figures.emit(Measure.SHARE, i, owner, when, figures.number(i).value(), "figure.share.pair");
    view.use(i);
  }

  /** Votes are whole: "took 5.1" is a share. */
  private static boolean decimal(NumberMention n) {
    return n.unit() == Unit.NONE && n.value().scale() > 0 && n.value().signum() > 0 && n.value().intValue() < 100;
  }

  /** "2,500 more than in 2015". */
  private boolean change(int i) {
    return (figures.at(i + 1).is("more") || figures.at(i + 1).is("fewer") || figures.at(i + 1).is("less")) && (figures.at(i + 2).is("than") || figures.number(i).unit() == Unit.PERCENT ||  figures.at(i + 2).is(".") || i + 2 >= figures.size());
  }

  /** The second of a pair: "to Dent Coad's 16,333", "against 13,715 for …", "against her 13,715". */
  private void second(int p, Agent first, String when) {
    Optional<Agent> owner = Optional.empty();
    for (int k = p - 1; k >= Math.max(0, p - 4) && owner.isEmpty(); k--) {
      Node node = figures.at(k);
      if (node.isAgent()) {
        owner = Optional.of(context.resolve(node.agent()));
      } else if (node.isNumber()) {
        break;
      }
    }
    for (int k = p + 1; k <= p + 5 && owner.isEmpty(); k++) {
      Node node = figures.at(k);
      if (node.isAgent() && (figures.at(k - 1).is("for") || figures.at(k - 1).is("the") || figures.at(k - 1).is("of") || figures.at(k - 1).is("by"))) {
        owner = Optional.of(context.resolve(figures.at(figures.named(k)).agent()));
      } else if (node.is(",") || node.isNumber()) {
        break;
      }
    }
    Optional<Agent> other = owner.filter(o -> o.isPerson() || o.isParty()).flatMap(o -> o.person().equals(first.person()) && o.isPerson() ? rival(first.person().get(), when) : Optional.of(o));
    boolean elsewhere = other.isPresent() && other.get().isPerson() && first.isPerson() && context.contestOf(other.get().person().get(), when).isPresent() && !context.contestOf(other.get().person().get(), when).equals(context.contestOf(first.person().get(), when));
    if (other.isPresent() && !elsewhere) {
      boolean share = figures.number(p).unit() == Unit.PERCENT;
      figures.emit(share ? Measure.SHARE : Measure.VOTES, p, other.get(), when, figures.number(p).value(), share ? "figure.share.second" : "figure.votes.pair");
      view.use(p);
    }
  }

  /** The other one of two: someone of the same contest named in this sentence, or else before. */
  private Optional<Agent> rival(Person person, String when) {
    return context.contestOf(person, when).flatMap(c -> {
      for (Node node : view.nodes()) {
        if (node.isAgent() && node.agent().isPerson() && !node.agent().person().get().equals(person) && context.contestOf(node.agent().person().get(), when).equals(Optional.of(c))) {
          return Optional.of(node.agent());
        }
      }
      return context.rival(c, person).map(Agent::of);
    });
  }

  /** "10,603 people who backed the Brexit Party chairman", "8,557 people voted for him". */
  private boolean voters(int i) {
    boolean backing = false;
    for (int k = i + 1; k <= Math.min(figures.size() - 1, i + 12); k++) {
      Node node = figures.at(k);
      if (node.is(",") || node.is(";") || node.isNumber()) {
        return false;
      }
      boolean aside = figures.number(i).unit() == Unit.PERCENT && (figures.at(k - 1).is("who") || figures.at(k - 1).is("had") || figures.at(k - 1).is("have"));
      backing |= figures.is(k, BACKING) && !aside;
      if (backing && node.isAgent() && (figures.at(k + 1).is("or") || figures.at(k + 1).is("and")) && figures.at(k + 2).isAgent()) {
        return true;
      }
      if (backing && node.isAgent() && figures.settled(node).isPresent()) {
        int at = describedPerson(k);
        boolean share = figures.number(i).unit() == Unit.PERCENT;
        figures.emit(share ? Measure.SHARE : Measure.VOTES, i, figures.settled(figures.at(at)).get(), figures.time(i), figures.number(i).value(), share ? "figure.share.people" : "figure.votes.people");
        return true;
      }
    }
    return false;
  }

  /** "the Brexit Party chairman, Richard Tice": the person rather than the party. */
  private int describedPerson(int k) {
    for (int j = k + 1; j <= k + 4 && !figures.at(k).agent().isPerson(); j++) {
      if (figures.at(j).isAgent() && figures.at(j).agent().isPerson() && figures.at(j - 1).is(",")) {
        return j;
      }
    }
    return k;
  }
}
