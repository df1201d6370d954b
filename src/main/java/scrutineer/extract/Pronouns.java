package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutineer.election.Candidacy;
import scrutineer.election.Party;
import scrutineer.link.Person;
import scrutineer.mention.Words;

/** Settles "he", "her", "the party", "the former minister" in one sentence, from left to right, by what was named before. */
final class Pronouns {
  private static final java.util.Set<String> SUBJECTS = java.util.Set.of("he", "she");
  private static final java.util.Set<String> SUBJECT_BREAKERS = Words.set("by", "from", "over", "against", "to", "of", "than", "behind");

  /** What belongs to a party and is often told because somebody else took it: "Labour strongholds". */
  private static final java.util.Set<String> THEIRS = Words.set("stronghold", "strongholds", "bastion", "bastions", "heartland", "heartlands", "seat", "seats", "marginal", "marginals", "territory", "voters", "supporters", "fortress", "citadel", "majority", "majorities", "fiefdom");

  private static final java.util.Set<String> BEING = Words.set("was", "were", "is", "are", "been", "being", "be");

  private static final java.util.Set<String> JOINS = Words.set("but", "though", "although", "while", "and", ";", "yet", "as");

  private final Context context;
  private List<Node> nodes = List.of();
  /** Index of the man named last in this sentence. */
  private int manAt;
  private PronounPapers papers;
  private final Person manBefore;
  /** Whom "he" or "she" meant earlier in the sentence. */
  private Person subject;
  /** Whether the sentence has both "he" and "she". */
  private boolean both;
  private Person man;
  private Person woman;
  /** Who was named by name in this sentence so far. */
  private final List<Person> namedHere = new ArrayList<>();
  private Person last;
  private Party party;
  private Party named;
  /** Whom the sentence is about: the first party that does something in it. */
  private Party topic;

  Pronouns(Context context) {
    this.context = context;
    manBefore = context.lastMan();
    man = manBefore;
    woman = context.lastWoman();
    last = context.lastPerson();
    party = context.topic().orElse(null);
    named = context.lastParty().orElse(null);
  }

