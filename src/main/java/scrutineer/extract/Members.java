package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.election.Contest;
import scrutineer.election.Party;
import scrutineer.election.Place;
import scrutineer.election.PlaceType;
import scrutineer.mention.Words;
import scrutineer.text.Span;

/** Reads who is a new member by what somebody is called: "Ada Byrne, new MP for Eastwick,", "became Eastwick's first Labour MP". */
final class Members {
  private static final Set<String> VICTOR_WINNER = Words.set("victor", "winner", "victorious");
  private static final Set<String> MP_MSP = Words.set("mp", "msp", "mla", "member");
  private static final Set<String> MEMBER = Words.set("mp", "msp", "mla", "member", "victor", "winner", "mayor", "victorious");
  /** Who is called so has won just now. */
  private static final Set<String> NEW = Words.set("new", "brand-new", "newly", "newly-elected", "first", "first-ever", "newest", "victor", "winner", "victorious");
  private static final Set<String> MODIFIERS = Words.set("new", "brand-new", "newly", "newly-elected", "elected", "first", "first-ever", "ever", "newest", "only", "next", "female", "woman", "black", "asian", "gay", "muslim",
      "youngest", "a", "an", "the", "its", "their", "'s", "'", "latest", "local", "then");
  private static final Set<String> TO_PLACE = Words.set("the", "new", "newly", "created", "newly-created", "seat", "constituency", "of", "marginal", "for", "in", "ultra-marginal", "neighbouring", "new-look");
  private static final Set<String> OPENS = Words.set(",", "-", "\u2013", "\u2014", "(");

  private final Context context;
  private final SentenceView view;

