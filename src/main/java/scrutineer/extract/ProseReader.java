package scrutineer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.extract.shape.ShapeReading;
import scrutineer.knowledge.Knowledge;
import scrutineer.link.Elections;
import scrutineer.link.People;
import scrutineer.link.Person;
import scrutineer.mention.Found;
import scrutineer.mention.Mention;
import scrutineer.mention.Words;
import scrutineer.text.Block;
import scrutineer.text.Document;
import scrutineer.text.Sentence;
import scrutineer.text.Span;

/** Reads running text: sentence by sentence, with the contest, people and time in mind that the text has led to. */
public final class ProseReader {
  private final Knowledge knowledge;
  private final Verbs verbs = new Verbs();
  private final Chunker chunker = new Chunker(verbs);
  private final People people;
  private final Set<Part> without;

  public ProseReader(Knowledge knowledge) {
    this(knowledge, Set.of());
  }

  /** @param without parts that are left out; the program leaves out none */
  public ProseReader(Knowledge knowledge, Set<Part> without) {
    this.without = Set.copyOf(without);
    this.knowledge = knowledge;
    this.people = new People(knowledge);
  }

  /** The mentions as they are to be taken where councils are elected. */
  private List<List<Found>> ofCouncils(Document document, List<List<Found>> found, Elections elections) {
    List<List<Found>> apart = new ArrayList<>(found.size());
    for (int s = 0; s < found.size(); s++) {
      apart.add(PairedCouncils.apart(document.sentences().get(s).tokens(), found.get(s), knowledge.gazetteer(),
          p -> elections.at(p, "now").filter(e -> e.day().equals(elections.main().day())).isPresent()));
    }
    return new Wards(document, p -> !elections.voted(p), elections.mainIsByElection()).complete(apart);
  }

