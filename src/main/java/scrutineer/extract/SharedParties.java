package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.election.Party;
import scrutineer.mention.Words;
import scrutineer.text.Token;

/**
 * Gives several people told together the party told of all of them: "two Labour councillors, Byrne and Cole", "the Conservatives
 * Byrne, Cole and Dyer", "Labour's Byrne, Cole and Dyer", "Byrne and Cole, both Green". A ward has several members; for a
 * single seat no two people of one party are told so.
 */
final class SharedParties {
  private static final Set<String> PEOPLE = Words.set("councillors", "candidates", "trio", "pair", "duo", "members", "colleagues", "newcomers", "hopefuls", "team", "slate", "incumbents", "representatives", "councillor", "candidate", "member", "contenders", "activists", "rivals");
  private static final Set<String> MARKS = Words.set(",", ":", "-", "\u2013", "\u2014", "'s", "'", "(");
  private static final Set<String> ALL = Words.set("all", "both");
  private static final Set<String> BEHIND_ALL = Words.set("of", "for", "from", "the", "standing", "representing", "them", "were", "are");

  private final List<Token> tokens;
  private final List<Node> nodes;

  private final Set<Integer> led;

  /** @param led first tokens of parties: a person's node that begins with one has the party before the name */
  SharedParties(List<Token> tokens, List<Node> nodes, Set<Integer> led) {
    this.tokens = tokens;
    this.nodes = new ArrayList<>(nodes);
    this.led = led;
  }

  List<Node> settle() {
    for (int i = 0; i < nodes.size(); i++) {
      if (person(i)) {
        List<Integer> group = group(i);
        Optional<Party> told = before(i, group);
        Optional<Party> party = told.isPresent() ? told : behind(group);
        (party.isPresent() ? party : possessive(i, group)).ifPresent(p -> tell(group, p));
        i = group.get(group.size() - 1);
      }
    }
    return nodes;
  }

  private void tell(List<Integer> group, Party party) {
    int last = group.get(group.size() - 1);
    boolean others = group.stream().map(k -> nodes.get(k).agent().party()).anyMatch(p -> p.isPresent() && !p.get().equals(party));
    for (int k : others ? List.<Integer>of() : group) {
      Node node = nodes.get(k);
      if (node.agent().party().isEmpty() && k <= last) {
        nodes.set(k, Node.agent(node.from(), node.to(), node.agent().with(party)));
      }
    }
  }

  /** The persons joined by commas and "and", each with at most a bracket behind the name. */
  private List<Integer> group(int first) {
    List<Integer> group = new ArrayList<>(List.of(first));
    int i = bracket(first + 1);
    while (at(i).is(",") || at(i).is("and") || at(i).is("&")) {
      int next = at(i).is(",") && (at(i + 1).is("and") || at(i + 1).is("&")) ? i + 2 : i + 1;
      if (!person(next)) {
        break;
      }
      group.add(next);
      i = bracket(next + 1);
    }
    return group;
  }

  /** One past "(1,204)" or "(1,204 votes)". */
  private int bracket(int i) {
    if (at(i).is("(") && at(i + 1).isNumber()) {
      for (int k = i + 2; k <= i + 4; k++) {
        if (at(k).is(")")) {
          return k + 1;
        }
      }
    }
    return i;
  }

  /** "two Labour councillors, Byrne and Cole", "one Green, Dyer", "the Conservatives Byrne and Cole". */
  private Optional<Party> before(int first, List<Integer> group) {
    int k = first - 1;
    while (MARKS.contains(at(k).word()) && k > first - 3) {
      k--;
    }
    boolean mark = k < first - 1;
    boolean noun = PEOPLE.contains(at(k).word());
    k = noun ? k - 1 : k;
    k = at(k).is("'s") || at(k).is("'") ? k - 1 : k;
    if (!party(k)) {
      return Optional.empty();
    }
    boolean counted = at(k - 1).isNumber() || at(k - 2).isNumber() && at(k - 1).isWord();
    int count = counted ? (at(k - 1).isNumber() ? at(k - 1) : at(k - 2)).number().value().intValue() : at(k - 1).is("both") ? 2 : -1;
    boolean several = group.size() > 1 && (noun || !mark);
    return count == group.size() || several && count < 0 ? nodes.get(k).agent().party() : Optional.empty();
  }

  /** "Byrne and Cole, both Labour", "Byrne, Cole and Dyer (all of the Green Party)". */
  private Optional<Party> behind(List<Integer> group) {
    int k = bracket(group.get(group.size() - 1) + 1);
    if (group.size() < 2) {
      return Optional.empty();
    }
    Node last = nodes.get(group.get(group.size() - 1));
    if (last.agent().party().isPresent() && tokens.subList(last.from(), last.to()).stream().anyMatch(t -> ALL.contains(t.lower()))) {
      return last.agent().party();
    }
    k = at(k).is(",") || at(k).is("(") || at(k).is("-") || at(k).is("\u2013") || at(k).is("were") || at(k).is("are") ? k + 1 : k;
    if (!ALL.contains(at(k).word())) {
      return Optional.empty();
    }
    int i = k + 1;
    while (BEHIND_ALL.contains(at(i).word())) {
      i++;
    }
    return party(i) ? nodes.get(i).agent().party() : Optional.empty();
  }

  /** "Labour's Byrne, Cole and Dyer": the first has the party before the name, the others none. */
  private Optional<Party> possessive(int first, List<Integer> group) {
    Node node = nodes.get(first);
    boolean leads = group.size() > 1 && node.agent().party().isPresent() && !node.agent().definite();
    return leads && group.stream().skip(1).allMatch(k -> nodes.get(k).agent().party().isEmpty()) && led.contains(node.from()) ? node.agent().party() : Optional.empty();
  }

  private boolean person(int i) {
    return at(i).isAgent() && at(i).agent().isPerson() && !at(i).agent().weak();
  }

  private boolean party(int i) {
    return at(i).isAgent() && at(i).agent().isParty() && at(i).agent().refers().isEmpty() && !at(i).agent().party().get().equals(Party.NO_OVERALL_CONTROL);
  }

  private Node at(int i) {
    return i >= 0 && i < nodes.size() ? nodes.get(i) : Node.word(0, "");
  }
}
