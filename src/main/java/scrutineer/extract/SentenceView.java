package scrutineer.extract;

import scrutineer.mention.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.link.Person;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.text.Sentence;
import scrutineer.text.Span;

/** One sentence while it is read: its nodes, what is refused, which numbers are used up, which contest its verbs settled on. */
final class SentenceView {
  private static final Set<String> PLAIN_CLEAR = Words.set("plain", "clear", "emerged", "announced", "declared", "learned", "confirmed");
  private static final Set<Verbs.Frame> RESULTS = Set.of(Verbs.Frame.WIN, Verbs.Frame.HOLD, Verbs.Frame.GAIN, Verbs.Frame.BEAT, Verbs.Frame.OUST);
  private static final Set<String> PERFECT = Words.set("had", "'d");
  private static final Set<String> PAIR = Words.set("to", "against", "-", "\u2013", "v", "versus", "and", "compared", "with", "votes", "as", ",");

  final Clause clause;
  private final Background background;
  private final WhoClauses insertions;
  /** What it costs a contest to be told by "the Conservative" alone. Set by hand, November 2026. */
  private static final int DEFINITE = 15;
  /** What it costs a place to stand in what is said of somebody by the way. Set by hand, November 2026. */
  private static final int APART = 12;
  final Sentence sentence;
  private final Context context;
  private final String inheritedTime;
  private final boolean[] refused;
  private final Set<Integer> used = new HashSet<>();
  private final Map<Integer, Contest> settled = new HashMap<>();
  private final Map<Integer, String> settledWhen = new HashMap<>();
  private final Map<Integer, Figure> figures = new HashMap<>();

  SentenceView(Context context, Sentence sentence, List<Node> nodes, String inheritedTime) {
    this.context = context;
    this.sentence = sentence;
    this.clause = new Clause(nodes);
    this.background = new Background(context, clause);
    this.insertions = new WhoClauses(clause);
    this.inheritedTime = inheritedTime;
    this.refused = context.has(Part.REFUSALS) ? Refusals.of(sentence.tokens()) : new boolean[sentence.tokens().size()];
  }

  boolean refused(int node) {
    return refused[clause.nodes.get(node).from()];
  }

  /** Whether a number can still be read: neither used up nor refused nor a count of other things. */
  boolean free(int node) {
    return !used.contains(node) && !refused(node) && clause.nodes.get(node).number().unit() != Unit.OTHER;
  }

  /** What a number of this sentence was read as. @param owner whose votes or share; empty for a contest's figures */
  record Figure(Measure measure, Contest contest, Optional<Agent> owner) {}

  void figure(int node, Figure figure) {
    figures.put(node, figure);
  }

  Optional<Figure> figure(int node) {
    return Optional.ofNullable(figures.get(node));
  }

  /** The stretches that report no result, where they hold a verb of winning or a figure. */
  java.util.List<Span> refusedSpans() {
    java.util.List<Span> spans = new java.util.ArrayList<>();
    int start = -1;
    boolean matters = false;
    for (int i = 0; i <= clause.nodes.size(); i++) {
      boolean here = i < clause.nodes.size() && refused(i);
      if (here && start < 0) {
        start = i;
        matters = false;
      }
      if (here) {
        matters |= clause.nodes.get(i).isVerb() || clause.nodes.get(i).isNumber();
      } else if (start >= 0) {
        if (matters) {
          Span span = span(start, i - 1);
          spans.add(span);
          context.note(span, "refused", "no reported result");
        }
        start = -1;
      }
    }
    return spans;
  }

  void use(int node) {
    used.add(node);
  }

  boolean used(int node) {
    return used.contains(node);
  }

  /** @param when the time that the verb was told in, as {@link #when} gave it */
  void settled(int verb, Contest contest, String when) {
    settled.put(verb, contest);
    settledWhen.put(verb, when);
  }

  Map<Integer, Contest> settled() {
    return settled;
  }

  /** A claim on a contest that the article cannot yet report is none. */
  boolean allowed(Contest contest, String when) {
    return context.elections.reporting() || !contest.election().equals(context.elections.main()) || !when.equals("now");
  }

  /** The election that the paragraph speaks of. */
  String time() {
    return inheritedTime;
  }