  Members(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  void read() {
    for (int i = 0; i < view.nodes().size(); i++) {
      if (MEMBER.contains(view.nodes().get(i).word()) && !view.refused(i) && !becoming(i) && view.when(i).equals("now")) {
        called(i);
      }
    }
  }

  /** What stands around the word for a member: "Eastwick's first Labour MP", "new MP for Eastwick". */
  private final class Phrase {
    final int noun;
    int start;
    int end;
    boolean fresh;
    Optional<Party> party = Optional.empty();
    Optional<Place> place = Optional.empty();

    Phrase(int noun) {
      this.noun = noun;
      start = noun;
      end = noun;
      fresh = VICTOR_WINNER.contains(at(noun).word());
      before();
      behind();
    }

    private void before() {
      while (start > 0 && (MODIFIERS.contains(at(start - 1).word()) || at(start - 1).isAgent() && at(start - 1).agent().isParty() || at(start - 1).isPlace() && at(start).is("'s"))) {
        start--;
        Node node = at(start);
        fresh |= NEW.contains(node.word());
        if (node.isAgent()) {
          party = node.agent().party();
        } else if (node.isPlace()) {
          place = seat(node);
        }
      }
    }

    private void behind() {
      int k = noun + 1;
      while (TO_PLACE.contains(at(k).word()) && k < noun + 7) {
        k++;
      }
      if (k > noun + 1 && at(k).isPlace()) {
        place = seat(at(k));
        end = k;
        if (at(k + 1).is("for") && at(k + 2).isAgent() && at(k + 2).agent().isParty()) {
          party = at(k + 2).agent().party();
          end = k + 2;
        }
      }
    }
  }

  private Node at(int i) {
    return view.clause.at(i);
  }

  private Optional<Place> seat(Node node) {
    return context.choose(node.places()).filter(p -> p.type() != PlaceType.AREA);
  }

  private void called(int noun) {
    Phrase phrase = new Phrase(noun);
    Optional<Agent> agent = phrase.fresh ? named(phrase) : Optional.empty();
    if (agent.isEmpty() || !at(noun).is("mayor") && phrase.place.isEmpty() && !MP_MSP.contains(at(noun).word())) {
      return;
    }
    Optional<Contest> contest = context.contestOf(agent.get().person().get(), "now").or(() -> phrase.place.flatMap(p -> context.elections.contest(p, "now")));
    if (contest.isPresent() && view.allowed(contest.get(), "now") && context.elections.reporting()) {
      emit(agent.get(), contest.get(), phrase.party, view.span(phrase.start, phrase.end), "post.member");
    }
  }

  /** Whoever is so called stands right before or right behind the phrase, with a mark between: "Ada Byrne, new MP …", "the new MP, Ada Byrne". */
  private Optional<Agent> named(Phrase phrase) {
    Node before = at(phrase.start - 2);
    if (before.isAgent() && before.agent().isParty() && named(at(phrase.start - 4)) && at(phrase.start - 3).isWord()) {
      before = Node.agent(before.from(), before.to(), at(phrase.start - 4).agent().with(before.agent().party().get()));
    } else if (before.isAgent() && before.agent().isParty() && at(phrase.start - 3).is("also") && at(phrase.start - 4).is(",") && named(at(phrase.start - 5))) {
      before = Node.agent(before.from(), before.to(), at(phrase.start - 5).agent().with(before.agent().party().get()));
    }
    if (OPENS.contains(at(phrase.start - 1).word()) && named(before)) {
      return Optional.of(before.agent());
    }
    Node behind = at(phrase.end + 1).is(",") || at(phrase.end + 1).is(":") ? at(phrase.end + 2) : at(phrase.end + 1);
    return named(behind) && at(phrase.start).isWord() && !at(phrase.start).is("a") ? Optional.of(behind.agent()) : Optional.empty();
  }

  private static boolean named(Node node) {
    return node.isAgent() && node.agent().isPerson() && node.agent().refers().isEmpty();
  }

  private void emit(Agent agent, Contest contest, Optional<Party> told, Span span, String rule) {
    String name = agent.person().get().name();
    context.facts.elected(contest, name, true, span, rule);
    agent.party().or(() -> told).ifPresent(p -> context.facts.party(contest, name, p, span, rule));
  }

  /** "became the capital's only independent MP". */
  private boolean becoming(int i) {
    int verb = verb(i);
    Optional<Agent> subject = verb < 0 ? Optional.empty() : subject(verb);
    if (subject.isEmpty()) {
      return verb >= 0;
    }
    Optional<Party> party = Optional.empty();
    for (int k = verb + 1; k < i; k++) {
      party = at(k).isAgent() && at(k).agent().party().isPresent() ? at(k).agent().party() : party;
    }
    String when = view.when(verb);
    Optional<Contest> contest = context.contestOf(subject.get().person().get(), when).or(() -> view.contestNear(i, when));
    if (contest.isPresent() && view.allowed(contest.get(), when)) {
      emit(subject.get(), contest.get(), party, view.span(verb, i), "noun.member");
    }
    return true;
  }

  private int verb(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 8) && !at(k).is(",") && !at(k).is("."); k--) {
      if (List.of("became", "becomes", "become", "becoming").contains(at(k).word())) {
        return k;
      }
    }
    return -1;
  }

  private Optional<Agent> subject(int verb) {
    // "Byrne beat Cole, to become": the one who did
    for (int k = verb - 2; at(verb - 1).is("to") && k >= 0 && !at(k).is(";"); k--) {
      if (at(k).isVerb()) {
        List<Node> subjects = view.clause.subjects(k);
        return subjects.size() == 1 && subjects.get(0).isAgent() && !view.clause.passive(k) ? Optional.of(context.resolve(subjects.get(0).agent())).filter(Agent::isPerson) : Optional.empty();
      }
    }
    for (int k = verb - 1; k >= Math.max(0, verb - 9) && !at(k).is(";"); k--) {
      if (at(k).isAgent() && (k >= verb - 4 || at(k).agent().isPerson())) {
        return Optional.of(context.resolve(at(k).agent())).filter(Agent::isPerson);
      }
    }
    return Optional.empty();
  }
}
