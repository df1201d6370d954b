package scrutineer.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Reads turnouts: a percentage beside the word, or of those who could vote. */
final class Turnouts {
  private static final Set<String> OF_PLACES = Words.set("areas", "wards", "seats", "councils", "constituencies", "forces", "boroughs", "counties", "divisions", "stations");
  private static final Set<String> CHANGED = Words.set("up", "down", "higher", "lower", "more", "less", "better", "worse");
  private static final Set<String> ELECTORATE_ELECTORS = Words.set("electorate", "electors");
  private static final Set<String> THERE = Words.set("there");
  private static final Set<String> TURNOUT = Words.set("turnout", "turnouts", "turn-out", "turn-outs");
  private static final Set<String> OTHER_MEASURES = Words.set("share", "swing", "majority", "polled", "vote", "votes");
  private static final Set<String> ENTITLED = Words.set("electorate", "electors", "entitled", "register", "eligible", "registered", "locals", "roll");
  private static final Set<String> PEOPLE = Words.set("us", "people", "adults", "voters", "residents", "locals", "you", "them", "townsfolk", "islanders");
  private static final Set<String> CLOSING = Words.set("", ".", ",", ";", "in", "here", "there", "this", "on", "at", "out", "part", "their", "yesterday", "and", "but", ")", "to", "so");
  private static final Set<String> VOTING = Words.set("turned", "bothered", "took", "did", "voted", "vote", "cast", "voting");
  private static final Set<String> COUNCIL = Words.set("borough", "overall", "borough-wide", "citywide", "district", "boroughwide");
  private static final Set<String> SUPERLATIVES = Words.set("highest", "lowest", "best", "biggest", "worst", "keenest", "poorest");

  private final FigureContext figures;
  private final Context context;
  private final SentenceView view;

  Turnouts(FigureContext figures) {
    this.figures = figures;
    this.context = figures.context;
    this.view = figures.view;
  }

  /** "36.4 per cent, 3.5 points up on 2017": the year is what it is compared with. */
  private boolean comparedLater(int i) {
    for (int k = i + 1; k <= i + 8; k++) {
      if (figures.at(k).kind() == Node.Kind.TIME) {
        return (figures.at(k - 1).is("on") || figures.at(k - 1).is("than") || figures.at(k - 2).is("than")) && figures.near(i + 1, k, CHANGED);
      }
    }
    return false;
  }

  boolean read(int i) {
    NumberMention n = figures.number(i);
    if (n.unit() != Unit.PERCENT && n.unit() != Unit.NONE || n.value().compareTo(BigDecimal.valueOf(100)) > 0 || n.value().compareTo(BigDecimal.valueOf(5)) < 0) {
      return false;
    }
    if (n.unit() == Unit.NONE && OF_PLACES.contains(figures.at(i + 1).word())) {
      return false; // "less than 15% in 41 areas"
    }
    boolean cue = before(i) || figures.near(i + 1, i + 3, TURNOUT);
    if (!cue && !(n.unit() == Unit.PERCENT && entitled(i))) {
      return false;
    }
    boolean ofPlace = (figures.at(i + 1).is("in") || figures.at(i + 1).is("at")) && figures.at(i + 2).isPlace();
    String when = comparedLater(i) ? view.time() : ofPlace ? view.when(i) : figures.time(i);
    contest(i, when).ifPresent(c -> figures.turnout(i, c, when, "figure.turnout"));
    return true;
  }