  /** Which election a node speaks of: a word of time in its clause, a past perfect, the paragraph's time, or the present one. */
  String when(int at) {
    Optional<String> told = clause.when(at);
    if (told.isPresent()) {
      return told.get();
    }
    if (clause.nodes.get(at).isVerb() && clause.nodes.get(at).verb().form() == Verbs.Form.ING && clause.at(at - 1).is("by")) {
      for (int i = at - 2; i >= Math.max(0, at - 6); i--) {
        if (clause.nodes.get(i).isVerb()) {
          return when(i);
        }
      }
    }
    if (clause.nodes.get(at).isVerb() && earlierByPerfect(at)) {
      int from = adverbial(at - 1);
      for (int i = from; i >= Math.max(0, from - 2); i--) {
        if (clause.nodes.get(i).isWord() || clause.nodes.get(i).isVerb()) {
          if (PERFECT.contains(clause.nodes.get(i).word())) {
            return "previous";
          }
          if (clause.nodes.get(i).is(",")) {
            break;
          }
        }
      }
    }
    if (inheritedTime.equals("now")) {
      return !context.elections.reporting() && toldAsPast(at) ? "previous" : inheritedTime;
    }
    return clause.onlyTime(at).orElse(inheritedTime);
  }

  /** Before the vote a result is that of the last one: "Byrne squeaked home by 27", "Labour majority: 4,356". */
  private boolean toldAsPast(int at) {
    if (refused(at) || context.surveyed(sentence.paragraph())) {
      return false;
    }
    if (clause.nodes.get(at).isVerb()) {
      return RESULTS.contains(clause.nodes.get(at).verb().frame()) && !clause.passive(at) && past(clause.nodes.get(at)) && ofNamedSeats();
    }
    return clause.nodes.get(at).isNumber() && clause.has(at - 6, at + 4, Figures.MAJORITY);
  }

  /** Members of parliament win party leaderships, too: unless the article names the seat of one of these people, no seat is told of. */
  private boolean ofNamedSeats() {
    List<Contest> stood = clause.nodes.stream().filter(n -> n.isAgent() && n.agent().isPerson()).flatMap(n -> context.contestOf(n.agent().person().get(), "now").stream()).toList();
    return stood.isEmpty() || stood.stream().anyMatch(c -> context.names(c.place()));
  }

  private static boolean past(Node verb) {
    Verbs.Form form = verb.verb().form();
    String base = verb.verb().base();
    boolean plain = verb.word().equals(base) || base.startsWith(verb.word() + " ");
    return form == Verbs.Form.PAST_OR_PARTICIPLE || form == Verbs.Form.PARTICIPLE || form == Verbs.Form.FINITE && !plain && !verb.word().endsWith("s");
  }