  /** @param shapes what was already read from lists and tables */
  public Reading read(Document document, List<List<Found>> found, Elections elections, ShapeReading shapes) {
    List<List<Found>> mentions = elections.main().body().equals("local") ? ofCouncils(document, found, elections) : found;
    Set<Place> seats = seats(mentions);
    Map<Mention, Person> linked = people.link(mentions, elections, seats);
    Facts facts = new Facts(document.article().id(), document.text());
    List<Claim> shaped = shapes.claims();
    List<Sentence> running = document.sentences().stream().filter(RunningText::is).toList();
    Stretches runningText = new Stretches(running.stream().map(Sentence::span).toList());
    shaped.stream().filter(c -> !runningText.overlap(c.best().span())).forEach(facts::add);
    Context context = new Context(knowledge, elections, facts, seats, without);
    context.surveys(Narrative.surveys(document));
    OwnParty own = OwnParty.of(document, mentions);
    index(context, document, mentions);
    Set<Integer> shapedParagraphs = paragraphs(document, new Stretches(shapes.consumed()));
    Stretches claimed = new Stretches(java.util.stream.Stream.concat(shaped.stream().map(c -> c.best().span()), shapes.headings().stream()).toList());
    Set<Integer> claimedParagraphs = paragraphs(document, claimed);
    Set<Integer> runningParagraphs = new HashSet<>();
    running.forEach(s -> runningParagraphs.add(s.paragraph()));
    Narrative narrative = new Narrative(elections, document, mentions);
    List<Claim> tallied = shaped.stream().filter(c -> c.statement().measure() == Measure.SEATS && c.statement().contest().place().type() == PlaceType.AREA).toList();
    GainRolls rolls = new GainRolls(context);
    SamePast samePast = new SamePast(context);
    LookBack lookBack = new LookBack(elections, linked);
    List<Trace> traces = new ArrayList<>();
    int paragraph = -1;
    for (int s = 0; s < document.sentences().size(); s++) {
      Sentence sentence = document.sentences().get(s);
      context.topics.next(sentence, sentence.paragraph() != paragraph);
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        context.nextParagraph();
      }
      tallied.stream().filter(c -> c.best().span().end() <= sentence.span().start() && c.best().span().start() >= context.paragraphStart(sentence.span().start())).findFirst()
          .ifPresent(c -> context.tally(c.statement().contest().place()));
      List<Found> timed = narrative.settle(sentence, mentions.get(s));
      String time = narrative.time(sentence, timed);
      if (narrative.inherited() && lookBack.impossible(mentions.get(s), time)) {
        narrative.returned();
        time = "now";
      }
      time = samePast.of(sentence, timed, time);
      List<Node> nodes = nodes(sentence, elections.turning(timed), linked, elections);
      nodes = elections.main().body().equals("local") ? own.settle(sentence, nodes) : nodes;
      boolean told = claimedParagraphs.contains(sentence.paragraph()) || nodes.stream().noneMatch(n -> n.isVerb() && n.verb().frame() != Verbs.Frame.POLL);
      boolean claimedHere = claimed.overlap(sentence.span());
      boolean shape = runningParagraphs.contains(sentence.paragraph()) ? claimedHere : shapedParagraphs.contains(sentence.paragraph()) && told && (claimedHere || !toldOfSomebody(nodes));
      boolean skip = !RunningText.is(sentence) && shape && !(sentence.block() == Block.PARAGRAPH && toldOfSomebody(nodes));
      Map<Mention, Weighed> weighed = weighed(context, mentions.get(s));
      List<Span> refused = sentence(context, rolls, sentence, nodes, time, skip);
      traces.add(new Trace(sentence, mentions.get(s), linked, context.focus(), weighed, skip ? "a shape: lists and tables have read it" : "running text", refused));
    }
    Map<String, Person> byName = new HashMap<>();
    linked.values().forEach(p -> byName.put(Words.key(p.name()), p));
    new Entailments(context, byName).complete();
    DatedSections sections = DatedSections.of(document.text(), elections);
    List<Claim> claims = facts.claims().stream().map(c -> sections.dated(c, elections.main())).toList();
    return new Reading(claims, context.notes(), () -> new Explainer(document.text(), elections, claims, context.notes()).lines(traces),
        () -> Meaning.all(mentions, linked, elections.main()));
  }

  /**
   * @param notes what was left open, refused or repaired
   * @param explanation lines for a person, sentence by sentence; made only when asked for
   * @param meanings all mentions and what they were taken for; made only when asked for
   */
  public record Reading(List<Claim> claims, List<Note> notes, Supplier<List<String>> explanation, Supplier<List<Meaning>> meanings) {}

  private List<Node> nodes(Sentence sentence, List<Found> found, Map<Mention, Person> linked, Elections elections) {
    List<Node> nodes = chunker.nodes(sentence, found, linked, elections.main());
    if (!elections.main().body().equals("local")) {
      return nodes;
    }
    Set<Integer> parties = new HashSet<>();
    found.stream().filter(f -> f.mention() instanceof Mention.PartyMention).forEach(f -> parties.add(f.from()));
    return new SharedParties(sentence.tokens(), nodes, parties).settle();
  }

  private static final Set<String> BY_THE_WAY = Words.set("from", "near", "to", "at", "outside", "between");

  private static Map<Mention, Weighed> weighed(Context context, List<Found> mentions) {
    Map<Mention, Weighed> weighed = new HashMap<>();
    for (Found found : mentions) {
      if (found.mention() instanceof Mention.PlaceMention place && place.readings().size() > 1) {
        weighed.put(place, context.weigh(place.readings()));
      }
    }
    return weighed;
  }

  private static Set<Place> seats(List<List<Found>> mentions) {
    Set<Place> seats = new HashSet<>();
    for (List<Found> sentence : mentions) {
      for (Found found : sentence) {
        if (found.mention() instanceof Mention.PlaceMention place) {
          place.readings().stream().filter(p -> p.type() == PlaceType.SEAT).forEach(seats::add);
        }
      }
    }
    return seats;
  }

  private static Set<Integer> paragraphs(Document document, Stretches stretches) {
    Set<Integer> paragraphs = new HashSet<>();
    document.sentences().stream().filter(s -> stretches.overlap(s.span())).forEach(s -> paragraphs.add(s.paragraph()));
    return paragraphs;
  }

  /** A sentence with a full stop whose verb of winning or losing is told of a person: no line of a table. */
  private static boolean toldOfSomebody(List<Node> nodes) {
    if (nodes.isEmpty() || !nodes.get(nodes.size() - 1).is(".")) {
      return false;
    }
    for (int i = 1; i < nodes.size(); i++) {
      if (nodes.get(i).isVerb() && nodes.get(i).verb().frame() != Verbs.Frame.POLL && nodes.get(i - 1).isAgent() && nodes.get(i - 1).agent().isPerson()) {
        return true;
      }
    }
    return false;
  }

  private static void index(Context context, Document document, List<List<Found>> mentions) {
    List<Context.Told> parties = new ArrayList<>();
    Map<Integer, Span> blocks = new java.util.TreeMap<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      Sentence sentence = document.sentences().get(s);
      blocks.merge(sentence.paragraph(), sentence.span(), Span::join);
      for (Found found : mentions.get(s)) {
        if (found.mention() instanceof Mention.PartyMention party) {
          parties.add(new Context.Told(party.party(), party.span()));
        }
      }
    }
    context.index(parties, List.copyOf(blocks.values()));
  }

  private List<Span> sentence(Context context, GainRolls rolls, Sentence sentence, List<Node> named, String time, boolean skip) {
    context.nextSentence();
    remember(context, sentence, named);
    if (ofCouncils(context) && WholeCouncil.spokenOf(sentence.tokens())) {
      context.council().ifPresent(context::focus);
    }
    Pronouns pronouns = new Pronouns(context);
    List<Node> nodes = pronouns.settle(named, time);
    boolean majority = nodes.stream().anyMatch(n -> Figures.MAJORITY.contains(n.word()));
    context.majorityTold(majority || context.majorityTold() && sentence.block() == Block.PARAGRAPH);
    SentenceView view = new SentenceView(context, sentence, nodes, time);
    context.story.next();
    if (!skip) {
      if (ofCouncils(context)) {
        new Lots(context, view).tied();
      }
      new Lists(context, view).read();
      new HeadedMembers(context, view).read();
      new BareShares(context, view).read();
      new VoteChanges(context, view).read();
      new NearMisses(context, view).read();
      new Figures(context, view).cued();
      new VerbReader(context, view).read();
      new HeadedLists(context, view).read();
      rolls.read(view);
      new Nominals(context, view).read();
      new Members(context, view).read();
      new Endings(context, view).read();
      new Fortunes(context, view).read();
      new Rolls(context, view).read();
      new Copulas(context, view).read();
      new Officeholders(context, view).read();
      new Standings(context, view).read();
      new Exits(context, view).read();
      new Leads(context, view).read();
      new LoosePairs(context, view).read();
      new Ranks(context, view).read();
      if (ofCouncils(context)) {
        new WardMembers(context, view).read();
        new WardPeople(context, view).read();
        new Lots(context, view).decide();
      }
      if (context.topics.now() == PlaceType.COUNCIL) {
        new Councils(context, view).read();
        new CouncilHands(context, view).read();
        new CouncilTurns(context, view).read();
      }
      Tallies tallies = new Tallies(context, view);
      tallies.pairs();
      tallies.read();
      new Figures(context, view).rest();
      new LoosePairs(context, view).beside();
    }
    new Formerly(context, view).read();
    context.majorityTold(majority);
    context.asked(new Asked(new FigureContext(context, view)).question());
    new Salience(view.clause, new Background(context, view.clause)).inOrder().forEach(person -> {
      context.mention(person);
      context.named(person, sentence.span());
    });
    List<Contest> listed = new Lists(context, view).longest();
    if (!listed.isEmpty() || sentence.block() != Block.PARAGRAPH) {
      context.listed(listed);
    }
    pronouns.party().ifPresent(context::mention);
    pronouns.topic().ifPresent(context::topic);
    focus(context, view, sentence);
    return view.refusedSpans();
  }

  private static boolean ofCouncils(Context context) {
    return context.elections.main().body().equals("local");
  }

  /** Parties told of people are kept before the sentence is read. */
  private static void remember(Context context, Sentence sentence, List<Node> nodes) {
    for (Node node : nodes) {
      if (node.isAgent() && node.agent().isPerson() && node.agent().party().isPresent()) {
        context.tell(node.agent().person().get(), node.agent().party().get(), new Span(sentence.tokens().get(node.from()).start(), sentence.tokens().get(node.to() - 1).end()));
      }
    }
  }

  /** A town that is no seat, in an article about the Commons: where a count was held, not what it was about. */
  private static boolean onlyTown(Context context, Place place) {
    return place.type() == PlaceType.COUNCIL && context.elections.main().body().equals("parl") && context.topics.now() != PlaceType.COUNCIL;
  }

  /** The contest named last is what the text is about next; a caption changes nothing. */
  private static void focus(Context context, SentenceView view, Sentence sentence) {
    if (sentence.block() == Block.CAPTION) {
      return;
    }
    List<Contest> named = new ArrayList<>();
    for (int i = 0; i < view.nodes().size(); i++) {
      Node node = view.nodes().get(i);
      // a mayor's or commissioner's contest is left for another by name, not by the way
      boolean byTheWay = context.topics.now() == PlaceType.OFFICE && i > 0 && BY_THE_WAY.contains(view.nodes().get(i - 1).word());
      if (node.isPlace() && !view.visiting(i) && !byTheWay) {
        Optional<Place> place = context.choose(node.places());
        boolean once = place.isPresent() && place.get().type() == PlaceType.OFFICE && context.elections.main().body().equals("parl") && !view.when(i).equals("now");
        if (place.isPresent() && (once || onlyTown(context, place.get()))) {
          continue;
        }
        if (place.isPresent() && place.get().type() == PlaceType.AREA) {
          context.area(place.get());
        } else {
          place.flatMap(p -> context.elections.contest(p, "now")).ifPresent(named::add);
        }
      } else if (node.isAgent() && node.agent().isPerson()) {
        context.contestOf(node.agent().person().get(), "now").filter(c -> context.facts.any(c)).ifPresent(named::add);
      }
    }
    if (named.stream().anyMatch(c -> c.place().type() == PlaceType.COUNCIL)) {
      context.area(null);
    }
    if (!named.isEmpty()) {
      context.focus(ofCouncils(context) ? WholeCouncil.withoutAddress(view, named, context) : named.get(named.size() - 1));
    }
  }
}