  /** @param time in which the sentence is told where its own words say nothing else */
  List<Node> settle(List<Node> nodes, String time) {
    papers = new PronounPapers(context, nodes, time);
    this.nodes = nodes;
    both = SUBJECTS.stream().allMatch(s -> nodes.stream().anyMatch(n -> n.isAgent() && n.agent().refers().equals(s)));
    List<Node> settled = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      int at = i;
      if (node.isAgent()) {
        Optional<Agent> again = same(node.agent(), nodes, i);
        Agent agent = again.or(() -> ofTheParty(settled, nodes, at)).or(() -> atTheStart(node.agent(), nodes, at))
            .orElseGet(() -> agent(node.agent(), at, at > 0 && nodes.get(at - 1).is("the")));
        if (SUBJECTS.contains(node.agent().refers()) && agent.isPerson()) {
          subject = agent.person().get();
        }
        note(agent, nodes, i);
        settled.add(agent == node.agent() ? node : Node.agent(node.from(), node.to(), agent));
      } else {
        settled.add(node);
      }
    }
    return merged(settled);
  }

  /** "the party's Ada Byrne" is one who does something, as "Labour's Ada Byrne" is. */
  private static List<Node> merged(List<Node> settled) {
    List<Node> merged = new ArrayList<>(settled.size());
    for (Node node : settled) {
      int last = merged.size() - 1;
      boolean owned = last > 0 && node.isAgent() && node.agent().isPerson() && node.agent().refers().isEmpty() && node.agent().party().isPresent() && merged.get(last).is("'s")
          && merged.get(last - 1).isAgent() && merged.get(last - 1).agent().isParty() && merged.get(last - 1).agent().refers().endsWith("party") && merged.get(last - 1).agent().party().equals(node.agent().party());
      if (owned) {
        int from = merged.get(last - 1).from();
        merged.subList(last - 1, last + 1).clear();
        merged.add(Node.agent(from, node.to(), node.agent()));
      } else {
        merged.add(node);
      }
    }
    return merged;
  }

  /** "After the first round he led Cole by 12; with the second added he …": one pronoun before a verb stays with one person. */
  private Optional<Agent> same(Agent agent, List<Node> nodes, int i) {
    boolean again = subject != null && SUBJECTS.contains(agent.refers()) && i + 1 < nodes.size() && nodes.get(i + 1).isVerb()
        && (agent.refers().equals("he") ? subject.gender() != 'f' : subject.gender() != 'm');
    return again ? Optional.of(new Agent(Optional.of(subject), Optional.empty(), agent.refers(), false)) : Optional.empty();
  }

  /** "Labour did well. In Eastwick the party's Ada Byrne won": hers is the party that is spoken of. */
  private Optional<Agent> ofTheParty(List<Node> settled, List<Node> nodes, int i) {
    boolean owned = i > 1 && nodes.get(i - 1).is("'s") && nodes.get(i - 2).isAgent() && nodes.get(i - 2).agent().refers().endsWith("party");
    Agent owner = owned ? settled.get(i - 2).agent() : null;
    return owned && owner.isParty() && nodes.get(i).agent().isPerson() && nodes.get(i).agent().party().isEmpty() ? Optional.of(nodes.get(i).agent().with(owner.party().get())) : Optional.empty();
  }

  /** "The Conservative beat …" right after someone's win was told, without a party: that one. */
  private Optional<Agent> atTheStart(Agent agent, List<Node> nodes, int i) {
    boolean subjectHere = i == 1 && nodes.get(0).is("the") && i + 1 < nodes.size() && (nodes.get(i + 1).isVerb() || nodes.get(i + 1).is(",") || nodes.get(i + 1).is("candidate"));
    if (!subjectHere || agent.isPerson() || !agent.definite() || agent.party().isEmpty()) {
      return Optional.empty();
    }
    return context.newlyElected(agent.party().get()).map(p -> new Agent(Optional.of(p), agent.party(), "", true));
  }

  private Agent agent(Agent agent, int i, boolean the) {
    if (agent.isPerson()) {
      return agent;
    }
    Person meant = switch (agent.refers()) {
      case "he", "his" -> fitting('m');
      case "him" -> man != manBefore && manBefore != null && !othersDo(i) ? manBefore : man;
      case "she", "her" -> fitting('f');
      case "person" -> last;
      case "holder" -> context.holderInFocus().orElse(last);
      default -> null;
    };
    if (meant != null) {
      meant = papers.fitting(meant, agent.refers(), i);
      return new Agent(Optional.of(meant), Optional.empty(), agent.refers(), false);
    }
    if (the && agent.definite() && agent.refers().isEmpty() && agent.party().isPresent()) {
      Optional<Person> here = namedHere.stream().filter(p -> partyOf(p).equals(agent.party())).reduce((a, b) -> b);
      if (here.isPresent() && !namedLater(agent)) {
        return new Agent(here, agent.party(), "", true);
      }
    }
    if ((the || i == 0) && agent.definite() && agent.refers().isEmpty() && agent.party().isPresent() && i <= 2 && namedHere.isEmpty() && unlinked(last)) {
      return new Agent(Optional.of(last), agent.party(), "", true);
    }
    Optional<Party> own = agent.refers().equals("same party") ? sameParty(i) : agent.refers().equals("his party") ? partyOf(man) : agent.refers().equals("her party") ? partyOf(woman) : Optional.empty();
    if (own.isPresent()) {
      return new Agent(Optional.empty(), own, agent.refers(), false);
    }
    if ((agent.refers().equals("party") || agent.refers().endsWith(" party") || agent.refers().equals("they") || agent.refers().equals("their")) && party != null) {
      return new Agent(Optional.empty(), Optional.of(party), agent.refers(), false);
    }
    return agent;
  }

  /** "Labour's Byrne won Eastwick, and Cole Northmoor for the same party": the one that the sentence names last. */
  private Optional<Party> sameParty(int i) {
    for (int k = i - 1; k >= 0; k--) {
      Optional<Party> named = nodes.get(k).isAgent() ? nodes.get(k).agent().party() : Optional.empty();
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** "Ada Byrne is the new mayor. The Labour candidate won 12 votes": somebody whose party nobody has told, on no paper that we know. */
  private boolean unlinked(Person person) {
    return person != null && !context.elections.main().body().equals("parl") && person.at(context.elections.main()).isEmpty() && context.told(person).isEmpty() && context.namedJustNow(person);
  }

  /** "Byrne won again, but the Greens ran him close": another subject in a clause of its own has come between the name and "him". */
  private boolean othersDo(int him) {
    for (int k = manAt + 1; k < him - 1; k++) {
      int who = nodes.get(k + 1).is("the") ? k + 2 : k + 1;
      Node subject = who < him - 1 ? nodes.get(who) : nodes.get(k);
      if (nodes.get(k).isWord() && JOINS.contains(nodes.get(k).word()) && (subject.isAgent() && subject.agent().isParty() || subject.isPlace() || subject.is("voters"))) {
        return true;
      }
    }
    return false;
  }

  /** "the SNP's candidate there": of two of one party in a sentence nobody can tell. */
  private boolean namedLater(Agent agent) {
    return namedHere.stream().filter(p -> partyOf(p).equals(agent.party())).distinct().count() > 1;
  }

  private Optional<Party> partyOf(Person person) {
    return Optional.ofNullable(person).flatMap(p -> context.told(p).map(Context.Told::party).or(() -> p.at(context.elections.main()).map(Candidacy::party)));
  }

  /** The person named last who may be meant. */
  private Person fitting(char gender) {
    return gender == 'm' ? man : woman;
  }

  private void note(Agent agent, List<Node> nodes, int i) {
    if (agent.isPerson() && agent.refers().isEmpty()) {
      namedHere.add(agent.person().get());
    }
    if (agent.isPerson() && man != manBefore && rival(nodes, i)) {
      last = agent.person().get();
    } else if (agent.isPerson()) {
      Person person = agent.person().get();
      last = person;
      manAt = person.gender() == 'f' ? manAt : i;
      // with both "he" and "she" to come, somebody whose name does not tell is not taken for the one whom another name fits
      man = person.gender() == 'f' || person.gender() == '?' && both && sure(man, manBefore, 'm') ? man : person;
      woman = person.gender() == 'm' || person.gender() == '?' && both && sure(woman, context.lastWoman(), 'f') ? woman : person;
    } else if (agent.isParty()) {
      boolean object = i > 0 && nodes.get(i - 1).is("been") || i > 0 && SUBJECT_BREAKERS.contains(nodes.get(i - 1).word()) || i > 1 && nodes.get(i - 1).is("the") && SUBJECT_BREAKERS.contains(nodes.get(i - 2).word());
      boolean adjective = i + 1 < nodes.size() && nodes.get(i + 1).isWord() && !object && (agent.definite() || THEIRS.contains(nodes.get(i + 1).word()));
      if (!object && !adjective || party == null) {
        party = agent.party().get();
        named = agent.refers().isEmpty() ? party : named;
        topic = topic == null && !object ? party : topic;
      }
    }
  }

  private static boolean sure(Person named, Person before, char gender) {
    return named != null && named != before && named.gender() == gender;
  }

  /** The party that "they" and "the party" mean after this sentence. */
  Optional<Party> topic() {
    return Optional.ofNullable(topic).or(() -> Optional.ofNullable(party));
  }

  /** The party that "it" means after this sentence. */
  Optional<Party> party() {
    return Optional.ofNullable(named);
  }

  /** "won by 21 votes over Cole; in 2015 he had won": Cole is not the one whom the sentence is about. */
  private static boolean rival(List<Node> nodes, int i) {
    if (i > 0 && (nodes.get(i - 1).is("over") || nodes.get(i - 1).is("behind"))) {
      return true;
    }
    for (int k = i - 1; k >= Math.max(1, i - 5) && !nodes.get(k).isAgent() && !nodes.get(k).isPlace() && !nodes.get(k).is(","); k--) {
      if (nodes.get(k).isVerb()) {
        Verbs.Frame frame = nodes.get(k).verb().frame();
        return (frame == Verbs.Frame.BEAT || frame == Verbs.Frame.OUST) && !BEING.contains(nodes.get(k - 1).word());
      }
    }
    return false;
  }
}