  /** The word stands before the number; other numbers between are turnouts too. */
  private boolean before(int i) {
    if (figures.at(i + 1).is("of") && figures.near(i + 1, i + 5, OTHER_MEASURES)) {
      return false;
    }
    boolean whole = figures.number(i).unit() == Unit.NONE && figures.number(i).value().scale() <= 0;
    for (int k = i - 1; k >= Math.max(0, i - (whole ? 6 : 14)); k--) {
      Node node = figures.at(k);
      if (figures.is(k, TURNOUT)) {
        boolean own = figures.at(k - 1).isNumber() && figures.number(k - 1).unit() == Unit.PERCENT;
        return !whole || !own; // "on a 51.9% turnout Byrne, at 22 the youngest"
      }
      boolean told = node.isNumber() && view.figure(k).map(f -> f.measure() == Measure.TURNOUT).orElse(false);
      if (told && !figures.near(k + 1, i, OTHER_MEASURES)) {
        return figures.number(i).unit() == Unit.PERCENT || figures.number(i).value().scale() > 0 || k >= i - 4;
      }
      if (node.is(";") || node.isNumber() && node.number().unit() != Unit.VOTES || figures.is(k, OTHER_MEASURES) && k < i - 1) {
        return false;
      }
    }
    return false;
  }

  /** "of those entitled to vote 66 per cent did so", "53 per cent bothered", "two-thirds of the electorate voted". */
  private boolean entitled(int i) {
    boolean people = figures.near(i - 8, i + 7, ENTITLED);
    for (int k = i + 1; k <= i + 9; k++) {
      Node node = figures.at(k);
      if (node.isNumber() || node.is(";") || node.isAgent()) {
        return false;
      }
      if (figures.is(k, VOTING)) {
        boolean bare = figures.at(k).is("bothered") || figures.at(k).is("voted") && k == i + 1 && !figures.at(k + 1).isWord() | figures.at(k + 1).is(".") || figures.at(k).is("turned") && (figures.at(k).isVerb() || figures.at(k + 1).is("out")) || figures.at(k).is("took") && figures.at(k + 1).is("part");
        boolean us = figures.near(i + 1, k, PEOPLE) && CLOSING.contains(figures.at(k + 1).word());
        return (people || bare || us) && !figures.at(k + 1).is("for") && !figures.at(k + 1).isAgent();
      }
    }
    return people && figures.near(i + 1, i + 6, ELECTORATE_ELECTORS);
  }

  private Optional<Contest> contest(int i, String when) {
    if ((figures.at(i + 1).is("in") || figures.at(i + 1).is("at")) && figures.at(i + 2).isPlace()) {
      return place(i + 2, when);
    }
    Optional<Place> named = figures.near(0, figures.size(), SUPERLATIVES) ? Optional.empty() : view.areaByWord(0, figures.size());
    if (named.isPresent()) {
      return context.elections.contest(named.get(), when);
    }
    if (figures.near(0, figures.size(), COUNCIL) && context.council().isPresent() && context.elections.main().body().equals("local")) {
      return context.council().flatMap(c -> context.elections.contest(c.place(), when));
    }
    if (figures.near(0, i, THERE)) {
      return context.focus().flatMap(f -> context.elections.contest(f.place(), when));
    }
    for (int k = i - 1; k >= 0; k--) {
      if (figures.at(k).isPlace() && !superlative(k) && !view.visiting(k)) {
        return place(k, when);
      }
    }
    for (int k = i + 1; k < Math.min(figures.size(), i + 8); k++) {
      if (figures.at(k).isNumber() || figures.at(k).is(";")) {
        break;
      }
      if (figures.at(k).isPlace() && !superlative(k) && !view.visiting(k)) {
        return place(k, when);
      }
    }
    Optional<Contest> person = view.contestOfPerson(i, when);
    return person.isPresent() ? person : context.area().flatMap(a -> context.elections.contest(a, when)).or(() -> figures.overall(when).filter(c -> !c.place().name().equals("United Kingdom"))).or(() -> view.contestNear(i, when));
  }

  /** "one of the highest in the West Midlands", "the lowest in the country". */
  private boolean superlative(int k) {
    boolean seat = context.choose(figures.at(k).places()).map(p -> p.type() == PlaceType.SEAT).orElse(false) && figures.at(k + 1).is("at");
    return figures.near(k - 4, k, SUPERLATIVES) && !seat;
  }

  private Optional<Contest> place(int k, String when) {
    return context.choose(figures.at(k).places()).flatMap(p -> context.elections.contest(p, when));
  }
}