  /** "had, of course, won": before what is said by the way between commas. */
  private int adverbial(int from) {
    if (!clause.at(from).is(",")) {
      return from;
    }
    for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
      if (clause.at(i).is(",")) {
        return i - 1;
      }
      if (!BY_THE_WAY.contains(clause.at(i).word())) {
        break;
      }
    }
    return from;
  }

  /** "had won", "had held by": the election before; "had been lost" may be last night. */
  private boolean earlierByPerfect(int verb) {
    Verbs.Frame frame = clause.nodes.get(verb).verb().frame();
    boolean winning = frame == Verbs.Frame.WIN || frame == Verbs.Frame.HOLD || frame == Verbs.Frame.GAIN || frame == Verbs.Frame.POLL;
    return winning && !clause.has(0, verb, PLAIN_CLEAR) && !clause.at(verb - 1).is("been");
  }

  /** The partner of a number in "20,810 votes to 17,261", "16,768 to 16,618": index of the second. */
  Optional<Integer> pairOf(int first) {
    NumberMention a = clause.nodes.get(first).number();
    int steps = 0;
    boolean linked = false;
    for (int i = first + 1; i < clause.nodes.size() && steps < 7; i++, steps++) {
      Node node = clause.nodes.get(i);
      if (node.isNumber()) {
        boolean same = alike(a, node.number());
        return linked && same && !used.contains(i) ? Optional.of(i) : Optional.empty();
      }
      if (node.is("to") || node.is("against") || node.is("-") || node.is("\u2013") || node.is("versus") || node.is("compared")) {
        linked = true;
      } else if (node.isWord() && !PAIR.contains(node.word()) && !node.is("'s") && !node.is("for") && !node.is("the") || node.isVerb() || node.isPlace()) {
        return Optional.empty();
      } else if (node.isAgent() && !linked && !clause.at(i - 1).is("for")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean alike(NumberMention a, NumberMention b) {
    boolean votesA = a.unit() == Unit.VOTES || a.unit() == Unit.NONE;
    boolean votesB = b.unit() == Unit.VOTES || b.unit() == Unit.NONE;
    return (votesA && votesB && a.value().intValue() >= 20 && b.value().intValue() >= 20 || a.unit() == b.unit())
        && b.value().doubleValue() > a.value().doubleValue() / 20 && a.value().doubleValue() > b.value().doubleValue() / 20;
  }

  private static final Set<String> BY_THE_WAY = Words.set("of", "course", "after", "all", "however", "though", "in", "fact", "indeed", "to", "be", "fair", "it", "is", "true");
  private static final Set<String> VENUES = Words.set("centre", "hall", "arena", "stadium", "college", "school", "gym", "guildhall", "campus", "sports", "pavilion", "racecourse", "leisure", "village", "theatre", "suite", "gallery", "marquee", "complex", "headquarters");
  /** What happened in a town is no result of it. */
  private static final Set<String> SCENES = Words.set("scenes", "queues", "reports", "complaints", "problems", "delays", "protests", "chaos", "flooding");
  /** Who somebody is or was, where mayors or a devolved parliament are elected. */
  private static final Set<String> PARLIAMENT = Words.set("mp", "mps", "parliament", "parliamentary", "westminster", "commons", "constituency", "constituencies", "by-election", "seat", "seats", "general", "council", "ward", "wards", "division", "borough");
  private static final Set<String> ORIGINS = Words.set("mother", "father", "teacher", "farmer", "solicitor", "businessman", "businesswoman", "councillor", "man", "woman", "student", "doctor", "nurse", "lawyer", "barrister", "driver", "grandmother", "grandfather", "builder", "engineer", "publican", "miner", "volunteer", "voter", "reader", "pensioner", "originally", "hails", "came", "comes", "lad", "girl", "boy");
  private static final Set<String> POSTS = Words.set("mp", "mps", "councillor", "councillors", "ex-mp");
  private static final Set<String> FORMER = Words.set("former", "one-time", "onetime", "ex");
  private static final Set<String> OFFICERS = Words.set("mayor", "commissioner");
  private static final Set<String> CITY = Words.set("city", "county", "borough", "town", "district");
  private static final Set<String> NATIONAL = Words.set("nationally", "nationwide", "national", "uk-wide", "country");
  private static final Map<String, Set<String>> NATIONAL_PARTIES = Map.of("Scotland", Set.of("SNP"), "Wales", Set.of("Plaid Cymru"), "Northern Ireland", Set.of("DUP", "Sinn F\u00e9in", "SDLP", "UUP", "Alliance"));
  private static final Map<String, String> NATIONS = Map.of("scottish", "Scotland", "welsh", "Wales", "english", "England");
  private static final Set<String> HOME = Words.set("province-wide", "province", "scotland-wide", "wales-wide", "overall");

  /** The area that a word means: the whole country for "nationally", the article's own part of it for "province-wide", "the region". */
  Optional<Place> areaByWord(int from, int to) {
    if (!context.elections.main().body().equals("parl")) {
      return Optional.empty();
    }
    for (int i = from; i < Math.min(to, clause.nodes.size()); i++) {
      Node node = clause.nodes.get(i);
      if (node.isWord() && NATIONAL.contains(node.word()) && ofOneNation()) {
        return Optional.of(context.nation());
      }
      if (node.isWord() && NATIONAL.contains(node.word())) {
        return Optional.of(new Place(PlaceType.AREA, "United Kingdom"));
      }
      if (node.isWord() && (HOME.contains(node.word()) && i < 2 || node.is("province-wide"))) {
        return Optional.of(context.nation());
      }
      if (NATIONS.containsKey(node.word()) && (clause.at(i + 1).is("vote") || clause.at(i + 1).is("votes") || clause.at(i + 1).is("electorate") || clause.at(i + 1).is("seats") || clause.at(i + 1).is("mps") || clause.at(i + 1).is("constituencies"))) {
        return Optional.of(new Place(PlaceType.AREA, NATIONS.get(node.word())));
      }
      if ((node.is("region") || node.is("capital") || node.is("city") && clause.at(i - 2).is("in") && context.region().map(r -> r.name().equals("London")).orElse(false) || node.is("region's")) && (clause.at(i - 1).is("the"))) {
        return context.region();
      }
      if (node.is("county") && clause.at(i - 1).is("the") && context.county().isPresent()) {
        return context.county();
      }
    }
    return Optional.empty();
  }

  /** Whether the sentence counts a party that stands in the article's own nation alone. */
  private boolean ofOneNation() {
    String nation = context.nation().name();
    return clause.nodes.stream().filter(Node::isAgent).map(Node::agent).flatMap(a -> a.party().stream()).anyMatch(p -> NATIONAL_PARTIES.getOrDefault(nation, Set.of()).contains(p.name()));
  }

  /** The contest of the nearest person of this sentence, if one is named who stood. */
  Optional<Contest> contestOfPerson(int at, String when) {
    Contest best = null;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < clause.nodes.size(); i++) {
      Optional<Contest> here = clause.nodes.get(i).isAgent() ? contestOf(i, when) : Optional.empty();
      if (here.isPresent() && distance(i, at) < least) {
        least = distance(i, at);
        best = here.get();
      }
    }
    return Optional.ofNullable(best);
  }

  /** The contest that the nearest place or person of this sentence stands for; else the one the passage is about. */
  Optional<Contest> contestNear(int at, String when) {
    Contest best = null;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < clause.nodes.size(); i++) {
      Optional<Contest> here = contestOf(i, when);
      if (here.isPresent()) {
        int cost = distance(i, at) + (clause.at(i).isAgent() && clause.at(i).agent().definite() ? DEFINITE : 0) + (insertions.apart(i, at) ? APART : 0);
        if (cost < least) {
          least = cost;
          best = here.get();
        }
      }
    }
    if (best != null) {
      return Optional.of(best);
    }
    if (opensElsewhere()) {
      return Optional.empty();
    }
    return context.focus().flatMap(f -> context.elections.contest(f.place(), when));
  }

  /** "Sunderland seat win for Labour": of a town that is no seat, and not of the seat named before. */
  private boolean opensElsewhere() {
    int first = clause.at(0).isPlace() ? 0 : 1;
    boolean seat = context.elections.main().body().equals("parl") && clause.at(first).isPlace() && clause.at(first + 1).is("seat");
    return seat && context.choose(clause.at(first).places()).map(p -> p.type() != PlaceType.SEAT).orElse(true);
  }

  private Optional<Contest> contestOf(int i, String when) {
    Node node = clause.nodes.get(i);
    if (node.isPlace()) {
      Optional<Place> place = context.choose(node.places());
      if (place.isPresent() && place.get().type() != PlaceType.AREA && !clause.at(i - 1).is("than") && !visiting(i)) {
        return context.elections.contest(place.get(), when);
      }
    } else if (node.isAgent()) {
      Agent agent = context.resolve(node.agent());
      if (agent.isPerson() && !background.holds(i) && !predecessor(i)) {
        Optional<Contest> contest = context.contestOf(agent.person().get(), when);
        // somebody told of an earlier contest only, beside a figure of now: the place's contest now
        return when.equals("now") ? contest.flatMap(c -> context.elections.contest(c.place(), "now")) : contest;
      }
    } else if (node.isVerb() && settled.containsKey(i)) {
      // the verb's own contest may be another than its time says: ballot papers told so
      return settledWhen.get(i).equals(when) ? Optional.of(settled.get(i)) : context.elections.contest(settled.get(i).place(), when);
    }
    return Optional.empty();
  }

  /** "Byrne succeeds party colleague Ben Cole": who was there before. */
  private boolean predecessor(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
      Node node = clause.at(k);
      if (node.isVerb()) {
        return node.verb().frame() == Verbs.Frame.SUCCEED;
      }
      if (!node.isWord() || node.is(",") || node.is("with")) {
        return false;
      }
    }
    return false;
  }

  /** Whether the sentence names a seat, ward or council. */
  boolean hasSeat() {
    return clause.nodes.stream().anyMatch(n -> n.isPlace() && context.choose(n.places()).map(p -> p.type() != PlaceType.AREA).orElse(false));
  }

  /** "Westminster leader", "Havering Council", "former mayor of Northmoor": a place that is part of somebody's post. */
  boolean visiting(int i) {
    Node next = clause.at(i + 1);
    if (clause.at(i - 1).is("in") && clause.has(i - 4, i, SCENES) || (clause.at(i - 1).is(",") || clause.at(i - 1).is("and")) && i > 1 && clause.at(i - 2).isPlace() && visiting(i - 2) && clause.has(i - 9, i, SCENES)) {
      return true;
    }
    if (clause.at(i - 1).is("in") && clause.has(i - 5, i, VENUES) || clause.has(i + 1, i + 4, VENUES) && !clause.at(i + 1).is(",")) {
      return true;
    }
    if (clause.at(i - 1).is("from") && comesFrom(i) || town(i)) {
      return true;
    }
    boolean post = !context.elections.main().body().equals("parl") && (clause.at(i - 1).is("for") || clause.at(i - 1).is("in") || clause.at(i - 1).is("of")) && POSTS.contains(clause.at(i - 2).word());
    boolean formerly = !context.elections.main().body().equals("parl") && clause.has(i - 7, i, FORMER)
        && (clause.has(i - 3, i, OFFICERS) || OFFICERS.contains(next.word()));
    if (formerly) {
      return true;
    }
    Node second = clause.at(i + 2);
    boolean member = !context.elections.main().body().equals("parl") && (POSTS.contains(next.word()) || CITY.contains(next.word()) && POSTS.contains(second.word()));
    return member || post || next.is("council") && context.elections.main().body().equals("parl") || next.is("leader") || next.is("university") || next.is("spokesman") || next.is("correspondent");
  }

  /** Where a commissioner or a mayor of a region is told of: "the Eastwick councillor", "counted in Eastwick"; no seat unless Parliament is spoken of. */
  private boolean town(int i) {
    String body = context.elections.main().body();
    boolean region = (body.equals("pcc") || body.equals("mayor")) && context.topics.now() != PlaceType.COUNCIL;
    return region && context.choose(clause.nodes.get(i).places()).map(p -> p.type() == PlaceType.SEAT).orElse(false) && !clause.has(0, clause.nodes.size(), PARLIAMENT);
  }

  /** "the mother of four from Eastwick": where somebody comes from; "news from Eastwick" tells of it. */
  private boolean comesFrom(int i) {
    Node before = clause.at(i - 2);
    return before.isNumber() || before.isAgent() && before.agent().isPerson() || before.isWord() && ORIGINS.contains(before.word());
  }

  private int distance(int from, int to) {
    int cost = 0;
    for (int i = Math.min(from, to) + 1; i < Math.max(from, to); i++) {
      Node node = clause.nodes.get(i);
      cost += node.is(";") ? 30 : node.is("while") || node.is("but") ? 10 : node.is(",") ? 3 : node.is("and") ? 3 : 1;
    }
    return from > to ? cost + 3 : cost;
  }

  Span span(int from, int to) {
    int a = Math.max(0, Math.min(from, to));
    int b = Math.min(clause.nodes.size() - 1, Math.max(from, to));
    return new Span(sentence.tokens().get(clause.nodes.get(a).from()).start(), sentence.tokens().get(clause.nodes.get(b).to() - 1).end());
  }

  /** From the first subject to the last role behind the verb. */
  Span span(int verb, int last, List<Node> subjects) {
    Span span = span(verb, last);
    for (Node subject : subjects) {
      int at = clause.nodes.indexOf(subject);
      if (at >= 0) {
        span = span.join(span(at, at));
      }
    }
    return span;
  }

  Span join(Span a, Span b) {
    return a.join(b);
  }

  List<Node> nodes() {
    return clause.nodes;
  }
}
