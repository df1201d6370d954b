package scrutineer.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.link.Person;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;

/** What the readers of figures share: the sentence, whose contest a figure belongs to, and how a claim on it is kept. */
final class FigureContext {
  private static final java.util.Set<String> OWNING = java.util.Set.of("his", "her", "their");
  private static final java.util.Set<String> BREAKS = java.util.Set.of("against", "to", "and", "over", "than", "with", "by", "from", "in", "but", "at");
  /** Words and names from a pronoun to the name that it stands before. */
  private static final int NAMED_WITHIN = 4;
  /** No candidate for the Commons has had more votes in one seat since 1950; larger numbers are told of areas. */
  private static final int MOST_VOTES = 60_000;

  /** An article about this many seats is about their country. Set by hand, November 2026. */
  private static final int MANY_SEATS = 6;

  final Context context;
  final SentenceView view;

  FigureContext(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  /** The node at an index; an empty word outside the sentence. */
  Node at(int i) {
    return view.clause.at(i);
  }

  /** Whether a word, bare or read as a verb, stands at an index. */
  boolean is(int i, Set<String> words) {
    Node node = at(i);
    return (node.isWord() || node.isVerb()) && words.contains(node.word());
  }

  /** Whether a number may count votes: told so, or without a unit and whole. */
  boolean countsVotes(int i) {
    NumberMention n = number(i);
    return (n.unit() == Unit.VOTES || n.unit() == Unit.NONE && n.value().scale() <= 0) && n.value().signum() > 0;
  }

  /** Where the paragraph of this sentence begins. */
  int paragraphStart() {
    return context.paragraphStart(view.sentence.span().start());
  }

  /** Whether the figure told last before a number of this sentence was a share. */
  boolean shareBefore(int i) {
    return before(i, Measure.SHARE);
  }

  /** Whether the figure told last before a number of this sentence was a turnout. */
  boolean turnoutBefore(int i) {
    return before(i, Measure.TURNOUT);
  }

  private boolean before(int i, Measure measure) {
    int before = numberBefore(i);
    return before >= 0 ? view.figure(before).map(f -> f.measure() == measure).orElse(false)
        : context.facts.figureBefore(view.sentence.span().start(), paragraphStart()).map(f -> f.measure() == measure).orElse(false);
  }

  /** The contest of the seat, ward or office that a node names; an area is none. */
  Optional<Contest> seat(int i, String when) {
    return at(i).isPlace() ? context.choose(at(i).places()).filter(p -> p.type() != PlaceType.AREA).flatMap(p -> context.elections.contest(p, when)) : Optional.empty();
  }

  /** The number nearest to the left in this sentence, or -1. */
  int numberBefore(int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (at(k).isNumber()) {
        return k;
      }
    }
    return -1;
  }

  void majority(int i, Contest c, String when, String rule) {
    NumberMention n = number(i);
    PlaceType type = c.place().type();
    if (!view.allowed(c, when) || type != PlaceType.SEAT && type != PlaceType.OFFICE && type != PlaceType.WARD) {
      return;
    }
    boolean percent = n.unit() == Unit.PERCENT || n.unit() == Unit.POINTS || n.value().scale() > 0;
    if (percent) {
      context.facts.percent(c, Measure.MAJORITY_SHARE, Optional.empty(), Optional.empty(), n.value(), n.precision(), n.span(), rule + "-share");
    } else {
      context.facts.count(c, Measure.MAJORITY, Optional.empty(), Optional.empty(), n.value(), n.precision(), n.span(), rule);
    }
    view.figure(i, new SentenceView.Figure(percent ? Measure.MAJORITY_SHARE : Measure.MAJORITY, c, Optional.empty()));
  }

  void turnout(int i, Contest c, String when, String rule) {
    NumberMention n = number(i);
    if (view.allowed(c, when)) {
      context.facts.percent(c, Measure.TURNOUT, Optional.empty(), Optional.empty(), n.value(), n.precision(), n.span(), rule);
      view.figure(i, new SentenceView.Figure(Measure.TURNOUT, c, Optional.empty()));
    }
  }

  int size() {
    return view.nodes().size();
  }

  NumberMention number(int i) {
    return view.nodes().get(i).number();
  }

  boolean near(int from, int to, Set<String> words) {
    return view.clause.has(from, to, words);
  }

  String time(int i) {
    if (at(i - 1).is("from") || at(i - 2).is("from") && at(i - 1).isWord()) {
      Optional<String> told = view.clause.when(i);
      return told.filter(t -> !t.equals("now")).orElse("previous");
    }
    if (compared(i)) {
      return view.time();
    }
    for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
      Node node = at(k);
      if (node.is("against") || node.is("compared")) {
        Optional<String> told = view.clause.when(i);
        return told.filter(t -> !t.equals("now")).orElse(view.when(i));
      }
    }
    return view.when(i);
  }

  /** "61.8 per cent against 65.4 in June 2017": the time belongs to the other figure. */
  private boolean compared(int i) {
    boolean another = false;
    boolean against = false;
    for (int k = i + 1; k <= i + 7; k++) {
      Node node = at(k);
      if (node.kind() == Node.Kind.TIME) {
        return another;
      }
      another |= node.isNumber() && against;
      against |= node.is("against") || node.is("compared") || node.is("from");
      if (node.is(";") || node.isVerb() || node.isAgent()) {
        return false;
      }
    }
    return false;
  }

  /** "for his rival Anna Cole": index of the one named behind an owner's pronoun, else of the one at {@code k}. */
  int named(int k) {
    boolean owning = OWNING.contains(at(k).agent().refers());
    for (int n = k + 1; owning && n <= k + NAMED_WITHIN && (at(n).isAgent() || !at(n).word().isEmpty() && Character.isLetter(at(n).word().charAt(0)) && !BREAKS.contains(at(n).word())); n++) {
      if (at(n).isAgent() && at(n).agent().isPerson() && at(n).agent().refers().isEmpty()) {
        return n;
      }
    }
    return k;
  }

  Optional<Agent> settled(Node node) {
    Agent agent = context.resolve(node.agent());
    return agent.isPerson() || agent.isParty() ? Optional.of(agent) : Optional.empty();
  }

  Optional<Party> winnerOf(Contest contest) {
    return context.facts.of(contest).filter(c -> c.statement().measure() == Measure.WINNER_PARTY)
        .map(c -> ((Value.PartyName) c.statement().value()).party()).findFirst();
  }

  void emit(Measure measure, int i, Agent owner, String when, BigDecimal value, String rule) {
    contest(i, owner, when).ifPresent(c -> emitIn(measure, i, c, owner, when, value, rule));
  }

  /** Keeps somebody's votes or share in a contest, or in the one before it in which that person stood. */
  void emitIn(Measure measure, int i, Contest told, Agent owner, String when, BigDecimal value, String rule) {
    Contest c = owner.person().filter(p -> when.equals("now")).flatMap(p -> context.papers.stood(told, p)).orElse(told);
    if (!view.allowed(c, when) || owner.person().map(p -> !context.papers.mayStand(c, p)).orElse(false)) {
      return;
    }
    NumberMention n = number(i);
    Optional<String> person = owner.person().map(Person::name);
    Optional<Party> party = person.isPresent() ? Optional.empty() : owner.party();
    if (measure == Measure.VOTES && (c.place().type() == PlaceType.AREA || c.place().type() == PlaceType.COUNCIL || (c.place().type() == PlaceType.SEAT || c.place().type() == PlaceType.WARD) && value.intValue() > MOST_VOTES)) {
      return;
    }
    Precision precision = n.precision();
    if (measure == Measure.VOTES) {
      context.facts.count(c, measure, person, party, value, precision, n.span(), rule);
    } else {
      context.facts.percent(c, measure, person, party, value, precision, n.span(), rule);
    }
    view.figure(i, new SentenceView.Figure(measure, c, Optional.of(owner)));
    if (owner.isPerson() && owner.party().isPresent()) {
      context.facts.party(c, person.get(), owner.party().get(), n.span(), rule + ".party");
    }
  }

  /** A party's figures in a paragraph that names no seat, of an article that names many, are those of the whole land. */
  Optional<Contest> overall(String when) {
    boolean many = context.elections.main().body().equals("parl") ? context.places.size() >= MANY_SEATS : context.devolved() && (context.focus().isEmpty() || context.tallied());
    return many && !context.seatInParagraph() && !view.hasSeat() && view.contestOfPerson(0, "now").isEmpty() ? context.elections.contest(context.nation(), when) : Optional.empty();
  }

  /** The only ward that the sentence names. */
  private Optional<Contest> ward(String when) {
    List<Place> wards = view.nodes().stream().filter(Node::isPlace).flatMap(n -> context.choose(n.places()).stream()).filter(p -> p.type() == PlaceType.WARD).distinct().toList();
    return wards.size() == 1 ? context.elections.contest(wards.get(0), when) : Optional.empty();
  }

  Optional<Contest> contest(int i, Agent owner, String when) {
    if (owner.isPerson()) {
      Optional<Contest> own = context.contestOf(owner.person().get(), when);
      if (own.isPresent()) {
        return own;
      }
      return view.contestNear(i, when).filter(c -> c.place().type() != PlaceType.COUNCIL).or(() -> ward(when)).or(() -> view.contestNear(i, when));
    }
    Optional<Place> named = view.areaByWord(0, view.nodes().size());
    if (named.isPresent()) {
      return context.elections.contest(named.get(), when);
    }
    for (int k = 0; k < view.nodes().size(); k++) {
      Node node = at(k);
      if (node.isPlace() && context.choose(node.places()).map(p -> p.type() == PlaceType.AREA).orElse(false)) {
        return context.choose(node.places()).flatMap(p -> context.elections.contest(p, when));
      }
    }
    return overall(when).or(() -> view.contestNear(i, when));
  }
}
